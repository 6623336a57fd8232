/** Maximum, score and the points lost between them, live over the source cells. */
import type { Criterion } from "../scorebook/criterion";
import { fromPoints, type Points } from "../scorebook/points";
import { cellName } from "../workbook/address";
import type { ChosenUnit, SheetContext } from "./context";
import type { FigureCells } from "./figure-cells";
import { pointsFormat } from "./number-formats";
import { LOOKS, type Tint } from "./styles";

export interface LostColumns {
  readonly max: number;
  readonly score: number;
  readonly lost: number;
}

/** Writes the three cells of a criterion into a row. */
export function lostCells(
  cells: FigureCells,
  { sources }: SheetContext,
  { group, unit }: ChosenUnit,
  column: LostColumns,
  row: number,
  criterion: Criterion,
  lost: Points,
  tint: Tint,
): void {
  const max = sources.max(group.current, criterion.index, unit);
  const score = sources.score(group.current, criterion.index, unit);
  cells.points([row, column.max], max, null, tint);
  cells.points([row, column.score], score, null, tint);
  const [whole, own] = [cellName(row, column.max), cellName(row, column.score)];
  const difference = (max?.points ?? 0) - (score?.points ?? NaN);
  // A penalty has no maximum, and an area without a score of its own loses what its criteria lose.
  const live = `=ROUND(${max === null ? "" : whole}-${own},6)`;
  const formula = difference === lost ? live : undefined;
  cells.put([row, column.lost], fromPoints(lost), LOOKS.number, tint, pointsFormat(lost), formula);
}
