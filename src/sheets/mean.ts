/** What closes a column of units: the mean score of a year, and the share of all points that it is. */
import { ratioOf } from "../scorebook/assessment";
import { MILLIONTHS, percentUnits, toPoints } from "../scorebook/points";
import { shown, type Content } from "./content";
import { lineRange, rounded } from "./formulas";
import { PERCENT_FORMAT, pointsFormat } from "./number-formats";
import { LOOKS } from "./styles";
import type { TableRow } from "./table";
import type { YearColumns } from "./year-columns";

/** Null where no unit has a score. */
export function meanOfScores(year: YearColumns, row: TableRow): Content | null {
  const { sum, units } = known(year);
  if (units.length === 0) return null;
  // A mean in points is a share of `count` hundreds: the same exact rounding serves.
  const mean = percentUnits({ numerator: sum, denominator: 100 * MILLIONTHS * units.length }, 3) / 1000;
  const formula = `=${rounded(averageOf(year, row), 3)}`;
  return { ...shown(mean, LOOKS.number), format: pointsFormat(toPoints(mean)), formula };
}

/** Null where a unit has no share, or the maxima differ: then there is no share of all points. */
export function meanOfPercents(year: YearColumns, row: TableRow): Content | null {
  const { assessment, criterion } = year.year;
  const { sum, units } = known(year);
  const max = ratioOf(assessment, criterion, units[0] ?? 0)?.denominator;
  if (units.length === 0 || units.some((unit) => ratioOf(assessment, criterion, unit) === null)) return null;
  if (year.byPercent || max === undefined) return null;
  // All maxima are the same here.
  const maxima = rangeOf(row, year.id("max"));
  const formula = `=${rounded(`100*${averageOf(year, row)}/MAX(${maxima})`, 2)}`;
  const value = percentUnits({ numerator: sum, denominator: max * units.length }, 2) / 100;
  return { ...shown(value, LOOKS.number), format: PERCENT_FORMAT, formula };
}

function averageOf(year: YearColumns, row: TableRow): string {
  return `AVERAGE(${rangeOf(row, year.id("score"))})`;
}

/** "C5:C12" */
function rangeOf(row: TableRow, id: string): string {
  return lineRange(row.down(id)).replaceAll("$", "");
}

function known({ year: { assessment, criterion, units } }: YearColumns): {
  readonly units: readonly number[];
  readonly sum: number;
} {
  const scores = units.map((unit) => (unit < 0 ? null : assessment.scores.points(criterion, unit)));
  return {
    units: units.filter((_, index) => scores[index] !== null),
    sum: scores.reduce<number>((all, points) => all + (points ?? 0), 0),
  };
}
