/** A printed figure against the exact one: right, only rounded otherwise, or wrong. */
import { divideHalfUp } from "../../scorebook/points";
import type { Looseness } from "./claim";
import type { Printed } from "./token";

/** An exact value: a quotient of whole numbers, in the unit that is printed (points, percent, places). */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Decimals that the field prints: fewer lose something that a reader would expect. */
  readonly decimals: number;
}

export type Verdict = "right" | "rounded" | "truncated" | "wrong";

/** A published figure within this many units of its second decimal counts as rounded, where the exact one has more. */
const TOLERANCE = 1n;

/** A figure given with "gần" or "khoảng" may be off by so much of itself: three and two hundredths. */
const NEARLY = 3n;
const ABOUT = 2n;

/** A figure that is given loosely is right or wrong: "hơn 73" of 73,45, "gần 74", "khoảng 64" of 63,66. */
export function looseVerdict(printed: Printed, exact: Exact, loose: Looseness): Verdict {
  const said = BigInt(printed.value) * exact.denominator;
  const own = exact.numerator * 1_000_000n;
  const off = own > said ? own - said : said - own;
  switch (loose) {
    case "over":
      return own >= said ? "right" : "wrong";
    case "under":
      return own < said ? "right" : "wrong";
    case "nearly":
      return own <= said && off * 100n <= said * NEARLY ? "right" : "wrong";
    case "about":
      return off * 100n <= said * ABOUT ? "right" : "wrong";
  }
}

/** Compares sizes; which way a change goes is held apart. */
export function verdictOf(printed: Printed, exact: Exact): Verdict {
  const decimals = Math.min(printed.decimals, 6);
  const scale = 10n ** BigInt(decimals);
  const size = exact.numerator < 0n ? -exact.numerator : exact.numerator;
  const shown = BigInt(Math.round(printed.value / 10 ** (6 - decimals)));
  const scaled = size * scale;
  // "2,94" for 2,9399: three decimals, the last of them 0 and not printed.
  const field = 10n ** BigInt(exact.decimals);
  const asPrinted = divideHalfUp(size * field, exact.denominator);
  if (decimals < exact.decimals && shown * field === asPrinted * scale) return "right";
  const loses = scaled % exact.denominator !== 0n;
  const rounded = divideHalfUp(scaled, exact.denominator);
  if (shown === rounded) return loses && decimals < exact.decimals ? "rounded" : "right";
  if (!loses || decimals === 0) return "wrong";
  if (shown === scaled / exact.denominator) return "truncated";
  const distance = shown > rounded ? shown - rounded : rounded - shown;
  return decimals >= 2 && distance <= TOLERANCE * 10n ** BigInt(decimals - 2) ? "rounded" : "wrong";
}

const BEST_FIRST: readonly Verdict[] = ["right", "rounded", "truncated", "wrong"];

export function isBetter(a: Verdict, b: Verdict): boolean {
  return BEST_FIRST.indexOf(a) < BEST_FIRST.indexOf(b);
}
