/**
 * Dự thảo báo cáo: the report, one paragraph a row in one column, so that it can be edited, copied and
 * printed. Beside it, outside the print area: newer wording for edited paragraphs, a link to the first source
 * of its figures, and the sources of all.
 */
import { rangeName, refName, quotedSheetName, type CellRef } from "../workbook/address";
import type { CellStyle, SheetPlan } from "../workbook/plan";
import { markText, type ChosenUnit, type SheetContext } from "./context";
import { DRAFT_LOOKS, draftLines, type DraftLine } from "./draft-lines";
import { mergeDraft, writtenIds, type MergedLine } from "./kept/draft-merge";
import { idHead, type EarlierSheet } from "./kept/earlier-sheet";
import { quoted } from "./formulas";
import type { SheetName } from "./names";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, TEXT_FORMAT } from "./styles";
import { textMark } from "./kept/text-mark";

const COLUMN = { text: 0, id: 1, mark: 2, newer: 3, link: 4, source: 5 } as const;
const WIDTHS = [95, 9, 9, 70, 24, 60];
/** Rows above the text for what is said about the sheet. */
const FIRST_LINE = 2;

/** A rank comes from every peer; naming all their cells would fill the screen. */
const MAX_SOURCES = 8;

const newer: CellStyle = { ...DRAFT_LOOKS.body, size: 12, align: "left", color: COLORS.current };
const aside: CellStyle = { ...LOOKS.note, wrap: false };
const source: CellStyle = { size: 9, color: COLORS.quiet, vertical: "top", numberFormat: TEXT_FORMAT };
const link: CellStyle = { size: 9, color: COLORS.link, underline: true, vertical: "top" };

export function draftSheet(
  context: SheetContext,
  chosen: ChosenUnit,
  name: SheetName,
  earlier: EarlierSheet | null,
): SheetPlan {
  const { words, language } = context;
  const generated = draftLines(chosen.report, language);
  const { lines, removed } = mergeDraft(generated, earlier);
  const builder = new SheetBuilder(context.styles, WIDTHS);
  for (const column of [COLUMN.id, COLUMN.mark]) builder.hide(column);
  builder.put(0, COLUMN.id, idHead(chosen.report.unit), LOOKS.helperText);
  builder.put(0, COLUMN.mark, writtenIds(generated), LOOKS.helperText);
  builder.mark(0, COLUMN.newer, COLUMN.newer, markText(context, [chosen.group]), aside);
  builder.put(0, COLUMN.link, words.draftLegend, aside);
  const heads = [
    [COLUMN.newer, words.newerWording],
    [COLUMN.link, words.toSource],
    [COLUMN.source, words.sources],
  ] as const;
  for (const [column, title] of heads) {
    builder.header({ top: 1, bottom: 1, left: column, right: column }, title, LOOKS.header);
  }
  let row = FIRST_LINE;
  for (const line of lines) {
    row += line.kind === "generated" ? line.line.space : (spaceOf(line) ?? 0);
    mergedLine(context, builder, row, line);
    row++;
  }
  const lastPrintedRow = row - 1;
  for (const line of removed) {
    builder.put(row, COLUMN.newer, `${words.removedLine} ${line.text}`, newer);
    row++;
  }
  const plan = builder.build({
    ...name,
    orientation: "portrait",
    titleRows: null,
    freeze: { rows: 0, columns: 0 },
    lastPrinted: COLUMN.text,
  });
  const area = { ...plan.print.area, top: FIRST_LINE, bottom: Math.max(FIRST_LINE, lastPrintedRow) };
  return { ...plan, print: { ...plan.print, area } };
}

function spaceOf(line: MergedLine): number | null {
  return line.kind === "edited" ? (line.line?.space ?? 0) : null;
}

function mergedLine({ words }: SheetContext, builder: SheetBuilder, row: number, merged: MergedLine): void {
  if (merged.kind === "added") {
    builder.put(row, COLUMN.text, merged.text, DRAFT_LOOKS.body);
    builder.put(row, COLUMN.source, words.addedLine, source);
    return;
  }
  const text = merged.kind === "generated" ? merged.line.text : merged.text;
  const look = merged.line?.style ?? DRAFT_LOOKS.body;
  const mark = merged.kind === "generated" ? textMark(text) : merged.mark;
  const id = merged.kind === "generated" ? merged.line.id : merged.id;
  builder.put(row, COLUMN.text, text, merged.kind === "edited" ? { ...look, fill: COLORS.edited } : look);
  builder.put(row, COLUMN.id, id, LOOKS.helperText);
  builder.put(row, COLUMN.mark, mark, LOOKS.helperText);
  if (merged.kind === "edited") {
    builder.put(row, COLUMN.newer, merged.line?.text ?? words.lineGone, newer);
  }
  if (merged.line !== null) sources(builder, row, merged.line, words.otherCells);
}

/** Excel shows no more than one link a cell: it leads to the first source, all stand beside it. */
function sources(
  builder: SheetBuilder,
  row: number,
  line: DraftLine,
  others: (count: number) => string,
): void {
  const [first] = rangesOf(line.figures[0]?.cells ?? []);
  if (first === undefined) return;
  builder.put(row, COLUMN.link, first, link, `=HYPERLINK(${quoted(`#${first}`)},${quoted(first)})`);
  builder.put(row, COLUMN.source, sourcesOf(line, others), source);
}

/** "74,36: 'Năm 2022'!D9; 01/08: 'Năm 2022'!D9:K9" */
function sourcesOf({ figures }: DraftLine, others: (count: number) => string): string {
  const shown = new Map<string, string>();
  for (const { text, cells } of figures) shown.set(`${text}: ${cellList(cells, others)}`, text);
  return [...shown.keys()].join("; ");
}

/** Cells in a few words: neighbours as ranges, the first ones of very many. */
function cellList(cells: readonly CellRef[], others: (count: number) => string): string {
  const ranges = rangesOf(cells);
  const named = ranges.slice(0, MAX_SOURCES).join(", ");
  return ranges.length <= MAX_SOURCES ? named : named + others(ranges.length - MAX_SOURCES);
}

function rangesOf(cells: readonly CellRef[]): readonly string[] {
  const ranges: string[] = [];
  for (let index = 0; index < cells.length; index++) {
    const first = cells[index];
    if (first === undefined) continue;
    let last = first;
    for (
      let next = cells[index + 1];
      next !== undefined && follows(first, last, next);
      next = cells[index + 1]
    ) {
      last = next;
      index++;
    }
    ranges.push(
      first === last
        ? refName(first)
        : `${quotedSheetName(first.sheet)}!${rangeName({ top: first.row, left: first.column, bottom: last.row, right: last.column })}`,
    );
  }
  return ranges;
}

/** True where the next cell goes on along the row or down the column that the range has taken. */
function follows(first: CellRef, last: CellRef, next: CellRef): boolean {
  if (next.sheet !== last.sheet) return false;
  const along = first.row === last.row && next.row === last.row && next.column === last.column + 1;
  const down = first.column === last.column && next.column === last.column && next.row === last.row + 1;
  return along || down;
}
