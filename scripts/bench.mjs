/** npm run bench [-- --only 8,63 --runs 5]: time, peak memory and wrong ranks, ours and pandas in one run. */
import { ensureBuilt, root } from "./ensure.mjs";

ensureBuilt("cli");
await import("./typescript.mjs");
const { runBench } = await import("../bench/bench.ts");
process.exitCode = runBench(root, process.argv.slice(2));
