/** Which single figure a difference between a printed sum and its parts comes from. */
import type { Criterion } from "../scorebook/criterion";
import type { Culprit } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import type { ScoreTable } from "../scorebook/score-table";
import { nearest, slipsOf } from "./digit-slip";
import { labelOf } from "./place";

export interface SumMismatch {
  readonly printed: Points;
  readonly sum: Points;
}

/**
 * The figure, among the parts and the printed sum itself, whose nearest slip of the hand explains the
 * difference; null where there is none, or more than one equally near.
 * @param fits whether a node may have the value that would make the sum right
 */
export function culpritOf(
  table: ScoreTable,
  criterion: Criterion,
  unit: number,
  { printed, sum }: SumMismatch,
  fits: (node: Criterion, likely: Points) => boolean,
): Culprit | null {
  const explanations = criterion.children.flatMap((child) => {
    const part = table.points(child.index, unit);
    if (part === null) return [];
    const likely = part + printed - sum;
    const weight = fits(child, likely) ? slipsOf(part).get(likely) : undefined;
    return weight === undefined ? [] : [{ weight, name: labelOf(child), printed: part, likely }];
  });
  const own = fits(criterion, sum) ? slipsOf(printed).get(sum) : undefined;
  if (own !== undefined) explanations.push({ weight: own, name: labelOf(criterion), printed, likely: sum });
  const found = nearest(explanations);
  return found === null ? null : { name: found.name, printed: found.printed, likely: found.likely };
}
