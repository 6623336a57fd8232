/** The corner of a sheet as a picture: its cells as they were read, and what each row is to reading. */
import { SheetView } from "../../reading/regions/sheet-view";
import type { LayoutCorrection, RowMeaning } from "../../scorebook/corrections";
import { CellKind, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "./cell-text";

/** What a row is: part of the header, read, in the table but not read, or outside it. */
export type RowPart = "header" | "read" | "unread" | "outside";

interface CornerCell {
  readonly column: number;
  readonly text: string;
  readonly numeric: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface CornerRow {
  readonly row: number;
  readonly part: RowPart;
  /** What the person says that it is. */
  readonly said: RowMeaning | null;
  readonly cells: readonly CornerCell[];
}

export interface Corner {
  readonly columns: readonly number[];
  readonly rows: readonly CornerRow[];
  /** Rows and columns of the sheet that the picture leaves out. */
  readonly more: boolean;
}

const MOST_COLUMNS = 70;
/** A caption is cut long before it makes its row unreadable. */
const LONGEST = 90;

/**
 * @param read rows of which something entered the book; null where that is not known
 * @param rows how many rows the picture shows
 */
export function cornerOf(
  sheet: SheetSnapshot,
  table: LayoutCorrection,
  read: ReadonlySet<number> | null,
  rows: number,
): Corner {
  const view = new SheetView(sheet);
  if (view.isEmpty) return { columns: [], rows: [], more: false };
  const right = Math.min(view.right, view.left + MOST_COLUMNS - 1);
  const first = Math.max(view.top, Math.min(table.headerTop - 4, view.bottom));
  const bottom = Math.min(view.bottom, first + rows - 1);
  const columns = range(view.left, right);
  const said = new Map(table.rows.map(({ row, meaning }) => [row, meaning]));
  return {
    columns,
    rows: range(first, bottom).map((row) => ({
      row,
      part: partOf(row, table, read),
      said: said.get(row) ?? null,
      cells: cellsOf(view, row, columns, { first, bottom, right }),
    })),
    more: bottom < view.bottom,
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

function partOf(row: number, table: LayoutCorrection, read: ReadonlySet<number> | null): RowPart {
  if (row >= table.headerTop && row <= table.headerBottom) return "header";
  const inBody = row >= table.bodyTop && (table.bodyBottom < 0 || row <= table.bodyBottom);
  if (!inBody) return "outside";
  return read === null || read.has(row) ? "read" : "unread";
}

function cellsOf(
  view: SheetView,
  row: number,
  columns: readonly number[],
  window: { readonly first: number; readonly bottom: number; readonly right: number },
): readonly CornerCell[] {
  const cells: CornerCell[] = [];
  for (const column of columns) {
    const merge = view.mergeAt(row, column);
    const top = merge === null ? row : Math.max(merge.top, window.first);
    const left = merge === null ? column : Math.max(merge.left, view.left);
    if (merge !== null && (row !== top || column !== left)) continue;
    const [at, from] = merge === null ? [row, column] : [merge.top, merge.left];
    cells.push({
      column,
      text: textAt(view, at, from),
      numeric: view.kind(at, from) === CellKind.number,
      columnSpan: merge === null ? 1 : Math.min(merge.right, window.right) - left + 1,
      rowSpan: merge === null ? 1 : Math.min(merge.bottom, window.bottom) - top + 1,
    });
  }
  return flowing(cells, columns.length);
}

/** A lone text reaches over the blanks beside it, as in Excel, and widens no column. */
function flowing(cells: readonly CornerCell[], columns: number): readonly CornerCell[] {
  const filled = cells.filter(({ text }) => text !== "");
  const [alone, ...others] = filled;
  if (alone === undefined || others.length > 0 || alone.numeric || alone.rowSpan > 1) return cells;
  const at = cells.indexOf(alone);
  if (cells.slice(at).some(({ rowSpan }) => rowSpan > 1)) return cells;
  const before = cells.slice(0, at).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  return [...cells.slice(0, at), { ...alone, columnSpan: columns - before }];
}

function textAt(view: SheetView, row: number, column: number): string {
  const kind = view.kind(row, column);
  const asItLooks =
    kind === CellKind.text || (kind === CellKind.number && view.shownAsOf(row, column) === "date");
  const text = asItLooks ? view.shown(row, column) : cellText(view.grid, row, column);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
