/** Xếp loại: the class of a share of the maximum, by the office's own limits (settings). */
import { compareRatios, type Ratio } from "../scorebook/points";
import type { ScoreClass } from "../scorebook/settings";

/** 100 % in millionths of a percent. */
const WHOLE = 100_000_000;

/**
 * The highest class whose limit the exact share reaches; null where there is none.
 * 89,999 % shown as 90,00 % is below a limit of 90: classes are taken on exact values, as ranks are.
 */
export function classOf(ratio: Ratio, classes: readonly ScoreClass[]): ScoreClass | null {
  let best: ScoreClass | null = null;
  for (const candidate of classes) {
    if (!reaches(ratio, candidate.from)) continue;
    if (best === null || candidate.from > best.from) best = candidate;
  }
  return best;
}

/** True where the share is at least so many millionths of a percent. */
function reaches(ratio: Ratio, from: number): boolean {
  return compareRatios(ratio, { numerator: from, denominator: WHOLE }) >= 0;
}
