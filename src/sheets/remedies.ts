/** Kế hoạch khắc phục: every criterion that lost points, every area that lost places, and what is done about it. */
import { fallenAreasOf, placesLost, recoveriesOf, type Recovery } from "../analysis/recovery";
import { remedyWords, type RemedyWords } from "../language/remedies";
import type { Remark } from "../scorebook/assessment";
import type { SheetPlan } from "../workbook/plan";
import { attachmentHead } from "./appendix-head";
import type { LossSheet } from "./appendix-ii";
import { markText, type ReportedUnit, type SheetContext } from "./context";
import { centered, liveText, text } from "./content";
import { criterionIds } from "./criterion-ids";
import { lostFigures, lostPointsOf, noFigures, type CriterionRow } from "./criterion-row";
import { lineRange } from "./formulas";
import { addedRow, byCriterion, markSheet, sectionBanner, settledRow, typedTexts } from "./kept/kept-rows";
import type { KeptTexts } from "./kept/kept-rows";
import { keepTogether, type PrintedPage } from "./pages";
import { REMEDY_TITLES, remedyColumns, TYPED, typedRemedies } from "./remedy-columns";
import { remedyLines, type RemedyLine } from "./remedy-lines";
import { RemedyPositions } from "./remedy-positions";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, SIZES, type Tint } from "./styles";
import { Table, widthsOf, type Rows } from "./table";

const HEADS = 2;
const SUM: Tint = { bold: true, fill: COLORS.total };
const KEY_FACT = { bold: true, size: SIZES.body, vertical: "center", wrap: true } as const;

interface RemedySheet extends LossSheet {
  /** Reasons, offices and remedies of the unit, those typed into Phụ lục II among them. */
  readonly remarks: readonly Remark[];
}

export function remediesSheet(
  context: SheetContext,
  chosen: ReportedUnit,
  { name, earlier, remarks }: RemedySheet,
): SheetPlan {
  const { group, unit, report } = chosen;
  const words = remedyWords(context.language);
  const columns = remedyColumns(context.language, group.current.units.length);
  const widths = widthsOf(columns);
  const last = widths.length - 1;
  const builder = new SheetBuilder(context.styles, widths);
  const kept = typedRemedies(earlier);
  const ids = criterionIds(group.current);
  const texts: KeptTexts = { context, chosen, kept, ids, remarks: byCriterion(remarks) };
  const { ties } = context.analysis;
  const lost = recoveriesOf(group, unit, ties);
  const listed = new Set(lost.map(({ criterion }) => criterion.index));
  const fallen = fallenAreasOf(group, unit, ties).filter(({ criterion }) => !listed.has(criterion.index));
  const known = { sheet: earlier, titles: REMEDY_TITLES, kept };
  const parts = { lost, fallen, baseYear: group.base?.year ?? null, ids, earlier: known };
  const lines = remedyLines(parts, words, context.words.addedRows);

  const titles = [words.title, words.about(report.year, report.letterhead.issuerName)];
  const place = { language: context.language, half: 4, last };
  const factRow = attachmentHead(builder, report, titles, place);
  const headRow = builder.gap(factRow + 1);
  const first = headRow + HEADS;
  const sumAt = lines.findIndex(({ kind }) => kind === "sum");
  const table = new Table(builder, columns, { first, last: first + sumAt - 1 });
  table.heads(headRow, HEADS);
  const top = builder.gap(first + lines.length);
  const positions = new RemedyPositions(context, builder, chosen, top);
  positions.write();
  lines.forEach((line, index) => {
    const row = first + index;
    if (line.kind === "section") sectionBanner(builder, table, row, line.text);
    else table.write(row, rowOf(texts, line, positions, lost));
  });
  // The heads of the table above, repeated on every page, say something else of these columns.
  const titleRows: Rows = { first: headRow, last: headRow + 1 };
  const page: PrintedPage = { orientation: "landscape", widths, titleRows };
  const rows = lines.flatMap((line, index) => (line.kind === "recovery" ? [first + index] : []));
  const fact = positions.keyFact(lifting(table, lost, rows));
  builder.banner(factRow, 0, last, fact.text, KEY_FACT, `=${fact.expression}`);
  const end = notes(context, builder, { chosen, words, last, row: builder.gap(positions.end) });
  keepTogether(builder, page, top, end - 1);
  markSheet(builder, table, { unit: report.unit, headRow, end });
  return builder.build({
    ...name,
    orientation: page.orientation,
    titleRows,
    freeze: { rows: first, columns: 2 },
    lastPrinted: last,
  });
}

