/** Strong or weak: whether a figure reaches a share of its maximum, held exactly. */
import type { Figure } from "../analysis/analysis";
import { compareRatios } from "../scorebook/points";

/** A whole maximum in millionths of a percent. */
const WHOLE = 100_000_000;

/** True where score / maximum is at least `threshold` (millionths of a percent); false without a maximum. */
export function reaches({ standing }: Figure, threshold: number): boolean {
  const ratio = standing?.ratio ?? null;
  return ratio !== null && compareRatios(ratio, { numerator: threshold, denominator: WHOLE }) >= 0;
}
