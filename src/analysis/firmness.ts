/** How firm a rank is: by how little a neighbour is away, and whether rounding would hide it. */
import { percentUnits, roundPoints } from "../scorebook/points";
import { ratioOf, type Unit } from "../scorebook/assessment";
import type { GroupAnalysis } from "./analysis";
import { neighboursOf, scoreToEqual, type Neighbours } from "./neighbours";

export interface Firmness extends Neighbours {
  /**
   * Decimals at which the unit looks equal to a neighbour that it is not equal to: 3 where even three
   * decimals hide the difference, 2 where only two do; null where two decimals show it.
   */
  readonly hiddenAt: 2 | 3 | null;
}

export function firmnessOf(group: GroupAnalysis, criterion: number, unit: number): Firmness {
  const { above, below } = neighboursOf(group, criterion, unit);
  const others = [above, below].filter((neighbour) => neighbour !== null);
  const looksEqual = (decimals: number): boolean =>
    others.some((other) => looksAlike(group, criterion, { unit, other: other.unit.index }, decimals));
  return { above, below, hiddenAt: looksEqual(3) ? 3 : looksEqual(2) ? 2 : null };
}

const NOBODY: Neighbours = { above: null, below: null };

/**
 * What neighboursOf says, for every unit by its index in one pass over the ranking: a country has three
 * thousand units.
 */
export function allNeighbours(group: GroupAnalysis, criterion: number): readonly Neighbours[] {
  const ranked = unitsByRank(group, criterion).filter(({ index }) => rankAt(group, criterion, index) > 0);
  const near: Neighbours[] = group.current.units.map(() => NOBODY);
  ranked.forEach((unit, place) => {
    near[unit.index] = {
      above: nearest(group, criterion, unit, { ranked, place, step: -1 }),
      below: nearest(group, criterion, unit, { ranked, place, step: 1 }),
    };
  });
  return near;
}

/** The next in the ranking with another figure; of several with that one, the first in the workbook. */
function nearest(
  group: GroupAnalysis,
  criterion: number,
  unit: Unit,
  {
    ranked,
    place,
    step,
  }: { readonly ranked: readonly Unit[]; readonly place: number; readonly step: -1 | 1 },
): Neighbours["above"] {
  const own = group.current.scores.points(criterion, unit.index) ?? 0;
  let found: Neighbours["above"] = null;
  for (let at = place + step; at >= 0 && at < ranked.length; at += step) {
    const other = ranked[at];
    if (other === undefined) break;
    const needed = scoreToEqual(group, criterion, unit.index, other.index);
    if (needed === null || needed === own) continue;
    const gap = Math.abs(needed - own);
    if (found !== null && gap !== found.gap) break;
    if (found === null || other.index < found.unit.index) {
      found = { unit: other, rank: rankAt(group, criterion, other.index), gap };
    }
  }
  return found;
}

function rankAt({ current, ranks }: GroupAnalysis, criterion: number, unit: number): number {
  return ranks.ranks[criterion * current.units.length + unit] ?? 0;
}

/** Highest first, those without a rank at the end. */
export function unitsByRank(group: GroupAnalysis, criterion: number): readonly Unit[] {
  const place = ({ index }: Unit): number => rankAt(group, criterion, index) || Infinity;
  return [...group.current.units].sort((a, b) =>
    place(a) === place(b) ? a.index - b.index : place(a) - place(b),
  );
}

function looksAlike(
  group: GroupAnalysis,
  criterion: number,
  { unit, other }: { readonly unit: number; readonly other: number },
  decimals: number,
): boolean {
  const { current, ranks } = group;
  if (ranks.by[criterion] === "score") {
    const shown = [unit, other].map((index) =>
      roundPoints(current.scores.points(criterion, index) ?? NaN, decimals),
    );
    return shown[0] === shown[1];
  }
  const own = ratioOf(current, criterion, unit);
  const theirs = ratioOf(current, criterion, other);
  if (own === null || theirs === null) return false;
  return percentUnits(own, decimals) === percentUnits(theirs, decimals);
}
