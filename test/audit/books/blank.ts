/** A workbook with one cell left blank, as read by a host. */
import { formulaMap, formulasOf } from "../../making/formulas";
import type { CellRef } from "../../../src/workbook/address";
import { CellKind, cellIndex, type Snapshot } from "../../../src/workbook/snapshot";

export function withBlank(snapshot: Snapshot, { sheet, row, column }: CellRef): Snapshot {
  const sheets = snapshot.sheets.map((own) => {
    if (own.name !== sheet) return own;
    const { grid } = own;
    const at = cellIndex(grid, row, column);
    const kinds = grid.kinds.slice();
    const numbers = grid.numbers.slice();
    const texts = grid.texts.slice();
    kinds[at] = CellKind.empty;
    numbers[at] = NaN;
    texts[at] = 0;
    const kept = [...formulaMap(grid.formulas)].filter(([place]) => place !== at);
    const formulas = formulasOf(new Map(kept));
    return { ...own, grid: { ...grid, kinds, numbers, texts, formulas } };
  });
  return { ...snapshot, sheets };
}
