/** A sheet plan as the XML of its worksheet part (ECMA-376 part 1, 18.3.1.99, children in its order). */
import { cellName, columnName, rangeName } from "../../../workbook/address";
import type { ColorScale, EntryRule, PlanCell, SheetPlan } from "../../../workbook/plan";
import { MARGINS, MILLIMETRES_PER_INCH, PAGE_NUMBER } from "../../../workbook/printed-page";
import type { Dialect } from "../package/dialect";
import type { KeptOnSheet } from "./kept-on-sheet";
import { XmlSink } from "../xml/xml-sink";
import { escapeCellText, escapeXml } from "../xml/xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Excel cuts longer cell texts ("Excel specifications and limits"). */
const MAX_TEXT = 32_767;
/** A plan counts widths in digits of seven pixels, with five pixels around them (ECMA-376 part 1, 18.3.1.13). */
const PLAN_DIGIT = 7;
const PADDING = 5;

/** What the sheet needs from the package around it. */
export interface WorksheetContext extends KeptOnSheet {
  readonly dialect: Dialect;
  /** Number of the cell format for each look of the plan. */
  readonly styleIds: readonly number[];
  /** Number of the format for a cell that the plan has no look for. */
  readonly plainStyle: number;
  /** Pixels of a digit of the workbook's default font, which widths in the file are counted in. */
  readonly digitPixels: number;
  /** Relationship of the drawing, null where the plan has no chart. */
  readonly drawing: string | null;
}

/** The part's bytes. */
export function worksheetXml(plan: SheetPlan, context: WorksheetContext): Uint8Array {
  const sink = new XmlSink();
  for (const xml of head(plan, context)) sink.write(xml);
  writeRows(plan, context, sink);
  for (const xml of foot(plan, context)) sink.write(xml);
  return sink.bytes();
}

function head(plan: SheetPlan, context: WorksheetContext): readonly string[] {
  return [
    HEAD,
    `<worksheet xmlns="${context.dialect.main}" xmlns:r="${context.dialect.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeName(plan.used)}"/>`,
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columnsXml(plan, context.digitPixels),
    "<sheetData>",
  ];
}

function foot(plan: SheetPlan, context: WorksheetContext): readonly string[] {
  return [
    "</sheetData>",
    plan.entries === undefined ? context.protection : LOCKED,
    plan.filter === undefined ? "" : `<autoFilter ref="${rangeName(plan.filter)}"/>`,
    listXml("mergeCells", plan.merges, (range) => `<mergeCell ref="${rangeName(range)}"/>`),
    plan.colorScales.map(colorScaleXml).join(""),
    listXml("dataValidations", plan.entries ?? [], entryXml),
    printXml(plan),
    `<ignoredErrors><ignoredError sqref="${rangeName(plan.used)}" numberStoredAsText="1"/></ignoredErrors>`,
    context.drawing === null ? "" : `<drawing r:id="${context.drawing}"/>`,
    context.legacyDrawing === null ? "" : `<legacyDrawing r:id="${context.legacyDrawing}"/>`,
    "</worksheet>",
  ];
}

function listXml<T>(name: string, items: readonly T[], item: (item: T) => string): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.map(item).join("")}</${name}>`;
}

function viewXml({ freeze: { rows, columns } }: SheetPlan): string {
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const first = cellName(rows, columns);
  return (
    '<sheetViews><sheetView workbookViewId="0"><pane' +
    (columns === 0 ? "" : ` xSplit="${columns}"`) +
    (rows === 0 ? "" : ` ySplit="${rows}"`) +
    ` topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columnWidths, hiddenColumns }: SheetPlan, digitPixels: number): string {
  const hidden = new Set(hiddenColumns);
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1));
  let xml = "";
  for (let column = 0; column < count; column++) {
    const chars = columnWidths[column];
    if (chars === undefined && !hidden.has(column)) continue;
    const pixels = Math.round((chars ?? 8.43) * PLAN_DIGIT) + PADDING;
    const width = Math.trunc((pixels / digitPixels) * 256) / 256;
    xml +=
      `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"` +
      (hidden.has(column) ? ' hidden="1"/>' : "/>");
  }
  return xml === "" ? "" : `<cols>${xml}</cols>`;
}

