/** A sheet with points in place of what stands for them; every cell keeps its address. */
import { fromPoints, type Points } from "../scorebook/points";
import type { TableShape } from "../scorebook/table-shape";
import { CellKind, cellIndex, type SheetSnapshot } from "../workbook/snapshot";
import type { Draft } from "./readers/draft";

/** A table as it was read before. */
export interface ReadTable {
  readonly shape: TableShape;
  readonly drafts: readonly Draft[];
}

export interface PutPoints {
  readonly row: number;
  readonly column: number;
  readonly points: Points;
}

export function withPoints(sheet: SheetSnapshot, puts: readonly PutPoints[]): SheetSnapshot {
  const { grid } = sheet;
  const kinds = grid.kinds.slice();
  const numbers = grid.numbers.slice();
  for (const { row, column, points } of puts) {
    const at = cellIndex(grid, row, column);
    if (at < 0) continue;
    kinds[at] = CellKind.number;
    numbers[at] = fromPoints(points);
  }
  return { ...sheet, grid: { ...grid, kinds, numbers } };
}
