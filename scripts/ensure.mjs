/**
 * What must be there before a command can run: installed packages and fresh builds. Everything it
 * prints goes to stderr, because stdout may belong to a program that reads JSON.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Says something to the person at the terminal. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a command in the project, its output on stderr; ends this process where it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], ...options });
  if (result.error) {
    say(`${command}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Path of a package's program. */
export function bin(name) {
  return join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
}

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

/** Installs the packages of the lock file where what is installed is not that. */
export function ensureInstalled() {
  // By content: the time of a file says nothing in a fresh clone.
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  say("Cài đặt các gói cần thiết (một lần, khoảng một đến ba phút) · Installing packages (once) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { shell: process.platform === "win32" });
  writeFileSync(mark, wanted);
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
