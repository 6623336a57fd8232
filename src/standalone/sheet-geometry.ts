/** Where the cells of a sheet lie on the screen: widths from their texts, spans of merged and flowing ones. */
import type { CellRange } from "../workbook/address";
import { CellKind, kindAt, type SheetSnapshot } from "../workbook/snapshot";
import { cellText } from "../taskpane/view/cell-text";

export const ROW_HEIGHT = 24;
export const HEADER_HEIGHT = 22;
export const ROW_HEADER_WIDTH = 48;

const NARROWEST = 56;
const WIDEST = 300;
const PER_LETTER = 7;
const PADDING = 14;
/** Rows looked at for the width of a column. */
const SAMPLED = 300;

/** Rows and columns shown beyond the used ones, as a sheet goes on in Excel. */
const MARGIN = 3;

export interface SheetGeometry {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Left edge of every column, and the right edge of the last. */
  readonly lefts: readonly number[];
  /** Merged ranges by their first cell, and every other cell of them. */
  readonly mergeAt: ReadonlyMap<string, CellRange>;
  readonly covered: ReadonlySet<string>;
}

export function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

export function geometryOf(sheet: SheetSnapshot): SheetGeometry {
  const { grid } = sheet;
  const rowCount = grid.top + grid.rowCount + MARGIN;
  const columnCount = grid.left + grid.columnCount + MARGIN;
  const { mergeAt, covered } = mergesOf(sheet);
  const lefts = [0];
  for (let column = 0; column < columnCount; column++) {
    lefts.push((lefts[column] ?? 0) + columnWidth(sheet, column, mergeAt, covered));
  }
  return { rowCount, columnCount, lefts, mergeAt, covered };
}

function columnWidth(
  sheet: SheetSnapshot,
  column: number,
  mergeAt: SheetGeometry["mergeAt"],
  covered: SheetGeometry["covered"],
): number {
  const { grid } = sheet;
  if (sheet.hiddenColumns.has(column)) return 0;
  let longest = 0;
  const last = Math.min(grid.top + grid.rowCount, grid.top + SAMPLED);
  for (let row = grid.top; row < last; row++) {
    const key = placeKey(row, column);
    if (covered.has(key) || mergeAt.has(key)) continue;
    const text = cellText(grid, row, column);
    // A title flows over its empty neighbours and says nothing of its column's width.
    if (text !== "" && flowsTo(sheet, row, column, covered) === column)
      longest = Math.max(longest, text.length);
  }
  return Math.min(Math.max(longest * PER_LETTER + PADDING, NARROWEST), WIDEST);
}

function mergesOf(sheet: SheetSnapshot): Pick<SheetGeometry, "mergeAt" | "covered"> {
  const mergeAt = new Map<string, CellRange>();
  const covered = new Set<string>();
  for (const merge of sheet.merges) {
    mergeAt.set(placeKey(merge.top, merge.left), merge);
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        if (row !== merge.top || column !== merge.left) covered.add(placeKey(row, column));
      }
    }
  }
  return { mergeAt, covered };
}

/** The last column that a text reaches into: over empty cells to its right, as Excel shows it. */
export function flowsTo(
  { grid }: SheetSnapshot,
  row: number,
  column: number,
  covered: SheetGeometry["covered"],
): number {
  if (kindAt(grid, row, column) !== CellKind.text) return column;
  const end = grid.left + grid.columnCount;
  let last = column;
  while (
    last + 1 < end &&
    kindAt(grid, row, last + 1) === CellKind.empty &&
    !covered.has(placeKey(row, last + 1))
  ) {
    last++;
  }
  return last;
}

/** First and last column that a window of the sheet shows. */
export function columnsShown(
  lefts: readonly number[],
  from: number,
  width: number,
): readonly [number, number] {
  let first = 0;
  while (first + 2 < lefts.length && (lefts[first + 1] ?? 0) <= from) first++;
  let last = first;
  while (last + 2 < lefts.length && (lefts[last + 1] ?? 0) < from + width) last++;
  return [first, last];
}
