/** Ranks: whole figures 1 … n that order another line. A line that only counts its rows orders nothing. */
import { MILLIONTHS } from "../../scorebook/points";
import { valueAt, type Lines } from "./lines";

export interface OrderLaw {
  readonly rank: number;
  /** The line that it orders. */
  readonly target: number;
  readonly direction: "highest-first" | "lowest-first";
  readonly holds: number;
  readonly of: number;
  readonly exceptions: readonly number[];
}

const FEWEST = 4;
const MOSTLY = 0.75;

/** True where a line holds nothing but whole figures from 1 to the number of its entries, and 1 among them. */
export function looksLikeRanks(lines: Lines, line: number): boolean {
  let count = 0;
  let first = false;
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, line, entry);
    if (Number.isNaN(value)) continue;
    const rank = value / MILLIONTHS;
    if (!Number.isInteger(rank) || rank < 1 || rank > lines.length) return false;
    if (rank === 1) first = true;
    count++;
  }
  return first && count >= FEWEST;
}

/** True where the figures of a line are ranks by some rule for equals, and do not merely count its entries. */
export function isRanking(lines: Lines, line: number): boolean {
  const ranks: number[] = [];
  let counts = true;
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, line, entry);
    if (Number.isNaN(value)) continue;
    ranks.push(value / MILLIONTHS);
    if (value !== ranks.length * MILLIONTHS) counts = false;
  }
  const sorted = [...ranks].sort((a, b) => a - b);
  const competition = sorted.every((rank, at) => rank === at + 1 || rank === sorted[at - 1]);
  const dense = sorted.every((rank, at) => rank - (sorted[at - 1] ?? 0) <= 1);
  // Of one slip of the hand in many ranks the rest still speaks.
  const distinct = new Set(ranks).size;
  return !counts && (competition || dense || distinct * 10 >= ranks.length * 9);
}

/** The line that a line of ranks orders best; null where it orders none. */
export function findOrder(lines: Lines, rank: number, targets: readonly number[]): OrderLaw | null {
  let best: OrderLaw | null = null;
  for (const target of targets) {
    if (target === rank) continue;
    for (const direction of ["highest-first", "lowest-first"] as const) {
      const law = holdsOrder(lines, rank, target, direction);
      if (law !== null && law.holds >= law.of * MOSTLY && law.holds > (best?.holds ?? FEWEST - 1)) best = law;
    }
  }
  return best;
}

/**
 * Entries whose rank lies where equal figures may put it: after the better ones, at most behind its equals.
 * @param fewest different figures below which nothing is proved; 1 to check what is known to be a ranking
 */
// eslint-disable-next-line max-params -- laws are asked alike: the lines, the target, of what, how
export function holdsOrder(
  lines: Lines,
  rank: number,
  target: number,
  direction: OrderLaw["direction"],
  fewest = FEWEST,
): OrderLaw | null {
  const sign = direction === "highest-first" ? -1 : 1;
  const entries: { readonly entry: number; readonly rank: number; readonly value: number }[] = [];
  for (let entry = 0; entry < lines.length; entry++) {
    const printed = valueAt(lines, rank, entry);
    const value = valueAt(lines, target, entry);
    if (Number.isNaN(printed) || Number.isNaN(value)) continue;
    entries.push({ entry, rank: printed / MILLIONTHS, value: value * sign });
  }
  if (entries.length < fewest) return null;
  entries.sort((a, b) => a.value - b.value);
  const exceptions: number[] = [];
  let distinct = 0;
  for (let from = 0; from < entries.length;) {
    let to = from;
    while (to < entries.length && entries[to]?.value === entries[from]?.value) to++;
    distinct++;
    for (let at = from; at < to; at++) {
      const own = entries[at];
      if (own === undefined) continue;
      const competition = own.rank >= from + 1 && own.rank <= to;
      if (!competition && own.rank !== distinct) exceptions.push(own.entry);
    }
    from = to;
  }
  const of = entries.length;
  return distinct < FEWEST
    ? null
    : { rank, target, direction, holds: of - exceptions.length, of, exceptions };
}
