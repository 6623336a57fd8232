/** The ranking as bars: all units, in parts that each fit a page; the first twenty of very many. */
import type { GroupAnalysis } from "../analysis/analysis";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import { fromPoints } from "../scorebook/points";
import type { CellRange } from "../workbook/address";
import { axisOf } from "./axis";
import type { SheetContext } from "./context";
import { chartPlace, type PrintedPage } from "./pages";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS } from "./styles";
import type { Rows, Table } from "./table";
import { isChosen } from "./unit-order";

export interface RankingChartRows {
  readonly group: GroupAnalysis;
  /** Rows with a figure, the highest first. */
  readonly rows: Rows;
  readonly table: Table<number>;
  /** By row of the table. */
  readonly units: readonly number[];
  /** Chosen units have names of their own for the chart, in a hidden column. */
  readonly labelled: boolean;
  /** The table has columns of a base year. */
  readonly withBase: boolean;
}

const TOTAL = 0;
const MANY = 70;
const TOP = 20;
/** Each bar needs room for the name of its unit, in two lines if it is long. */
const MOST_BARS = 22;
const MOST_ROWS_PER_BAR = 1.4;
const LEAST_ROWS_PER_BAR = 1;

/** Units ranked before and behind one that the first charts do not show. */
const AROUND = 8;
/** Where more of them were chosen, all units are shown. */
const MOST_AROUND = 3;

/** @returns the row after the charts, or `row` where there is nothing to compare */
export function rankingChart(
  context: SheetContext,
  builder: SheetBuilder,
  {
    page,
    at,
    row: below,
  }: { readonly page: PrintedPage; readonly at: RankingChartRows; readonly row: number },
): number {
  const count = at.rows.last - at.rows.first + 1;
  if (count < 2) return below;
  let row = below;
  partsOf(context, at, count).forEach((part, index) => {
    if (index > 0) row = builder.gap(row);
    row = barChart(context, builder, { page, at, part, row });
  });
  return row;
}

/** The first units or all, in parts that each fit a page; then whoever is reported and not among them. */
function partsOf(context: SheetContext, { group, units }: RankingChartRows, count: number): readonly Part[] {
  const places = units
    .slice(0, count)
    .flatMap((unit, place) => (isChosen(context, group, unit) ? [place] : []));
  const top = count > MANY ? TOP : count;
  const beyond = places.filter((place) => place >= top);
  const shown = beyond.length > MOST_AROUND ? count : top;
  const parts = Math.ceil(shown / MOST_BARS);
  const first = Array.from({ length: parts }, (_, part): Part => ({
    from: Math.floor((shown * part) / parts),
    to: Math.floor((shown * (part + 1)) / parts),
    shown,
    count,
    around: null,
  }));
  if (shown === count) return first;
  const around = beyond.map((place): Part => ({
    from: Math.max(0, place - AROUND),
    to: Math.min(count, place + AROUND + 1),
    shown,
    count,
    around: group.current.units[units[place] ?? -1]?.name ?? null,
  }));
  return [...first, ...around];
}

interface Part {
  /** Places in the ranking from 0, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Units on the first charts, and in the table. */
  readonly shown: number;
  readonly count: number;
  /** The reported unit that stands in the middle; null for a chart of the first units, or of all. */
  readonly around: string | null;
}

interface BarChart {
  readonly page: PrintedPage;
  readonly at: RankingChartRows;
  readonly part: Part;
  readonly row: number;
}

function barChart(context: SheetContext, builder: SheetBuilder, { page, at, part, row }: BarChart): number {
  const { words } = context;
  const { group, rows, table, withBase } = at;
  const byPercent = group.ranks.by[TOTAL] === "percent";
  const cells = (column: number): CellRange => ({
    top: rows.first + part.from,
    bottom: rows.first + part.to - 1,
    left: column,
    right: column,
  });
  const year = (shown: number, color: string, id: "now" | "then") => ({
    name: words.year(shown),
    values: cells(table.column(`${id}.${byPercent ? "percent" : "score"}`)),
    color,
  });
  const base = !withBase || group.base === null ? [] : [year(group.base.year, COLORS.base, "then")];
  const bars = part.to - part.from;
  const { top, bottom } = chartPlace(builder, page, row, {
    most: Math.ceil(6 + bars * MOST_ROWS_PER_BAR),
    least: Math.ceil(5 + bars * LEAST_ROWS_PER_BAR),
  });
  builder.chart({
    kind: "bar",
    categories: cells(table.column(at.labelled ? "label" : "unit")),
    series: [year(group.current.year, COLORS.current, "now"), ...base],
    ...axisOf(
      context,
      titleOf(context, group, part, byPercent ? words.percentAxis : words.scoreAxis),
      valuesOf(group, byPercent),
      axisMaximum(group, byPercent),
    ),
    place: { top, bottom, left: 0, right: table.last },
  });
  return bottom + 1;
}

function titleOf(
  { words }: SheetContext,
  { current }: GroupAnalysis,
  { from, to, shown, count, around }: Part,
  axis: string,
): string {
  if (around !== null) return words.rankingChartAround(around, axis);
  if (shown < count) return words.rankingChartTop(shown, current.year, axis);
  return to - from < count ? words.rankingChartPart(from + 1, to, axis) : words.rankingChart(axis);
}

/** The units' figures in both years, without those of a unit that has none. */
function valuesOf({ current, base }: GroupAnalysis, byPercent: boolean): readonly number[] {
  return [current, ...(base === null ? [] : [base])].flatMap((assessment) =>
    assessment.units.flatMap(({ index }) => endsOf(assessment, index, byPercent).slice(0, 1)),
  );
}

/** The same end for all parts, so that their bars compare: the maximum, or more where a bonus goes beyond it. */
function axisMaximum({ current, base }: GroupAnalysis, byPercent: boolean): number {
  let highest = byPercent ? 100 : 0;
  for (const assessment of [current, ...(base === null ? [] : [base])]) {
    for (const { index } of assessment.units) {
      for (const end of endsOf(assessment, index, byPercent)) highest = Math.max(highest, end);
    }
  }
  return Math.ceil(highest);
}

/** The unit's figure and its maximum, in points or percent. */
function endsOf(assessment: Assessment, unit: number, byPercent: boolean): readonly number[] {
  const ratio = ratioOf(assessment, TOTAL, unit);
  const score = assessment.scores.points(TOTAL, unit);
  if (byPercent) return ratio === null ? [] : [(100 * ratio.numerator) / ratio.denominator];
  return [...(score === null ? [] : [score]), ...(ratio === null ? [] : [ratio.denominator])].map(fromPoints);
}
