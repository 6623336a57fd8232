/** The reported units over the years, beside the best of the group and its mean. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { GroupHistory } from "../analysis/years";
import { groupSheetWords } from "../language/group-sheets";
import { formatRank } from "../language/numbers";
import { ratioOf } from "../scorebook/assessment";
import type { CellRange } from "../workbook/address";
import type { ChartSeries } from "../workbook/plan";
import { axisOf } from "./axis";
import type { SheetContext } from "./context";
import { chartPlace, type PrintedPage } from "./pages";
import type { SheetBuilder } from "./sheet-builder";
import type { Table } from "./table";
import { isChosen } from "./unit-order";
import { yearId } from "./years-columns";

const TOTAL = 0;
const WHOLE = 100;
/** More bars a year tell nobody apart. */
const MOST_CHOSEN = 4;
/** Without a reported unit, the first so many. */
const LEADERS = 3;
const UNIT_COLORS = ["1F4E79", "C55A11", "548235", "7030A0", "BF9000"];
const MOST_ROWS = 22;
const LEAST_ROWS = 9;
const MEAN_COLOR = "A6A6A6";

export interface YearsBlock {
  readonly group: GroupAnalysis;
  readonly history: GroupHistory;
  readonly table: Table<number>;
}

/** @returns the row after the chart */
export function yearsChart(
  context: SheetContext,
  builder: SheetBuilder,
  at: { readonly page: PrintedPage; readonly block: YearsBlock; readonly row: number },
): number {
  const { group, history, table } = at.block;
  const [first, last] = [history.years[0], history.years.at(-1)];
  if (first === undefined || last === undefined) return at.row;
  const shown = shownRows(context, group, last.units);
  if (shown.length === 0) return at.row;
  const left = table.column(`${yearId(first)}.percent`);
  const right = table.column(`${yearId(last)}.percent`);
  const along = (row: number): CellRange => ({ top: row, bottom: row, left, right });
  const series: ChartSeries[] = shown.map((index, place) => ({
    name: nameOf(context, at.block, index),
    values: along(table.rows.first + index),
    color: UNIT_COLORS[place % UNIT_COLORS.length] ?? MEAN_COLOR,
  }));
  const mean = { name: context.words.average, values: along(table.rows.last + 1), color: MEAN_COLOR };
  const { top, bottom } = chartPlace(builder, at.page, at.row, { most: MOST_ROWS, least: LEAST_ROWS });
  builder.chart({
    kind: "column",
    categories: along(table.rows.first - 1),
    series: [...series, mean],
    ...axisOf(context, groupSheetWords(context.language).yearsChart, percentsOf(history, shown), WHOLE),
    place: { top, bottom, left: 0, right: table.last },
  });
  return bottom + 1;
}

/** The reported units and the first of the group; where none is reported, the first few. */
function shownRows(context: SheetContext, group: GroupAnalysis, units: readonly number[]): readonly number[] {
  const ranked = units.flatMap((unit, index) => ((group.ranks.ranks[unit] ?? 0) > 0 ? [index] : []));
  const chosen = ranked.filter((index) => isChosen(context, group, units[index] ?? -1)).slice(0, MOST_CHOSEN);
  if (chosen.length === 0) return ranked.slice(0, LEADERS);
  return [...new Set([...chosen, ...ranked.slice(0, 1)])];
}

/** "Huyện Bạch Thông (02/08)" */
function nameOf({ language }: SheetContext, { group, history }: YearsBlock, index: number): string {
  const unit = history.years.at(-1)?.units[index] ?? -1;
  const rank = group.ranks.ranks[unit] ?? 0;
  return `${history.names[index] ?? ""} (${formatRank(rank, group.ranks.of[TOTAL] ?? null, language)})`;
}

function percentsOf({ years }: GroupHistory, rows: readonly number[]): readonly number[] {
  return years.flatMap(({ assessment, units }) =>
    rows.flatMap((row) => {
      const unit = units[row] ?? -1;
      const ratio = unit < 0 ? null : ratioOf(assessment, TOTAL, unit);
      return ratio === null ? [] : [(100 * ratio.numerator) / ratio.denominator];
    }),
  );
}
