/** Below the criteria: each unit's rank, and in which bounds it stays under other weights or without a criterion. */
import type { GroupAnalysis } from "../analysis/analysis";
import { ranksUnderWeights, ranksWithoutOne, SWING, type RankBounds } from "../analysis/robustness";
import { groupSheetWords } from "../language/group-sheets";
import { formatCount } from "../language/numbers";
import { totalOf } from "../scorebook/assessment";
import type { SheetContext } from "./context";
import { blank, centered, shown, type Content } from "./content";
import { BEFORE_UNITS, unitColumn, type CriterionItem } from "./criteria-columns";
import { Figures, noFigure } from "./figures";
import { countFormat } from "./number-formats";
import { equalMax } from "./shared-max";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN } from "./styles";
import type { Table } from "./table";

export interface FirmBlock {
  readonly group: GroupAnalysis;
  /** In the order of their columns. */
  readonly units: readonly number[];
  readonly table: Table<CriterionItem>;
}

/** @returns the row after them, and whether bounds could be told */
export function firmRows(
  context: SheetContext,
  builder: SheetBuilder,
  { group, units, table }: FirmBlock,
): { readonly end: number; readonly firm: boolean } {
  const words = groupSheetWords(context.language);
  const { ties } = context.analysis;
  const weights = ranksUnderWeights(group, ties);
  const without = ranksWithoutOne(group, ties);
  const bounds = (all: readonly (RankBounds | null)[]) => (unit: number) =>
    boundsText(context, all[unit] ?? null);
  const decisive = (unit: number): Content => {
    const criterion = without?.[unit]?.decisive ?? null;
    return criterion === null ? noFigure() : centered(criterion.code || criterion.name);
  };
  const swing = formatCount(100 * SWING, context.language);
  const rows: readonly (readonly [string, (unit: number) => Content])[] = [
    [words.rank, rankCell(context, { group, units, table })],
    ...(weights === null ? [] : [[words.underWeights(swing), bounds(weights)] as const]),
    ...(without === null
      ? []
      : [[words.withoutOne, bounds(without)] as const, [words.decisive, decisive] as const]),
  ];
  let row = table.rows.last + 1;
  const label = { ...LOOKS.text, align: "right", fill: COLORS.subheader, italic: true } as const;
  for (const [title, content] of rows) {
    // Over the columns that every page repeats, so that it runs into no unit's.
    builder.banner(row, 0, 1, title, label);
    for (let column = 2; column < BEFORE_UNITS; column++) builder.show(row, column, blank(), PLAIN);
    for (const unit of units) builder.show(row, table.column(unitColumn(unit)), content(unit), PLAIN);
    row++;
  }
  return { end: row, firm: weights !== null || without !== null };
}

/** The rank of the total over the row of totals; a value where no formula over the cells here gives it. */
function rankCell(context: SheetContext, { group, units, table }: FirmBlock): (unit: number) => Content {
  const { current, ranks } = group;
  const total = totalOf(current).index;
  // Percents rank as the group does where they are ranked by, or all have one maximum.
  const live =
    context.analysis.ties === "competition" &&
    (ranks.by[total] === "percent" || equalMax(context, group, totalOf(current), units) !== null);
  const at = table.at(table.rows.first);
  const figures = at.along(unitColumn(units[0] ?? 0), unitColumn(units.at(-1) ?? 0));
  return (unit) => {
    const rank = ranks.ranks[total * current.units.length + unit] ?? 0;
    if (!live) {
      return rank === 0 ? noFigure() : { ...shown(rank, LOOKS.rank), format: countFormat(context.language) };
    }
    const lines = { figures, firsts: null, orders: null };
    return new Figures(context).rank(lines, at.column(unitColumn(unit)), rank);
  };
}

/** "02–05", or one rank where nothing moves it. */
function boundsText({ language }: SheetContext, bounds: RankBounds | null): Content {
  if (bounds === null) return noFigure();
  const [best, worst] = [bounds.best, bounds.worst].map((rank) => formatCount(rank, language));
  return centered(best === worst ? (best ?? "") : `${best}–${worst}`);
}
