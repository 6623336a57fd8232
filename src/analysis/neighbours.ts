/** Who stands next to a unit in a ranking, and how many points lie between them. */
import type { Assessment, Unit } from "../scorebook/assessment";
import type { Points } from "../scorebook/points";
import type { GroupAnalysis } from "./analysis";

export interface Neighbour {
  readonly unit: Unit;
  readonly rank: number;
  /** Points of the unit itself between the two, always positive; where maxima differ, on its own maximum. */
  readonly gap: Points;
}

export interface Neighbours {
  /** The nearest with a higher figure; null for the first. */
  readonly above: Neighbour | null;
  /** The nearest with a lower figure; null for the last. */
  readonly below: Neighbour | null;
}

/** Units with the same exact figure are passed over: nothing lies between them. */
export function neighboursOf(group: GroupAnalysis, criterion: number, unit: number): Neighbours {
  const { current, ranks } = group;
  const score = current.scores.points(criterion, unit);
  const nothing = { above: null, below: null };
  if (score === null || (ranks.ranks[criterion * current.units.length + unit] ?? 0) === 0) return nothing;
  let above: Neighbour | null = null;
  let below: Neighbour | null = null;
  for (const other of current.units) {
    const rank = ranks.ranks[criterion * current.units.length + other.index] ?? 0;
    if (rank === 0 || other.index === unit) continue;
    const needed = scoreToEqual(group, criterion, unit, other.index);
    if (needed === null) continue;
    if (needed > score && (above === null || needed - score < above.gap)) {
      above = { unit: other, rank, gap: needed - score };
    } else if (needed < score && (below === null || score - needed < below.gap)) {
      below = { unit: other, rank, gap: score - needed };
    }
  }
  return { above, below };
}

/**
 * The score with which a unit draws level with another: the other's own, or where maxima differ its share
 * of the unit's maximum, rounded away from the unit's score, so that it is surely enough and never nothing.
 */
export function scoreToEqual(
  group: GroupAnalysis,
  criterion: number,
  unit: number,
  other: number,
): Points | null {
  const { current, ranks } = group;
  const theirs = current.scores.points(criterion, other);
  if (ranks.by[criterion] === "score" || theirs === null) return theirs;
  return scaled(current, criterion, unit, { other, theirs });
}

function scaled(
  current: Assessment,
  criterion: number,
  unit: number,
  { other, theirs }: { readonly other: number; readonly theirs: Points },
): Points | null {
  const own = current.scores.points(criterion, unit);
  const max = current.maxima.points(criterion, unit);
  const theirMax = current.maxima.points(criterion, other);
  if (own === null || max === null || theirMax === null || theirMax <= 0) return null;
  const product = BigInt(theirs) * BigInt(max);
  const floor = product / BigInt(theirMax);
  const isHigher = product > BigInt(own) * BigInt(theirMax);
  return Number(isHigher && floor * BigInt(theirMax) < product ? floor + 1n : floor);
}
