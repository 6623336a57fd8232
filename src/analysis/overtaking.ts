/** Who passed whom since the base year, and in which area. */
import type { Unit } from "../scorebook/assessment";
import { totalOf } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import type { GroupAnalysis } from "./analysis";
import { figureOf } from "./figure";

export interface Overtaking {
  /** The other unit, with its ranks. */
  readonly unit: Unit;
  readonly rank: number;
  readonly baseRank: number;
  /** The area where the two changed most against each other in favour of the one that passed; null where none did. */
  readonly area: Criterion | null;
  /** By how many points the one that passed gained more there. */
  readonly swing: Points;
}

export interface Overtakings {
  /** Units that stood lower in the base year and stand higher now. */
  readonly passedBy: readonly Overtaking[];
  /** Units that stood higher and stand lower now. */
  readonly passed: readonly Overtaking[];
}

/** By the total, in the order of this year's ranks; empty without a base year. */
export function overtakingsOf(group: GroupAnalysis, unit: number): Overtakings {
  const total = totalOf(group.current).index;
  const own = figureOf(group, total, unit);
  const passedBy: Overtaking[] = [];
  const passed: Overtaking[] = [];
  if (own.standing === null || own.base === null) return { passedBy, passed };
  for (const other of group.current.units) {
    const { standing, base } = figureOf(group, total, other.index);
    if (other.index === unit || standing === null || base === null) continue;
    const ranks = { unit: other, rank: standing.rank, baseRank: base.rank };
    if (base.rank > own.base.rank && standing.rank < own.standing.rank) {
      passedBy.push({ ...ranks, ...decisiveArea(group, other.index, unit) });
    } else if (base.rank < own.base.rank && standing.rank > own.standing.rank) {
      passed.push({ ...ranks, ...decisiveArea(group, unit, other.index) });
    }
  }
  const byRank = (a: Overtaking, b: Overtaking): number => a.rank - b.rank;
  return { passedBy: passedBy.sort(byRank), passed: passed.sort(byRank) };
}

function decisiveArea(
  group: GroupAnalysis,
  winner: number,
  loser: number,
): Pick<Overtaking, "area" | "swing"> {
  let area: Criterion | null = null;
  let swing = 0;
  for (const candidate of totalOf(group.current).children) {
    const gain = figureOf(group, candidate.index, winner).change?.score;
    const loss = figureOf(group, candidate.index, loser).change?.score;
    if (gain === undefined || loss === undefined || gain - loss <= swing) continue;
    area = candidate;
    swing = gain - loss;
  }
  return { area, swing };
}
