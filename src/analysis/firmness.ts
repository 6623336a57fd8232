/** How firm a rank is: by how little a neighbour is away, and whether rounding would hide it. */
import { percentUnits, roundPoints, type Points } from "../scorebook/points";
import { ratioOf, type Unit } from "../scorebook/assessment";
import type { GroupAnalysis } from "./analysis";
import { neighboursOf, type Neighbours } from "./neighbours";

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
    others.some((other) => looksAlike(group, criterion, unit, other.unit.index, decimals));
  return { above, below, hiddenAt: looksEqual(3) ? 3 : looksEqual(2) ? 2 : null };
}

/** Units whose rank at a node hangs on less than so many points, in the order of their ranks. */
export function looseRanks(group: GroupAnalysis, criterion: number, margin: Points): readonly Unit[] {
  const { current, ranks } = group;
  const rankOf = ({ index }: Unit): number => ranks.ranks[criterion * current.units.length + index] ?? 0;
  return current.units
    .filter((unit) => {
      const { above, below } = neighboursOf(group, criterion, unit.index);
      return Math.min(above?.gap ?? Infinity, below?.gap ?? Infinity) < margin;
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index);
}

function looksAlike(
  group: GroupAnalysis,
  criterion: number,
  unit: number,
  other: number,
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
