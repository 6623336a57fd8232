/** A printed official score against the parts beside it: appraised, survey, bonus, less what was taken off. */
import type { Assessment, ScorePart } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";
import type { CellRef } from "../workbook/address";
import { placeOf } from "./place";
import { ROUNDING } from "./weigh-row";

const ADDED: readonly ScorePart[] = ["appraised", "survey", "bonus"];
const TAKEN: readonly ScorePart[] = ["penalty", "deducted"];

interface Difference {
  readonly criterion: number;
  readonly unit: number;
  readonly printed: Points;
  readonly sum: Points;
  readonly cells: readonly CellRef[];
}

export interface PartsAudit {
  readonly findings: readonly Finding[];
  /** Scores, those that are told as wrong replaced by the sum of their parts. */
  readonly believed: Float64Array;
}

/**
 * Errors; where most scores differ, the parts are not what the score is made of, and it is told once.
 * @param believed scores, those that are told as wrong sums replaced
 */
export function auditScoreParts(assessment: Assessment, believed: Float64Array): PartsAudit {
  const final = assessment.parts.get("final");
  if (final === undefined || !ADDED.some((part) => assessment.parts.has(part)))
    return { findings: [], believed };
  let checked = 0;
  const off: Difference[] = [];
  for (const { index: criterion } of assessment.criteria) {
    for (const { index: unit } of assessment.units) {
      if (final.state(criterion, unit) !== ScoreState.present) continue;
      const sum = sumOfParts(assessment, criterion, unit);
      const printed = final.points(criterion, unit);
      if (sum === null || printed === null) continue;
      checked++;
      if (Math.abs(Math.abs(printed) - Math.abs(sum)) <= ROUNDING) continue;
      off.push({ criterion, unit, printed, sum, cells: cellsAt(assessment, final, criterion, unit) });
    }
  }
  const [first] = off;
  if (first !== undefined && off.length * 2 > checked)
    return { findings: [mismatch(assessment, first, off.length - 1)], believed };
  const corrected = believed.slice();
  const units = assessment.units.length;
  for (const { criterion, unit, printed, sum } of off) {
    // What a wrong sum of its areas has told already stays; a penalty is held below zero.
    const at = criterion * units + unit;
    if (corrected[at] === printed) corrected[at] = sum;
  }
  return { findings: off.map((difference) => mismatch(assessment, difference, 0)), believed: corrected };
}

/** Null where no part is known. A blank part counts nothing, as in the workbooks' own totals. */
function sumOfParts({ parts }: Assessment, criterion: number, unit: number): Points | null {
  let sum: Points | null = null;
  for (const part of ADDED) {
    const points = parts.get(part)?.points(criterion, unit) ?? null;
    if (points !== null) sum = (sum ?? 0) + points;
  }
  if (sum === null) return null;
  for (const part of TAKEN) sum -= Math.abs(parts.get(part)?.points(criterion, unit) ?? 0);
  return sum;
}

function cellsAt(
  { parts }: Assessment,
  final: ScoreTable,
  criterion: number,
  unit: number,
): readonly CellRef[] {
  const tables = [final, ...[...ADDED, ...TAKEN].map((part) => parts.get(part))];
  return tables.flatMap((table) => table?.cell(criterion, unit) ?? []);
}

function mismatch(assessment: Assessment, difference: Difference, others: number): Finding {
  const { criterion, unit, printed, sum, cells } = difference;
  return {
    ...placeOf(assessment, { criterion, unit }, others > 0 ? "warning" : "error"),
    cells,
    code: "parts-mismatch",
    printed,
    sum,
    others,
  };
}
