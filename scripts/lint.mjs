/** npm run lint: formatter, linter, import rule. */
import { check, CHECKS } from "./checks.mjs";
import { ensureInstalled } from "./install.mjs";
import { sayTimes } from "./stages.mjs";

ensureInstalled();
const isGood = await check(CHECKS);
sayTimes();
process.exit(isGood ? 0 : 1);
