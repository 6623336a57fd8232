/** Charts of Phụ lục I: areas this year against last, and where the points were lost. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { CellRange } from "../workbook/address";
import type { SheetContext } from "./context";
import { chartPlace, type PrintedPage } from "./pages";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS } from "./styles";

interface AppendixRows {
  readonly group: GroupAnalysis;
  readonly rows: { readonly first: number; readonly last: number };
  /** Columns. */
  readonly names: number;
  readonly current: number;
  readonly base: number | null;
  readonly lost: number;
  readonly last: number;
  readonly below: number;
}

/** Percent of the maximum; an area has no bonus that could go beyond. */
const WHOLE = 100;
const MOST_ROWS_PER_BAR = 2;
const LEAST_ROWS_PER_BAR = 1.1;

export function appendixCharts(
  { words }: SheetContext,
  builder: SheetBuilder,
  page: PrintedPage,
  at: AppendixRows,
): void {
  const count = at.rows.last - at.rows.first + 1;
  if (count < 1) return;
  const cells = (column: number): CellRange => ({
    top: at.rows.first,
    bottom: at.rows.last,
    left: column,
    right: column,
  });
  const { top, bottom } = chartPlace(builder, page, at.below, {
    most: Math.ceil(6 + count * MOST_ROWS_PER_BAR),
    least: Math.ceil(6 + count * LEAST_ROWS_PER_BAR),
  });
  const middle = splitColumn(page.widths);
  const current = {
    name: words.year(at.group.current.year),
    values: cells(at.current),
    color: COLORS.current,
  };
  const base =
    at.base === null || at.group.base === null
      ? []
      : [{ name: words.year(at.group.base.year), values: cells(at.base), color: COLORS.base }];
  builder.chart({
    kind: "bar",
    title: words.areasChart,
    categories: cells(at.names),
    series: [current, ...base],
    valueAxisMinimum: 0,
    valueAxisMaximum: WHOLE,
    place: { top, bottom, left: 0, right: middle },
  });
  builder.chart({
    kind: "bar",
    title: words.lostChart,
    categories: cells(at.names),
    series: [{ name: words.lost, values: cells(at.lost), color: COLORS.lost }],
    valueAxisMinimum: 0,
    place: { top, bottom, left: middle + 1, right: at.last },
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
