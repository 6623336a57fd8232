/**
 * npm test [-- jest arguments]: types and quick tests first, then formatter, linter and import rule, then what
 * is built and the tests over it (contract, LibreOffice, browser). Tells what takes how long; ends with the counts.
 *   --quick     types and quick tests only: the inner loop
 *   --watch     quick tests of what has changed, again after every change
 *   --portable  all that needs no program of the system: every system, every supported Node
 *   --long      budgets and properties at length
 */
import { spawnSync } from "node:child_process";
import { ensureBuilt, ensureInstalled, root, say } from "./ensure.mjs";
import { Counts, jest } from "./jest-run.mjs";
import { check, CHECKS, TYPES } from "./checks.mjs";
import { packageProgram } from "./programs.mjs";
import { sayTimes, stage } from "./stages.mjs";
import { ensureSystem } from "./system.mjs";
import { testsByKind } from "./tests-by-kind.mjs";

const MODES = ["--quick", "--watch", "--portable", "--long"];
const args = process.argv.slice(2);
const has = (mode) => args.includes(mode);
const chosen = args.filter((argument) => !MODES.includes(argument));

/** Ends here where a check has failed, once all have told. */
function endUnless(isGood) {
  if (isGood) return;
  sayTimes();
  process.exit(1);
}

ensureInstalled();
const kinds = testsByKind(root);

if (has("--watch")) {
  const others = [...kinds.slow, ...kinds.system].map((name) => `${name.replace(/[.]/g, "\\.")}$`);
  const rest = ["--watch", "--testPathIgnorePatterns", "/node_modules/", ...others, "--", ...chosen];
  const { status } = spawnSync(process.execPath, [packageProgram("jest"), ...rest], {
    cwd: root,
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}

const system = has("--quick") || has("--portable") ? {} : ensureSystem();
const counts = new Counts();
const env = {
  ...process.env,
  PAR_INDEX_BROWSER: system.browser,
  PAR_INDEX_SOFFICE: system.soffice,
  PAR_INDEX_PDFTOPPM: system.pdftoppm,
  PAR_INDEX_NGINX: system.nginx,
  ...(has("--long") ? { PAR_INDEX_LONG: "1" } : {}),
};
const run = (name, paths) =>
  stage(name, () =>
    jest([...chosen, ...(paths === null ? [] : ["--runTestsByPath", ...paths])], env, counts),
  );

const byName = chosen.length > 0;
const types = check([TYPES]);
if (has("--quick") || !byName) await run(`${kinds.quick.length} quick test files`, kinds.quick);
endUnless(await types);
if (!has("--quick")) {
  endUnless(await check(CHECKS));
  await stage("build", () => ["cli", "engine", "web"].forEach(ensureBuilt));
  const rest = has("--portable") ? kinds.slow : [...kinds.slow, ...kinds.system];
  if (byName) await run(`tests of ${chosen.join(" ")}`, null);
  else await run(`${rest.length} other test files`, rest);
} else say(`${kinds.slow.length + kinds.system.length} slower test files: npm test`);

counts.saySlowest();
sayTimes();
console.log(counts.line());
process.exit(counts.isGood() ? 0 : 1);
