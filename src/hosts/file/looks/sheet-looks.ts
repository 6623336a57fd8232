/** How one sheet of an .xlsx looks, for a page that shows it: frozen panes, widths, heights, cell styles, charts. */
import type { Codec } from "../archive/codec";
import { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { readWorkbookPart } from "../package/workbook-part";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-tree";
import { chartsOf, type SheetChart } from "./sheet-charts";
import { cellStyles, type CellStyle } from "./cell-styles";

export interface SheetLooks {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In letters, by zero-based column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points, by zero-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Of a cell that has a style of its own. */
  readonly styleAt: (row: number, column: number) => CellStyle | null;
  readonly charts: readonly SheetChart[];
}

export const PLAIN_LOOKS: SheetLooks = {
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: new Map(),
  rowHeights: new Map(),
  styleAt: () => null,
  charts: [],
};

/** In bytes: a larger sheet is a table of figures, and its looks are not worth the wait. */
const LARGEST = 3_000_000;

/** Columns beyond which a width belongs to the empty rest of the sheet. */
const COLUMNS = 1024;

/** Plain looks where the sheet is too large, or the file is no .xlsx. @throws HostError where a part is damaged */
export async function sheetLooks(bytes: Uint8Array, name: string, codec: Codec): Promise<SheetLooks> {
  const parts = Package.open(bytes);
  const workbook = readWorkbookPart(parts);
  const sheet = workbook.sheets.find((each) => each.name === name);
  const part = sheet?.kind === "worksheet" ? sheet.part : null;
  if (part === null) return PLAIN_LOOKS;
  await parts.unpackAhead(part, codec);
  if (parts.bytes(part).length > LARGEST) return PLAIN_LOOKS;
  const root = parseXml(parts.text(part));
  const styles = workbook.relationships.find(({ kind }) => kind === "styles")?.part ?? null;
  const table = styles === null || !parts.has(styles) ? [] : cellStyles(parts.text(styles));
  const rows = childrenOf(childOf(root, "sheetData") ?? root, "row");
  const stylesThere = stylesOfCells(rows);
  const drawing = relationshipsOf(parts, part).find(({ kind }) => kind === "drawing")?.part ?? null;
  return {
    ...frozen(root),
    columnWidths: widths(root),
    rowHeights: heights(rows),
    styleAt: (row, column) => table[stylesThere.get(row * COLUMNS + column) ?? 0] ?? null,
    charts: drawing === null || !parts.has(drawing) ? [] : chartsOf(parts, drawing),
  };
}

function frozen(root: XmlElement): Pick<SheetLooks, "frozenRows" | "frozenColumns"> {
  const view = childrenOf(childOf(root, "sheetViews") ?? root, "sheetView")[0];
  const pane = view === undefined ? null : childOf(view, "pane");
  if (pane === null || !(attributeOf(pane, "state") ?? "").startsWith("frozen"))
    return { frozenRows: 0, frozenColumns: 0 };
  return { frozenRows: numberOf(pane, "ySplit") ?? 0, frozenColumns: numberOf(pane, "xSplit") ?? 0 };
}

function widths(root: XmlElement): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const columns = childOf(root, "cols");
  for (const column of columns === null ? [] : childrenOf(columns, "col")) {
    const width = numberOf(column, "width");
    const first = numberOf(column, "min") ?? 1;
    const last = Math.min(numberOf(column, "max") ?? first, COLUMNS);
    for (let at = first; width !== null && at <= last; at++) found.set(at - 1, width);
  }
  return found;
}

function heights(rows: readonly XmlElement[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) {
    const [at, height] = [numberOf(row, "r"), numberOf(row, "ht")];
    if (at !== null && height !== null) found.set(at - 1, height);
  }
  return found;
}

function stylesOfCells(rows: readonly XmlElement[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) {
    for (const cell of childrenOf(row, "c")) {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(attributeOf(cell, "r") ?? "") ?? [];
      const style = numberOf(cell, "s");
      if (letters === "" || style === null) continue;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      if (column < COLUMNS) found.set((Number(digits) - 1) * COLUMNS + column, style);
    }
  }
  return found;
}

function numberOf(element: XmlElement, name: string): number | null {
  const value = attributeOf(element, name);
  return value === null || !Number.isFinite(Number(value)) ? null : Number(value);
}
