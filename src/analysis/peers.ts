/**
 * A unit beside its peer group, in points: the median, the mean, the best. Where maxima differ between
 * units, a peer's figure is its share of the maximum times the unit's own, rounded once.
 */
import type { Assessment, Unit } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import { divideHalfUp, multiplyDivide, type Points } from "../scorebook/points";
import type { GroupAnalysis } from "./analysis";

/** A year's units with their ranks. */
type Peers = Pick<GroupAnalysis, "current" | "ranks">;

export interface PeerStanding {
  readonly criterion: Criterion;
  readonly score: Points;
  /** Middle figure of all units with one, the unit itself included; of two middle ones their mean. */
  readonly median: Points;
  /** Mean of the same units, half up to a millionth. */
  readonly mean: Points;
  /** Score − median: what the unit stands above its peers. */
  readonly aboveMedian: Points;
  readonly best: Points;
  /** Best − score: what the best peer shows to be possible. */
  readonly behindBest: Points;
  readonly bestUnits: readonly Unit[];
  readonly lowest: Points;
}

export interface StrengthsAndWeaknesses {
  /** Above the median, the farthest first. */
  readonly strengths: readonly PeerStanding[];
  /** Below the median, the farthest first. */
  readonly weaknesses: readonly PeerStanding[];
}

/** The unit beside its peers at a node; null where it has no score there or no maximum to compare by. */
export function peerStandingOf(group: Peers, criterion: number, unit: number): PeerStanding | null {
  const { current } = group;
  const node = current.criteria[criterion];
  const score = current.scores.points(criterion, unit);
  if (node === undefined || score === null) return null;
  const figures = peerFigures(group, criterion, unit);
  const known = Float64Array.from(figures.filter((figure) => figure !== null)).sort();
  const best = known.at(-1);
  const lowest = known[0];
  if (best === undefined || lowest === undefined || figures[unit] === null) return null;
  const median = medianOf(known);
  return {
    criterion: node,
    score,
    median,
    mean: Number(divideHalfUp(BigInt(known.reduce((sum, figure) => sum + figure, 0)), BigInt(known.length))),
    aboveMedian: score - median,
    best,
    behindBest: best - score,
    // Equal shares give equal figures, so the best are exactly those of rank 1.
    bestUnits: current.units.filter(({ index }) => figures[index] === best),
    lowest,
  };
}

/**
 * The figure of every unit at a node, by unit; where maxima differ, as points of the maximum of `unit`. Null
 * where a unit has none.
 */
export function peerFigures(
  { current, ranks }: Peers,
  criterion: number,
  unit: number,
): readonly (Points | null)[] {
  return ranks.by[criterion] === "score"
    ? current.units.map(({ index }) => current.scores.points(criterion, index))
    : scaledFigures(current, criterion, unit);
}

/**
 * Where a unit stands above and below the median of its peers.
 * @param level 1 for areas, 2 for criteria …, "leaf" for the criteria that carry scores
 */
export function strengthsAndWeaknesses(
  group: GroupAnalysis,
  unit: number,
  level: number | "leaf",
): StrengthsAndWeaknesses {
  const standings = group.current.criteria
    .filter((criterion) => (level === "leaf" ? isLeaf(criterion) : criterion.level === level))
    .map(({ index }) => peerStandingOf(group, index, unit))
    .filter((standing) => standing !== null)
    .sort((a, b) => b.aboveMedian - a.aboveMedian || a.criterion.index - b.criterion.index);
  return {
    strengths: standings.filter(({ aboveMedian }) => aboveMedian > 0),
    weaknesses: standings.filter(({ aboveMedian }) => aboveMedian < 0).reverse(),
  };
}

function scaledFigures(current: Assessment, criterion: number, unit: number): readonly (Points | null)[] {
  const own = current.maxima.points(criterion, unit);
  return current.units.map(({ index }) => {
    const score = current.scores.points(criterion, index);
    const max = current.maxima.points(criterion, index);
    if (own === null || score === null || max === null || max <= 0) return null;
    return multiplyDivide(score, own, max);
  });
}

function medianOf(sorted: Float64Array): Points {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  if (sorted.length % 2 === 1) return upper;
  return Math.floor(((sorted[middle - 1] ?? NaN) + upper + 1) / 2);
}
