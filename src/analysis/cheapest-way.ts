/** The cheapest way to the next rank: which criteria, and how many points in each. */
import type { Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import type { GroupAnalysis } from "./analysis";
import { recoverablePoints, type LostPoint } from "./lost-points";
import { neighboursOf } from "./neighbours";

interface WayStep {
  readonly criterion: Criterion;
  readonly score: Points;
  readonly max: Points;
  /** What is needed of what was lost; all of it where there is no half way. */
  readonly gain: Points;
  readonly allOrNothing: boolean;
}

export interface CheapestWay {
  readonly steps: readonly WayStep[];
  /** Sum of the gains. */
  readonly points: Points;
}

/** Criteria that are gained wholly, and how many of the graded ones beside them. */
interface Found {
  readonly points: Points;
  readonly whole: readonly LostPoint[];
  readonly graded: number;
}

/** Sums of criteria without a half way that are looked through for one count; real tables have a few dozen. */
const SUMS = 4000;

/**
 * To draw level with the unit above in the total: the fewest criteria, and of the ways with as few the one with
 * the fewest points. A criterion in which units have nothing or the maximum is gained wholly. Null for the first,
 * where all lost points are not enough, and where the total is no sum of its criteria.
 */
export function cheapestWay(group: GroupAnalysis, unit: number): CheapestWay | null {
  const { above } = neighboursOf(group, 0, unit);
  if (above === null || group.current.composition !== "sum") return null;
  const needed = above.gap;
  const lost = recoverablePoints(group.current, unit);
  const count = fewest(lost, needed);
  if (count === null) return null;
  const graded = lost.filter(({ allOrNothing }) => !allOrNothing);
  const whole = lost.filter(({ allOrNothing }) => allOrNothing);
  let best: Found | null = null;
  for (const [wholes, sums] of sumsByCount(whole, count).entries()) {
    const others = count - wholes;
    if (others > graded.length) continue;
    const room = graded.slice(0, others).reduce((sum, each) => sum + each.lost, 0);
    for (const [sum, chosen] of sums) {
      if (sum + room < needed) continue;
      const points = Math.max(sum, needed);
      if (best === null || points < best.points) best = { points, whole: chosen, graded: others };
    }
  }
  return best === null ? null : wayOf(best, graded, needed);
}

function wayOf(best: Found, graded: readonly LostPoint[], needed: Points): CheapestWay {
  let rest = needed - best.whole.reduce((sum, { lost }) => sum + lost, 0);
  const steps = best.whole.map((point) => stepOf(point, point.lost));
  for (const point of graded.slice(0, best.graded)) {
    const gain = Math.min(point.lost, Math.max(rest, 0));
    rest -= gain;
    steps.push(stepOf(point, gain));
  }
  return { steps, points: best.points };
}

function stepOf({ criterion, score, max, allOrNothing }: LostPoint, gain: Points): WayStep {
  return { criterion, score, max, gain, allOrNothing };
}

/** @param lost most points first */
function fewest(lost: readonly LostPoint[], needed: Points): number | null {
  let sum = 0;
  for (const [index, point] of lost.entries()) {
    sum += point.lost;
    if (sum >= needed) return index + 1;
  }
  return null;
}

/** By how many criteria are taken, every sum that so many make, with one choice that makes it. */
function sumsByCount(
  points: readonly LostPoint[],
  most: number,
): readonly ReadonlyMap<Points, readonly LostPoint[]>[] {
  const sums = Array.from(
    { length: Math.min(most, points.length) + 1 },
    () => new Map<Points, readonly LostPoint[]>(),
  );
  sums[0]?.set(0, []);
  for (const point of points) {
    for (let count = sums.length - 1; count > 0; count--) {
      const [from, to] = [sums[count - 1], sums[count]];
      for (const [sum, chosen] of from ?? []) {
        const more = sum + point.lost;
        if (to !== undefined && to.size < SUMS && !to.has(more)) to.set(more, [...chosen, point]);
      }
    }
  }
  return sums;
}
