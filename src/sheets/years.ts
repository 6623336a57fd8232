/** Qua các năm: every unit of a group in every year of the book, percents and ranks side by side, with a chart. */
import type { GroupAnalysis } from "../analysis/analysis";
import { historyOf, type GroupHistory } from "../analysis/years";
import { groupSheetWords } from "../language/group-sheets";
import type { ScoreBook } from "../scorebook/assessment";
import type { Match } from "../scorebook/continuity";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { keepNotes, repeatedHeads, type PrintedPage } from "./pages";
import { chosenLegend, groupLine } from "./ranking";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN } from "./styles";
import { Table, widthsOf } from "./table";
import { isChosen, unitsByRank } from "./unit-order";
import { yearsChart, type YearsBlock } from "./years-chart";
import { yearColumns } from "./years-columns";

/** The book with all its years, and which unit is which of another year. */
export interface Years {
  readonly book: ScoreBook;
  readonly match?: Match;
}

const HEADS = 2;

/** @returns null where no group has a second year */
export function yearsSheet(context: SheetContext, { book, match }: Years): SheetPlan | null {
  const { analysis, styles, words } = context;
  const own = groupSheetWords(context.language);
  const blocks = analysis.groups
    .map((group) => ({
      group,
      history: ranked(group, historyOf(book, group.current, { ties: analysis.ties, match })),
    }))
    .filter(({ history }) => history.years.length > 1);
  const widest = blocks.reduce<(typeof blocks)[number] | null>(
    (most, block) =>
      most !== null && block.history.years.length <= most.history.years.length ? most : block,
    null,
  );
  if (widest === null) return null;
  const widths = widthsOf(yearColumns(context, widest.history));
  const last = widths.length - 1;
  const builder = new SheetBuilder(styles, widths);
  const all = widest.history.years.map(({ year }) => year);
  builder.banner(0, 0, last, own.yearsTitle(all[0] ?? analysis.year, analysis.year), LOOKS.title);
  const single = blocks.length === 1 && analysis.groups.length === 1 ? blocks[0] : undefined;
  let row = 1;
  if (single !== undefined) builder.banner(row++, 0, last, groupLine(context, single.group), LOOKS.subtitle);
  const groups = blocks.map(({ group }) => group);
  builder.mark(row, 0, last, markText(context, groups), { ...LOOKS.note, align: "center" });
  row = builder.gap(row + 1);
  const headRow = row;
  const written: YearsBlock[] = [];
  for (const { group, history } of blocks) {
    if (single === undefined) builder.banner(row++, 0, last, groupLine(context, group), LOOKS.heading);
    const first = row + HEADS;
    const rows = { first, last: first + history.names.length - 1 };
    const table = new Table(builder, yearColumns(context, history), rows, last + 1);
    table.heads(row, HEADS);
    const units = history.years.at(-1)?.units ?? [];
    units.forEach((unit, index) => {
      const chosen = unit >= 0 && isChosen(context, group, unit);
      table.write(first + index, index, chosen ? { fill: COLORS.chosen, bold: true } : PLAIN);
    });
    table.foot(rows.last + 1, { fill: COLORS.total, bold: true });
    written.push({ group, history, table });
    row = builder.gap(rows.last + 2);
  }
  const legends = [own.yearsLegend, `${words.liveLegend} ${words.changeLegend}${chosenLegend(context)}`];
  if (builder.wroteValues) legends.push(words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  const heads = single === undefined ? null : { first: headRow, last: headRow + HEADS - 1 };
  const whole: PrintedPage = { orientation: "landscape", widths, titleRows: heads };
  const lastTable = written.at(-1)?.table.rows ?? { first: headRow, last: headRow };
  const titleRows = repeatedHeads(builder, whole, lastTable.last + 1);
  const page = { ...whole, titleRows };
  keepNotes(builder, page, { table: { ...lastTable, last: lastTable.last + 1 }, lastNote: row - 1 });
  for (const block of written) row = yearsChart(context, builder, { page, block, row: builder.gap(row) });
  return builder.build({
    definedName: OWN_NAMES.years,
    title: words.titles.years,
    orientation: page.orientation,
    titleRows,
    freeze: { rows: single === undefined ? 0 : headRow + HEADS, columns: 1 },
    lastPrinted: last,
  });
}

/** The rows in the order of this year's ranks; units that are gone stay last. */
function ranked(group: GroupAnalysis, { years, names }: GroupHistory): GroupHistory {
  const now = unitsByRank(group);
  const order = [...now, ...names.map((_, row) => row).slice(now.length)];
  return {
    names: order.map((row) => names[row] ?? ""),
    years: years.map((year) => ({ ...year, units: order.map((row) => year.units[row] ?? -1) })),
  };
}
