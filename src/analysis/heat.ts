/** How a figure stands between the lowest and the highest of its group: what a heat map colours. */
import { ratioOf } from "../scorebook/assessment";
import type { GroupAnalysis } from "./analysis";

const HEAT_STEPS = 5;

/**
 * By unit: from 1 for the lowest fifth between the lowest and the highest figure to 5 for the highest; 3 where
 * all are equal, 0 where a unit has no figure. By percent where the node has maxima, otherwise by score.
 */
export function heatOf({ current }: Pick<GroupAnalysis, "current">, criterion: number): Uint8Array {
  const figures = current.units.map(({ index }) => {
    const ratio = ratioOf(current, criterion, index);
    const score = current.scores.points(criterion, index);
    return { share: ratio === null ? null : ratio.numerator / ratio.denominator, score };
  });
  const byShare = figures.some(({ share }) => share !== null);
  const values = figures.map(({ share, score }) => (byShare ? share : score));
  const known = values.filter((value) => value !== null);
  const low = known.reduce((least, value) => Math.min(least, value), Infinity);
  const high = known.reduce((most, value) => Math.max(most, value), -Infinity);
  return Uint8Array.from(values, (value) => {
    if (value === null) return 0;
    if (high === low) return Math.ceil(HEAT_STEPS / 2);
    return Math.min(HEAT_STEPS, 1 + Math.floor(((value - low) / (high - low)) * HEAT_STEPS));
  });
}
