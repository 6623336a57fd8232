/**
 * What @e965/xlsx made of a workbook (.xls, .xlsb, .ods, XML 2003) as a Snapshot. It knows no fonts, so these
 * workbooks give no evidence of legacy encodings by font.
 */
import { LONE_SURROGATE } from "../xml/xml-text";
import type { CellObject, Range, WorkBook, WorkSheet } from "@e965/xlsx";
import { HostError } from "../../../workbook/host";
import type { WorkbookNotice } from "../../../workbook/notice";
import { CellKind, type SheetSnapshot, type Snapshot } from "../../../workbook/snapshot";
import { CellList, Numbering } from "../../cells/cell-list";
import { GridBudget, gridOf, holdsColumn, holdsRow } from "../../cells/grid";

/** Errors by their number in BIFF (MS-XLS 2.5.10 BErr). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** @throws HostError too-large where no sheet can be read */
export function snapshotOfLibrary(book: WorkBook, fileName: string): Snapshot {
  const formats = new Numbering(["General"]);
  const budget = new GridBudget();
  const sheets: SheetSnapshot[] = [];
  const notices: WorkbookNotice[] = [];
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    // Chart and macro sheets have a type of their own; worksheets have none.
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return;
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    try {
      sheets.push(sheetOf({ name, visible: hidden === 0 }, sheet, formats, budget));
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "too-large") throw error;
      notices.push({ code: "sheet-left-out", sheet: name });
    }
  });
  if (sheets.length === 0 && notices.length > 0) throw new HostError("too-large", "no sheet is small enough");
  const names = (book.Workbook?.Names ?? [])
    .filter(({ Sheet }) => Sheet === undefined)
    .map(({ Name, Ref }) => ({ name: Name, refersTo: Ref }));
  return { fileName, sheets, names, structureProtected: false, notices };
}

function sheetOf(
  { name, visible }: { readonly name: string; readonly visible: boolean },
  sheet: WorkSheet,
  formats: Numbering,
  budget: GridBudget,
): SheetSnapshot {
  const cells = cellsOf(sheet, formats);
  const placed = gridOf(cells, { formatCodes: formats.values, fontNames: [""] }, budget);
  const hidden = (lines: readonly { hidden?: boolean | undefined }[] | undefined): number[] =>
    Object.entries(lines ?? []).flatMap(([line, info]) => (info?.hidden === true ? [Number(line)] : []));
  return {
    name,
    visible,
    // The library says false where the record is there and says no.
    protected: Boolean(sheet["!protect"]),
    ...placed,
    merges: (sheet["!merges"] ?? []).map(({ s, e }: Range) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: new Set(hidden(sheet["!rows"]).filter((row) => holdsRow(placed.grid, row))),
    hiddenColumns: new Set(hidden(sheet["!cols"]).filter((column) => holdsColumn(placed.grid, column))),
  };
}

function cellsOf(sheet: WorkSheet, formats: Numbering): CellList {
  const cells = new CellList();
  const strings = new Numbering(cells.strings);
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  rows.forEach((columns, row) => {
    columns?.forEach((cell, column) => {
      if (cell !== undefined) addCell(row, column, cell);
    });
  });
  return cells;

  function addCell(row: number, column: number, cell: CellObject): void {
    const formula = typeof cell.f === "string" && cell.f !== "" ? `=${cell.f.replace(/^=/, "")}` : null;
    const kind = kindOf(cell, formula !== null);
    if (kind === CellKind.empty) return;
    const code = typeof cell.z === "string" ? cell.z : "General";
    const index = cells.add(row, column, kind, formats.id(code));
    if (kind === CellKind.number) cells.numbers[index] = Number(cell.v);
    if (kind === CellKind.boolean) cells.numbers[index] = cell.v === true ? 1 : 0;
    // Half a letter of UTF-16 can be written nowhere: it is what a reader would show in its place from the start.
    if (kind === CellKind.text)
      cells.texts[index] = strings.id(String(cell.v).replace(LONE_SURROGATE, "\uFFFD"));
    if (kind === CellKind.error) {
      cells.texts[index] = strings.id(typeof cell.v === "number" ? (ERRORS[cell.v] ?? "#VALUE!") : "#VALUE!");
    }
    if (formula !== null) cells.addFormula(index, formula);
  }
}

function kindOf(cell: CellObject, hasFormula: boolean): CellKind {
  if (cell.t === "n") return CellKind.number;
  if (cell.t === "b") return CellKind.boolean;
  if (cell.t === "e") return CellKind.error;
  if (cell.t === "s" && (cell.v !== "" || hasFormula)) return CellKind.text;
  return hasFormula ? CellKind.uncached : CellKind.empty;
}
