/** Exact quotients of whole numbers: means and differences that are rounded once, when they are shown. */
import { divideHalfUp, type Points, type Ratio } from "./points";

/** `bottom` is positive. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function exactOf({ numerator, denominator }: Ratio): Exact {
  return { top: BigInt(numerator), bottom: BigInt(denominator) };
}

/** Equal denominators, the common case, are not multiplied. */
function sum(a: Exact, b: Exact): Exact {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function difference(a: Exact, b: Exact): Exact {
  return sum(a, { top: -b.top, bottom: b.bottom });
}

/** −1, 0, 1 as a < b, a = b, a > b. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  const { top } = difference(a, b);
  return top > 0n ? 1 : top < 0n ? -1 : 0;
}

/** @throws RangeError for no values */
export function meanOf(values: readonly Exact[]): Exact {
  // Terms of one denominator first, so that a mean of many units stays a short number.
  const sums = new Map<bigint, bigint>();
  for (const { top, bottom } of values) sums.set(bottom, (sums.get(bottom) ?? 0n) + top);
  const all = [...sums].map(([bottom, top]) => ({ top, bottom })).reduce(sum, { top: 0n, bottom: 1n });
  if (values.length === 0) throw new RangeError("a mean of nothing");
  return { top: all.top, bottom: all.bottom * BigInt(values.length) };
}

/** Whole millionths rounded once, to the three decimals that are shown of points. */
export function shownPoints({ top, bottom }: Exact): Points {
  return Number(divideHalfUp(top, bottom * 1000n)) * 1000;
}

/** A share rounded once, to the two decimals that are shown of its percentage. */
export function shownRatio({ top, bottom }: Exact): Ratio {
  return { numerator: Number(divideHalfUp(top * 10_000n, bottom)), denominator: 10_000 };
}

/** A difference of shares in millionths of a percentage point, rounded once to two decimals. */
export function shownPercentPoints({ top, bottom }: Exact): number {
  return Number(divideHalfUp(top * 10_000n, bottom)) * 10_000;
}
