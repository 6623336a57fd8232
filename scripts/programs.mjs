/**
 * Programs that scripts run, each by its file and a list of arguments: no shell reads a line of ours, so a
 * folder may be called "Sở Nội vụ & 100%". Everything printed here goes to stderr, because stdout may belong
 * to a program that reads JSON.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
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

/** The JavaScript behind a program of an installed package: what stands in .bin is a shell's on Windows. */
export function packageProgram(name, program = name) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[program]);
}

/** Runs a program of an installed package by this Node. */
export function runPackage(name, args, { program, ...options } = {}) {
  run(process.execPath, [packageProgram(name, program), ...args], options);
}

/** npm's own JavaScript: what runs us, what lies beside this Node, or what the path leads to. */
export function npmProgram() {
  const ours = process.env.npm_execpath;
  if (ours !== undefined && basename(ours) === "npm-cli.js" && existsSync(ours)) return ours;
  const beside = dirname(realpathSync(process.execPath));
  const folders = [beside, join(beside, "..", "lib")];
  const known = folders.map((folder) => join(folder, "node_modules", "npm", "bin", "npm-cli.js"));
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "npm"));
  const linked = onPath
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))
    .filter((path) => path.endsWith(".js"));
  return [...known, ...linked].find((path) => existsSync(path)) ?? null;
}
