/** What libxml2, a parser that we did not write, says of XML: nothing, or its fault. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** @returns for each text null where it is well-formed, its namespaces included, else what is wrong */
export function xmlFaults(texts: readonly string[]): readonly (string | null)[] {
  // JSON keeps halves of letters as escapes, so that they arrive as they are.
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "libxml2-process.mjs")], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(stderr);
  const faults: unknown = JSON.parse(stdout);
  if (!Array.isArray(faults) || faults.length !== texts.length) throw new Error("an answer for each text");
  return faults.map((fault: unknown) => (typeof fault === "string" ? fault : null));
}

/** The faults of named texts, for an `expect(…).toEqual([])`. */
export function xmlFaultsOf(parts: Iterable<readonly [name: string, text: string]>): readonly string[] {
  const all = [...parts];
  const faults = xmlFaults(all.map(([, text]) => text));
  return all.flatMap(([name], at) => {
    const fault = faults[at] ?? null;
    return fault === null ? [] : [`${name}: ${fault.trim()}`];
  });
}
