/** npm run sample: makes the sample workbooks anew. They are committed; a test holds them against this. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root, say } from "./ensure.mjs";

ensureInstalled();
await import("./typescript.mjs");
const { sampleFiles } = await import("../samples/make-sample.ts");
for (const [name, bytes] of sampleFiles()) {
  writeFileSync(join(root, "samples", name), bytes);
  say(`samples/${name}: ${bytes.length} bytes`);
}
