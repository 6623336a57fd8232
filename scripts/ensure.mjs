/** What must be there before a command can run: installed packages and fresh builds. */
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root, run, say } from "./programs.mjs";

export { ensureInstalled } from "./install.mjs";
export { root, run, say } from "./programs.mjs";

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Newest change below a file or folder. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** The parts that are built, and a file that each leaves when it is done. */
const PARTS = { cli: "dist/cli/par-index.js", web: "dist/web/standalone.html" };
const SOURCES = [
  "src",
  "assets",
  "samples",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Builds a part where a source is newer than what was built. */
export function ensureBuilt(part) {
  ensureInstalled();
  const latest = Math.max(...SOURCES.map((source) => newest(join(root, source))));
  if (existsSync(join(root, PARTS[part])) && changedAt(join(root, "dist", `.built-${part}`)) >= latest)
    return;
  say(`Dựng chương trình · Building (${part}) …`);
  build(part);
}

/** Builds a part now. */
export function build(part, args = []) {
  const started = new Date();
  run(process.execPath, [
    join(root, "node_modules", "webpack", "bin", "webpack.js"),
    "--config-name",
    part,
    ...args,
  ]);
  mkdirSync(join(root, "dist"), { recursive: true });
  const stamp = join(root, "dist", `.built-${part}`);
  writeFileSync(stamp, "");
  // A source that changed while the build ran makes it stale again.
  utimesSync(stamp, started, started);
}
