/** What is checked of the code beside its tests: [package, arguments, program]. Each keeps what it found before. */
import { runBeside, stage } from "./stages.mjs";

const CACHE = "node_modules/.cache";

/** As a build: where no file has changed since it was found good, none is read. */
export const TYPES = ["typescript", ["--build", "tsconfig.json"], "tsc"];

export const CHECKS = [
  ["prettier", ["--check", "--log-level=warn", "--cache", `--cache-location=${CACHE}/prettier/checked`, "."]],
  [
    "eslint",
    [".", "--max-warnings=0", "--cache", "--cache-strategy=content", `--cache-location=${CACHE}/eslint/`],
  ],
  ["knip", ["--no-progress"]],
  ["dependency-cruiser", ["--config", ".dependency-cruiser.cjs", "src"], "depcruise"],
];

/** Runs checks beside one another, each telling what it found; true where all are good. */
export async function check(checks) {
  const done = await Promise.all(
    checks.map(([name, rest, program]) => stage(name, () => runBeside(name, rest, { program }))),
  );
  return !done.includes(false);
}
