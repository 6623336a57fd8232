/**
 * A trial of other rules and scores: some scores of one unit, the maxima of areas and their weights. Only the
 * total is ranked anew, so that it follows every key in a group of thousands.
 */
import { totalOf, type Assessment } from "../scorebook/assessment";
import { composed, type AreaFigure } from "../scorebook/composition";
import { divideHalfUp, multiplyDivide, toPoints, type Points } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";
import type { TieRule } from "../scorebook/settings";
import type { GroupAnalysis } from "./analysis";
import { rankFigures, ranksByPercent } from "./ranks";
import { recomposed, supposing, type MakesTotal, type SupposedScore } from "./what-if";

/** Maxima and weights by area; what is not named stays. */
export interface Trial {
  readonly scores: readonly SupposedScore[];
  readonly maxima: ReadonlyMap<number, Points>;
  readonly weights: ReadonlyMap<number, number>;
}

/** How a unit would stand. */
export interface TrialStanding {
  readonly score: Points;
  /** Null where the total has no maximum. */
  readonly max: Points | null;
  readonly rank: number;
  readonly of: number;
  /** Units of the group, this one included, whose rank would be another. */
  readonly moved: number;
}

/** Null where the unit has no rank, now or then: a total whose law is not known tells nothing. */
export function trialStanding(
  group: GroupAnalysis,
  unit: number,
  trial: Trial,
  ties: TieRule,
): TrialStanding | null {
  const then = rescaled(supposing(group.current, trial.scores), trial);
  const { index } = totalOf(then);
  const count = then.units.length;
  const scores = then.scores.values.slice(index * count, (index + 1) * count);
  const maxima = then.maxima.values.slice(index * count, (index + 1) * count);
  const ranks = rankFigures(scores, ranksByPercent(scores, maxima) ? maxima : null, ties);
  const rank = ranks[unit] ?? 0;
  const score = then.scores.points(index, unit);
  const now = group.ranks.ranks.subarray(index * count, (index + 1) * count);
  if (rank === 0 || score === null || (now[unit] ?? 0) === 0) return null;
  return {
    score,
    max: then.maxima.points(index, unit),
    rank,
    of: ranks.filter((each) => each > 0).length,
    moved: ranks.filter((each, other) => each !== now[other]).length,
  };
}

/**
 * Areas on other maxima, every unit keeping its percentage of them, and the total by other weights. Where
 * maxima differ between units (KĐG leaves them), the new one is that of the fullest.
 */
function rescaled(assessment: Assessment, { maxima, weights }: Trial): Assessment {
  if (maxima.size === 0 && weights.size === 0) return assessment;
  const scores = assessment.scores.copy();
  const limits = assessment.maxima.copy();
  for (const [area, max] of maxima) {
    const known = assessment.units.map(({ index }) => assessment.maxima.points(area, index) ?? 0);
    const full = Math.max(0, ...known);
    if (full <= 0) continue;
    for (const { index: unit } of assessment.units) {
      for (const table of [scores, limits]) {
        const before = table.points(area, unit);
        if (before === null) continue;
        const then = multiplyDivide(before, max, full);
        table.set(area, unit, ScoreState.present, then, table.cell(area, unit));
      }
    }
  }
  const makes = totalBy(assessment, weights);
  for (const { index: unit } of assessment.units) {
    recomposed(assessment, scores, unit, { makes });
    recomposed(assessment, limits, unit, { before: assessment.maxima, makes });
  }
  return { ...assessment, scores, maxima: limits };
}

/** Weights that were shares stay shares, whatever they add up to now. */
function totalBy(assessment: Assessment, tried: ReadonlyMap<number, number>): MakesTotal {
  const { composition, weights } = assessment;
  if (weights === null || tried.size === 0) return (areas) => composed(assessment, areas);
  const then = weights.slice();
  for (const [area, weight] of tried) then[area] = weight;
  return areSharesIn(weights)
    ? (areas) => shared(then, areas)
    : (areas) => composed({ composition, weights: then }, areas);
}

function areSharesIn(weights: Float64Array): boolean {
  const all = toPoints(weights.reduce((sum, weight) => (Number.isNaN(weight) ? sum : sum + weight), 0));
  return all === toPoints(1) || all === toPoints(100);
}

function shared(weights: Float64Array, areas: readonly AreaFigure[]): Points | null {
  let sum = 0n;
  let all = 0n;
  for (const { criterion, points } of areas) {
    const weight = BigInt(toPoints(weights[criterion] ?? 0));
    sum += weight * BigInt(points);
    all += weight;
  }
  return all === 0n ? null : Number(divideHalfUp(sum, all));
}
