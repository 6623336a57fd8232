/**
 * How firm the ranks of the total are: in which bounds they stay while the weights of the areas move, and what
 * a single criterion decides. The two questions of a sensitivity analysis of composite indicators (OECD and JRC,
 * Handbook on Constructing Composite Indicators, 2008, part 1.7), answered exactly instead of by drawing weights.
 */
import { totalOf, type Assessment } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { TieRule } from "../scorebook/settings";
import type { GroupAnalysis } from "./analysis";

export interface RankBounds {
  readonly best: number;
  readonly worst: number;
}

export interface WithoutOne extends RankBounds {
  /** Without it the rank changes most; null where no criterion changes it. */
  readonly decisive: Criterion | null;
}

/** Every area's weight may be a quarter more or less, each by itself. */
export const SWING = 0.25;
/** One over it: sums of millionths stay whole. */
const PARTS = 1 / SWING;

/**
 * By unit, the ranks between which it surely stays, whatever the weights within `SWING`: another stands above
 * it for certain only where no such weights put it in front. Null for a unit without a rank; null for all where
 * totals are no sums of areas, maxima differ between units, an area has no figure, or ties share dense ranks.
 */
export function ranksUnderWeights(
  group: GroupAnalysis,
  ties: TieRule,
): readonly (RankBounds | null)[] | null {
  const { current, ranks } = group;
  const total = totalOf(current);
  const areas = total.children.filter(({ kind }) => kind === "scored").map(({ index }) => index);
  const ranked = rankedUnits(group);
  if (!comparesBySum(group, ties) || areas.length < 2) return null;
  if (ranked.some((unit) => areas.some((area) => current.scores.points(area, unit) === null))) return null;
  const figure = (node: number, unit: number): number => current.scores.points(node, unit) ?? 0;
  /** Below zero where no weights bring the unit up to the other. */
  const reach = (unit: number, other: number): number =>
    areas.reduce(
      (sum, area) => sum + Math.abs(figure(area, unit) - figure(area, other)),
      PARTS * (figure(total.index, unit) - figure(total.index, other)),
    );
  const bounds = new Map<number, RankBounds>();
  for (const unit of ranked) {
    const above = ranked.filter((other) => reach(unit, other) < 0).length;
    const below = ranked.filter((other) => reach(other, unit) < 0).length;
    bounds.set(unit, { best: above + 1, worst: ranked.length - below });
  }
  return current.units.map(({ index }) =>
    (ranks.ranks[index] ?? 0) === 0 ? null : (bounds.get(index) ?? null),
  );
}

/**
 * By unit, its best and worst rank where one criterion, whichever, is left out of the total for all. Null as for
 * `ranksUnderWeights`, but a criterion without a score counts as none.
 */
export function ranksWithoutOne(group: GroupAnalysis, ties: TieRule): readonly (WithoutOne | null)[] | null {
  const { current } = group;
  if (!comparesBySum(group, ties)) return null;
  const ranked = rankedUnits(group);
  const total = totalOf(current).index;
  const full = ranked.map((unit) => current.scores.points(total, unit) ?? 0);
  const now = competition(full);
  const found: WithoutOne[] = now.map((rank) => ({ best: rank, worst: rank, decisive: null }));
  for (const leaf of current.criteria.filter((node) => isLeaf(node) && node.index !== total)) {
    const rest = ranked.map((unit, at) => (full[at] ?? 0) - (current.scores.points(leaf.index, unit) ?? 0));
    competition(rest).forEach((rank, at) => {
      const [known, own] = [found[at], now[at]];
      if (known === undefined || own === undefined || rank === own) return;
      const most = Math.max(own - known.best, known.worst - own);
      found[at] = {
        best: Math.min(known.best, rank),
        worst: Math.max(known.worst, rank),
        decisive: Math.abs(rank - own) > most ? leaf : known.decisive,
      };
    });
  }
  const byUnit = new Map(ranked.map((unit, at) => [unit, found[at] ?? null]));
  return current.units.map(({ index }) => byUnit.get(index) ?? null);
}

function comparesBySum({ current, ranks }: GroupAnalysis, ties: TieRule): boolean {
  return ranks.by[totalOf(current).index] === "score" && addsUp(current) && ties !== "dense";
}

function addsUp({ composition }: Assessment): boolean {
  return composition === "sum";
}

function rankedUnits({ current, ranks }: GroupAnalysis): readonly number[] {
  const from = totalOf(current).index * current.units.length;
  return current.units.map(({ index }) => index).filter((unit) => (ranks.ranks[from + unit] ?? 0) > 0);
}

/** Ranks of figures, equals sharing theirs: 1, 2, 2, 4. */
function competition(figures: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(figures).sort().reverse();
  const first = new Map<number, number>();
  sorted.forEach((figure, at) => {
    if (!first.has(figure)) first.set(figure, at + 1);
  });
  return figures.map((figure) => first.get(figure) ?? 0);
}
