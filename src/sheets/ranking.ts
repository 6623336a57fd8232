/** Xếp hạng: every unit of each peer group, this year beside last year, with the ranking as a chart. */
import type { GroupAnalysis } from "../analysis/analysis";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { FigureCells } from "./figure-cells";
import { RankingBlock } from "./ranking-block";
import { rankingColumns } from "./ranking-columns";
import { SheetBuilder } from "./sheet-builder";
import { LOOKS } from "./styles";

export function rankingSheet(context: SheetContext): SheetPlan {
  const { analysis, words, styles } = context;
  const { columns, widths } = rankingColumns(analysis.groups);
  const builder = new SheetBuilder(styles, widths);
  const last = columns.note;
  builder.banner(0, 0, last, words.rankingTitle(analysis.year), LOOKS.title);
  const single = analysis.groups.length === 1 ? analysis.groups[0] : undefined;
  let row = 1;
  if (single !== undefined) builder.banner(row++, 0, last, groupLine(context, single), LOOKS.subtitle);
  builder.mark(row, 0, last, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  row = builder.gap(row + 1);
  const cells = new FigureCells(builder, context);
  const headRow = row;
  const blocks = analysis.groups.map((group) => {
    if (single === undefined) builder.banner(row++, 0, last, groupLine(context, group), LOOKS.heading);
    const block = new RankingBlock(context, builder, cells, group, columns, row);
    row = builder.gap(block.write());
    return block;
  });
  const legends = [
    words.liveLegend,
    `${words.tieLegend(analysis.ties)} ${words.changeLegend}${chosenLegend(context)}`,
  ];
  if (cells.wroteValues) legends.push(words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  const titleRows = single === undefined ? null : { first: headRow, last: headRow + 1 };
  const page = { orientation: "landscape", widths, titleRows } as const;
  for (const block of blocks) row = block.chart(page, builder.gap(row));
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
