/** Runs of jest, and what they counted together. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root, say } from "./programs.mjs";
import { runBeside } from "./stages.mjs";

const SLOWEST = 10;
const REPORTER = join(root, "scripts", "jest-reporter.cjs");
/**
 * Every test file begins with code that V8 has not seen: compiled for speed later, a sixth of all its work is
 * saved. Tried with the V8 of Node 20 only.
 */
const V8_FLAGS = process.versions.node.startsWith("20.") ? ["--interrupt-budget=400000"] : [];

export class Counts {
  passed = 0;
  failed = 0;
  skipped = 0;
  files = [];

  add(ended, report) {
    this.passed += report?.numPassedTests ?? 0;
    const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
    // A run that ended badly without a failed test is a failure too.
    this.failed += failed === 0 && !ended ? 1 : failed;
    this.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
    for (const { name, startTime, endTime } of report?.testResults ?? [])
      this.files.push([(endTime - startTime) / 1000, relative(root, name)]);
  }

  isGood() {
    return this.failed === 0 && this.passed > 0;
  }

  /** What others read: the last line of `npm test`. */
  line() {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : "";
    return `Tests: ${this.passed} passed, ${this.failed} failed${skipped}`;
  }

  saySlowest() {
    const slowest = this.files.sort(([a], [b]) => b - a).slice(0, SLOWEST);
    say(`the ${slowest.length} slowest of ${this.files.length} test files:`);
    for (const [seconds, name] of slowest) say(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
  }
}

/** Runs jest with these arguments and adds what it counted. */
export async function jest(args, env, counts) {
  const folder = mkdtempSync(join(tmpdir(), "par-index-test-"));
  const report = join(folder, "jest.json");
  const ended = await runBeside(
    "jest",
    // Reporters last: jest takes what follows them for more reporters.
    [...args, "--json", `--outputFile=${report}`, `--reporters=${REPORTER}`],
    {
      env,
      nodeFlags: V8_FLAGS,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  counts.add(ended, existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null);
  rmSync(folder, { recursive: true });
}
