/** Values, formulas and number formats of an own sheet: array writes, a number format before its value. */
import type { CellRange } from "../../workbook/address";
import type { WritePlan } from "../../workbook/plan";
import { jsonBytes } from "./budget";
import { formatRows, inputRows } from "./cell-input";
import type { Place } from "./own-places";
import { bands, cellCount, rangeOf } from "./ranges";
import { ACTION_BYTES, sheetStep, type Step } from "./step";

/** An array of this many cells stays well below one request. */
const CELLS_PER_WRITE = 20_000;
/** Office.js itself cuts arrays into slices of about 1,500 cells, each with its own paths. */
const SLICE_CELLS = 1_500;
const SLICE_BYTES = 1_200;

/** The mark of the sheet says `unfinished` until everything has been read back. */
export function writeCells({ sheet, plan }: Place, { styles, unfinished }: WritePlan): Step[] {
  return bands(plan.used, CELLS_PER_WRITE).flatMap((part) => {
    const formats = formatRows(plan, styles, part);
    const inputs = inputRows(plan, part, unfinished);
    return [
      sheetStep(sheet, arrayBytes(part, formats), (worksheet) => {
        rangeOf(worksheet, part).numberFormat = formats;
      }),
      sheetStep(sheet, arrayBytes(part, inputs), (worksheet) => {
        rangeOf(worksheet, part).formulas = inputs;
      }),
    ];
  });
}

function arrayBytes(part: CellRange, rows: readonly (readonly unknown[])[]): number {
  return jsonBytes(rows) + Math.ceil(cellCount(part) / SLICE_CELLS) * SLICE_BYTES + ACTION_BYTES;
}
