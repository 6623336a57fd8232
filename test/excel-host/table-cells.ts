/** What a table does to the cells that it holds. */
import { overlap, type CellModel, type SheetModel, type TableModel } from "./model";
import type { RangeTarget } from "./range-target";

/** The table that has cells of the range; null for none. */
export function tableAt({ tables: all }: SheetModel, range: RangeTarget["range"]): TableModel | null {
  return all.find((table) => overlap(table.range, range) !== null) ?? null;
}

/**
 * What stands in a table's head after a writing over it: a text of its own for each column, neither a formula
 * nor a number; a second one of the same name gets a number, an empty one "Column1" (ECMA-376 part 1, 18.5.1.3,
 * name; Barresse and Jones, Excel Tables, chapter 5).
 */
export function typeHeads({ sheet, book, range }: RangeTarget): void {
  for (const table of sheet.tables) {
    const { top, left, right } = table.range;
    if (overlap({ top, left, bottom: top, right }, range) === null) continue;
    const names = new Set<string>();
    for (let column = left; column <= right; column++) {
      const cell = sheet.ensure(top, column);
      const wanted = headOf(book.valueAt(sheet, top, column)) ?? `Column${column - left + 1}`;
      let name = wanted;
      for (let number = 2; names.has(name.toUpperCase()); number++) name = `${wanted}${number}`;
      names.add(name.toUpperCase());
      Object.assign(cell, { value: name, formula: null });
    }
  }
}

function headOf(value: CellModel["value"]): string | null {
  if (value === null || value === "") return null;
  return typeof value === "object" ? value.error : String(value);
}
