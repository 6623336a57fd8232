/** Heights of rows with wrapped text, set in the file because not every program fits them when it opens one. */
import type { MadeCell } from "../test/making/snapshot";

const LINE = 15.75;
const PADDING = 3;
/** Letters of Times New Roman are a little narrower than the digits that column widths count. */
const LETTERS_PER_WIDTH = 1.02;

/** Lines that the text takes when it is broken at spaces, as cells do. */
function lineCount(text: string, width: number): number {
  const room = Math.floor(width * LETTERS_PER_WIDTH);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > room) {
        lines++;
        used = word.length;
      } else {
        used += word.length + (used > 0 ? 1 : 0);
      }
    }
  }
  return lines;
}

/** Height in points of each row from `first` on, by its index. */
export function rowHeights(
  rows: readonly (readonly MadeCell[])[],
  first: number,
  columnWidths: readonly number[],
): ReadonlyMap<number, number> {
  return new Map(
    rows.map((cells, index) => {
      const lines = cells.map((cell, column) =>
        typeof cell === "string" ? lineCount(cell, columnWidths[column] ?? 1) : 1,
      );
      return [first + index, Math.max(1, ...lines) * LINE + PADDING] as const;
    }),
  );
}
