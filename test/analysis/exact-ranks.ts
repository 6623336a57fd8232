/** Ranks a second time, from what a rank means, in exact fractions. */
import type { RankTable } from "../../src/analysis/analysis";
import type { TieRule } from "../../src/scorebook/settings";

export const TIE_RULES: readonly TieRule[] = ["competition", "dense", "row"];

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Units that have exactly this one. */
  readonly units: number[];
}

/** What a rank means, word for word, in exact fractions. @returns how many ranks of the table are not so */
export function wrongRanks(
  table: RankTable,
  from: number,
  scores: number[],
  maxima: number[],
  ties: TieRule,
): number {
  const fractions = new Map<string, Fraction>();
  scores.forEach((score, unit) => {
    const reduced = reduce(BigInt(Math.round(score * 1e6)), BigInt(Math.round((maxima[unit] ?? 0) * 1e6)));
    const key = `${reduced.numerator}/${reduced.denominator}`;
    const known = fractions.get(key) ?? { ...reduced, units: [] };
    known.units.push(unit);
    fractions.set(key, known);
  });
  const all = [...fractions.values()];
  let wrong = 0;
  for (const mine of all) {
    const better = all.filter(
      (other) => other.numerator * mine.denominator > mine.numerator * other.denominator,
    );
    const above = better.reduce((count, other) => count + other.units.length, 0);
    mine.units.forEach((unit, before) => {
      const rank = 1 + (ties === "competition" ? above : ties === "dense" ? better.length : above + before);
      if (table.ranks[from + unit] !== rank) wrong++;
    });
  }
  return wrong;
}

function reduce(numerator: bigint, denominator: bigint): { numerator: bigint; denominator: bigint } {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
