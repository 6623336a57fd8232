/** What a unit would gain by each point that it lost: places in the total and in the area, and what to do first. */
import { compareRatios, type Points } from "../scorebook/points";
import { totalOf } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { TieRule } from "../scorebook/settings";
import type { GroupAnalysis } from "./analysis";
import { figureOf } from "./figure";
import { lostPointsOf } from "./lost-points";
import { nextRankOf } from "./next-rank";

/**
 * What regaining a row's points does, the most first: it alone lifts the total; with others, the fewest that
 * suffice, it lifts the total to the next rank; the same for its area; or it brings points and no place.
 */
export const RECOVERY_STEPS = [
  "total-alone",
  "total-together",
  "area-alone",
  "area-together",
  "points",
] as const;
type RecoveryStep = (typeof RECOVERY_STEPS)[number];

export interface Recovery {
  readonly criterion: Criterion;
  /** Level 1 above the criterion, or the criterion itself. */
  readonly area: Criterion;
  readonly lost: Points;
  /** Places won by these points alone, the other units staying as they are; null where the node has no rank. */
  readonly totalPlaces: number | null;
  readonly areaPlaces: number | null;
  readonly step: RecoveryStep;
}

/**
 * Rank of a unit if its score at a node were another, the other units staying as they are: exactly what
 * ranking everything anew (what-if.ts) would give, by one pass over the units. Null where it has no rank.
 */
export function rankIf(
  { current, ranks }: GroupAnalysis,
  criterion: number,
  { unit, score }: { readonly unit: number; readonly score: Points },
  ties: TieRule,
): number | null {
  const first = criterion * current.units.length;
  if ((ranks.ranks[first + unit] ?? 0) === 0) return null;
  const byPercent = ranks.by[criterion] === "percent";
  const max = current.maxima.points(criterion, unit) ?? 0;
  const above = new Set<number>();
  let count = 0;
  let equalBefore = 0;
  for (const { index } of current.units) {
    const rank = ranks.ranks[first + index] ?? 0;
    if (rank === 0 || index === unit) continue;
    const theirs = current.scores.points(criterion, index) ?? 0;
    const compared = byPercent
      ? compareRatios(
          { numerator: theirs, denominator: current.maxima.points(criterion, index) ?? 0 },
          { numerator: score, denominator: max },
        )
      : Math.sign(theirs - score);
    if (compared > 0) {
      count++;
      if (ties === "dense") above.add(rank);
    } else if (compared === 0 && index < unit) equalBefore++;
  }
  if (ties === "dense") return above.size + 1;
  return count + 1 + (ties === "row" ? equalBefore : 0);
}

/** The leaves where the unit lost points, in the order in which regaining them pays: by step, places, points. */
export function recoveriesOf(group: GroupAnalysis, unit: number, ties: TieRule): readonly Recovery[] {
  const together = new Map<number, ReadonlySet<number>>();
  const setOf = (node: Criterion): ReadonlySet<number> => {
    const known = together.get(node.index) ?? fewestTogether(group, node, unit, ties);
    together.set(node.index, known);
    return known;
  };
  const total = totalOf(group.current);
  return lostPointsOf(group.current, unit)
    .map(({ criterion, area, lost }): Recovery => {
      const gains = gainsOf(group, unit, { area, lost, total }, ties);
      const step: RecoveryStep =
        (gains.totalPlaces ?? 0) > 0
          ? "total-alone"
          : setOf(total).has(criterion.index)
            ? "total-together"
            : (gains.areaPlaces ?? 0) > 0
              ? "area-alone"
              : setOf(area).has(criterion.index)
                ? "area-together"
                : "points";
      return { criterion, area, lost, ...gains, step };
    })
    .sort(byGain);
}

/** The areas where the unit lost places against the base year, as if all their points were regained. */
export function fallenAreasOf(group: GroupAnalysis, unit: number, ties: TieRule): readonly Recovery[] {
  const total = totalOf(group.current);
  return total.children
    .filter((area) => area.kind === "scored" && placesLost(group, area, unit) > 0)
    .map((area): Recovery => {
      const lost = figureOf(group, area.index, unit).standing?.lostPoints ?? 0;
      const gains = gainsOf(group, unit, { area, lost, total }, ties);
      const step: RecoveryStep =
        (gains.totalPlaces ?? 0) > 0 ? "total-alone" : (gains.areaPlaces ?? 0) > 0 ? "area-alone" : "points";
      return { criterion: area, area, lost, ...gains, step };
    })
    .sort(byGain);
}

/** Places that a unit fell at a node since the base year; 0 where it rose, stayed or cannot be compared. */
export function placesLost(group: GroupAnalysis, criterion: Criterion, unit: number): number {
  const { change } = figureOf(group, criterion.index, unit);
  return Math.max(0, -(change?.rank ?? 0));
}

function gainsOf(
  group: GroupAnalysis,
  unit: number,
  { area, lost, total }: { readonly area: Criterion; readonly lost: Points; readonly total: Criterion },
  ties: TieRule,
): Pick<Recovery, "totalPlaces" | "areaPlaces"> {
  return {
    totalPlaces: placesWon(group, total, { unit, gained: lost }, ties),
    // A penalty stands among the areas, and nobody is ranked by it.
    areaPlaces: area.kind === "scored" ? placesWon(group, area, { unit, gained: lost }, ties) : null,
  };
}

/** Places that a unit would rise at a node with so many points more there. */
function placesWon(
  group: GroupAnalysis,
  { index }: Criterion,
  { unit, gained }: { readonly unit: number; readonly gained: Points },
  ties: TieRule,
): number | null {
  const score = group.current.scores.points(index, unit);
  const rank = score === null ? null : rankIf(group, index, { unit, score: score + gained }, ties);
  return rank === null ? null : (group.ranks.ranks[index * group.current.units.length + unit] ?? 0) - rank;
}

/** The fewest criteria whose points together lift the unit at a node; none where drawing level does not. */
function fewestTogether(
  group: GroupAnalysis,
  node: Criterion,
  unit: number,
  ties: TieRule,
): ReadonlySet<number> {
  const criteria = nextRankOf(group, unit, node.index)?.criteria ?? [];
  const gained = criteria.reduce((sum, { lost }) => sum + lost, 0);
  const places = placesWon(group, node, { unit, gained }, ties) ?? 0;
  return new Set(places > 0 ? criteria.map(({ criterion }) => criterion.index) : []);
}

function byGain(a: Recovery, b: Recovery): number {
  return (
    RECOVERY_STEPS.indexOf(a.step) - RECOVERY_STEPS.indexOf(b.step) ||
    (b.totalPlaces ?? 0) - (a.totalPlaces ?? 0) ||
    (b.areaPlaces ?? 0) - (a.areaPlaces ?? 0) ||
    b.lost - a.lost ||
    a.criterion.index - b.criterion.index
  );
}
