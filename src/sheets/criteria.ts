/**
 * Tiêu chí: every criterion × every unit of a group as percent of the maximum, with a heat map; how each criterion
 * spreads and goes with the total; below, how firm each unit's rank is.
 */
import { groupSheetWords } from "../language/group-sheets";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import {
  BEFORE_UNITS,
  criterionColumns,
  criterionItems,
  unitColumn,
  type CriterionItem,
} from "./criteria-columns";
import { firmRows } from "./firm-rows";
import { groupsWithCriteria, leftOutOf } from "./left-out";
import { keepNotes, type PrintedPage } from "./pages";
import { chosenLegend, groupLine } from "./ranking";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";
import { Table, widthsOf } from "./table";
import { unitsByRank } from "./unit-order";

/** The rows of the ranks and some criteria above them. */
const ROWS_WITH_NOTES = 7;
const TOTAL: Tint = { bold: true, fill: COLORS.total };
const AREA: Tint = { bold: true, fill: COLORS.subheader };
/** Columns that a page holds in print: the first with those before the units, the others with two of them. */
const UNITS_ON_FIRST_PAGE = 8;
const UNITS_ON_A_PAGE = 16;

/** @returns null where it is not made (left-out.ts) or the groups have no criteria */
export function criteriaSheet(context: SheetContext): SheetPlan | null {
  const { analysis, styles, language } = context;
  const words = groupSheetWords(language);
  const groups = groupsWithCriteria(analysis);
  if (groups.length === 0 || leftOutOf(analysis, language).length > 0) return null;
  const blocks = groups.map((group) => {
    const units = unitsByRank(group);
    return { group, units, items: criterionItems(context, group, units) };
  });
  const widest = blocks.reduce((most, block) => (block.units.length > most.units.length ? block : most));
  const widths = widthsOf(criterionColumns(context, widest.group, { ...widest, first: 0 }));
  const last = widths.length - 1;
  // What stands over the whole table has to be read on the first page.
  const across = last < BEFORE_UNITS + UNITS_ON_FIRST_PAGE ? last : BEFORE_UNITS - 1;
  const builder = new SheetBuilder(styles, widths);
  builder.banner(0, 0, across, words.criteriaTitle(analysis.year), LOOKS.title);
  const single = blocks.length === 1 ? blocks[0] : undefined;
  let row = 1;
  if (single !== undefined) {
    builder.banner(row++, 0, across, groupLine(context, single.group), LOOKS.subtitle);
  }
  builder.mark(row, 0, across, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  row = builder.gap(row + 1);
  const headRow = row;
  let firm = false;
  let tableEnd = row;
  for (const block of blocks) {
    if (single === undefined) {
      builder.banner(row++, 0, across, groupLine(context, block.group), LOOKS.heading);
    }
    const first = row + 1;
    const columns = criterionColumns(context, block.group, { ...block, first });
    const rows = { first, last: first + block.items.length - 1 };
    const table = new Table(builder, columns, rows);
    table.heads(row);
    block.items.forEach((item, index) => table.write(first + index, item, tintOf(item)));
    heat(builder, table, block.units);
    const firmness = firmRows(context, builder, { group: block.group, units: block.units, table });
    firm ||= firmness.firm;
    tableEnd = firmness.end - 1;
    row = builder.gap(firmness.end);
  }
  const legends = [
    `${words.heatLegend}${chosenLegend(context)}`,
    words.spreadLegend,
    words.shareLegend,
    firm ? words.firmLegend : words.noFirmLegend,
    context.words.liveLegend,
  ];
  if (builder.wroteValues) legends.push(context.words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, across, legend, LOOKS.note);
  const beyond = last + 1 - BEFORE_UNITS - UNITS_ON_FIRST_PAGE;
  const pagesWide = beyond <= 0 ? 1 : 1 + Math.ceil(beyond / UNITS_ON_A_PAGE);
  const titleRows = single === undefined ? null : { first: headRow, last: headRow };
  const page: PrintedPage = { orientation: "landscape", widths, titleRows, pagesWide };
  keepNotes(builder, page, {
    table: { first: headRow + 1, last: tableEnd },
    lastNote: row - 1,
    rows: ROWS_WITH_NOTES,
  });
  const plan = builder.build({
    definedName: OWN_NAMES.criteria,
    title: context.words.titles.criteria,
    orientation: page.orientation,
    titleRows,
    freeze: { rows: single === undefined ? 0 : headRow + 1, columns: 2 },
    lastPrinted: last,
  });
  const wide = pagesWide === 1 ? {} : { titleColumns: 1, pagesWide };
  const filter =
    single === undefined
      ? {}
      : { filter: { top: headRow, bottom: headRow + single.items.length, left: 0, right: last } };
  return { ...plan, ...filter, print: { ...plan.print, ...wide } };
}

function tintOf({ node }: CriterionItem): Tint {
  return node.level === 0 ? TOTAL : node.level === 1 ? AREA : PLAIN;
}

/** One scale for the whole table, so that criteria compare too; the total stands apart. */
function heat(builder: SheetBuilder, table: Table<CriterionItem>, units: readonly number[]): void {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return;
  builder.heat({
    range: {
      top: table.rows.first + 1,
      bottom: table.rows.last,
      left: table.column(unitColumn(first)),
      right: table.column(unitColumn(last)),
    },
    midpoint: "half-way",
    low: COLORS.low,
    middle: COLORS.middle,
    high: COLORS.high,
  });
}
