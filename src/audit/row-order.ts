/** A list that is sorted by its total, save for a figure that a slip of the hand would put in its place. */
import type { Assessment } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import { maximaDiffer } from "../analysis/ranks";
import { outOfOrder } from "./order";
import { placeOf } from "./place";
import { isConfirmed } from "./ranks";

/** Fewer rows may fall by chance. */
const ENOUGH_UNITS = 6;
const FEW = 0.1;

/** Warnings, for lists without printed ranks; with them, ranks.ts tells it. */
export function auditRowOrder(assessment: Assessment): readonly Finding[] {
  const { scores, maxima, units } = assessment;
  const totals = scores.values.subarray(0, units.length);
  if (hasRanks(assessment) || maximaDiffer(totals, maxima.values.subarray(0, units.length))) return [];
  const order = units.map(({ index }) => index).filter((unit) => !Number.isNaN(totals[unit] ?? NaN));
  if (order.length < ENOUGH_UNITS) return [];
  const scoreOf = (unit: number): number => totals[unit] ?? NaN;
  // Of a list in another order nothing is sought: with more out of it than this there is nothing to tell.
  const most = Math.max(1, order.length * FEW);
  const found = outOfOrder({ order, compare: (a, b) => scoreOf(b) - scoreOf(a), scoreOf }, most);
  return found.flatMap(({ unit, neighbour, likely }): readonly Finding[] => {
    if (likely === null || isConfirmed(assessment, 0, unit)) return [];
    return [
      {
        ...placeOf(assessment, { criterion: 0, unit }, "warning"),
        code: "order-mismatch",
        printed: scoreOf(unit),
        rank: null,
        neighbour: units[neighbour]?.name ?? "",
        neighbourScore: scoreOf(neighbour),
        likely,
      },
    ];
  });
}

function hasRanks({ publishedRanks, units }: Assessment): boolean {
  return [...publishedRanks.keys()].some((key) => key < units.length);
}