function writeRows(plan: SheetPlan, context: WorksheetContext, sink: XmlSink): void {
  let open = -1;
  const names = Array.from({ length: plan.used.right + 1 }, (_, column) => columnName(column));
  const heights = [...plan.rowHeights].sort(([a], [b]) => a - b);
  let height = 0;
  const rowTo = (row: number): void => {
    if (open >= 0) sink.write("</row>");
    for (; (heights[height]?.[0] ?? Infinity) < row; height++) {
      const [empty, points] = heights[height] ?? [0, 0];
      sink.write(`<row r="${empty + 1}" ht="${points}" customHeight="1"/>`);
    }
    const own = heights[height]?.[0] === row ? heights[height++]?.[1] : undefined;
    if (row !== Infinity) {
      sink.write(`<row r="${row + 1}"${own === undefined ? ">" : ` ht="${own}" customHeight="1">`}`);
    }
    open = row;
  };
  for (const cell of withMark(plan)) {
    if (cell.row !== open) rowTo(cell.row);
    const style = context.styleIds[cell.style] ?? context.plainStyle;
    sink.write(cellXml(cell, `${names[cell.column] ?? columnName(cell.column)}${cell.row + 1}`, style));
  }
  rowTo(Infinity);
}

/** The plan's cells with the mark's text in its place: this host writes the whole sheet at one stroke. */
function withMark({ cells, mark }: SheetPlan): readonly PlanCell[] {
  const before = ({ row, column }: PlanCell): boolean =>
    row < mark.row || (row === mark.row && column < mark.column);
  const at = cells.findIndex((cell) => !before(cell));
  const place = at < 0 ? cells.length : at;
  const there = cells[place];
  const same = there?.row === mark.row && there.column === mark.column;
  const cell: PlanCell = {
    row: mark.row,
    column: mark.column,
    value: mark.text,
    style: same ? there.style : -1,
  };
  return [...cells.slice(0, place), cell, ...cells.slice(same ? place + 1 : place)];
}

function cellXml({ value, formula }: PlanCell, name: string, style: number): string {
  const head = `<c r="${name}" s="${style}"`;
  const f =
    formula === undefined ? "" : `<f>${escapeXml(formula.startsWith("=") ? formula.slice(1) : formula)}</f>`;
  if (typeof value === "number" && Number.isFinite(value)) return `${head}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string") {
    const text = escapeCellText(value.slice(0, MAX_TEXT));
    if (f !== "") return `${head} t="str">${f}<v>${text}</v></c>`;
    if (text === "") return `${head}/>`;
    const keep = /^\s|\s$|\s\s|[\n\t]/.test(value) ? ' xml:space="preserve"' : "";
    return `${head} t="inlineStr"><is><t${keep}>${text}</t></is></c>`;
  }
  return f === "" ? `${head}/>` : `${head}>${f}</c>`;
}

function colorScaleXml({ range, midpoint, low, middle, high }: ColorScale, index: number): string {
  const at = midpoint === "half-way" ? "percent" : "percentile";
  return (
    `<conditionalFormatting sqref="${rangeName(range)}"><cfRule type="colorScale" priority="${index + 1}"><colorScale>` +
    `<cfvo type="min"/><cfvo type="${at}" val="50"/><cfvo type="max"/>` +
    `<color rgb="FF${low}"/><color rgb="FF${middle}"/><color rgb="FF${high}"/>` +
    "</colorScale></cfRule></conditionalFormatting>"
  );
}

/** Without a password: against slips, not against people. Columns and rows may be made wider. */
const LOCKED = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** Excel's own limits of the texts of a validation. */
const [MAX_TITLE, MAX_MESSAGE] = [32, 255];

function entryXml({ range, holds, title, message }: EntryRule): string {
  return (
    '<dataValidation type="custom" errorStyle="stop" allowBlank="1" showErrorMessage="1" ' +
    `errorTitle="${escapeXml(title.slice(0, MAX_TITLE))}" error="${escapeXml(message.slice(0, MAX_MESSAGE))}" ` +
    `sqref="${rangeName(range)}"><formula1>${escapeXml(holds)}</formula1></dataValidation>`
  );
}

/** A4, one page wide where nothing else is planned; page numbers in the middle of the foot. Margins in inches. */
function printXml({ print }: SheetPlan): string {
  const margins = Object.entries(MARGINS).map(
    ([side, millimetres]) => ` ${side}="${millimetres / MILLIMETRES_PER_INCH}"`,
  );
  return (
    `<pageMargins${margins.join("")}/>` +
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="${print.pagesWide ?? 1}" fitToHeight="0"` +
    ' firstPageNumber="1" useFirstPageNumber="1"/>' +
    `<headerFooter><oddFooter>${escapeXml(`&C${PAGE_NUMBER}`)}</oddFooter></headerFooter>` +
    rowBreaksXml(print.pageBreaks)
  );
}

/** A break stands behind the row that it names, counted from 1 (18.3.1.3). */
function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}
