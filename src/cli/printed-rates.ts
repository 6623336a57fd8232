/** Nodes that a list prints as percentages only: the percentage and the rank by it, where there is no score. */
import { rankFigures } from "../analysis/ranks";
import type { Assessment } from "../scorebook/assessment";
import type { TieRule } from "../scorebook/settings";

export interface PrintedRate {
  /** In percent, as printed. */
  readonly percent: number;
  readonly rank: number;
  readonly of: number;
}

interface Row {
  readonly percents: Float64Array;
  readonly ranks: Uint32Array;
  readonly of: number;
}

/** Looks up the printed percentage of a node and unit; null where none is printed. Ranks a node once. */
export function printedRates(
  { units, publishedPercents }: Assessment,
  ties: TieRule,
): (criterion: number, unit: number) => PrintedRate | null {
  const rows = new Map<number, Row>();
  const rowOf = (criterion: number): Row => {
    let row = rows.get(criterion);
    if (row === undefined) {
      const percents = new Float64Array(units.length).fill(NaN);
      for (let unit = 0; unit < units.length; unit++) {
        const printed = publishedPercents.get(criterion * units.length + unit)?.percent;
        if (printed !== undefined) percents[unit] = printed.numerator / printed.denominator;
      }
      const ranks = rankFigures(percents, null, ties);
      row = { percents, ranks, of: ranks.filter((rank) => rank > 0).length };
      rows.set(criterion, row);
    }
    return row;
  };
  return (criterion, unit) => {
    if (!publishedPercents.has(criterion * units.length + unit)) return null;
    const { percents, ranks, of } = rowOf(criterion);
    return { percent: percents[unit] ?? NaN, rank: ranks[unit] ?? 0, of };
  };
}
