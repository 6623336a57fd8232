/** The two percents of a mismatch, with decimals enough to tell them apart. */
import type { Language } from "./language";
import { formatMillionths, formatPoints } from "./numbers";

const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/** @param fact both in millionths of a percent */
export function percentFigures(
  fact: { readonly printed: number; readonly computed: number },
  language: Language,
): { readonly printed: string; readonly computed: string } {
  let decimals = FEWEST_DECIMALS;
  while (decimals < MOST_DECIMALS && fact.printed % 10 ** (MOST_DECIMALS - decimals) !== 0) decimals++;
  return {
    printed: formatPoints(fact.printed, language, MOST_DECIMALS),
    computed: formatMillionths(fact.computed, language, decimals),
  };
}
