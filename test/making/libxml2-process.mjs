/** libxml2 as a judge, in a process of its own because Jest runs no ES modules: texts in, faults out, as JSON. */
import { readFileSync } from "node:fs";
import { XmlDocument } from "libxml2-wasm";

function faultOf(text) {
  try {
    XmlDocument.fromString(text).dispose();
    return null;
  } catch (error) {
    return error.message;
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(faultOf)));
