/** Lines that sum up the others: the highest, lowest, mean, sum, median or count of each entry. Rows that do are no units. */
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { quantumOf, stepOf, valueAt, type Lines } from "./lines";

export type ExtremeKind = "highest" | "lowest" | "mean" | "sum" | "median" | "count" | "range";

export interface ExtremeLaw {
  readonly line: number;
  readonly kind: ExtremeKind;
  readonly holds: number;
  readonly of: number;
  /** How surprising it is, in bits: a mean to two decimals says much, one of whole figures little. */
  readonly bits: number;
}

const MOSTLY = 0.8;
const FEWEST_OTHERS = 3;

/** Some figures, and what they come to. */
interface Heap {
  readonly figures: readonly Points[];
  readonly lowest: Points;
  readonly highest: Points;
  readonly sum: Points;
}

/** What each kind makes of some figures. */
const KINDS: Readonly<Record<ExtremeKind, (heap: Heap) => Points>> = {
  highest: ({ highest }) => highest,
  lowest: ({ lowest }) => lowest,
  mean: ({ sum, figures }) => sum / figures.length,
  sum: ({ sum }) => sum,
  median: ({ figures }) => {
    const sorted = [...figures].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
      ? (sorted[middle] ?? NaN)
      : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
  },
  count: ({ figures }) => figures.length * MILLIONTHS,
  range: ({ highest, lowest }) => highest - lowest,
};

/**
 * What a line is of some others, entry by entry.
 * @param others the lines that it may sum up
 * @param kinds which kinds to try
 */
// eslint-disable-next-line sonarjs/cognitive-complexity -- one pass over all figures of a table, given up at the first that contradicts
export function extremeOf(
  lines: Lines,
  line: number,
  others: readonly number[],
  kinds: readonly ExtremeKind[],
): ExtremeLaw | null {
  if (others.length < FEWEST_OTHERS) return null;
  const holds = new Map<ExtremeKind, { count: number; bits: number }>();
  const slack = stepOf(lines, line) * 0.51;
  const quantum = others.reduce((least, other) => Math.min(least, quantumOf(lines, other)), Infinity);
  const missed = new Map<ExtremeKind, number>();
  let open = kinds;
  let of = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    if (open.length === 0) return null;
    const printed = valueAt(lines, line, entry);
    const figures: Points[] = [];
    let lowest = Infinity;
    let highest = -Infinity;
    let sum = 0;
    for (const other of others) {
      const value = valueAt(lines, other, entry);
      if (Number.isNaN(value)) continue;
      figures.push(value);
      sum += value;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    if (Number.isNaN(printed) || figures.length < FEWEST_OTHERS) continue;
    of++;
    const heap: Heap = { figures, lowest, highest, sum };
    const spread = highest - lowest;
    for (const kind of open) {
      // Above nothing the range is the highest.
      if (kind === "range" && lowest === 0) continue;
      const exact = kind === "highest" || kind === "lowest" || kind === "count";
      if (Math.abs(printed - KINDS[kind](heap)) > (exact ? 0 : slack)) {
        const misses = (missed.get(kind) ?? 0) + 1;
        missed.set(kind, misses);
        // Whatever the rest shows, too few can obey.
        if (misses > lines.length * (1 - MOSTLY) + 1) open = open.filter((other) => other !== kind);
        continue;
      }
      const own = holds.get(kind) ?? { count: 0, bits: 0 };
      own.count++;
      own.bits += Math.log2(Math.max(1, spread / Math.max(2 * slack, quantum)));
      holds.set(kind, own);
    }
  }
  let best: ExtremeLaw | null = null;
  for (const [kind, { count, bits }] of holds) {
    if (count >= of * MOSTLY && count > (best?.holds ?? 0)) best = { line, kind, holds: count, of, bits };
  }
  return best;
}
