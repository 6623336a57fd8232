/** The units just before and after one in a ranking, and how many points lie between. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { Unit } from "../scorebook/assessment";
import type { Points } from "../scorebook/points";

export interface Neighbour {
  readonly unit: Unit;
  /** Points between the two, above zero. */
  readonly gap: Points;
}

export interface Neighbours {
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

/** Null where ranks go by percent: points then do not say how close two units are. */
export function neighboursOf(group: GroupAnalysis, criterion: number, unit: number): Neighbours | null {
  const { current, ranks } = group;
  const score = current.scores.points(criterion, unit);
  if (score === null || ranks.by[criterion] !== "score") return null;
  let before: Neighbour | null = null;
  let after: Neighbour | null = null;
  for (const other of current.units) {
    const points = current.scores.points(criterion, other.index);
    if (points === null) continue;
    const gap = Math.abs(points - score);
    if (points > score && (before === null || gap < before.gap)) before = { unit: other, gap };
    if (points < score && (after === null || gap < after.gap)) after = { unit: other, gap };
  }
  return { before, after };
}
