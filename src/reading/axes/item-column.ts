/** A column of a table's body as items: every different text once, blanks below a text filled with it. */
import { CellKind } from "../../workbook/snapshot";
import type { SheetView } from "../regions/sheet-view";

export interface ItemColumn {
  readonly column: number;
  /** Different texts in the order of their first appearance. */
  readonly items: readonly string[];
  /** Item of each row from `top`; −1 above the first text. */
  readonly of: Int32Array;
  /** Row that shows the text of each row from `top`: its own, or that above its blank; −1 for none. */
  readonly shownAt: Int32Array;
  /** Rows whose blank was filled from above. */
  readonly filled: number;
}

/**
 * @param rows the rows to look at, ascending
 * @param fills a blank takes the text above it; else only what a merged cell spans
 */
export function itemColumn(
  view: SheetView,
  column: number,
  rows: readonly number[],
  fills = true,
): ItemColumn {
  const items: string[] = [];
  const numbers = new Map<string, number>();
  const of = new Int32Array(rows.length).fill(-1);
  const shownAt = new Int32Array(rows.length).fill(-1);
  let filled = 0;
  let above = -1;
  let aboveRow = -1;
  rows.forEach((row, index) => {
    const merge = view.mergeAt(row, column);
    const from = merge !== null && merge.top <= row ? merge.top : row;
    const text = view.kind(from, column) === CellKind.empty ? "" : view.shown(from, column);
    if (text === "") {
      if (!fills) above = -1;
      if (above >= 0) filled++;
    } else {
      if (from !== row) filled++;
      const known = numbers.get(text);
      above = known ?? items.push(text) - 1;
      if (known === undefined) numbers.set(text, above);
      aboveRow = from;
    }
    of[index] = above;
    shownAt[index] = aboveRow;
  });
  return { column, items, of, shownAt, filled };
}

/** Rows of each item. */
export function countsOf({ items, of }: ItemColumn): Int32Array {
  const counts = new Int32Array(items.length);
  for (const item of of) if (item >= 0) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

/** Index of the first row of the unit or criterion of each row: of its run of rows, or of all rows of its name. */
export function headsOf(names: ItemColumn): Int32Array {
  const heads = new Int32Array(names.of.length);
  let runs = 0;
  names.of.forEach((item, index) => {
    const goes = index > 0 && item === names.of[index - 1];
    heads[index] = goes ? (heads[index - 1] ?? 0) : index;
    if (!goes) runs++;
  });
  if (runs <= names.items.length || runs * 3 <= names.of.length * 2) return heads;
  const first = new Int32Array(names.items.length).fill(-1);
  return names.of.map((item, index) => {
    if (item < 0) return index;
    if ((first[item] ?? -1) < 0) first[item] = index;
    return first[item] ?? index;
  });
}

/** Two columns as one: an item for every pair of theirs that occurs. */
export function joinedItems(a: ItemColumn, b: ItemColumn): ItemColumn {
  const items: string[] = [];
  const numbers = new Map<number, number>();
  const of = a.of.map((item, index) => {
    const other = b.of[index] ?? -1;
    const key = item * (b.items.length + 1) + other + 1;
    let pair = numbers.get(key);
    if (pair === undefined) {
      pair = items.push(`${a.items[item] ?? ""} ${b.items[other] ?? ""}`) - 1;
      numbers.set(key, pair);
    }
    return pair;
  });
  return { ...a, items, of };
}

/** Some rows of a column, by their place among its rows. */
export function pickedItems(column: ItemColumn, places: readonly number[]): ItemColumn {
  const pick = (from: Int32Array): Int32Array => Int32Array.from(places, (place) => from[place] ?? -1);
  return { ...column, of: pick(column.of), shownAt: pick(column.shownAt) };
}

/** A column whose cells are blank below a text in so many rows stands for the rows below it too. */
const SPANNING = 0.2;

/** A column of keys: blanks below a text stand for it where there are many of them. */
export function spanningColumn(view: SheetView, column: number, rows: readonly number[]): ItemColumn {
  const filled = itemColumn(view, column, rows);
  return filled.filled >= rows.length * SPANNING ? filled : itemColumn(view, column, rows, false);
}