type TableLine = Exclude<RemedyLine, { readonly kind: "section" }>;

function rowOf(
  of: KeptTexts,
  line: TableLine,
  positions: RemedyPositions,
  lost: readonly Recovery[],
): CriterionRow {
  switch (line.kind) {
    case "recovery":
      return recoveryRow(of, line.recovery, positions);
    case "sum":
      return sumRow(of, lost);
    case "settled":
      return settledRow(of, line);
    case "added":
      return addedRow(line, TYPED);
  }
}

function recoveryRow(of: KeptTexts, recovery: Recovery, positions: RemedyPositions): CriterionRow {
  const { context, chosen } = of;
  const { criterion, area, totalPlaces, areaPlaces } = recovery;
  const remark = of.remarks.get(criterion.index);
  const { reason = "", responsible = "", remedy = "" } = remark ?? {};
  // Partner, product, deadline and what was done are a person's to fill in.
  const generated = [reason, responsible, "", remedy, "", "", ""];
  const fallen = (): ReturnType<typeof liveText> => {
    const { text: name, expression } = positions.fallen(area, placesLost(chosen.group, area, chosen.unit));
    return liveText(name, expression);
  };
  // The list is not by area: a criterion says which it belongs to.
  const name = criterion === area ? criterion.name : `${criterion.name}\n(${area.name})`;
  const [total = area] = chosen.group.current.criteria;
  return {
    code: centered(criterion.code),
    name: criterion === area && area.kind === "scored" ? fallen() : text(name),
    figures: lostFigures(context, chosen, recovery),
    places: (row) => [
      positions.places(row.cell("lost"), total, totalPlaces),
      positions.places(row.cell("lost"), area, areaPlaces),
    ],
    ...typedTexts(of, criterion, generated),
    tint: PLAIN,
  };
}

function sumRow({ context }: KeptTexts, recoveries: readonly Recovery[]): CriterionRow {
  const lost = recoveries.reduce((sum, recovery) => sum + recovery.lost, 0);
  return {
    code: centered("", SUM),
    name: text(remedyWords(context.language).sum, SUM),
    // Lines that a person added carry no numbers: what was typed there is text again.
    figures: (row) => {
      const range = lineRange(row.down("lost")).replaceAll("$", "");
      return noFigures(SUM, { ...lostPointsOf(lost, SUM), formula: `=ROUND(SUM(${range}),6)` });
    },
    texts: [],
    id: null,
    marks: null,
    tint: SUM,
  };
}

/** Where the points stand that lift the total: in the first row, or in as many as it takes together. */
function lifting(
  table: Table<CriterionRow>,
  recoveries: readonly Recovery[],
  rows: readonly number[],
): { readonly range: string; readonly criteria: number } | null {
  const alone = recoveries[0]?.step === "total-alone";
  const together = recoveries.filter(({ step }) => step === "total-together");
  const criteria = alone ? 1 : together.length;
  if (criteria === 0) return null;
  const [first = 0, last = first] = [rows[0], rows[criteria - 1]];
  return { range: `${table.at(first).cell("lost")}:${table.at(last).cell("lost")}`, criteria };
}

/** @returns the row after them */
function notes(
  context: SheetContext,
  builder: SheetBuilder,
  below: {
    readonly chosen: ReportedUnit;
    readonly words: RemedyWords;
    readonly last: number;
    readonly row: number;
  },
): number {
  const { last, words } = below;
  let { row } = below;
  builder.mark(row++, 0, last, markText(context, [below.chosen.group]), LOOKS.note);
  const legends = [words.orderLegend, words.placesLegend, words.keptLegend];
  if (builder.wroteValues) legends.push(context.words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  return row;
}
