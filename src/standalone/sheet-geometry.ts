/** Where the cells of a sheet lie on the screen: as its file has them, else widths from their texts. */
import type { CellRange } from "../workbook/address";
import { CellKind, kindAt, type SheetSnapshot } from "../workbook/snapshot";
import type { SheetLooks } from "../hosts/file/looks/sheet-looks";
import { cellText } from "../taskpane/view/cell-text";

export const HEADER_HEIGHT = 22;
export const ROW_HEADER_WIDTH = 48;

const ROW_HEIGHT = 24;
const NARROWEST = 56;
const WIDEST = 300;
const PER_LETTER = 7;
const PADDING = 14;
/** Rows looked at for the width of a column. */
const SAMPLED = 300;
/** Of a point, in px. */
const PER_POINT = 4 / 3;

/** Rows and columns shown beyond the used ones, as a sheet goes on in Excel. */
const MARGIN = 3;

export interface SheetGeometry {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Left edge of every column, and the right edge of the last. */
  readonly lefts: readonly number[];
  /** Top edge of every row, and the lower edge of the last. */
  readonly tops: Float64Array;
  /** Merged ranges by their first cell, and every other cell of them. */
  readonly mergeAt: ReadonlyMap<string, CellRange>;
  readonly covered: ReadonlySet<string>;
}

export function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** @param looks null while they are not known */
export function geometryOf(sheet: SheetSnapshot, looks: SheetLooks | null): SheetGeometry {
  const { grid } = sheet;
  const below = Math.max(0, ...(looks?.charts ?? []).map(({ to }) => to.row));
  const beside = Math.max(0, ...(looks?.charts ?? []).map(({ to }) => to.column));
  const rowCount = Math.max(grid.top + grid.rowCount, below) + MARGIN;
  const columnCount = Math.max(grid.left + grid.columnCount, beside) + MARGIN;
  const { mergeAt, covered } = mergesOf(sheet);
  const lefts = [0];
  for (let column = 0; column < columnCount; column++) {
    const letters = looks?.columnWidths.get(column);
    const width =
      letters === undefined || sheet.hiddenColumns.has(column)
        ? columnWidth(sheet, column, mergeAt, covered)
        : Math.round(letters * PER_LETTER) + 5;
    lefts.push((lefts[column] ?? 0) + width);
  }
  const tops = new Float64Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) {
    const points = looks?.rowHeights.get(row);
    const height = points === undefined ? ROW_HEIGHT : Math.max(Math.round(points * PER_POINT), 18);
    tops[row + 1] = (tops[row] ?? 0) + (sheet.hiddenRows.has(row) ? 0 : height);
  }
  return { rowCount, columnCount, lefts, tops, mergeAt, covered };
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

/** First and last of the columns or rows that a window shows. @param edges where each begins, and where the last ends */
export function shownBetween(
  edges: ArrayLike<number>,
  from: number,
  length: number,
): readonly [number, number] {
  let [low, high] = [0, Math.max(edges.length - 2, 0)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle + 1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const first = low;
  let last = first;
  while (last + 2 < edges.length && (edges[last + 1] ?? 0) < from + length) last++;
  return [first, last];
}

/** Rows and columns that stay in view: what the file says, else the head of the table that was read. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What would fill most of the window is let go. */
export function frozenWithin(
  wanted: Frozen,
  { tops, lefts }: SheetGeometry,
  window: { readonly width: number; readonly height: number },
): Frozen {
  const rows = (tops[wanted.rows] ?? Infinity) > window.height * 0.6 ? 0 : wanted.rows;
  const columns = (lefts[wanted.columns] ?? Infinity) > window.width * 0.6 ? 0 : wanted.columns;
  return { rows, columns };
}
