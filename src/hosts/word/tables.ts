/** Tables of the report: fixed columns, titles repeated on every page, no row torn apart. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type TextRun,
} from "docx";
import type { Language } from "../../language/language";
import type { Block, TableCell as ReportCell } from "../../report/document";
import { STYLE } from "./styles";
import { wordRuns, wordText } from "./text";

type ReportTable = Extract<Block, { kind: "table" }>;

export interface TableLook {
  readonly language: Language;
  /** Of the text on this page, in twips. */
  readonly width: number;
  /** Half points, in a file that does not have our style of tables. */
  readonly size?: number;
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

export function wordTable(table: ReportTable, look: TableLook): Table {
  const widths = columnWidths(table, look.width);
  const lastRow = table.rows.length - 1;
  return new Table({
    width: { size: look.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 0, bottom: 0 },
    rows: [
      ...headRows(table, widths, look),
      ...table.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: bodyCells(row, widths, look, isHeading(row) && index < lastRow),
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
function headRows({ columns }: ReportTable, widths: readonly number[], look: TableLook): readonly TableRow[] {
  const grouped = columns.some(({ group }) => group !== undefined);
  if (!grouped) {
    const titles = columns.map(({ title }, column) => headCell(title, widths[column] ?? 0, look));
    return [new TableRow({ tableHeader: true, cantSplit: true, children: titles })];
  }
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  for (let column = 0; column < columns.length;) {
    const { title, group } = columns[column] ?? { title: "", group: undefined };
    if (group === undefined) {
      upper.push(headCell(title, widths[column] ?? 0, look, { rowSpan: 2 }));
      column += 1;
      continue;
    }
    const first = column;
    while (columns[column]?.group === group) {
      lower.push(headCell(columns[column]?.title ?? "", widths[column] ?? 0, look));
      column += 1;
    }
    const size = widths.slice(first, column).reduce((sum, share) => sum + share, 0);
    upper.push(headCell(group, size, look, { columnSpan: column - first }));
  }
  return [upper, lower].map((children) => new TableRow({ tableHeader: true, cantSplit: true, children }));
}

function headCell(
  title: string,
  width: number,
  look: TableLook,
  span: { readonly rowSpan?: number; readonly columnSpan?: number } = {},
): TableCell {
  const children = [wordText(title, { bold: true, ...sizeOf(look) })];
  return new TableCell({
    ...span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(children, "center", look, true)],
  });
}

/** A row that only names what follows, or is set in bold, does not stay alone at the foot of a page. */
function isHeading(row: readonly ReportCell[]): boolean {
  return row.slice(2).every(({ runs }) => runs.length === 0) || row[1]?.bold === true;
}

function bodyCells(
  row: readonly ReportCell[],
  widths: readonly number[],
  look: TableLook,
  keepNext: boolean,
): readonly TableCell[] {
  let column = 0;
  return row.map((cell) => {
    const last = column + (cell.span ?? 1);
    const width = widths.slice(column, last).reduce((sum, share) => sum + share, 0);
    column = last;
    return bodyCell(cell, width, look, keepNext);
  });
}

function bodyCell(cell: ReportCell, width: number, look: TableLook, keepNext: boolean): TableCell {
  const style = { ...(cell.bold === true ? { bold: true } : {}), ...sizeOf(look) };
  return new TableCell({
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(wordRuns(cell.runs, look.language, style), cell.align, look, keepNext)],
  });
}

function line(
  children: readonly TextRun[],
  align: ReportCell["align"],
  look: TableLook,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    // A foreign file's own paragraphs may be set in and spaced; a cell's are not.
    ...(look.size === undefined
      ? { style: STYLE.tableText }
      : { indent: { firstLine: 0, left: 0 }, spacing: { before: 20, after: 20 } }),
    alignment: ALIGNMENT[align],
    keepNext,
    children,
  });
}

function sizeOf({ size }: TableLook): { readonly size?: number } {
  return size === undefined ? {} : { size };
}
