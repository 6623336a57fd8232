/** The stand-in's workbook as a file, as Document.getFileAsync gives it: values and merged areas. */
import { rangeName } from "../../src/workbook/address";
import { sheet, type MadeCell } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import type { BookModel, SheetModel } from "./model";

export function bookFile({ sheets }: BookModel): Uint8Array {
  return xlsxOf(...sheets.map((model) => sheet(model.name, rowsOf(model), { merges: mergesOf(model) })));
}

function rowsOf(model: SheetModel): MadeCell[][] {
  const used = model.usedRange(false);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => model.cell(row, column)?.value ?? null),
  );
}

function mergesOf({ merges }: SheetModel): string[] {
  return merges.map((range) => rangeName(range));
}
