/**
 * Exact scores. A `Points` is a whole number of millionths of a point, held in a JavaScript number
 * (safe to nine billion points), so sums and comparisons carry no binary noise (design: Numbers).
 */

/** Whole millionths of a point. NaN stands for "no score" inside flat tables only. */
export type Points = number;

export const MILLIONTHS = 1_000_000;

/** A number as a workbook holds it (16.369999999999997) → exact points (16.37). */
export function toPoints(value: number): Points {
  const scaled = Math.round(value * MILLIONTHS);
  return scaled === 0 ? 0 : scaled; // never −0
}

/** Exact points → the nearest double, for JSON and cells. */
export function fromPoints(points: Points): number {
  return points / MILLIONTHS;
}

/** A quotient kept exact: numerator and denominator in the same unit (score over maximum). */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** −1, 0 or 1 as a < b, a = b, a > b, exactly; denominators positive. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return sign(left - right);
  const exact = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

/** Numerator × scale ÷ denominator rounded half away from zero to a whole number, exactly. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

/** Ratio as a percentage in whole units of 10^−decimals, half up: (6,13; 8; 2) → 7663. */
export function percentUnits(ratio: Ratio, decimals: number): number {
  const top = 2 * ratio.numerator * 100 * 10 ** decimals + ratio.denominator;
  // Below 2^53 the quotient's rounding error is smaller than its distance to the next whole number.
  if (ratio.numerator >= 0 && top <= Number.MAX_SAFE_INTEGER)
    return Math.floor(top / (2 * ratio.denominator));
  const scale = 100n * 10n ** BigInt(decimals);
  return Number(divideHalfUp(BigInt(ratio.numerator) * scale, BigInt(ratio.denominator)));
}

/** Difference of two percentages (percentage points) in whole units of 10^−decimals, rounded once. */
export function percentDifferenceUnits(current: Ratio, base: Ratio, decimals: number): number {
  const scale = 100n * 10n ** BigInt(decimals);
  const numerator =
    BigInt(current.numerator) * BigInt(base.denominator) -
    BigInt(base.numerator) * BigInt(current.denominator);
  return Number(divideHalfUp(numerator * scale, BigInt(current.denominator) * BigInt(base.denominator)));
}

/** a × b ÷ c in points, half up: the exact product is rounded once, to a millionth. */
export function multiplyDivide(a: Points, b: Points, c: Points): Points {
  const product = a * b;
  if (Number.isSafeInteger(product) && product >= 0 && c > 0) {
    const quotient = Math.floor(product / c);
    const rest = product - quotient * c;
    // The quotient of two safe integers may be off by one after rounding; `rest` tells.
    if (rest >= 0 && rest < c) return quotient + (2 * rest >= c ? 1 : 0);
  }
  return Number(divideHalfUp(BigInt(a) * BigInt(b), BigInt(c)));
}

/** Rounds points half up to so many decimals (at most six): (6,1255; 3) → 6,126. */
export function roundPoints(points: Points, decimals: number): Points {
  const step = 10 ** (6 - decimals);
  const rounded = Math.sign(points) * Math.floor((2 * Math.abs(points) + step) / (2 * step)) * step;
  return rounded === 0 ? 0 : rounded;
}

function sign(value: number): -1 | 0 | 1 {
  return value < 0 ? -1 : value > 0 ? 1 : 0;
}
