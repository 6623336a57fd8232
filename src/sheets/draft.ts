/**
 * Dự thảo báo cáo: the report, one paragraph a row in one column, so that it can be edited, copied and
 * printed. Beside it, outside the print area: newer wording for edited paragraphs, a link to the first source
 * of its figures, and the sources of all.
 */
import { rangeName, refName, quotedSheetName, type CellRef } from "../workbook/address";
import type { CellStyle, SheetPlan } from "../workbook/plan";
import { markText, type ReportedUnit, type SheetContext } from "./context";
import { DRAFT_LOOKS, draftLines, type DraftLine } from "./draft-lines";
import { mergeDraft, writtenIds, type MergedLine } from "./kept/draft-merge";
import { idHead, type EarlierSheet } from "./kept/earlier-sheet";
import { shown, type Content } from "./content";
import { quoted } from "./formulas";
import type { SheetName } from "./names";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, TEXT_FORMAT } from "./styles";
import { Table, widthsOf, type Column } from "./table";
import { textMark } from "./kept/text-mark";

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
  chosen: ReportedUnit,
  name: SheetName,
  earlier: EarlierSheet | null,
): SheetPlan {
  const { words, language } = context;
  const generated = draftLines(chosen.report, language);
  const { lines, removed } = mergeDraft(generated, earlier);
  const columns = draftColumns(context);
  const builder = new SheetBuilder(context.styles, widthsOf(columns));
  const table = new Table(builder, columns, { first: FIRST_LINE, last: FIRST_LINE + lines.length - 1 });
  const head: Readonly<Record<string, Content>> = {
    id: shown(idHead(chosen.report.unit), LOOKS.helperText),
    mark: shown(writtenIds(generated), LOOKS.helperText),
    link: shown(words.draftLegend, aside),
  };
  for (const [id, content] of Object.entries(head)) builder.show(0, table.column(id), content, PLAIN);
  const marked = table.column("newer");
  builder.mark(0, marked, marked, markText(context, [chosen.group]), aside);
  table.heads(1);
  let row = FIRST_LINE;
  for (const line of lines) {
    row += line.kind === "generated" ? line.line.space : (spaceOf(line) ?? 0);
    table.write(row, line);
    row++;
  }
  const lastPrintedRow = row - 1;
  for (const line of removed) {
    builder.put(row, marked, `${words.removedLine} ${line.text}`, newer);
    row++;
  }
  const plan = builder.build({
    ...name,
    orientation: "portrait",
    titleRows: null,
    freeze: { rows: 0, columns: 0 },
    lastPrinted: table.column("text"),
  });
  const area = { ...plan.print.area, top: FIRST_LINE, bottom: Math.max(FIRST_LINE, lastPrintedRow) };
  return { ...plan, print: { ...plan.print, area } };
}

function spaceOf(line: MergedLine): number | null {
  return line.kind === "edited" ? (line.line?.space ?? 0) : null;
}

/** The report's text, then what is said of it. Only the latter have heads, since the first is printed. */
function draftColumns({ words }: SheetContext): readonly Column<MergedLine>[] {
  return [
    {
      id: "text",
      title: "",
      width: 95,
      content: (line) => {
        if (line.kind === "added") return shown(line.text, DRAFT_LOOKS.body);
        const look = line.line?.style ?? DRAFT_LOOKS.body;
        if (line.kind === "generated") return shown(line.line.text, look);
        return shown(line.text, look, { fill: COLORS.edited });
      },
    },
    {
      id: "id",
      title: "",
      width: 9,
      hidden: "in-place",
      content: (line) => (line.kind === "added" ? null : shown(idOf(line), LOOKS.helperText)),
    },
    {
      id: "mark",
      title: "",
      width: 9,
      hidden: "in-place",
      content: (line) => (line.kind === "added" ? null : shown(markOf(line), LOOKS.helperText)),
    },
    {
      id: "newer",
      title: words.newerWording,
      width: 70,
      content: (line) => (line.kind === "edited" ? shown(line.line?.text ?? words.lineGone, newer) : null),
    },
    {
      id: "link",
      title: words.toSource,
      width: 24,
      content: (line) => {
        const first = firstSource(line);
        if (first === undefined) return null;
        const formula = `=HYPERLINK(${quoted(`#${first}`)},${quoted(first)})`;
        return { ...shown(first, link), formula };
      },
    },
    {
      id: "source",
      title: words.sources,
      width: 60,
      content: (line) => {
        if (line.kind === "added") return shown(words.addedLine, source);
        if (line.line === null || firstSource(line) === undefined) return null;
        return shown(sourcesOf(line.line, words.otherCells), source);
      },
    },
  ];
}

type OurLine = Exclude<MergedLine, { readonly kind: "added" }>;

function idOf(line: OurLine): string {
  return line.kind === "generated" ? line.line.id : line.id;
}

function markOf(line: OurLine): string {
  return line.kind === "generated" ? textMark(line.line.text) : line.mark;
}

/** Excel shows no more than one link a cell: it leads to the first source, all stand beside it. */
function firstSource(line: MergedLine): string | undefined {
  if (line.kind === "added") return undefined;
  return rangesOf(line.line?.figures[0]?.cells ?? [])[0];
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
