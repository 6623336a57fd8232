/**
 * A column beside the criteria of an area, under the caption of all of them, and the sum of them: the area's own
 * score ("Cộng mục"). Where its figures are few and small no search of sums would believe it; here the captions
 * say which ones to add.
 */
import { valueAt, type Lines } from "../laws/lines";
import type { HeaderColumn } from "../regions/header-column";
import { isAt } from "./header-meaning";
import type { Column } from "./told-columns";

/** @param parts columns that the total is made of; @returns columns with the captions above them that they are the score of */
export function ownOfAreas(
  lines: Lines,
  columns: readonly Column[],
  parts: readonly Column[],
): readonly { readonly column: Column; readonly above: HeaderColumn["names"] }[] {
  return columns.flatMap((column) => {
    const { names, role, year } = column.header;
    const above = names.slice(0, -1);
    const caption = above[above.length - 1];
    if (column.explained || role !== null || caption === undefined) return [];
    const own = parts.filter(
      ({ header }) =>
        header.year === year &&
        header.names.length > above.length &&
        header.names.some(({ cell }) => isAt(cell, caption.cell)),
    );
    const added = own.map(({ line }) => line);
    return own.length > 1 && isSum(lines, column.line, added) ? [{ column, above }] : [];
  });
}

/** Exact, in every entry that both sides fill. */
function isSum(lines: Lines, target: number, parts: readonly number[]): boolean {
  let told = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, target, entry);
    if (Number.isNaN(value)) continue;
    if (value !== parts.reduce((sum, line) => sum + (valueAt(lines, line, entry) || 0), 0)) return false;
    told++;
  }
  return told > 1;
}
