/** npm run bench [-- --only 8,63 --runs 5]: time, memory and wrong ranks, ours beside R, pandas and LibreOffice. */
import { ensureBuilt, root } from "./ensure.mjs";

ensureBuilt("cli");
ensureBuilt("web");
await import("./typescript.mjs");
const { runBench } = await import("../bench/bench.ts");
process.exitCode = runBench(root, process.argv.slice(2));
