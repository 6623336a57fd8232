/** Xếp hạng: every unit of each peer group, this year beside last year, with the ranking as a chart. */
import type { GroupAnalysis } from "../analysis/analysis";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { keepNotes, repeatedHeads, type PrintedPage } from "./pages";
import { rankingBlock } from "./ranking-block";
import { rankingChart } from "./ranking-chart";
import { rankingColumns, rankingRows } from "./ranking-columns";
import { SheetBuilder } from "./sheet-builder";
import { LOOKS } from "./styles";
import { widthsOf } from "./table";

export function rankingSheet(context: SheetContext): SheetPlan {
  const { analysis, words, styles } = context;
  const withBase = analysis.groups.some(({ base }) => base !== null);
  const [anyGroup] = analysis.groups;
  // Groups differ in their hidden columns only.
  const widths =
    anyGroup === undefined
      ? []
      : widthsOf(rankingColumns(context, rankingRows(anyGroup, withBase), withBase));
  const builder = new SheetBuilder(styles, widths);
  const last = widths.length - 1;
  builder.banner(0, 0, last, words.rankingTitle(analysis.year), LOOKS.title);
  const single = analysis.groups.length === 1 ? analysis.groups[0] : undefined;
  let row = 1;
  if (single !== undefined) builder.banner(row++, 0, last, groupLine(context, single), LOOKS.subtitle);
  builder.mark(row, 0, last, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  row = builder.gap(row + 1);
  const headRow = row;
  const blocks = analysis.groups.map((group) => {
    if (single === undefined) builder.banner(row++, 0, last, groupLine(context, group), LOOKS.heading);
    const block = rankingBlock(context, builder, { group, withBase, headRow: row });
    row = builder.gap(block.end);
    return block;
  });
  const legends = [
    words.liveLegend,
    `${words.tieLegend(analysis.ties)} ${words.changeLegend}${chosenLegend(context)}`,
  ];
  if (builder.wroteValues) legends.push(words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  const heads = single === undefined ? null : { first: headRow, last: headRow + 1 };
  const whole: PrintedPage = { orientation: "landscape", widths, titleRows: heads };
  const lastTable = { first: headRow, last: (blocks.at(-1)?.end ?? row) - 1 };
  const titleRows = repeatedHeads(builder, whole, lastTable.last);
  const page = { ...whole, titleRows };
  keepNotes(builder, page, { table: lastTable, lastNote: row - 1 });
  for (const { chart: at } of blocks) {
    row = rankingChart(context, builder, { page, at, row: builder.gap(row) });
  }
  return builder.build({
    definedName: OWN_NAMES.ranking,
    title: words.titles.ranking,
    orientation: page.orientation,
    titleRows,
    freeze: { rows: single === undefined ? 0 : headRow + 2, columns: 2 },
    lastPrinted: last,
  });
}

/** "Khối: huyện, thành phố, tỉnh Bắc Kạn" */
export function groupLine({ words }: SheetContext, { current }: GroupAnalysis): string {
  return words.groupLine(current.group.name, current.province);
}

/** " Nền vàng: Huyện Bạch Thông.", "" where no unit was chosen. */
export function chosenLegend({ chosen, words }: SheetContext): string {
  const names = chosen.flatMap(({ group, unit }) => group.current.units[unit]?.name ?? []);
  return names.length === 0 ? "" : ` ${words.chosenLegend(names)}`;
}
