/** Prints how the pane answers over one workbook in Chromium, as JSON; bench/bench.ts runs it in a process of its own. */
import { root } from "./programs.mjs";

await import("./typescript.mjs");
const { answersOfPane } = await import("../bench/browser.ts");
process.stdout.write(JSON.stringify(await answersOfPane(root, process.argv[2])));
