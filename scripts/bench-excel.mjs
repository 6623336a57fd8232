/** Prints what reading and writing one workbook asks of Excel, as JSON; bench/bench.ts runs it in a process of its own. */
import { createRequire } from "node:module";

// The stand-in loads office.js by its place among the packages.
globalThis.require = createRequire(import.meta.url);
await import("./typescript.mjs");
const { askedOfExcel } = await import("../bench/excel-host.ts");
process.stdout.write(JSON.stringify(await askedOfExcel(process.argv[2])));
