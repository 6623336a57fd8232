/** Columns of the sheet of criteria: what a criterion is, how it spreads, and the percent of each unit. */
import type { GroupAnalysis } from "../analysis/analysis";
import { groupSheetWords } from "../language/group-sheets";
import { ratioOf } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import { fromPoints, percentUnits } from "../scorebook/points";
import type { SheetContext } from "./context";
import { centered, text, type Content } from "./content";
import { noFigure, points } from "./figures";
import { lineRange, whereNumber } from "./formulas";
import { PERCENT_FORMAT } from "./number-formats";
import { equalMax, sharedMax, type Shared } from "./shared-max";
import { correlationCell, shareCell, spreadCell, type SpreadRow } from "./spread-cells";
import { COLORS, LOOKS } from "./styles";
import type { Column, TableRow } from "./table";
import { isChosen } from "./unit-order";

/** Percents keep so many decimals in their cells, so that spread and correlation are as exact as shown. */
const DECIMALS = 8;
const TOTAL = 0;

export interface CriterionItem {
  readonly node: Criterion;
  /** The maximum that one source cell holds for all units; null where units have cells of their own. */
  readonly shared: Shared;
  /** The maximum that all units have, in one cell or in several; null where they differ. */
  readonly max: Shared;
  /** By unit, in the order of the columns. */
  readonly percents: readonly (number | null)[];
}

/** The rows of a group: the total, then its whole tree. @param units in the order of their columns */
export function criterionItems(
  context: SheetContext,
  group: GroupAnalysis,
  units: readonly number[],
): readonly CriterionItem[] {
  const { current } = group;
  return current.criteria.map((node) => ({
    node,
    shared: sharedMax(context, group, node, units),
    max: equalMax(context, group, node, units),
    percents: units.map((unit) => {
      const ratio = ratioOf(current, node.index, unit);
      return ratio === null ? null : percentUnits(ratio, DECIMALS) / 10 ** DECIMALS;
    }),
  }));
}

/** The id of a unit's column. */
export function unitColumn(unit: number): string {
  return `unit${unit}`;
}

/** How many columns stand before those of the units. */
export const BEFORE_UNITS = 10;

/** @param first row of the total */
export function criterionColumns(
  context: SheetContext,
  group: GroupAnalysis,
  of: { readonly units: readonly number[]; readonly items: readonly CriterionItem[]; readonly first: number },
): readonly Column<CriterionItem>[] {
  const { units, items, first } = of;
  const { current } = group;
  const words = groupSheetWords(context.language);
  const [total] = items;
  const cellsOf = (row: TableRow) => row.along(unitColumn(units[0] ?? 0), unitColumn(units.at(-1) ?? 0));
  const spread = (item: CriterionItem, row: TableRow): SpreadRow => ({
    own: item.percents,
    total: total?.percents ?? [],
    cells: lineRange(cellsOf(row)),
    totalCells: lineRange({ ...cellsOf(row), at: first }),
  });
  const figure = (
    id: string,
    title: string,
    content: (row: SpreadRow, item: CriterionItem, at: TableRow) => Content,
  ): Column<CriterionItem> => ({
    id,
    title,
    width: 9,
    content: (item, row) => content(spread(item, row), item, row),
  });
  const besideTotal =
    (content: (row: SpreadRow, item: CriterionItem, at: TableRow) => Content) =>
    (row: SpreadRow, item: CriterionItem, at: TableRow): Content =>
      item.node.index === TOTAL ? noFigure() : content(row, item, at);
  return [
    { id: "order", title: context.words.order, width: 8, content: ({ node }) => centered(node.code) },
    {
      id: "criterion",
      title: context.words.criterion,
      width: 38,
      content: ({ node }) => text(node.index === TOTAL ? context.words.total : node.name),
    },
    {
      id: "level",
      title: words.level,
      width: 10,
      content: ({ node }) => centered(words.levelName(levelOf(node))),
    },
    {
      id: "max",
      title: context.words.max,
      width: 9,
      content: ({ max }) => (max === null ? centered(context.words.maxDiffers) : points(max)),
    },
    figure("lowest", words.lowest, (row) => spreadCell(row, "MIN")),
    figure("mean", words.mean, (row) => spreadCell(row, "AVERAGE")),
    figure("highest", words.highest, (row) => spreadCell(row, "MAX")),
    figure("deviation", words.deviation, (row) => spreadCell(row, "STDEVP")),
    figure("correlation", words.correlation, besideTotal(correlationCell)),
    figure(
      "share",
      words.share,
      besideTotal((row, { max }, at) => {
        const whole = total?.max ?? null;
        if (max === null || whole === null || max.points <= 0 || whole.points <= 0) return noFigure();
        const fixed = at.cell("max").replace(/\d+$/, `$${first + 1}`);
        return shareCell(
          row,
          { cell: at.cell("max"), value: fromPoints(max.points) },
          { cell: fixed, value: fromPoints(whole.points) },
        );
      }),
    ),
    ...units.map((unit, place): Column<CriterionItem> => ({
      id: unitColumn(unit),
      title: current.units[unit]?.name ?? "",
      width: 9,
      ...(isChosen(context, group, unit) ? { headTint: { fill: COLORS.chosen } } : {}),
      content: (item, row) => percentCell(context, group, { item, unit, place, row }),
    })),
  ];
}

function levelOf({ level, kind }: Criterion): "total" | "area" | "criterion" | "outside" {
  if (level === 0) return "total";
  if (kind !== "scored") return "outside";
  return level === 1 ? "area" : "criterion";
}

interface UnitCell {
  readonly item: CriterionItem;
  readonly unit: number;
  /** Of the unit among the columns. */
  readonly place: number;
  readonly row: TableRow;
}

/** 100 × score ÷ maximum, straight from the source cells. */
function percentCell(
  { sources }: SheetContext,
  { current }: GroupAnalysis,
  { item, unit, place, row }: UnitCell,
): Content {
  const { node, shared, percents } = item;
  const score = sources.score(current, node.index, unit);
  const own = sources.max(current, node.index, unit);
  const max = shared === null ? bracketed(own?.expression ?? "") : `$${row.cell("max")}`;
  const percent = percents[place] ?? null;
  if (score !== null && own !== null && percent !== null) {
    const formula = `=ROUND(100*${bracketed(score.expression)}/${max},${DECIMALS})`;
    return { value: percent, look: LOOKS.number, format: PERCENT_FORMAT, formula };
  }
  const blankCell = score === null ? sources.blankScore(current, node.index, unit) : null;
  if (blankCell === null || own === null || own.points <= 0) return noFigure();
  return noFigure(whereNumber([blankCell], `ROUND(100*${blankCell}/${max},${DECIMALS})`));
}

const CELL = /^(?:'(?:[^']|'')+'|[^'()+*/-]+)![A-Z]+\d+$/;

/** All but a plain cell is multiplied as a whole. */
function bracketed(expression: string): string {
  return CELL.test(expression) ? expression : `(${expression})`;
}
