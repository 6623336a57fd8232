/**
 * Ranges as proxies. All are untracked at once: the host never carries one over a sync, and a tracked range
 * costs two more actions and a clean-up request of its own.
 */
import { columnName, rangeName, type CellRange } from "../../workbook/address";

export function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** A sheet of so few cells is asked as a whole where some of its rows or columns would do: one range less to make. */
export const SMALL_SHEET = 1_500;

/** These cells, or all that a small sheet uses where they lie in it and begin where it begins. */
export function orWhole(range: CellRange, used: CellRange): CellRange {
  const within = range.top === used.top && range.left === used.left;
  const covered = within && range.bottom <= used.bottom && range.right <= used.right;
  return covered && cellCount(used) <= SMALL_SHEET ? used : range;
}

export function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet
    .getRangeByIndexes(range.top, range.left, range.bottom - range.top + 1, range.right - range.left + 1)
    .untrack();
}

/** "3:5", zero-based and included. */
export function rowsName(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** "B:D", zero-based and included. */
export function columnsName(first: number, last: number): string {
  return `${columnName(first)}:${columnName(last)}`;
}

/** getRanges takes at most 8,192 characters (its reference page; office-js issue 5198). */
const LONGEST_ADDRESS = 4_000;

/** Addresses joined to lists that getRanges takes. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const open = lists.at(-1);
    if (open === undefined || open.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${open},${address}`;
  }
  return lists;
}

export function addressesOf(ranges: readonly CellRange[]): string[] {
  return addressLists(ranges.map((range) => rangeName(range)));
}

/** Rows in bands of at most `cells` cells, at least one row each. */
export function bands(range: CellRange, cells: number): CellRange[] {
  const height = Math.max(1, Math.floor(cells / (range.right - range.left + 1)));
  const split: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += height) {
    split.push({ ...range, top, bottom: Math.min(range.bottom, top + height - 1) });
  }
  return split;
}
