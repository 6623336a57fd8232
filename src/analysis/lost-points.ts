/** Points that a unit did not get, leaf by leaf: what could be recovered, and how. */
import type { Assessment, Remark } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import type { CellRef } from "../workbook/address";

export interface LostPoint {
  readonly criterion: Criterion;
  /** Level 1 above the criterion, or the criterion itself. */
  readonly area: Criterion;
  readonly score: Points;
  readonly max: Points;
  /** Maximum − score, above zero. A penalty loses what it takes. */
  readonly lost: Points;
  /** Every unit has either nothing or the maximum here: there is no half way. */
  readonly allOrNothing: boolean;
  readonly remark: Remark | null;
  readonly scoreCell: CellRef | null;
}

/** The leaves where the unit lost points, in the order of the tree. */
export function lostPointsOf(assessment: Assessment, unit: number): readonly LostPoint[] {
  const remarks = new Map(
    assessment.remarks.filter((remark) => remark.unit === unit).map((remark) => [remark.criterion, remark]),
  );
  const found: LostPoint[] = [];
  for (const criterion of assessment.criteria) {
    if (!isLeaf(criterion) || criterion.kind === "bonus") continue;
    const score = assessment.scores.points(criterion.index, unit);
    const max = criterion.kind === "penalty" ? 0 : assessment.maxima.points(criterion.index, unit);
    if (score === null || max === null) continue;
    const lost = max - score;
    if (lost <= 0) continue;
    found.push({
      criterion,
      area: areaOf(assessment, criterion),
      score,
      max,
      lost,
      allOrNothing: isAllOrNothing(assessment, criterion.index),
      remark: remarks.get(criterion.index) ?? null,
      scoreCell: assessment.scores.cell(criterion.index, unit),
    });
  }
  return found;
}

/** The same, most points first: where work pays most. */
export function recoverablePoints(assessment: Assessment, unit: number): readonly LostPoint[] {
  return [...lostPointsOf(assessment, unit)].sort(
    (a, b) => b.lost - a.lost || a.criterion.index - b.criterion.index,
  );
}

/** The area that a node belongs to; the total stands for itself. */
export function areaOf(assessment: Assessment, criterion: Criterion): Criterion {
  let node = criterion;
  while (node.level > 1) {
    const parent = assessment.criteria[node.parent];
    if (parent === undefined) break;
    node = parent;
  }
  return node;
}

/** True where at least two units are scored and each has nothing or its maximum. */
export function isAllOrNothing(assessment: Assessment, criterion: number): boolean {
  let full = 0;
  let none = 0;
  for (const { index } of assessment.units) {
    const score = assessment.scores.points(criterion, index);
    if (score === null) continue;
    if (score === 0) none++;
    else if (score === assessment.maxima.points(criterion, index)) full++;
    else return false;
  }
  return full > 0 && none > 0;
}
