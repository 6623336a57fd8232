/** The parts of a node: what its maximum holds beyond them, and whether all of them count. */
import type { Assessment } from "../scorebook/assessment";
import { composed, lawOf, type AreaFigure } from "../scorebook/composition";
import type { Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";

/**
 * Printed maximum of a node less what those of its parts make; null where one of them, or the node's law, is
 * unknown. Bonus and penalty lie outside.
 */
export function withoutParts(assessment: Assessment, criterion: Criterion, unit: number): Points | null {
  const { maxima } = assessment;
  const printed = maxima.points(criterion.index, unit);
  const parts: AreaFigure[] = [];
  for (const child of criterion.children) {
    if (child.kind !== "scored" || maxima.state(child.index, unit) === ScoreState.notApplicable) continue;
    const points = maxima.points(child.index, unit);
    if (points === null) return null;
    parts.push({ criterion: child.index, points });
  }
  const made = composed(lawOf(assessment, criterion), parts);
  return printed === null || made === null ? null : printed - made;
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
