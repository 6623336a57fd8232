/**
 * npm test [-- jest arguments]: formatter, linter, import rule, types, then jest (unit, contract,
 * LibreOffice and browser tests). `--long` runs the properties at length. Ends with the counts.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bin, ensureBuilt, ensureInstalled, root, run, say } from "./ensure.mjs";
import { ensureSystem } from "./system.mjs";

const args = process.argv.slice(2);
const long = args.includes("--long");
const chosen = args.filter((argument) => argument !== "--long");

ensureInstalled();
const system = ensureSystem();
const shell = process.platform === "win32";
for (const [name, ...rest] of [
  ["prettier", "--check", "--log-level=warn", "."],
  ["eslint", ".", "--max-warnings", "0"],
  ["depcruise", "--config", ".dependency-cruiser.cjs", "src"],
  ["tsc", "--noEmit", "-p", "tsconfig.json"],
]) {
  say(`› ${name} ${rest.join(" ")}`);
  run(bin(name), rest, { shell });
}
ensureBuilt("cli");
ensureBuilt("web");

const folder = mkdtempSync(join(tmpdir(), "par-index-test-"));
const report = join(folder, "jest.json");
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(process.execPath, [jest, "--json", `--outputFile=${report}`, ...chosen], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
  env: {
    ...process.env,
    PAR_INDEX_BROWSER: system.browser,
    PAR_INDEX_SOFFICE: system.soffice,
    PAR_INDEX_PDFTOPPM: system.pdftoppm,
    ...(long ? { PAR_INDEX_LONG: "1" } : {}),
  },
});
if (!existsSync(report)) process.exit(status === 0 ? 1 : (status ?? 1));
const counts = JSON.parse(readFileSync(report, "utf8"));
rmSync(folder, { recursive: true });
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(
  `Tests: ${counts.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
process.exit(status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
