/** Which single figure a difference between a printed sum and its parts comes from. */
import type { Criterion } from "../scorebook/criterion";
import type { Culprit } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import type { ScoreTable } from "../scorebook/score-table";
import { nearest, slipsOf, type SlipWeight } from "./digit-slip";
import { labelOf } from "./place";

export interface FoundCulprit extends Culprit {
  readonly criterion: number;
}

export interface SumMismatch {
  readonly printed: Points;
  readonly sum: Points;
}

/**
 * The figure, among the parts and the printed sum itself, whose nearest slip of the hand explains the
 * difference; null where there is none, or more than one equally near.
 * @param farthest slips that are farther to seek explain nothing
 * @param fits whether a node may have the value that would make the sum right
 */
export function culpritOf(
  table: ScoreTable,
  criterion: Criterion,
  {
    farthest,
    fits,
    unit,
  }: {
    readonly farthest: SlipWeight;
    readonly fits: (node: Criterion, likely: Points) => boolean;
    readonly unit: number;
  },
  { printed, sum }: SumMismatch,
): FoundCulprit | null {
  const explanations = criterion.children.flatMap((child) => {
    const part = table.points(child.index, unit);
    if (part === null) return [];
    const likely = part + printed - sum;
    const weight = fits(child, likely) ? slipsOf(part).get(likely) : undefined;
    return weight === undefined ? [] : [{ weight, node: child, printed: part, likely }];
  });
  const own = fits(criterion, sum) ? slipsOf(printed).get(sum) : undefined;
  if (own !== undefined) explanations.push({ weight: own, node: criterion, printed, likely: sum });
  const found = nearest(explanations.filter(({ weight }) => weight <= farthest));
  if (found === null) return null;
  return {
    criterion: found.node.index,
    name: labelOf(found.node),
    printed: found.printed,
    likely: found.likely,
  };
}

/** What a finding says of it. */
export function factsOf(culprit: FoundCulprit | null): Culprit | null {
  if (culprit === null) return null;
  return { name: culprit.name, printed: culprit.printed, likely: culprit.likely };
}
