/** What a total is by the figures of its areas (Assessment.composition). */
import type { Assessment } from "./assessment";
import { divideHalfUp, MILLIONTHS, multiplyDivide, toPoints, type Points } from "./points";

/** How a total is made; what Assessment and Draft share. */
export type Law = Pick<Assessment, "composition" | "weights">;

export interface AreaFigure {
  readonly criterion: number;
  readonly points: Points;
}

/** The law of a node: the total's own, a sum everywhere below it. */
export function lawOf(assessment: Assessment, { parent }: { readonly parent: number }): Law {
  return parent < 0 ? assessment : { composition: "sum", weights: null };
}

/**
 * The total of some areas, to a millionth; null where no law tells it. Areas that do not apply are left out
 * by the caller: a mean and shares are then of those that remain.
 */
export function composed({ composition, weights }: Law, areas: readonly AreaFigure[]): Points | null {
  const sum = areas.reduce((all, { points }) => all + points, 0);
  switch (composition) {
    case "sum":
      return sum;
    case "mean":
      return areas.length === 0 ? null : multiplyDivide(sum, 1, areas.length);
    case "weighted":
      return weights === null ? null : weighted(weights, areas);
    case "other":
      return null;
  }
}

function weighted(weights: Float64Array, areas: readonly AreaFigure[]): Points | null {
  let sum = 0n;
  let applied = 0;
  for (const { criterion, points } of areas) {
    const weight = weights[criterion] ?? NaN;
    if (Number.isNaN(weight)) return null;
    const exact = toPoints(weight);
    sum += BigInt(exact) * BigInt(points);
    applied += exact;
  }
  const all = toPoints(weights.reduce((total, weight) => (Number.isNaN(weight) ? total : total + weight), 0));
  const areShares = all === MILLIONTHS || all === 100 * MILLIONTHS;
  if (areShares && applied === 0) return null;
  return Number(divideHalfUp(sum, BigInt(areShares ? applied : MILLIONTHS)));
}
