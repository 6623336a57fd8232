/**
 * Makes the own sheets ready for their values. New ones are added and named at once, so that whatever happens
 * later each is found again; standing ones are marked "not whole" before anything else is done to them, and
 * lose nothing: values stay until the new ones are written over them.
 */
import { quotedSheetName, rangeName, type CellRange } from "../../workbook/address";
import type { SheetPlace } from "./own-places";
import { ACTION_BYTES, sheetStep, step, type Step } from "./step";

export function addSheet({ sheet }: SheetPlace): Step {
  return step(ACTION_BYTES, ({ workbook }) => {
    workbook.worksheets.add(sheet);
  });
}

export function hideSheet({ sheet }: SheetPlace): Step {
  return sheetStep(sheet, ACTION_BYTES, ({ worksheet }) => {
    worksheet.visibility = "Hidden";
  });
}

/** "'Xếp hạng'!$A$1:$C$6", as names refer to the values of a sheet. */
function referenceOf({ sheet, plan }: SheetPlace): string {
  return `${quotedSheetName(sheet)}!${rangeName(plan.used, true)}`;
}

/** Gives a place its name, or sets it right; nothing where it is right. */
export function nameSheet(place: SheetPlace): Step[] {
  const { name, refersTo } = place;
  const reference = referenceOf(place);
  if (refersTo !== null && unquoted(refersTo) === unquoted(reference)) return [];
  return [
    step(ACTION_BYTES, ({ workbook }) => {
      if (refersTo === null) workbook.names.add(name, `=${reference}`);
      else workbook.names.getItem(name).formula = `=${reference}`;
    }),
  ];
}

/** Excel leaves quotes away where a name needs none. */
function unquoted(reference: string): string {
  return reference.replaceAll("'", "");
}

/** The cell of the mark. */
export function markRange({ plan: { mark } }: SheetPlace): CellRange {
  return { top: mark.row, left: mark.column, bottom: mark.row, right: mark.column };
}

export function markUnfinished(place: SheetPlace, unfinished: string): Step {
  return sheetStep(place.sheet, 2 * ACTION_BYTES, (proxy) => {
    proxy.range(markRange(place)).formulas = [[unfinished]];
  });
}

/** A row that a filter hides would not take its value. */
export function removeFilter({ sheet }: SheetPlace): Step {
  return sheetStep(sheet, ACTION_BYTES, ({ worksheet }) => {
    worksheet.autoFilter.remove();
  });
}

/** In a table heads are texts of their own, and no cells are merged; its cells stay as they are. */
export function dissolveTable({ sheet }: SheetPlace, table: string): Step {
  return sheetStep(sheet, ACTION_BYTES, ({ worksheet }) => {
    // Where a request before this one has done it, there is nothing left to do.
    worksheet.tables.getItemOrNullObject(table).convertToRange();
  });
}

/** A merged cell takes one value only. */
export function unmerge({ sheet }: SheetPlace): Step {
  return sheetStep(sheet, ACTION_BYTES, (proxy) => {
    proxy.lines("").unmerge();
  });
}

/** Old looks go before the number formats are set; values stay. */
export function clearFormats({ sheet }: SheetPlace): Step {
  return sheetStep(sheet, ACTION_BYTES, (proxy) => {
    proxy.lines("").clear("Formats");
  });
}
