/** Totals that nearly are the sum of their parts: these were taken at another time, and still say what the total is. */
import type { Assessment } from "../../scorebook/assessment";
import { ScoreState } from "../../scorebook/score-table";

/** Parts taken at another time differ from the total by less than this share of it. */
export const ANOTHER_TIME = 0.012;

/** Printed total less its parts, as a share of the total, by unit. */
export function differencesOf({ criteria, units, scores }: Assessment): number[] {
  const [total] = criteria;
  if (total === undefined) return [];
  return units.flatMap(({ index: unit }) => {
    const printed = scores.points(0, unit);
    if (scores.state(0, unit) !== ScoreState.present || printed === null || printed === 0) return [];
    const sum = total.children.reduce((add, { index }) => add + (scores.points(index, unit) ?? 0), 0);
    return [(printed - sum) / printed];
  });
}

/** How many printed totals are their parts' sum, or nearly. */
export function nearTotals(assessments: readonly Assessment[]): number {
  const differences = assessments.flatMap(differencesOf);
  return differences.filter((difference) => Math.abs(difference) <= ANOTHER_TIME).length;
}
