/** What a unit lacks to the next rank, and the fewest criteria that would bring it there. */
import type { GroupAnalysis } from "./analysis";
import { recoverablePoints, type LostPoint } from "./lost-points";
import { neighboursOf, type Neighbour } from "./neighbours";

export interface NextRank {
  /** The nearest unit above; `gap` points draw level with it, any more pass it. */
  readonly target: Neighbour;
  /**
   * The fewest criteria whose lost points are enough, most points first; of the sets as small, one whose
   * last criterion is the smallest that suffices. Null where all lost points together are not enough.
   */
  readonly criteria: readonly LostPoint[] | null;
}

/** For the total or any node above leaves; null for the first of the group. Other units are taken to stay as they are. */
export function nextRankOf(group: GroupAnalysis, unit: number, criterion = 0): NextRank | null {
  const { above } = neighboursOf(group, criterion, unit);
  if (above === null) return null;
  const { current } = group;
  const isBelow = (index: number): boolean => {
    for (let node = index; node >= 0; node = current.criteria[node]?.parent ?? -1) {
      if (node === criterion) return true;
    }
    return false;
  };
  const lost = recoverablePoints(current, unit).filter((point) => isBelow(point.criterion.index));
  return { target: above, criteria: fewest(lost, above.gap) };
}

/** @param lost most points first */
function fewest(lost: readonly LostPoint[], needed: number): readonly LostPoint[] | null {
  let sum = 0;
  for (let count = 0; count < lost.length; count++) {
    const point = lost[count];
    if (point === undefined) break;
    if (sum + point.lost >= needed) {
      const last =
        lost
          .slice(count)
          .filter((candidate) => sum + candidate.lost >= needed)
          .at(-1) ?? point;
      return [...lost.slice(0, count), last];
    }
    sum += point.lost;
  }
  return null;
}
