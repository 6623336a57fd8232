/**
 * A run lasts a second or two, so V8 must not spend more on making functions fast than it wins: without
 * these it compiles for a third of the processors' time (docs/performance.md). To be imported first.
 */
import { setFlagsFromString } from "node:v8";

/** Node 22 and 24 have no such flags any more, and say so on stderr, where only our own words stand. */
const KNOWN_TO = 20;

if (Number(process.versions.node.split(".")[0]) === KNOWN_TO) {
  // A function is worth compiling later, and takes fewer of those that it calls into itself.
  setFlagsFromString("--interrupt-budget=500000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
