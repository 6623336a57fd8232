/** Phụ lục II: every criterion that lost points, by area; what was lost adds up to maximum − total. */
import { reportForm } from "../language/report-form";
import type { Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import type { SheetPlan } from "../workbook/plan";
import { appendixHead } from "./appendix-head";
import { lossColumns, LOST_TITLES, TYPED, typedLosses } from "./appendix-ii-columns";
import { lostLines, type LostLine } from "./appendix-ii-lines";
import { markText, type ReportedUnit, type SheetContext } from "./context";
import { blank, centered, liveText, text } from "./content";
import { criterionIds } from "./criterion-ids";
import { lostFigures, lostPointsOf, noFigures, type CriterionRow } from "./criterion-row";
import { lineRange, quoted } from "./formulas";
import type { EarlierSheet } from "./kept/earlier-sheet";
import type { SettledLine } from "./kept/kept-lines";
import {
  addedRow,
  byCriterion,
  lostToday,
  markSheet,
  sectionBanner,
  settledRow,
  typedTexts,
} from "./kept/kept-rows";
import type { KeptTexts } from "./kept/kept-rows";
import type { SheetName } from "./names";
import { keepNotes, type PrintedPage } from "./pages";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";
import { Table, widthsOf, type Rows } from "./table";

const AREA: Tint = { bold: true, fill: COLORS.subheader };
const SUM: Tint = { bold: true, fill: COLORS.total };
const ASIDE: Tint = { italic: true };

export interface LossSheet {
  readonly name: SheetName;
  /** The same unit's sheet of an earlier run: what a person typed there is kept. */
  readonly earlier: EarlierSheet | null;
}

export function appendixIISheet(
  context: SheetContext,
  chosen: ReportedUnit,
  { name, earlier }: LossSheet,
): SheetPlan {
  const { language } = context;
  const { group, unit, report } = chosen;
  const columns = lossColumns(language);
  const builder = new SheetBuilder(context.styles, widthsOf(columns));
  const ids = criterionIds(group.current);
  const kept = typedLosses(earlier);
  const own = group.current.remarks.filter((remark) => remark.unit === unit);
  const texts: KeptTexts = { context, chosen, kept, ids, remarks: byCriterion(own) };
  const lines = lostLines(group, unit, {
    ids,
    earlier: { sheet: earlier, titles: LOST_TITLES, kept },
    headings: { settled: (settled) => settledHeading(texts, settled), added: context.words.addedRows },
  });
  const appendix = report.appendices[1];
  const place = { language, half: 1, last: widthsOf(columns).length - 1 };
  const headRow = appendix === undefined ? 0 : appendixHead(builder, report, appendix, place);
  const first = headRow + 1;
  const sumAt = lines.findIndex(({ kind }) => kind === "sum");
  // What the sum adds up ends with the total above it.
  const table = new Table(builder, columns, { first, last: first + sumAt - 2 });
  table.heads(headRow);
  lines.forEach((line, index) => {
    const row = first + index;
    if (line.kind === "section") sectionBanner(builder, table, row, line.text);
    else table.write(row, rowOf(texts, line));
  });
  const end = notes(context, builder, { chosen, last: table.last, row: first + lines.length });
  markSheet(builder, table, { unit: report.unit, headRow, end });
  const titleRows: Rows = { first: headRow, last: headRow };
  const page: PrintedPage = { orientation: "landscape", widths: widthsOf(columns), titleRows };
  keepNotes(builder, page, { table: { first, last: first + lines.length - 1 }, lastNote: end - 1 });
  return builder.build({
    ...name,
    orientation: "landscape",
    titleRows,
    freeze: { rows: headRow + 1, columns: 2 },
    lastPrinted: table.last,
  });
}

function rowOf(of: KeptTexts, line: Exclude<LostLine, { readonly kind: "section" }>): CriterionRow {
  switch (line.kind) {
    case "area":
      return figureRow(of, line, AREA);
    case "criterion":
      return figureRow(of, line, PLAIN);
    case "heading":
      return {
        ...named(line.criterion.code, line.criterion.name, ASIDE),
        ...typedTexts(of, line.criterion, ["", "", ""]),
      };
    case "remainder":
      return {
        ...named("", of.context.words.lostRemainder, ASIDE),
        figures: () => noFigures(PLAIN, lostPointsOf(line.lost, ASIDE)),
        counted: true,
      };
    case "total":
      return {
        ...named("", reportForm(of.context.language).lostColumns.total, SUM),
        figures: lostFigures(of.context, of.chosen, { ...line, tint: SUM }),
        tint: SUM,
      };
    case "sum":
      return sumRow(of, line.lost);
    case "settled":
      return settledRow(of, line);
    case "added":
      return addedRow(line, TYPED);
  }
}

/** A row of ours with nothing in it but a name. */
function named(code: string, name: string, tint: Tint): CriterionRow {
  return {
    code: centered(code, tint),
    name: text(name, tint),
    figures: () => noFigures(),
    texts: [],
    id: null,
    marks: null,
    tint: PLAIN,
  };
}

function figureRow(
  of: KeptTexts,
  line: { readonly criterion: Criterion; readonly lost: Points; readonly counted: boolean },
  tint: Tint,
): CriterionRow {
  const { criterion, counted } = line;
  const remark = of.remarks.get(criterion.index);
  const generated = [remark?.reason ?? "", remark?.responsible ?? "", remark?.remedy ?? ""];
  return {
    ...named(criterion.code, criterion.name, tint),
    figures: lostFigures(of.context, of.chosen, { ...line, tint }),
    ...typedTexts(of, criterion, generated, tint),
    counted,
  };
}

/** Below the total, which must be the same. */
function sumRow({ context }: KeptTexts, lost: Points): CriterionRow {
  const { lostAgrees, lostDiffers, lostSum } = context.words;
  return {
    ...named("", lostSum, ASIDE),
    figures: (row) => {
      const [counted, points] = ["counted", "lost"].map((id) => lineRange(row.down(id)).replaceAll("$", ""));
      const sum = `=ROUND(SUMIF(${counted},1,${points}),6)`;
      return noFigures(PLAIN, { ...lostPointsOf(lost), formula: sum });
    },
    texts: (row) => {
      const [own, total] = [row, row.above].map((at) => at.cell("lost"));
      const check = `IF(${own}=${total},${quoted(lostAgrees)},${quoted(lostDiffers)})`;
      return [liveText(lostAgrees, check, ASIDE), blank(), blank()];
    },
  };
}

/** Whose score is missing now, or whom the table no longer has, cannot be said to have its points back. */
function settledHeading(of: KeptTexts, lines: readonly SettledLine[]): string {
  const { lostSettled, lostUnlisted } = of.context.words;
  return lines.every(({ kept }) => lostToday(of, kept.id) === 0) ? lostSettled : lostUnlisted;
}

/** @returns the row after them */
function notes(
  context: SheetContext,
  builder: SheetBuilder,
  below: { readonly chosen: ReportedUnit; readonly last: number; readonly row: number },
): number {
  const { last } = below;
  let row = builder.gap(below.row);
  builder.mark(row++, 0, last, markText(context, [below.chosen.group]), LOOKS.note);
  const legends = [context.words.lostLegend];
  if (builder.wroteValues) legends.push(context.words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  return row;
}
