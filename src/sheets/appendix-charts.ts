/** Charts of Phụ lục I: areas this year against last, and where the points were lost. */
import { figureOf } from "../analysis/figure";
import { totalOf } from "../scorebook/assessment";
import type { Ratio } from "../scorebook/points";
import type { CellRange } from "../workbook/address";
import type { AreaRow } from "./appendix-i-columns";
import { axisOf } from "./axis";
import type { ReportedUnit, SheetContext } from "./context";
import { chartPlace, type PrintedPage } from "./pages";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS } from "./styles";
import type { Table } from "./table";

interface AppendixRows {
  readonly chosen: ReportedUnit;
  /** Its rows are the areas. */
  readonly table: Table<AreaRow>;
  readonly below: number;
}

/** Percent of the maximum; an area has no bonus that could go beyond. */
const WHOLE = 100;
const MOST_ROWS_PER_BAR = 2;
const LEAST_ROWS_PER_BAR = 1.1;

export function appendixCharts(
  context: SheetContext,
  builder: SheetBuilder,
  page: PrintedPage,
  { chosen, table, below }: AppendixRows,
): void {
  const { words } = context;
  const { group } = chosen;
  const { first, last } = table.rows;
  const count = last - first + 1;
  if (count < 1) return;
  const cells = (id: string): CellRange => {
    const column = table.column(id);
    return { top: first, bottom: last, left: column, right: column };
  };
  const { top, bottom } = chartPlace(builder, page, below, {
    most: Math.ceil(6 + count * MOST_ROWS_PER_BAR),
    least: Math.ceil(6 + count * LEAST_ROWS_PER_BAR),
  });
  const middle = splitColumn(page.widths);
  const current = {
    name: words.year(group.current.year),
    values: cells("now.percent"),
    color: COLORS.current,
  };
  const base =
    group.base === null
      ? []
      : [{ name: words.year(group.base.year), values: cells("then.percent"), color: COLORS.base }];
  builder.chart({
    kind: "bar",
    categories: cells("area"),
    series: [current, ...base],
    ...axisOf(context, words.areasChart, percentsOf(chosen), WHOLE),
    place: { top, bottom, left: 0, right: middle },
  });
  builder.chart({
    kind: "bar",
    title: words.lostChart,
    categories: cells("area"),
    series: [{ name: words.lost, values: cells("lost"), color: COLORS.lost }],
    valueAxisMinimum: 0,
    place: { top, bottom, left: middle + 1, right: table.last },
  });
}

/** Percents of the areas in both years. */
function percentsOf({ group, unit }: ReportedUnit): readonly number[] {
  const percent = (ratio: Ratio | null | undefined): readonly number[] =>
    ratio === null || ratio === undefined ? [] : [(WHOLE * ratio.numerator) / ratio.denominator];
  return totalOf(group.current).children.flatMap(({ index, kind }) => {
    if (kind !== "scored") return [];
    const { standing, base } = figureOf(group, index, unit);
    return [...percent(standing?.ratio), ...percent(base?.ratio)];
  });
}

/** The last column of the left half of the page. */
function splitColumn(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  for (const [column, width] of widths.entries()) {
    left += width;
    if (left >= whole / 2) return column;
  }
  return 0;
}
