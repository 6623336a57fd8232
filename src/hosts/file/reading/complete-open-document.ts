/** Puts into the library's workbook what it did not read of an OpenDocument spreadsheet. */
import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { OpenDocument, OpenTable } from "./open-document";

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Changes the workbook; tables and sheets correspond by their order. */
export function completeOpenDocument(book: WorkBook, document: OpenDocument): void {
  const sheets = book.SheetNames.map((name) => book.Sheets[name]);
  document.tables.forEach((table, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return;
    complete(sheet, table);
    book.SheetNames[index] = table.name;
    book.Sheets[table.name] = sheet;
  });
  book.Workbook = {
    ...book.Workbook,
    Sheets: document.tables.map(({ name, visible }) => ({ name, Hidden: visible ? 0 : 1 })),
    Names: document.names.map(({ name, refersTo }) => ({ Name: name, Ref: refersTo })),
  };
}

function complete(sheet: WorkSheet, table: OpenTable): void {
  const rows = sheet["!data"] ?? [];
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  sheet["!rows"] = hidden(table.hiddenRows, rows.length);
  sheet["!cols"] = hidden(table.hiddenColumns, width);
  sheet["!merges"] = table.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  if (table.protected) sheet["!protect"] = {};
}

/** @param count rows or columns of the sheet that hold anything: those behind are nobody's business */
function hidden(spans: readonly Span[], count: number): { hidden: boolean }[] {
  const lines: { hidden: boolean }[] = [];
  for (const { first, last } of spans) {
    for (let line = first; line <= last && line < count; line++) lines[line] = { hidden: true };
  }
  return lines;
}
