/** The ranking as a chart: bars for few units, columns for many, the first twenty of very many. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { ChartSeries } from "../workbook/plan";
import type { SheetContext } from "./context";
import { chartPlace, type PrintedPage } from "./pages";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS } from "./styles";

interface RankingRows {
  readonly group: GroupAnalysis;
  /** Rows with a figure, the highest first. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: {
    readonly unit: number;
    readonly score: number;
    readonly percent: number;
    readonly base: { readonly score: number; readonly percent: number } | null;
    readonly note: number;
  };
}

const FEW = 15;
const MANY = 70;
const TOP = 20;
const MOST_ROWS_PER_BAR = 1.4;
const LEAST_ROWS_PER_BAR = 1;
const COLUMN_CHART_ROWS = { most: 22, least: 18 };

/** @returns the row after the chart, or `below` where there is nothing to compare */
export function rankingChart(
  context: SheetContext,
  builder: SheetBuilder,
  page: PrintedPage,
  at: RankingRows,
  below: number,
): number {
  const count = at.rows.last - at.rows.first + 1;
  if (count < 2) return below;
  const { words } = context;
  const { group, columns } = at;
  const shown = count > MANY ? TOP : count;
  const first = at.rows.first;
  const last = first + shown - 1;
  const byPercent = group.ranks.by[0] === "percent";
  const cells = (column: number): ChartSeries["values"] => ({
    top: first,
    bottom: last,
    left: column,
    right: column,
  });
  const series: ChartSeries[] = [
    {
      name: words.year(group.current.year),
      values: cells(byPercent ? columns.percent : columns.score),
      color: COLORS.current,
    },
  ];
  if (columns.base !== null && group.base !== null) {
    series.push({
      name: words.year(group.base.year),
      values: cells(byPercent ? columns.base.percent : columns.base.score),
      color: COLORS.base,
    });
  }
  const unit = byPercent ? words.percentAxis : words.scoreAxis;
  const kind = shown <= FEW ? "bar" : "column";
  const rows =
    kind === "bar"
      ? { most: Math.ceil(6 + shown * MOST_ROWS_PER_BAR), least: Math.ceil(5 + shown * LEAST_ROWS_PER_BAR) }
      : COLUMN_CHART_ROWS;
  const { top, bottom } = chartPlace(builder, page, below, rows);
  builder.chart({
    kind,
    title: shown < count ? words.rankingChartTop(shown, group.current.year, unit) : words.rankingChart(unit),
    categories: cells(columns.unit),
    series,
    valueAxisMinimum: 0,
    place: { top, bottom, left: 0, right: columns.note },
  });
  return bottom + 1;
}
