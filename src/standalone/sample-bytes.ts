/** The bytes of a sample workbook: out of the page itself where it is one file, else from beside it. */
import { HostError } from "../workbook/host";

/**
 * The packaged one-file page carries its sample in an element of this id, in base 64: a page opened from a
 * folder may ask for no file (scripts/one-file-page.mjs).
 * @throws HostError not-a-workbook where there is no such sample
 */
export async function sampleBytes(name: string): Promise<ArrayBuffer> {
  const inside = document.getElementById(`samples/${name}`)?.textContent ?? null;
  if (inside !== null) {
    return Uint8Array.from(atob(inside.trim()), (sign) => sign.charCodeAt(0)).buffer;
  }
  const response = await fetch(`samples/${name}`);
  if (!response.ok) throw new HostError("not-a-workbook", `${name}: ${response.status}`);
  return response.arrayBuffer();
}
