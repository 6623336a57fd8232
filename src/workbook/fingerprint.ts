/** A short mark of the source cells, to notice that they changed since the sheets were written. */
import type { Snapshot } from "./snapshot";
import { sourceSheets } from "./own-sheets";

/** FNV-1a, 32 bits; two seeds side by side make accidental equality unlikely enough for a notice. */
function hashBytes(bytes: Uint8Array, seed: number): number {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 16_777_619);
  return hash >>> 0;
}

/** Same names, values and texts in the source sheets ⇔ same fingerprint (16 hexadecimal digits). */
export function fingerprint(snapshot: Snapshot): string {
  const encoder = new TextEncoder();
  let low = 0x811c9dc5;
  let high = 0x01000193;
  const take = (bytes: Uint8Array): void => {
    low = hashBytes(bytes, low);
    high = hashBytes(bytes, high ^ low);
  };
  for (const sheet of sourceSheets(snapshot)) {
    const { grid } = sheet;
    take(encoder.encode(`${sheet.name}|${grid.top}|${grid.left}|${grid.columnCount}`));
    take(grid.kinds);
    take(new Uint8Array(grid.numbers.buffer, grid.numbers.byteOffset, grid.numbers.byteLength));
    for (let index = 0; index < grid.texts.length; index++) {
      const id = grid.texts[index] ?? 0;
      if (id !== 0) take(encoder.encode(`${index}:${grid.strings[id] ?? ""}`));
    }
  }
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}
