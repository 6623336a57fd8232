/** How a row of percents spreads over the units, and how it goes with the total: live over the row's own cells. */
import type { Content } from "./content";
import { NO_FIGURE, rounded } from "./formulas";
import { LOOKS } from "./styles";

/** A row of percents beside that of the totals, unit by unit; null where a unit has none. */
export interface SpreadRow {
  readonly own: readonly (number | null)[];
  readonly total: readonly (number | null)[];
  /** "$K$9:$R$9" */
  readonly cells: string;
  readonly totalCells: string;
}

type Extreme = "MIN" | "AVERAGE" | "MAX" | "STDEVP";

/** Fewer tell nothing of a spread, nor of a correlation. */
const FEWEST = 2;
const FEWEST_PAIRS = 3;

/** Lowest, mean, highest percent or their standard deviation. */
export function spreadCell({ own, cells }: SpreadRow, of: Extreme): Content {
  const known = own.filter((percent) => percent !== null);
  const fewest = of === "STDEVP" ? FEWEST : 1;
  const formula = `IF(COUNT(${cells})<${fewest},"${NO_FIGURE}",${rounded(`${of}(${cells})`, 2)})`;
  const value = known.length < fewest ? null : roundTo(VALUES[of](known), 2);
  return figure(value, formula, "0.00");
}

const VALUES: Readonly<Record<Extreme, (known: readonly number[]) => number>> = {
  MIN: (known) => known.reduce((low, percent) => Math.min(low, percent), Infinity),
  MAX: (known) => known.reduce((high, percent) => Math.max(high, percent), -Infinity),
  AVERAGE: mean,
  STDEVP: (known) => Math.sqrt(mean(known.map((percent) => (percent - mean(known)) ** 2))),
};

/** Correlation with the totals, −1 to 1; a dash where one of the two does not differ between units. */
export function correlationCell(row: SpreadRow): Content {
  const { cells, totalCells } = row;
  const formula = `IF(${sameFor(row)},"${NO_FIGURE}",ROUND(CORREL(${cells},${totalCells}),2))`;
  const sums = sumsOf(row);
  const value = sums === null ? null : roundTo(sums.both / Math.sqrt(sums.own * sums.total), 2);
  return figure(value, formula, "0.00");
}

/**
 * Part of the gaps between totals that lies here, in percent: covariance of the points with the total over its
 * variance (analysis/spread.ts), from percents and the two maxima.
 */
export function shareCell(row: SpreadRow, max: Max, total: Max): Content {
  const { cells, totalCells } = row;
  const slope = `100*SLOPE(${cells},${totalCells})*${max.cell}/${total.cell}`;
  const formula = `IF(${sameFor(row)},"${NO_FIGURE}",${rounded(slope, 1)})`;
  const sums = sumsOf(row);
  const value = sums === null ? null : roundTo((100 * (sums.both / sums.total) * max.value) / total.value, 1);
  return figure(value, formula, "0.0");
}

export interface Max {
  readonly cell: string;
  readonly value: number;
}

/** True where there is nothing to hold against the totals. */
function sameFor({ cells, totalCells }: SpreadRow): string {
  return (
    `OR(SUMPRODUCT(ISNUMBER(${cells})*ISNUMBER(${totalCells}))<${FEWEST_PAIRS},` +
    `MAX(${cells})=MIN(${cells}),MAX(${totalCells})=MIN(${totalCells}))`
  );
}

/** Sums of squares and products about the means; null where `sameFor` is true. */
function sumsOf({ own, total }: SpreadRow): Readonly<Record<"own" | "total" | "both", number>> | null {
  const pairs = own.flatMap((percent, unit) => {
    const whole = total[unit] ?? null;
    return percent === null || whole === null ? [] : [[percent, whole] as const];
  });
  const differs = (figures: readonly (number | null)[]): boolean =>
    new Set(figures.filter((percent) => percent !== null)).size > 1;
  if (pairs.length < FEWEST_PAIRS || !differs(own) || !differs(total)) return null;
  const [x, y] = [mean(pairs.map(([percent]) => percent)), mean(pairs.map(([, whole]) => whole))];
  const sums = { own: 0, total: 0, both: 0 };
  for (const [percent, whole] of pairs) {
    sums.own += (percent - x) ** 2;
    sums.total += (whole - y) ** 2;
    sums.both += (percent - x) * (whole - y);
  }
  return sums.own > 0 && sums.total > 0 ? sums : null;
}

function figure(value: number | null, formula: string, format: string): Content {
  return value === null
    ? { value: NO_FIGURE, look: LOOKS.rank, formula: `=${formula}` }
    : { value, look: LOOKS.number, format, formula: `=${formula}` };
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** As ROUND(ROUND(x, decimals + 6), decimals) does: half away from zero on the decimal value. */
function roundTo(value: number, decimals: number): number {
  const fine = Math.round(Math.abs(value) * 10 ** (decimals + 6));
  return (Math.sign(value) * Math.floor(fine / 10 ** 6 + 0.5)) / 10 ** decimals || 0;
}
