/** Ranges of merged cells as files write them: "A1:C3", but also whole columns and rows, "A:A" and "2:3". */
import {
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRangeName,
  type CellRange,
} from "../../../workbook/address";
import { HostError } from "../../../workbook/host";
import type { CellGrid } from "../../../workbook/snapshot";

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** @throws HostError not-a-workbook where it is no range of a sheet */
export function mergedRange(name: string): CellRange {
  try {
    const [, from, to] = COLUMNS.exec(name) ?? [];
    if (from !== undefined && to !== undefined) {
      const [left, right] = ordered(columnIndex(from), columnIndex(to));
      return { top: 0, left, bottom: MAX_ROWS - 1, right };
    }
    const [, first, last] = ROWS.exec(name) ?? [];
    if (first !== undefined && last !== undefined) {
      const [top, bottom] = ordered(Number(first) - 1, Number(last) - 1);
      if (bottom < MAX_ROWS) return { top, left: 0, bottom, right: MAX_COLUMNS - 1 };
    }
    return parseRangeName(name);
  } catch (cause) {
    throw new HostError("not-a-workbook", `merged cells ${name.slice(0, 40)}`, { cause });
  }
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** Rows and columns that a merge may reach behind the filled cells: a header over blanks, not a whole sheet. */
const REACH = 255;

/** A merge as readers walk through it: what lies far behind the filled cells is nobody's business. */
export function mergeWithin(range: CellRange, grid: CellGrid): CellRange {
  const lastRow = Math.max(range.top, grid.top + grid.rowCount - 1) + REACH;
  const lastColumn = Math.max(range.left, grid.left + grid.columnCount - 1) + REACH;
  if (range.bottom <= lastRow && range.right <= lastColumn) return range;
  return { ...range, bottom: Math.min(range.bottom, lastRow), right: Math.min(range.right, lastColumn) };
}
