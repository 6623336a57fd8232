/** Weighted sums: an index that is Σ weight × pillar, the weights printed in a row of their own. */
import { stepOf, valueAt, type Lines } from "./lines";

export interface WeightedLaw {
  readonly target: number;
  readonly parts: readonly number[];
  /** By part, as shares of one. */
  readonly weights: readonly number[];
  readonly holds: number;
  readonly of: number;
}

const FEWEST = 3;
const MOSTLY = 0.75;
/** Shares add up to one, in whatever unit they are printed. */
const NEARLY_ONE = 0.011;

/**
 * @param weights what stands for each part in the row of weights, in any unit; null where nothing does
 */
export function findWeighted(
  lines: Lines,
  target: number,
  parts: readonly number[],
  weights: readonly (number | null)[],
): WeightedLaw | null {
  const weighted = parts.flatMap((part, at) => {
    const weight = weights[at] ?? null;
    return weight === null || weight <= 0 || part === target ? [] : [{ part, weight }];
  });
  if (weighted.length < 2) return null;
  const whole = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const unit = [1, 100].find((all) => Math.abs(whole / all - 1) <= NEARLY_ONE);
  // Equal weights make a mean, and points that add up to the maximum are no shares.
  if (unit === undefined || new Set(weighted.map(({ weight }) => weight)).size === 1) return null;
  const slack = stepOf(lines, target) * 0.51 + 1_000;
  let holds = 0;
  let of = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const printed = valueAt(lines, target, entry);
    const sum =
      weighted.reduce((add, { part, weight }) => add + valueAt(lines, part, entry) * weight, 0) / unit;
    if (Number.isNaN(printed) || Number.isNaN(sum)) continue;
    of++;
    if (Math.abs(printed - sum) <= slack) holds++;
  }
  if (of < FEWEST || holds < of * MOSTLY) return null;
  return {
    target,
    parts: weighted.map(({ part }) => part),
    weights: weighted.map(({ weight }) => weight / unit),
    holds,
    of,
  };
}

/** An index of 100 made of pillars of 10, or the other way round. */
const SCALES = [10, 100, 0.1, 0.01] as const;
/** Means on another scale are looked for without a word; so many entries are no chance. */
const SCALED_FEWEST = 5;

/** A mean on another scale than its parts: DDCI = mean of eight pillars × 10. Every weight is the same. */
export function findScaledMean(lines: Lines, target: number, parts: readonly number[]): WeightedLaw | null {
  if (parts.length < 2) return null;
  const slack = stepOf(lines, target) * 0.51 + 1_000;
  for (const scale of SCALES) {
    const weight = scale / parts.length;
    const values = new Set<number>();
    let holds = 0;
    let of = 0;
    for (let entry = 0; entry < lines.length; entry++) {
      const printed = valueAt(lines, target, entry);
      const sum = parts.reduce((add, part) => add + valueAt(lines, part, entry), 0);
      if (Number.isNaN(printed) || Number.isNaN(sum)) continue;
      of++;
      values.add(printed);
      if (Math.abs(printed - sum * weight) <= slack) holds++;
    }
    // A column that hardly varies proves nothing.
    if (values.size >= SCALED_FEWEST && holds >= of * MOSTLY)
      return { target, parts, weights: parts.map(() => weight), holds, of };
  }
  return null;
}
