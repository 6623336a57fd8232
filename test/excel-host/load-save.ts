/** Workbooks for the stand-in: from a Snapshot, and as a file that LibreOffice or Excel can open. */
import { formulaOf } from "../../src/workbook/formulas";
import type { Snapshot } from "../../src/workbook/snapshot";
import { CellKind, cellIndex } from "../../src/workbook/snapshot";
import { BookModel, NameModel, type Calculator, type CellModel } from "./model";

/** A workbook as a host read it, in the stand-in's memory. */
export function bookOf(snapshot: Snapshot, calculator: Calculator): BookModel {
  const book = new BookModel(snapshot.fileName, calculator);
  book.structureProtected = snapshot.structureProtected;
  for (const source of snapshot.sheets) {
    const sheet = book.add(source.name);
    const { grid } = source;
    sheet.visibility = source.visible ? "Visible" : "Hidden";
    sheet.protected = source.protected;
    sheet.merges = source.merges.map((range) => ({ ...range }));
    for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const [column, font] of source.columnFonts) sheet.columnFonts.set(column, font);
    for (const [row, font] of source.rowFonts) sheet.rowFonts.set(row, font);
    for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
      for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
        const index = cellIndex(grid, row, column);
        const kind = grid.kinds[index];
        const formula = formulaOf(grid.formulas, index);
        const format = grid.formatCodes[grid.formats[index] ?? 0] ?? "General";
        if (kind === CellKind.empty && formula === null && format === "General") continue;
        const cell = sheet.ensure(row, column);
        cell.format = format;
        cell.formula = formula;
        cell.value = valueOf(kind, grid.numbers[index] ?? NaN, grid.strings[grid.texts[index] ?? 0] ?? "");
        // Excel calculates what a file holds without a result.
        if (kind === CellKind.uncached) book.changed(sheet, row, column);
      }
    }
  }
  book.names = snapshot.names.map(({ name, refersTo }) => new NameModel(name, `=${refersTo}`));
  return book;
}

function valueOf(kind: number | undefined, number: number, text: string): CellModel["value"] {
  if (kind === CellKind.number) return number;
  if (kind === CellKind.boolean) return number === 1;
  if (kind === CellKind.text) return text;
  if (kind === CellKind.error) return { error: text };
  return null;
}
