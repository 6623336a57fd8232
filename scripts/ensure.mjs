/** What must be there before a command can run: installed packages and fresh builds. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root, run, runPackage, say } from "./programs.mjs";

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
const PARTS = {
  cli: "dist/cli/par-index.js",
  engine: "dist/engine/types/engine/index.d.ts",
  web: "dist/web/standalone.html",
};
const SOURCES = [
  "src",
  "assets",
  "engine",
  "samples",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Notes when a part was built and with which options. */
const stampOf = (part) => join(root, "dist", `.built-${part}`);

function wasBuiltWithoutOptions(part) {
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), "utf8") === "";
}

/** Builds a part where a source is newer than what was built, or it was built for a server of one's own. */
export function ensureBuilt(part) {
  ensureInstalled();
  const latest = Math.max(...SOURCES.map((source) => newest(join(root, source))));
  const isFresh = existsSync(join(root, PARTS[part])) && changedAt(stampOf(part)) >= latest;
  if (isFresh && wasBuiltWithoutOptions(part)) return;
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
  // Its types stand beside it; made without the types of DOM and Node, they prove that it needs neither.
  if (part === "engine") runPackage("typescript", ["-p", "engine/tsconfig.json"], { program: "tsc" });
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stampOf(part), args.join(" "));
  // A source that changed while the build ran makes it stale again.
  utimesSync(stampOf(part), started, started);
}
