/** The ranking as bars: all units, in parts that each fit a page; the first twenty of very many. */
import type { GroupAnalysis } from "../analysis/analysis";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import { fromPoints } from "../scorebook/points";
import type { CellRange } from "../workbook/address";
import type { SheetContext } from "./context";
import { chartPlace, type PrintedPage } from "./pages";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS } from "./styles";
import type { Rows, Table } from "./table";

export interface RankingChartRows {
  readonly group: GroupAnalysis;
  /** Rows with a figure, the highest first. */
  readonly rows: Rows;
  readonly table: Table<number>;
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

/** @returns the row after the charts, or `below` where there is nothing to compare */
export function rankingChart(
  context: SheetContext,
  builder: SheetBuilder,
  page: PrintedPage,
  at: RankingChartRows,
  below: number,
): number {
  const count = at.rows.last - at.rows.first + 1;
  if (count < 2) return below;
  const shown = count > MANY ? TOP : count;
  const parts = Math.ceil(shown / MOST_BARS);
  let row = below;
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((shown * part) / parts);
    const to = Math.floor((shown * (part + 1)) / parts);
    if (part > 0) row = builder.gap(row);
    row = barChart(context, builder, page, at, { from, to, shown, count }, row);
  }
  return row;
}

interface Part {
  /** Places in the ranking from 0, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Units on all charts, and in the table. */
  readonly shown: number;
  readonly count: number;
}

function barChart(
  context: SheetContext,
  builder: SheetBuilder,
  page: PrintedPage,
  { group, rows, table, withBase }: RankingChartRows,
  part: Part,
  row: number,
): number {
  const { words } = context;
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
    title: titleOf(context, group, part, byPercent ? words.percentAxis : words.scoreAxis),
    categories: cells(table.column("unit")),
    series: [year(group.current.year, COLORS.current, "now"), ...base],
    valueAxisMinimum: 0,
    valueAxisMaximum: axisMaximum(group, byPercent),
    place: { top, bottom, left: 0, right: table.last },
  });
  return bottom + 1;
}

function titleOf(
  { words }: SheetContext,
  { current }: GroupAnalysis,
  { from, to, shown, count }: Part,
  axis: string,
): string {
  if (shown < count) return words.rankingChartTop(shown, current.year, axis);
  return to - from < count ? words.rankingChartPart(from + 1, to, axis) : words.rankingChart(axis);
}

/** The same end for all parts, so that their bars compare: the maximum, or more where a bonus goes beyond it. */
function axisMaximum({ current, base }: GroupAnalysis, byPercent: boolean): number {
  const ends = [current, ...(base === null ? [] : [base])].flatMap((assessment) =>
    assessment.units.flatMap(({ index }) => endsOf(assessment, index, byPercent)),
  );
  return Math.ceil(ends.reduce((highest, end) => Math.max(highest, end), byPercent ? 100 : 0));
}

/** The unit's figure and its maximum, in points or percent. */
function endsOf(assessment: Assessment, unit: number, byPercent: boolean): readonly number[] {
  const ratio = ratioOf(assessment, TOTAL, unit);
  const score = assessment.scores.points(TOTAL, unit);
  if (byPercent) return ratio === null ? [] : [(100 * ratio.numerator) / ratio.denominator];
  return [...(score === null ? [] : [score]), ...(ratio === null ? [] : [ratio.denominator])].map(fromPoints);
}
