/** Where a score would stand that is not there: the cell at which its row and its column meet. */
import type { Assessment } from "../scorebook/assessment";
import type { CellRef } from "../workbook/address";

/** Neighbours looked at: a row or a column that is blank so far tells nothing. */
const MOST_TRIED = 40;

/**
 * The blank cell of a score, from another unit's score of the same criterion and another criterion's of
 * the same unit, where a third confirms how they are laid out; null where that cannot be told.
 */
export function blankCell(assessment: Assessment, criterion: number, unit: number): CellRef | null {
  const { criteria, units, scores } = assessment;
  const tried = (from: number, count: number): number[] =>
    Array.from({ length: 2 * MOST_TRIED }, (_, step) => from - MOST_TRIED + step).filter(
      (index) => index >= 0 && index < count,
    );
  for (const other of tried(unit, units.length)) {
    const across = scores.cell(criterion, other);
    if (across === null || other === unit) continue;
    for (const sibling of tried(criterion, criteria.length)) {
      const along = scores.cell(sibling, unit);
      const corner = scores.cell(sibling, other);
      if (sibling === criterion || along === null || corner === null) continue;
      // Units as columns, or each on a sheet of its own in the same form.
      if (corner.row === along.row && corner.column === across.column)
        return { sheet: along.sheet, row: across.row, column: along.column };
      // Units as rows.
      if (corner.row === across.row && corner.column === along.column && along.sheet === across.sheet)
        return { sheet: along.sheet, row: along.row, column: across.column };
    }
    return null;
  }
  return null;
}
