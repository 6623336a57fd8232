/** The JSON Schemas that are shipped beside this file, made of the schemas that the program itself uses. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { SCHEMAS } from "../src/schemas/all";

/** What JSON Schema has no words for: that nobody changes a list, and the order of rows. */
const UNTOLD = ["readonly", "check"];

/** Name and text of each file: "analysis@1.schema.json". */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const made = toJsonSchema(schema, { typeMode: "input", ignoreActions: UNTOLD });
      const whole = { $schema: made.$schema, $id: `par-index/${name}`, ...made };
      return [`${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}
