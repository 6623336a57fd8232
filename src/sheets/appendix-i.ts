/** Phụ lục I: one unit, every area, both years, the three changes and the split of the first; two charts. */
import { baseStandingOf, changeBetween, standingOf } from "../analysis/figure";
import type { Assessment } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import { roundPoints } from "../scorebook/points";
import type { SheetPlan } from "../workbook/plan";
import { appendixCharts } from "./appendix-charts";
import { appendixHead } from "./appendix-head";
import { areaColumns, type AreaRow } from "./appendix-i-columns";
import { markText, type ReportedUnit, type SheetContext } from "./context";
import { Figures } from "./figures";
import type { SheetName } from "./names";
import { keepNotes, repeatedHeads, type PrintedPage } from "./pages";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN } from "./styles";
import { Table, widthsOf } from "./table";

const TOTAL = 0;
const HEADS = 2;

export function appendixISheet(context: SheetContext, chosen: ReportedUnit, name: SheetName): SheetPlan {
  const { group, report } = chosen;
  const widths = widthsOf(areaColumns(context, chosen, 0).columns);
  const last = widths.length - 1;
  const builder = new SheetBuilder(context.styles, widths);
  const [appendix] = report.appendices;
  const place = { language: context.language, half: group.base === null ? 1 : 5, last };
  const headRow = appendix === undefined ? 0 : appendixHead(builder, report, appendix, place);
  const { areas, outside } = areasOf(group.current);
  const items = [...areas, ...outside].map((node, index) => ({
    node,
    order: node.code || String(index + 1),
  }));
  const first = headRow + HEADS;
  const rows = { first, last: first + areas.length - 1 };
  const { columns, peers } = areaColumns(context, chosen, headRow);
  const table = new Table<AreaRow>(builder, columns, rows);
  table.heads(headRow, HEADS);
  for (const peer of peers) peer.writeOrders(builder, table);
  items.forEach((item, index) => table.write(first + index, item));
  const totalRow = first + items.length;
  const total = group.current.criteria[TOTAL];
  if (total !== undefined) {
    table.write(totalRow, { node: total, order: "" }, { bold: true, fill: COLORS.total });
  }
  const counted = counts(context, chosen, { builder, table, areas, row: totalRow + 1 });
  const afterNotes = notes(context, chosen, { builder, table, row: builder.gap(counted) });
  const orientation = group.base === null ? "portrait" : "landscape";
  const whole: PrintedPage = { orientation, widths, titleRows: { first: headRow, last: headRow + 1 } };
  const titleRows = repeatedHeads(builder, whole, counted - 1);
  const page = { ...whole, titleRows };
  keepNotes(builder, page, { table: { first, last: counted - 1 }, lastNote: afterNotes - 1 });
  const below = builder.gap(afterNotes);
  appendixCharts(context, builder, page, { chosen, table, below });
  return builder.build({
    ...name,
    orientation,
    titleRows,
    freeze: { rows: first, columns: 2 },
    lastPrinted: last,
  });
}

interface Below {
  readonly builder: SheetBuilder;
  readonly table: Table<AreaRow>;
  readonly row: number;
}

/** How many areas rose, fell and stayed, under each column of changes. @returns the row after them */
function counts(
  context: SheetContext,
  chosen: ReportedUnit,
  { builder, table, areas, row }: Below & { readonly areas: readonly Criterion[] },
): number {
  if (chosen.group.base === null || areas.length === 0) return row;
  const { words } = context;
  const changes = areas.map((area) => shownChange(chosen, area));
  const counted = [
    { label: words.areasUp, test: '">0"', holds: (value: number) => value > 0 },
    { label: words.areasDown, test: '"<0"', holds: (value: number) => value < 0 },
    { label: words.areasSame, test: "0", holds: (value: number) => value === 0 },
  ];
  const figures = new Figures(context);
  const { first, last } = table.rows;
  counted.forEach(({ label, test, holds }, index) => {
    const at = row + index;
    const left = table.column("change.score");
    builder.banner(at, 0, left - 1, label, { ...LOOKS.text, align: "right" });
    for (const kind of ["score", "percent", "rank"] as const) {
      const id = `change.${kind}`;
      const count = changes.filter((shown) => shown !== null && holds(shown[kind])).length;
      const range = `${table.at(first).cell(id)}:${table.at(last).cell(id)}`;
      builder.show(at, table.column(id), figures.count(count, `COUNTIF(${range},${test})`), PLAIN);
    }
    builder.banner(at, table.column("change.rank") + 1, table.last, "", LOOKS.text);
  });
  return row + counted.length;
}

/** The three changes as they stand in the cells; without a percent there is no such change to count. */
function shownChange(
  { group, unit }: ReportedUnit,
  area: Criterion,
): Readonly<Record<"score" | "percent" | "rank", number>> | null {
  const standing = standingOf(group.current, group.ranks, area.index, unit);
  const before = baseStandingOf(group, area.index, unit);
  if (standing === null || before === null) return null;
  const { score, percent, rank } = changeBetween(standing, before);
  return { score, percent: percent === null ? NaN : roundPoints(percent, 2), rank };
}

/** @returns the row after them */
function notes(context: SheetContext, { group }: ReportedUnit, { builder, table, row }: Below): number {
  const { words, analysis } = context;
  builder.mark(row++, 0, table.last, markText(context, [group]), LOOKS.note);
  const legends = [`${words.liveLegend} ${words.tieLegend(analysis.ties)}`];
  if (table.notes.length > 0) legends.push(table.notes.join(" "));
  if (builder.wroteValues) legends.push(words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, table.last, legend, LOOKS.note);
  return row;
}

/** The areas, then what lies outside the maximum (bonus and penalty). */
function areasOf({ criteria }: Assessment): {
  readonly areas: readonly Criterion[];
  readonly outside: readonly Criterion[];
} {
  const below = criteria[TOTAL]?.children ?? [];
  return {
    areas: below.filter(({ kind }) => kind === "scored"),
    outside: below.filter(({ kind }) => kind !== "scored"),
  };
}
