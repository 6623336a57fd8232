/** Where a score would stand that is not there: the cell at which its row and its column meet. */
import type { Assessment } from "../scorebook/assessment";
import type { ScoreTable } from "../scorebook/score-table";
import type { CellRef } from "../workbook/address";

/** Neighbours looked at: a row or a column that is blank so far tells nothing. */
const MOST_TRIED = 40;

/** The blank cell of an official score; null where that cannot be told. */
export function blankCell(assessment: Assessment, criterion: number, unit: number): CellRef | null {
  return blankCellIn(assessment, assessment.scores, criterion, unit);
}

/** The same in the table of one part of the score. */
export function blankCellIn(
  assessment: Assessment,
  scores: ScoreTable,
  criterion: number,
  unit: number,
): CellRef | null {
  return (
    byCorner(assessment, scores, criterion, unit) ??
    besideUnitName(assessment, scores, criterion, unit) ??
    besideCriterionName(assessment, scores, criterion, unit)
  );
}

/**
 * From another unit's score of the same criterion and another criterion's of the same unit, where a third
 * confirms how they are laid out.
 */
function byCorner(
  { criteria, units }: Assessment,
  scores: ScoreTable,
  criterion: number,
  unit: number,
): CellRef | null {
  for (const other of near(unit, units.length)) {
    const across = scores.cell(criterion, other);
    if (across === null) continue;
    for (const sibling of near(criterion, criteria.length)) {
      const along = scores.cell(sibling, unit);
      const corner = scores.cell(sibling, other);
      if (along === null || corner === null) continue;
      // Units as columns, or each on a sheet of its own in the same form.
      if (corner.row === along.row && corner.column === across.column)
        return { sheet: along.sheet, row: across.row, column: along.column };
      // Units as rows.
      if (corner.row === across.row && corner.column === along.column && along.sheet === across.sheet)
        return { sheet: along.sheet, row: along.row, column: across.column };
      // A table for each unit, one below the other.
      const isBelow = corner.column === along.column && corner.column === across.column;
      if (isBelow && along.sheet === across.sheet && corner.row !== along.row)
        return { sheet: along.sheet, row: across.row + along.row - corner.row, column: along.column };
    }
    return null;
  }
  return null;
}

/** A table of one column of scores: in the row of the unit's name, where another unit has its score so. */
function besideUnitName(
  { units }: Assessment,
  scores: ScoreTable,
  criterion: number,
  unit: number,
): CellRef | null {
  const name = units[unit]?.cell ?? null;
  if (name === null) return null;
  for (const other of near(unit, units.length)) {
    const across = scores.cell(criterion, other);
    const beside = units[other]?.cell ?? null;
    if (across === null || beside === null) continue;
    // Names of one column stand apart in rows; the score is on the sheet of the others' scores.
    if (across.row !== beside.row || name.column !== beside.column || name.row === beside.row) continue;
    if (name.sheet === beside.sheet) return { sheet: across.sheet, row: name.row, column: across.column };
  }
  return null;
}

/** A table of one unit: in the row of the criterion's name, where another criterion has its score so. */
function besideCriterionName(
  { criteria }: Assessment,
  scores: ScoreTable,
  criterion: number,
  unit: number,
): CellRef | null {
  const name = criteria[criterion]?.cell ?? null;
  if (name === null) return null;
  for (const sibling of near(criterion, criteria.length)) {
    const along = scores.cell(sibling, unit);
    const beside = criteria[sibling]?.cell ?? null;
    if (along === null || beside === null || name.row === beside.row) continue;
    if (along.row === beside.row && along.sheet === name.sheet && name.sheet === beside.sheet)
      return { sheet: along.sheet, row: name.row, column: along.column };
  }
  return null;
}

/** The neighbours of a place, itself left out. */
function near(place: number, count: number): readonly number[] {
  return Array.from({ length: 2 * MOST_TRIED + 1 }, (_, step) => place - MOST_TRIED + step).filter(
    (index) => index >= 0 && index < count && index !== place,
  );
}
