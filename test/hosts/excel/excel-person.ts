/** A person at work in the Excel of the stand-in. */
import { withSheetsRenamed } from "../../../src/workbook/formula-sheets";
import type { BookModel, SheetModel } from "../../excel-host/model";
import type { Step } from "../../making/person";
import { rename } from "./standing";

/** Takes the steps in the workbook itself, as Excel would. */
export function workInExcel(book: BookModel, steps: readonly Step[]): void {
  for (const step of steps) take(book, step);
}

function take(book: BookModel, step: Step): void {
  if (step.do === "add") {
    book.add(step.sheet);
    return;
  }
  const sheet = book.sheet(step.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${step.sheet}`);
  switch (step.do) {
    case "rename":
      rename(book, step.sheet, step.to);
      return;
    case "move":
      book.sheets = book.sheets.filter((other) => other !== sheet);
      book.sheets.splice(step.to, 0, sheet);
      return;
    case "insert":
      insertRow(book, sheet, step.row);
      return;
    case "type": {
      const cell = sheet.ensure(step.row, step.column);
      cell.formula = "formula" in step ? step.formula : null;
      cell.value = "text" in step ? step.text : "number" in step ? step.number : null;
      if (cell.formula !== null) book.changed(sheet, step.row, step.column);
    }
  }
}

/** Everything from `row` on moves down by one; what points into it is not followed, so nothing may. */
function insertRow(book: BookModel, sheet: SheetModel, row: number): void {
  const pointed = book.sheets.some((other) =>
    [...other.entries()].some(([, , { formula }]) => formula !== null && pointsTo(formula, other, sheet)),
  );
  if (pointed || sheet.merges.length > 0)
    throw new Error(`formulas and merges of ${sheet.name} do not follow`);
  const below = [...sheet.entries()].filter(([at]) => at >= row);
  for (const [at, column] of below) sheet.remove(at, column);
  for (const [at, column, cell] of below) Object.assign(sheet.ensure(at + 1, column), cell);
  const heights = [...sheet.rowHeights].map(([at, height]) => [at < row ? at : at + 1, height] as const);
  sheet.rowHeights.clear();
  for (const [at, height] of heights) sheet.rowHeights.set(at, height);
  const own = `'${sheet.name.replaceAll("'", "''")}'!`;
  for (const name of book.names) {
    if (!name.formula.startsWith(`=${own}`)) continue;
    name.formula = name.formula.replace(/\$(\d+)$/, (_, last: string) => `$${Number(last) + 1}`);
  }
}

function pointsTo(formula: string, from: SheetModel, sheet: SheetModel): boolean {
  // A hyperlink of texts leads elsewhere, wherever it stands.
  let found = from === sheet && !/^=HYPERLINK\("#[^"]*","[^"]*"\)$/.test(formula);
  withSheetsRenamed(formula, (name) => {
    found ||= name === sheet.name;
    return null;
  });
  return found;
}
