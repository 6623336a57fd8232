/** Workbooks that print percentages and no points: the printed percentage is then held as the score out of 100. */
import type { CellRef } from "../workbook/address";
import type { Ratio } from "./points";
import type { Assessment } from "./assessment";

/** Percent in a whole. */
const WHOLE = 100;

/** True where every total of the year was read from the cell that prints its percentage. */
export function isPercentOnly({ units, scores, publishedPercents }: Assessment): boolean {
  let found = false;
  for (const { index } of units) {
    if (scores.points(0, index) === null) continue;
    const percent = publishedPercents.get(index);
    if (percent === undefined || !isSame(percent.cell, scores.cell(0, index))) return false;
    found = true;
  }
  return found;
}

/** A printed percentage as a share of the whole: 76,63 % → 7663/10000. */
export function printedShare(assessment: Assessment, criterion: number, unit: number): Ratio | null {
  const printed = assessment.publishedPercents.get(criterion * assessment.units.length + unit);
  if (printed === undefined) return null;
  const { numerator, denominator } = printed.percent;
  return { numerator, denominator: denominator * WHOLE };
}

function isSame(a: CellRef, b: CellRef | null): boolean {
  return b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
