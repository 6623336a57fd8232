/** npm run schemas: makes the shipped JSON Schemas anew. They are committed; a test holds them against this. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root, say } from "./ensure.mjs";

ensureInstalled();
await import("./typescript.mjs");
const { schemaFiles } = await import("../schemas/make-schemas.ts");
for (const [name, text] of schemaFiles()) {
  writeFileSync(join(root, "schemas", name), text);
  say(`schemas/${name}`);
}
