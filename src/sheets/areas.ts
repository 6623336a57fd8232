/** Lĩnh vực: units × areas with score, percent and rank side by side; the percents are a heat map. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { Criterion } from "../scorebook/criterion";
import { totalOf } from "../scorebook/assessment";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { FigureCells } from "./figure-cells";
import { pointsFormat } from "./number-formats";
import { chosenLegend, groupLine } from "./ranking";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN } from "./styles";
import { tintsOf, unitsByRank } from "./unit-order";
import { helperColumns, writeYearBlock } from "./year-block";

const UNIT = 0;
const COLUMNS_PER_NODE = 3;
const WIDTH_OF_UNIT = 23;
const WIDTHS_OF_NODE = [7.5, 7, 5.5];

export function areasSheet(context: SheetContext): SheetPlan {
  const { analysis, words, styles } = context;
  const nodeCount = Math.max(...analysis.groups.map(({ current }) => nodesOf(current.criteria).length), 1);
  const widths = [WIDTH_OF_UNIT, ...Array.from({ length: nodeCount }, () => WIDTHS_OF_NODE).flat()];
  const builder = new SheetBuilder(styles, widths);
  const last = nodeCount * COLUMNS_PER_NODE;
  builder.banner(0, 0, last, words.areasTitle(analysis.year), LOOKS.title);
  const single = analysis.groups.length === 1 ? analysis.groups[0] : undefined;
  let row = 1;
  if (single !== undefined) builder.banner(row++, 0, last, groupLine(context, single), LOOKS.subtitle);
  builder.mark(row, 0, last, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  row = builder.gap(row + 1);
  const headRow = row;
  const cells = new FigureCells(builder, context);
  for (const group of analysis.groups) {
    if (single === undefined) builder.banner(row++, 0, last, groupLine(context, group), LOOKS.heading);
    row = builder.gap(groupBlock(context, builder, cells, group, row, last));
  }
  const legends = [
    `${words.heatLegend}${chosenLegend(context)}`,
    `${words.liveLegend} ${words.tieLegend(analysis.ties)}`,
  ];
  if (cells.wroteValues) legends.push(words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  return builder.build({
    definedName: OWN_NAMES.areas,
    title: words.titles.areas,
    orientation: "landscape",
    titleRows: single === undefined ? null : { first: headRow, last: headRow + 2 },
    freeze: { rows: single === undefined ? 0 : headRow + 3, columns: 1 },
    lastPrinted: last,
  });
}

/** The total, then the areas. */
function nodesOf(criteria: readonly Criterion[]): readonly Criterion[] {
  const [total] = criteria;
  return total === undefined ? [] : [total, ...total.children];
}

/** @returns the row after the block */
function groupBlock(
  context: SheetContext,
  builder: SheetBuilder,
  cells: FigureCells,
  group: GroupAnalysis,
  headRow: number,
  last: number,
): number {
  const { words } = context;
  const { current } = group;
  const units = unitsByRank(group);
  const tints = tintsOf(context, group, units);
  const maxRow = headRow + 2;
  const firstRow = headRow + 3;
  const bottom = firstRow + units.length - 1;
  builder.header({ top: headRow, bottom: headRow + 1, left: UNIT, right: UNIT }, words.unit, LOOKS.header);
  const subheader = { ...LOOKS.text, fill: COLORS.subheader, italic: true };
  builder.put(maxRow, UNIT, words.max, subheader);
  units.forEach((unit, index) => {
    cells.put([firstRow + index, UNIT], current.units[unit]?.name ?? "", LOOKS.text, tints[index] ?? PLAIN);
  });
  let next = last;
  const helper = (): number => {
    builder.hide(++next);
    return next;
  };
  nodesOf(current.criteria).forEach((node, place) => {
    const left = UNIT + 1 + place * COLUMNS_PER_NODE;
    const title = node === totalOf(current) ? words.total : `${node.code}. ${node.name}`.replace(/^\. /, "");
    builder.header({ top: headRow, bottom: headRow, left, right: left + 2 }, title, LOOKS.header);
    [words.score, "%", words.rankShort].forEach((label, offset) => {
      const column = left + offset;
      builder.header(
        { top: headRow + 1, bottom: headRow + 1, left: column, right: column },
        label,
        LOOKS.header,
      );
    });
    const shared = sharedMax(context, group, node, units);
    maxCells(context, builder, cells, left, maxRow, shared);
    const byPercent = group.ranks.by[node.index] === "percent";
    const columns = {
      score: left,
      max: shared === null ? helper() : null,
      percent: left + 1,
      rank: left + 2,
      ...helperColumns(context, byPercent, helper),
    };
    const block = {
      assessment: current,
      ranks: group.ranks,
      criterion: node.index,
      units,
      firstRow,
      maxRow,
      columns,
    };
    writeYearBlock(cells, context, block, tints);
    builder.heat({
      range: { top: firstRow, bottom, left: left + 1, right: left + 1 },
      low: COLORS.low,
      middle: COLORS.middle,
      high: COLORS.high,
    });
  });
  return bottom + 1;
}

type Shared = ReturnType<SheetContext["sources"]["max"]>;

/** The maximum that one source cell holds for all units; null where units have their own. */
function sharedMax(
  { sources }: SheetContext,
  { current }: GroupAnalysis,
  node: Criterion,
  units: readonly number[],
): Shared {
  let shared: Shared = null;
  for (const unit of units) {
    const max = sources.max(current, node.index, unit);
    if (max === null) return null;
    if (shared !== null && shared.expression !== max.expression) return null;
    shared = max;
  }
  return shared;
}

function maxCells(
  context: SheetContext,
  builder: SheetBuilder,
  cells: FigureCells,
  left: number,
  row: number,
  shared: Shared,
): void {
  const style = { ...LOOKS.rank, fill: COLORS.subheader, italic: true };
  if (shared === null) {
    builder.put(row, left, context.words.maxDiffers, { ...style, numberFormat: "@" });
  } else {
    const format = pointsFormat(shared.points);
    cells.sharedMax([row, left], shared, { ...style, numberFormat: format });
  }
  builder.put(row, left + 1, null, style);
  builder.put(row, left + 2, null, style);
  builder.merge({ top: row, bottom: row, left, right: left + 2 });
}
