/**
 * npm run npm-package [-- --out FOLDER]: the command line and the engine as a package of npm. Everything is
 * carried along in the built files, so whoever installs it installs nothing else.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureBuilt, root, say } from "./ensure.mjs";
import { notices } from "./notices.mjs";
import { npmProgram } from "./programs.mjs";

ensureBuilt("cli");
ensureBuilt("engine");
const at = process.argv.indexOf("--out");
const out = resolve(root, at > 0 ? (process.argv[at + 1] ?? "") : join("dist", "package"));
const folder = mkdtempSync(join(tmpdir(), "par-index-npm-"));
mkdirSync(out, { recursive: true });
const whole = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { name, version, description, license, engines, bin, exports, files } = whole;
const isShipped = (path) => !path.endsWith("make-schemas.ts");
for (const path of files)
  cpSync(join(root, path), join(folder, path), { recursive: true, filter: isShipped });
const own = { name, version, description, license, engines, type: "commonjs", bin, exports };
writeFileSync(join(folder, "package.json"), `${JSON.stringify(own, null, 2)}\n`);
writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), notices(root));
const npm = npmProgram();
if (npm === null) throw new Error("npm was not found beside Node");
const args = [npm, "pack", "--silent", "--pack-destination", out];
const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
rmSync(folder, { recursive: true });
if (status !== 0) process.exit(1);
say(join(out, stdout.trim()));
