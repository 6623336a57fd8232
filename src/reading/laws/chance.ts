/**
 * The guard against chance: how surprising a law is, in bits. A law that a shuffled table would show too
 * proves nothing.
 */
import { quantumOf, valueAt, type Lines } from "./lines";

/** Bits by which a law must be more surprising than the best of all that were tried. */
const FEWEST_BITS = 8;
/** One figure says at most so much, however many decimals it has. */
const MOST_BITS = 10;

/**
 * @param target the line that a law computes
 * @param obeying its entries that obey; equal figures count once, zeros not at all
 * @param tolerance within which an entry counts as obeying, in millionths
 * @param tried how many laws were tried
 */
// eslint-disable-next-line max-params -- every law asks it, for each line that it tries
export function isNoChance(
  lines: Lines,
  target: number,
  obeying: readonly number[],
  tolerance: number,
  tried: number,
): boolean {
  let highest = 0;
  const distinct = new Set<number>();
  for (const entry of obeying) {
    const value = valueAt(lines, target, entry);
    if (value === 0 || Number.isNaN(value)) continue;
    distinct.add(value);
    highest = Math.max(highest, Math.abs(value));
  }
  const width = Math.max(2 * tolerance, quantumOf(lines, target));
  const bits = Math.min(MOST_BITS, Math.log2(Math.max(1, highest / width)));
  return distinct.size >= 2 && distinct.size * bits - Math.log2(Math.max(1, tried)) >= FEWEST_BITS;
}
