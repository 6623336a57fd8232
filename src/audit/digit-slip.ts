/**
 * Slips of the hand that turn one figure into another: digits swapped, a digit doubled (81,41 for 88,41),
 * the point moved, a zero too many (10,05 for 10,5). Only to propose what was meant, never to correct.
 */
import { MILLIONTHS, type Points } from "../scorebook/points";

const DIGITS = "0123456789";
const DECIMALS = 6;

/** How far a slip is to seek; the nearest explanation wins. */
export const SlipWeight = { near: 1, plausible: 2, far: 3 } as const;
export type SlipWeight = (typeof SlipWeight)[keyof typeof SlipWeight];

/** All figures that a single slip could have turned into this one, with the weight of the slip. */
export function slipsOf(printed: Points): ReadonlyMap<Points, SlipWeight> {
  const found = new Map<Points, SlipWeight>();
  const { digits, whole } = decimalDigits(Math.abs(printed));
  const add = (meant: string, wholeDigits: number, weight: SlipWeight): void => {
    const points = pointsOf(meant, wholeDigits);
    if (points === null || points === printed) return;
    const known = found.get(points);
    if (known === undefined || weight < known) found.set(points, weight);
  };
  for (const [shift, weight] of [
    [-1, SlipWeight.near],
    [1, SlipWeight.near],
    [-2, SlipWeight.plausible],
    [2, SlipWeight.plausible],
  ] as const) {
    add(digits, whole + shift, weight);
  }
  for (let place = 0; place < digits.length; place++) {
    const before = digits.slice(0, place);
    const digit = digits.charAt(place);
    const after = digits.slice(place + 1);
    const neighbours = before.slice(-1) + after.charAt(0);
    add(before + after.charAt(0) + digit + after.slice(1), whole, SlipWeight.near);
    const left = place < whole ? whole - 1 : whole;
    add(
      before + after,
      left,
      digit === "0" || neighbours.includes(digit) ? SlipWeight.near : SlipWeight.plausible,
    );
    for (const other of DIGITS) {
      const grown = place < whole ? whole + 1 : whole;
      add(before + other + after, whole, neighbours.includes(other) ? SlipWeight.near : SlipWeight.plausible);
      add(before + other + digit + after, grown, other === "0" ? SlipWeight.near : SlipWeight.far);
    }
  }
  for (const other of DIGITS) add(digits + other, whole, SlipWeight.far);
  return found;
}

/** The only nearest of some explanations, or null where there is none or more than one. */
export function nearest<T extends { readonly weight: SlipWeight }>(explanations: readonly T[]): T | null {
  const least = Math.min(...explanations.map(({ weight }) => weight));
  const best = explanations.filter(({ weight }) => weight === least);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** 10,05 → digits "1005", of which 2 are whole. */
function decimalDigits(points: Points): { readonly digits: string; readonly whole: number } {
  const whole = String(Math.floor(points / MILLIONTHS));
  const fraction = String(points % MILLIONTHS)
    .padStart(DECIMALS, "0")
    .replace(/0+$/, "");
  return { digits: whole + fraction, whole: whole.length };
}

function pointsOf(digits: string, whole: number): Points | null {
  const padded = whole < 0 ? "0".repeat(-whole) + digits : digits;
  const places = Math.max(whole, 0);
  const fraction = padded.slice(places);
  if (fraction.length > DECIMALS) return null;
  return Number((padded.slice(0, places).padEnd(places, "0") || "0") + fraction.padEnd(DECIMALS, "0"));
}
