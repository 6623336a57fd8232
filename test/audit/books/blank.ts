/** A workbook with one cell left blank, as read by a host. */
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
    const formulas = new Map([...grid.formulas].filter(([place]) => place !== at));
    return { ...own, grid: { ...grid, kinds, numbers, texts, formulas } };
  });
  return { ...snapshot, sheets };
}
