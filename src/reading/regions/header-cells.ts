/** What single cells of a header row say. */
import { CellKind } from "../../workbook/snapshot";
import type { ColumnRole } from "../../scorebook/table-shape";
import type { SheetView } from "./sheet-view";

/** Columns of a sheet, both included; a view's own are all that are used. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Rows that a header has at most. */
export const DEEPEST = 6;

/** What a header must name: its criteria or its units. */
export const NAMING: ReadonlySet<ColumnRole> = new Set(["criterion", "unit"]);

export function isYear(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 2000 && value < 2050;
}

/** The column that a row names criteria or units in; −1 where it names none. */
export function namingColumn(view: SheetView, row: number, { left, right }: Span): number {
  for (let column = left; column <= right; column++) {
    const role = view.kind(row, column) === CellKind.text ? view.role(row, column) : null;
    if (role !== null && NAMING.has(role)) return column;
  }
  return -1;
}
