/** Lĩnh vực: units × areas with score, percent and rank side by side; the percents are a heat map. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { Criterion } from "../scorebook/criterion";
import { totalOf } from "../scorebook/assessment";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { shown, text } from "./content";
import { points } from "./figures";
import { sharedMax, type Shared } from "./shared-max";
import { leftOutOf } from "./left-out";
import { keepNotes, type PrintedPage } from "./pages";
import { chosenLegend, groupLine } from "./ranking";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, TEXT_FORMAT } from "./styles";
import { hiddenColumn, Table, type Column, type Over } from "./table";
import { tintsOf, unitsByRank } from "./unit-order";
import { YearColumns } from "./year-columns";

const WIDTH_OF_UNIT = 23;
/** Score, percent, rank. */
const WIDTHS_OF_NODE = [7.5, 7, 5.5];
/** Rows of heads above that of the maxima. */
const HEADS = 2;

export function areasSheet(context: SheetContext): SheetPlan {
  const { analysis, words, styles } = context;
  const nodeCount = Math.max(...analysis.groups.map(({ current }) => nodesOf(current.criteria).length), 1);
  const widths = [WIDTH_OF_UNIT, ...Array.from({ length: nodeCount }, () => WIDTHS_OF_NODE).flat()];
  const builder = new SheetBuilder(styles, widths);
  const last = nodeCount * WIDTHS_OF_NODE.length;
  builder.banner(0, 0, last, words.areasTitle(analysis.year), LOOKS.title);
  const single = analysis.groups.length === 1 ? analysis.groups[0] : undefined;
  let row = 1;
  if (single !== undefined) builder.banner(row++, 0, last, groupLine(context, single), LOOKS.subtitle);
  builder.mark(row, 0, last, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  row = builder.gap(row + 1);
  const headRow = row;
  for (const group of analysis.groups) {
    if (single === undefined) builder.banner(row++, 0, last, groupLine(context, group), LOOKS.heading);
    row = builder.gap(groupBlock(context, builder, { group, headRow: row, last }));
  }
  const legends = [
    `${words.heatLegend}${chosenLegend(context)}`,
    `${words.liveLegend} ${words.tieLegend(analysis.ties)}`,
  ];
  legends.push(...leftOutOf(analysis, context.language));
  if (builder.wroteValues) legends.push(words.writtenValues);
  const tableEnd = row - 2;
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  const titleRows = single === undefined ? null : { first: headRow, last: headRow + HEADS };
  const page: PrintedPage = { orientation: "landscape", widths, titleRows };
  keepNotes(builder, page, { table: { first: headRow + HEADS + 1, last: tableEnd }, lastNote: row - 1 });
  return builder.build({
    definedName: OWN_NAMES.areas,
    title: words.titles.areas,
    orientation: "landscape",
    titleRows,
    freeze: { rows: single === undefined ? 0 : headRow + HEADS + 1, columns: 1 },
    lastPrinted: last,
  });
}

/** The total, then the areas. */
function nodesOf(criteria: readonly Criterion[]): readonly Criterion[] {
  const [total] = criteria;
  return total === undefined ? [] : [total, ...total.children];
}

interface AreasBlock {
  readonly group: GroupAnalysis;
  readonly headRow: number;
  /** The last printed column of the sheet. */
  readonly last: number;
}

/** @returns the row after the block */
function groupBlock(
  context: SheetContext,
  builder: SheetBuilder,
  { group, headRow, last }: AreasBlock,
): number {
  const units = unitsByRank(group);
  const first = headRow + HEADS + 1;
  const maxRow = headRow + HEADS;
  const nodes = nodesOf(group.current.criteria).map((node) => {
    const shared = sharedMax(context, group, node, units);
    const year = new YearColumns(context, {
      id: `n${node.index}`,
      assessment: group.current,
      ranks: group.ranks,
      criterion: node.index,
      units,
      maxRow: shared === null ? null : maxRow,
    });
    return { node, shared, year };
  });
  const columns = [
    unitColumn(context, group, units),
    ...nodes.flatMap((at) => nodeColumns(context, group, at)),
  ];
  const rows = { first, last: first + units.length - 1 };
  const table = new Table(builder, columns, rows, last + 1);
  table.heads(headRow, HEADS);
  const under = { ...LOOKS.text, fill: COLORS.subheader, italic: true };
  builder.put(maxRow, table.column("unit"), context.words.max, under);
  const tints = tintsOf(context, group, units);
  units.forEach((_, index) => table.write(first + index, index, tints[index]));
  for (const { shared, year } of nodes) {
    const left = table.column(year.id("score"));
    maxCells(context, builder, { row: maxRow, left, shared });
    const column = table.column(year.id("percent"));
    builder.heat({
      range: { top: rows.first, bottom: rows.last, left: column, right: column },
      low: COLORS.low,
      middle: COLORS.middle,
      high: COLORS.high,
    });
  }
  return rows.last + 1;
}

function unitColumn(
  { words }: SheetContext,
  { current }: GroupAnalysis,
  units: readonly number[],
): Column<number> {
  const name = (index: number): string => current.units[units[index] ?? -1]?.name ?? "";
  return { id: "unit", title: words.unit, width: WIDTH_OF_UNIT, content: (index) => text(name(index)) };
}

interface AreaNode {
  readonly node: Criterion;
  readonly shared: Shared;
  readonly year: YearColumns;
}

/** Score, percent and rank of a node, and the hidden columns that they need. */
function nodeColumns(
  { words }: SheetContext,
  { current }: GroupAnalysis,
  { node, shared, year }: AreaNode,
): readonly Column<number>[] {
  const title = node === totalOf(current) ? words.total : `${node.code}. ${node.name}`.replace(/^\. /, "");
  const over: Over = { text: title };
  const [score = 0, percent = 0, rank = 0] = WIDTHS_OF_NODE;
  return [
    { id: year.id("score"), over, title: words.score, width: score, content: year.score },
    ...(shared === null ? [hiddenColumn(year.id("max"), year.max)] : []),
    { id: year.id("percent"), over, title: "%", width: percent, content: year.percent },
    { id: year.id("rank"), over, title: words.rankShort, width: rank, content: year.rank },
    ...year.helpers(),
  ];
}

function maxCells(
  { words }: SheetContext,
  builder: SheetBuilder,
  { row, left, shared }: { readonly row: number; readonly left: number; readonly shared: Shared },
): void {
  const look = { ...LOOKS.rank, fill: COLORS.subheader, italic: true };
  const differs = { value: words.maxDiffers, look, format: TEXT_FORMAT };
  builder.show(row, left, shared === null ? differs : { ...points(shared), look, tint: PLAIN }, PLAIN);
  for (const column of [left + 1, left + 2]) builder.show(row, column, shown(null, look), PLAIN);
  builder.merge({ top: row, bottom: row, left, right: left + 2 });
}
