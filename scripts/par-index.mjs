/** npm run --silent par-index -- VERB …: builds the command line where needed, then runs it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, root } from "./ensure.mjs";

ensureBuilt("cli");
const result = spawnSync(
  process.execPath,
  [join(root, "dist", "cli", "par-index.js"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
    // npm runs scripts in the project folder; file names are meant from where the user stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  },
);
process.exit(result.status ?? 3);
