/** The worksheet part of a made workbook. */
import { cellName, columnName, parseRangeName } from "../../src/workbook/address";
import type { MadeCell, MadeSheet } from "./snapshot";
import type { CellLook, StyleTable } from "./xlsx-styles";
import { attribute, text } from "./xml";

/** What a sheet of an office has beside its cells; a description without it is a bare sheet. */
export interface DressedSheet extends MadeSheet {
  /** Look of a cell, also of an empty one. */
  readonly look?: (row: number, column: number) => CellLook | undefined;
  /** In characters, from column A. */
  readonly columnWidths?: readonly number[];
  /** In points, by zero-based row. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** A4, one page wide; `titleRows` (zero-based, included) are repeated on every page. */
  readonly print?: {
    readonly orientation: "portrait" | "landscape";
    readonly titleRows?: { readonly first: number; readonly last: number };
    readonly footer?: string;
  };
}

/** Numbers the shared strings of a workbook in the order of their first use. */
export class SharedStrings {
  private readonly ids = new Map<string, number>();
  private uses = 0;

  id(value: string): number {
    this.uses++;
    const known = this.ids.get(value);
    if (known !== undefined) return known;
    this.ids.set(value, this.ids.size);
    return this.ids.size - 1;
  }

  xml(): string {
    const items = [...this.ids.keys()].map((value) => {
      const keep = /^\s|\s$|\n|\r| {2}/.test(value) ? ' xml:space="preserve"' : "";
      return `<si><t${keep}>${text(value)}</t></si>`;
    });
    return (
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `count="${this.uses}" uniqueCount="${items.length}">${items.join("")}</sst>`
    );
  }
}

function valueXml(value: number | string | boolean, strings: SharedStrings | null): [string, string] {
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  return strings === null ? [' t="str"', `<v>${text(value)}</v>`] : [' t="s"', `<v>${strings.id(value)}</v>`];
}

/** Attributes and content of `<c>`. A formula's own text result is no shared string. */
function cellContent(cell: MadeCell, strings: SharedStrings): readonly [string, string] {
  if (cell === null || cell === "") return ["", ""];
  if (typeof cell !== "object") return valueXml(cell, strings);
  if ("error" in cell) return [' t="e"', `<v>${text(cell.error)}</v>`];
  if ("value" in cell) return valueXml(cell.value, strings);
  const formula = `<f>${text(cell.formula.replace(/^=/, ""))}</f>`;
  if (cell.result === undefined) return ["", formula];
  const [type, value] = valueXml(cell.result, null);
  return [type, formula + value];
}

/** The cell's look with its own number format and the font of its column or row. */
function lookOf(made: DressedSheet, row: number, column: number, cell: MadeCell): CellLook | undefined {
  const look = made.look?.(row, column);
  const font = made.columnFonts?.get(column) ?? made.rowFonts?.get(row);
  const format =
    typeof cell === "object" && cell !== null && "format" in cell ? { numberFormat: cell.format } : {};
  if (look === undefined && font === undefined && !("numberFormat" in format)) return undefined;
  return { ...(font === undefined ? {} : { font }), ...look, ...format };
}

function rowXml(
  made: DressedSheet,
  row: number,
  width: number,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  const cells = made.rows[row] ?? [];
  const parts: string[] = [];
  for (let column = 0; column < (made.look === undefined ? cells.length : width); column++) {
    const cell = cells[column] ?? null;
    const look = lookOf(made, row, column, cell);
    const [type, content] = cellContent(cell, strings);
    if (content === "" && look === undefined) continue;
    const style = look === undefined ? "" : ` s="${styles.id(look)}"`;
    const name = cellName(row, column);
    parts.push(content === "" ? `<c r="${name}"${style}/>` : `<c r="${name}"${style}${type}>${content}</c>`);
  }
  const height = made.rowHeights?.get(row);
  const attributes =
    (made.hiddenRows?.includes(row) === true ? ' hidden="1"' : "") +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`);
  return parts.length === 0 && attributes === ""
    ? ""
    : `<row r="${row + 1}"${attributes}>${parts.join("")}</row>`;
}

function columnsXml(made: DressedSheet, width: number, styles: StyleTable): string {
  let xml = "";
  for (let column = 0; column < width; column++) {
    const chars = made.columnWidths?.[column];
    const font = made.columnFonts?.get(column);
    const hidden = made.hiddenColumns?.includes(column) === true;
    if (chars === undefined && font === undefined && !hidden) continue;
    xml +=
      `<col min="${column + 1}" max="${column + 1}" width="${chars ?? 9.140625}"` +
      (font === undefined ? "" : ` style="${styles.id({ font })}"`) +
      (hidden ? ' hidden="1"' : "") +
      (chars === undefined ? "/>" : ' customWidth="1"/>');
  }
  return xml === "" ? "" : `<cols>${xml}</cols>`;
}

function viewXml(made: DressedSheet, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : "";
  const { rows = 0, columns = 0 } = made.freeze ?? {};
  if (rows === 0 && columns === 0)
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane` +
    (columns === 0 ? "" : ` xSplit="${columns}"`) +
    (rows === 0 ? "" : ` ySplit="${rows}"`) +
    ` topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cellName(rows, columns)}" sqref="${cellName(rows, columns)}"/>` +
    "</sheetView></sheetViews>"
  );
}

function printXml(made: DressedSheet): string {
  if (made.print === undefined) return "";
  const footer = made.print.footer ?? "&P/&N";
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.59" right="0.39" top="0.59" bottom="0.59" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${made.print.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${text(`&C&"Times New Roman,Regular"&10${footer}`)}</oddFooter></headerFooter>`
  );
}

/** The whole worksheet part. @param first the sheet that is shown when the workbook opens */
export function worksheetXml(
  made: DressedSheet,
  first: boolean,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  const merges = (made.merges ?? []).map(parseRangeName);
  const width = Math.max(
    1,
    made.columnWidths?.length ?? 0,
    ...made.rows.map((row) => row.length),
    ...merges.map(({ right }) => right + 1),
    ...(made.hiddenColumns ?? []).map((column) => column + 1),
    ...[...(made.columnFonts?.keys() ?? [])].map((column) => column + 1),
  );
  const height = Math.max(
    1,
    made.rows.length,
    ...merges.map(({ bottom }) => bottom + 1),
    ...(made.hiddenRows ?? []).map((row) => row + 1),
  );
  const rows = Array.from({ length: height }, (_, row) => rowXml(made, row, width, styles, strings));
  const merged = (made.merges ?? []).map((range) => `<mergeCell ref="${attribute(range)}"/>`).join("");
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    made.print === undefined ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnName(width - 1)}${height}"/>`,
    viewXml(made, first),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columnsXml(made, width, styles),
    `<sheetData>${rows.join("")}</sheetData>`,
    made.protected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
    printXml(made),
    "</worksheet>",
  ].join("");
}
