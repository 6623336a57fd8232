/**
 * Figures that stand against the order of a ranking. Where a ranking is consistent in itself and few
 * figures contradict it, a figure is likelier wrong than all the ranks around it.
 */
import type { Points } from "../scorebook/points";
import { nearest, slipsOf } from "./digit-slip";

export interface OutOfOrder {
  readonly unit: number;
  /** The unit beside it in the order that its figure contradicts. */
  readonly neighbour: number;
  /** Its figure by the nearest slip of the hand that puts it in its place; null where none does. */
  readonly likely: Points | null;
  /** False where exchanging the two would do as well, and no slip tells which of them is wrong. */
  readonly certain: boolean;
}

export interface Ranking {
  /** Units as ranked, the best first. */
  readonly order: readonly number[];
  /** Exact order of two figures: negative where a's is higher than b's. */
  readonly compare: (a: number, b: number) => number;
  readonly scoreOf: (unit: number) => Points;
}

/**
 * The fewest units that must be left out for the figures to fall from first to last.
 * @param most none are looked at where there are more: slips are sought for each
 */
export function outOfOrder(ranking: Ranking, most = Infinity): readonly OutOfOrder[] {
  const { order, compare, scoreOf } = ranking;
  const kept = longestFalling(ranking);
  if (order.length - kept.size > most) return [];
  return order.flatMap((unit, place) => {
    if (kept.has(place)) return [];
    const above = nearestKept(order, kept, place, -1);
    const below = nearestKept(order, kept, place, 1);
    const tooHigh = above !== null && compare(unit, above) < 0;
    const neighbour = tooHigh ? above : below;
    if (neighbour === null) return [];
    const likely = slipBetween(
      scoreOf(unit),
      below === null ? 0 : scoreOf(below),
      above === null ? Infinity : scoreOf(above),
    );
    if (!isSwap(ranking, place, tooHigh)) return [{ unit, neighbour, likely, certain: true }];
    const swapped = neighboursSlip(ranking, place, tooHigh);
    if (swapped !== null && likely === null) {
      return [{ unit: neighbour, neighbour: unit, likely: swapped, certain: true }];
    }
    return [{ unit, neighbour, likely, certain: likely !== null && swapped === null }];
  });
}

/** The only nearest slip that lies between the figures above and below. */
function slipBetween(printed: Points, lower: Points, upper: Points): Points | null {
  const fitting = [...slipsOf(printed)]
    .filter(([meant]) => meant >= lower && meant <= upper)
    .map(([meant, weight]) => ({ meant, weight }));
  return nearest(fitting)?.meant ?? null;
}

/** True where the next unit in the order is as likely wrong: without it, this one stands right. */
function isSwap({ order, compare }: Ranking, place: number, tooHigh: boolean): boolean {
  const unit = order[place];
  const beyond = order[place + (tooHigh ? -2 : 2)];
  if (unit === undefined || beyond === undefined) return true;
  return tooHigh ? compare(beyond, unit) <= 0 : compare(unit, beyond) <= 0;
}

/** The same question for the next unit in the order, this one held to be right. */
function neighboursSlip({ order, scoreOf }: Ranking, place: number, tooHigh: boolean): Points | null {
  const step = tooHigh ? -1 : 1;
  const unit = order[place];
  const next = order[place + step];
  const beyond = order[place + 2 * step];
  if (unit === undefined || next === undefined) return null;
  const far = beyond === undefined ? (tooHigh ? Infinity : 0) : scoreOf(beyond);
  return slipBetween(scoreOf(next), tooHigh ? scoreOf(unit) : far, tooHigh ? far : scoreOf(unit));
}

function nearestKept(
  order: readonly number[],
  kept: ReadonlySet<number>,
  place: number,
  step: number,
): number | null {
  for (let at = place + step; at >= 0 && at < order.length; at += step) {
    if (kept.has(at)) return order[at] ?? null;
  }
  return null;
}

/** Places of the longest run of figures that never rise (patience sorting). */
function longestFalling({ order, compare }: Ranking): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Int32Array(order.length);
  order.forEach((unit, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const end = order[ends[middle] ?? 0] ?? 0;
      if (compare(end, unit) <= 0) low = middle + 1;
      else high = middle;
    }
    before[place] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = place;
  });
  const kept = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) kept.add(place);
  return kept;
}
