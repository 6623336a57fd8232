/** The parts of a node: what its maximum holds beyond them, and whether all of them count. */
import type { Assessment } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";

/** Printed maximum of a node less those of its parts; null where one of them is unknown. Bonus and penalty lie outside. */
export function withoutParts(maxima: ScoreTable, criterion: Criterion, unit: number): Points | null {
  let rest = maxima.points(criterion.index, unit);
  for (const child of criterion.children) {
    if (child.kind !== "scored" || maxima.state(child.index, unit) === ScoreState.notApplicable) continue;
    const part = maxima.points(child.index, unit);
    if (rest === null || part === null) return null;
    rest -= part;
  }
  return rest;
}

/** True where something below the node is not assessed for this unit, so that its maximum is smaller. */
export function hasNotApplicable(assessment: Assessment, criterion: Criterion, unit: number): boolean {
  return criterion.children.some(
    (child) =>
      assessment.maxima.state(child.index, unit) === ScoreState.notApplicable ||
      assessment.scores.state(child.index, unit) === ScoreState.notApplicable ||
      hasNotApplicable(assessment, child, unit),
  );
}
