/** One peer group on the ranking sheet: its rows and its average. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { SheetContext } from "./context";
import { rankingColumns, rankingRows } from "./ranking-columns";
import type { RankingChartRows } from "./ranking-chart";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS } from "./styles";
import { Table } from "./table";
import { isChosen, tintsOf } from "./unit-order";

const TOTAL = 0;
const HEADS = 2;

export interface WrittenBlock {
  /** What its chart stands for. */
  readonly chart: RankingChartRows;
  /** The row after it. */
  readonly end: number;
}

/** @param withBase the sheet has columns of a base year, whether or not this group has one */
export function rankingBlock(
  context: SheetContext,
  builder: SheetBuilder,
  block: { readonly group: GroupAnalysis; readonly withBase: boolean; readonly headRow: number },
): WrittenBlock {
  const { group, withBase, headRow } = block;
  const rows = rankingRows(group, withBase);
  const first = headRow + HEADS;
  const last = first + rows.units.length - 1;
  const table = new Table(builder, rankingColumns(context, rows, withBase), { first, last });
  table.heads(headRow, HEADS);
  const tints = tintsOf(context, group, rows.units);
  rows.units.forEach((_, index) => table.write(first + index, index, tints[index]));
  table.foot(last + 1, { fill: COLORS.total, bold: true });
  // Those with a figure stand first.
  const scored = { first, last: first + (group.ranks.of[TOTAL] ?? 0) - 1 };
  const labelled = rows.units.some((unit) => unit >= 0 && isChosen(context, group, unit));
  const { units } = rows;
  return { chart: { group, rows: scored, table, withBase, units, labelled }, end: last + 2 };
}
