/** Blocks of the report as Word's paragraphs and tables. */
import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from "docx";
import type { Language } from "../../language/language";
import type { Block, TableCell as ReportCell } from "../../report/document";
import { NUMBERING, STYLE, type Numbering } from "./styles";
import { wordRuns, wordText } from "./text";

type ReportTable = Extract<Block, { kind: "table" }>;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Where a block stands. */
export interface Place {
  /** Of the text on this page, in twips. */
  readonly width: number;
  /** Of plain paragraphs: the letter's body, or a note beside a table. */
  readonly paragraphStyle: string;
}

/** @param keepNext holds the block on the page of what follows: no signature stands alone */
export function wordBlock(
  block: Block,
  language: Language,
  numbering: Numbering,
  place: Place,
  keepNext = false,
): FileChild {
  switch (block.kind) {
    case "heading": {
      const number = numbering.headings.get(block.id);
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        ...(number === undefined ? {} : { numbering: number }),
        children: [
          ...(number === undefined ? [wordText(`${block.number}. `)] : []),
          ...wordRuns(block.runs, language),
        ],
      });
    }
    case "paragraph":
      return new Paragraph({
        style: place.paragraphStyle,
        keepNext,
        keepLines: keepNext,
        children: wordRuns(block.runs, language),
      });
    case "item":
      return new Paragraph({
        style: STYLE.body,
        numbering: { reference: NUMBERING.dashes, level: 0 },
        keepNext,
        keepLines: keepNext,
        children: wordRuns(block.runs, language),
      });
    case "table":
      return wordTable(block, language, place.width);
  }
}

/** Fixed columns; the head is repeated on every page and no row is torn apart. */
function wordTable(table: ReportTable, language: Language, width: number): Table {
  const widths = columnWidths(table, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 0, bottom: 0 },
    rows: [
      ...headRows(table, widths),
      ...table.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, column) =>
              wordCell(cell, widths[column] ?? 0, language, isHeading(row) && index < table.rows.length - 1),
            ),
          }),
      ),
    ],
  });
}

/** Shares of the page, adding up to it. */
function columnWidths(table: ReportTable, width: number): readonly number[] {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.floor((column.width * width) / whole));
  const rest = width - widths.reduce((sum, share) => sum + share, 0);
  return widths.map((share, column) => (column === 1 ? share + rest : share));
}

/** One row of titles, or two where columns share a heading. */
function headRows({ columns }: ReportTable, widths: readonly number[]): readonly TableRow[] {
  const grouped = columns.some(({ group }) => group !== undefined);
  if (!grouped) {
    const titles = columns.map(({ title }, column) => headCell(title, widths[column] ?? 0));
    return [new TableRow({ tableHeader: true, cantSplit: true, children: titles })];
  }
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  for (let column = 0; column < columns.length;) {
    const { title, group } = columns[column] ?? { title: "", group: undefined };
    if (group === undefined) {
      upper.push(headCell(title, widths[column] ?? 0, { rowSpan: 2 }));
      column += 1;
      continue;
    }
    const first = column;
    while (columns[column]?.group === group) {
      lower.push(headCell(columns[column]?.title ?? "", widths[column] ?? 0));
      column += 1;
    }
    const size = widths.slice(first, column).reduce((sum, share) => sum + share, 0);
    upper.push(headCell(group, size, { columnSpan: column - first }));
  }
  return [upper, lower].map((children) => new TableRow({ tableHeader: true, cantSplit: true, children }));
}

function headCell(
  title: string,
  width: number,
  span: { readonly rowSpan?: number; readonly columnSpan?: number } = {},
): TableCell {
  return new TableCell({
    ...span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLE.tableText,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [wordText(title, { bold: true })],
      }),
    ],
  });
}

/** A row that only names what follows, or is set in bold, does not stay alone at the foot of a page. */
function isHeading(row: readonly ReportCell[]): boolean {
  return row.slice(2).every(({ runs }) => runs.length === 0) || row[1]?.bold === true;
}

function wordCell(cell: ReportCell, width: number, language: Language, keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLE.tableText,
        alignment: ALIGNMENT[cell.align],
        keepNext,
        children: wordRuns(cell.runs, language, cell.bold === true ? { bold: true } : {}),
      }),
    ],
  });
}
