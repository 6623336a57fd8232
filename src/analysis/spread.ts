/** Which criteria tell units apart and which do not. */
import { totalOf } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import type { GroupAnalysis } from "./analysis";

export interface Spread {
  readonly criterion: Criterion;
  /** Units with a score here. */
  readonly count: number;
  readonly lowest: Points;
  readonly highest: Points;
  /** Everyone has the maximum, everyone has nothing, everyone has the same; null where units differ. */
  readonly same: "maximum" | "zero" | "equal" | null;
  /**
   * Share of the differences between totals that lies here: covariance with the total over its variance.
   * Below zero where it evens totals out; over all leaves the shares add up to 1. Over units with both.
   */
  readonly share: number;
}

/** One entry per leaf with scores, in the order of the tree. */
export function spreadsOf(group: GroupAnalysis): readonly Spread[] {
  const { current } = group;
  const unitCount = current.units.length;
  const total = totalOf(current).index;
  const totals = current.scores.values.subarray(total * unitCount, (total + 1) * unitCount);
  const spreads: Spread[] = [];
  for (const criterion of current.criteria) {
    if (!isLeaf(criterion)) continue;
    const from = criterion.index * unitCount;
    const scores = current.scores.values.subarray(from, from + unitCount);
    const maxima = current.maxima.values.subarray(from, from + unitCount);
    const known = scores.filter((score) => !Number.isNaN(score));
    if (known.length === 0) continue;
    const lowest = known.reduce((low, score) => Math.min(low, score));
    const highest = known.reduce((high, score) => Math.max(high, score));
    spreads.push({
      criterion,
      count: known.length,
      lowest,
      highest,
      same: sameness(scores, maxima, lowest, highest),
      share: shareOf(scores, totals),
    });
  }
  return spreads;
}

/** The leaves that decide the ranking: most of the differences first. */
export function decisiveCriteria(group: GroupAnalysis): readonly Spread[] {
  return spreadsOf(group)
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.criterion.index - b.criterion.index);
}

/** Leaves that tell nobody apart, among at least two units. */
export function idleCriteria(group: GroupAnalysis): readonly Spread[] {
  return spreadsOf(group).filter(({ same, count }) => same !== null && count > 1);
}

function sameness(
  scores: Float64Array,
  maxima: Float64Array,
  lowest: Points,
  highest: Points,
): Spread["same"] {
  if (highest === 0 && lowest === 0) return "zero";
  if (scores.every((score, unit) => Number.isNaN(score) || score === maxima[unit])) return "maximum";
  return lowest === highest ? "equal" : null;
}

function shareOf(scores: Float64Array, totals: Float64Array): number {
  let count = 0;
  let scoreSum = 0;
  let totalSum = 0;
  scores.forEach((score, unit) => {
    const total = totals[unit] ?? NaN;
    if (Number.isNaN(score) || Number.isNaN(total)) return;
    count++;
    scoreSum += score;
    totalSum += total;
  });
  let covariance = 0;
  let variance = 0;
  scores.forEach((score, unit) => {
    const total = totals[unit] ?? NaN;
    if (Number.isNaN(score) || Number.isNaN(total)) return;
    covariance += (score - scoreSum / count) * (total - totalSum / count);
    variance += (total - totalSum / count) ** 2;
  });
  return variance > 0 ? covariance / variance : 0;
}
