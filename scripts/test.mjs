/**
 * npm test [-- jest arguments]: formatter, linter, import rule, types, then jest (unit, contract,
 * LibreOffice and browser tests). `--long` runs the properties at length, `--quick` what needs no program of
 * the system. Ends with the counts.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, say } from "./ensure.mjs";
import { packageProgram, runPackage } from "./programs.mjs";
import { quickTests } from "./quick-tests.mjs";
import { ensureSystem } from "./system.mjs";

const args = process.argv.slice(2);
const long = args.includes("--long");
const quick = args.includes("--quick");
const chosen = args.filter((argument) => argument !== "--long" && argument !== "--quick");

ensureInstalled();
const system = quick ? {} : ensureSystem();
if (quick) {
  const { quick: paths, others } = quickTests(root);
  chosen.push("--runTestsByPath", ...paths);
  say(`Kiểm thử nhanh · Quick tests: ${paths.length} files; ${others.length} need a browser or LibreOffice:`);
  say(others.map((name) => `  - ${name}`).join("\n"));
}
for (const [name, program, ...rest] of [
  ["prettier", "prettier", "--check", "--log-level=warn", "."],
  ["eslint", "eslint", ".", "--max-warnings", "0"],
  ["dependency-cruiser", "depcruise", "--config", ".dependency-cruiser.cjs", "src"],
  ["typescript", "tsc", "--noEmit", "-p", "tsconfig.json"],
]) {
  say(`› ${program} ${rest.join(" ")}`);
  runPackage(name, rest, { program });
}
ensureBuilt("cli");
ensureBuilt("engine");
ensureBuilt("web");

const folder = mkdtempSync(join(tmpdir(), "par-index-test-"));
const report = join(folder, "jest.json");
const { status } = spawnSync(
  process.execPath,
  [packageProgram("jest"), "--json", `--outputFile=${report}`, ...chosen],
  {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      PAR_INDEX_BROWSER: system.browser,
      PAR_INDEX_SOFFICE: system.soffice,
      PAR_INDEX_PDFTOPPM: system.pdftoppm,
      PAR_INDEX_NGINX: system.nginx,
      ...(long ? { PAR_INDEX_LONG: "1" } : {}),
    },
  },
);
if (!existsSync(report)) process.exit(status === 0 ? 1 : (status ?? 1));
const counts = JSON.parse(readFileSync(report, "utf8"));
rmSync(folder, { recursive: true });
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(
  `Tests: ${counts.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
process.exit(status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
