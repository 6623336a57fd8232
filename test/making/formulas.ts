/** The formulas of a sheet as a plain map, to look at them and to change one. */
import { FormulaList, formulaOf, type CellFormulas } from "../../src/workbook/formulas";

/** All of them, by cell index, each with its "=". */
export function formulaMap(formulas: CellFormulas): ReadonlyMap<number, string> {
  return new Map([...formulas.cells].map((index) => [index, formulaOf(formulas, index) ?? ""]));
}

export function formulasOf(map: ReadonlyMap<number, string>): CellFormulas {
  const list = new FormulaList();
  for (const [index, formula] of map) list.add(index, formula);
  return list.build((index) => index);
}
