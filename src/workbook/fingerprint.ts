/** A short mark of the source cells, to notice that they changed since the sheets were written. */
import type { Snapshot } from "./snapshot";
import { sourceSheets } from "./own-sheets";

/**
 * FNV-1a, 32 bits, over words instead of bytes: a country-wide book has four million of them. Two beside each
 * other make accidental equality unlikely enough for a notice.
 */
class Mark {
  private low = 0x811c9dc5;
  private high = 0x01000193;

  take(words: Uint32Array | Uint8Array): void {
    let { low, high } = this;
    // By index: iterating a typed array takes five times as long.
    for (let at = 0, word = 0; at < words.length; at++) {
      word = words[at] ?? 0;
      low = Math.imul(low ^ word, 16_777_619);
      // A product carries upwards only: what differs high in a word must reach the low bits too.
      low ^= low >>> 15;
      high = Math.imul(high ^ word, 0x85ebca6b);
      high ^= high >>> 13;
    }
    this.low = low;
    this.high = high;
  }

  text(): string {
    return [this.low, this.high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** Same names, values and texts in the source sheets ⇔ same fingerprint (16 hexadecimal digits). */
export function fingerprint(snapshot: Snapshot): string {
  const encoder = new TextEncoder();
  const mark = new Mark();
  for (const sheet of sourceSheets(snapshot)) {
    const { grid } = sheet;
    mark.take(encoder.encode(`${sheet.name}|${grid.top}|${grid.left}|${grid.columnCount}`));
    mark.take(grid.kinds);
    mark.take(new Uint32Array(grid.numbers.buffer, grid.numbers.byteOffset, grid.numbers.length * 2));
    for (let index = 0; index < grid.texts.length; index++) {
      const id = grid.texts[index] ?? 0;
      if (id !== 0) mark.take(encoder.encode(`${index}:${grid.strings[id] ?? ""}`));
    }
  }
  return mark.text();
}
