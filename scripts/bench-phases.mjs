/** Prints the phases of writing one workbook as JSON; bench/bench.ts runs it in a process of its own. */
await import("./typescript.mjs");
const { phasesOf } = await import("../bench/phases.ts");
process.stdout.write(JSON.stringify(await phasesOf(process.argv[2])));
