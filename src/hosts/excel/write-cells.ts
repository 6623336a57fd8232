/** Values, formulas and number formats of an own sheet: array writes, a number format before its value. */
import type { CellRange } from "../../workbook/address";
import type { WritePlan } from "../../workbook/plan";
import { jsonBytes } from "./budget";
import { formatRows, inputRows } from "./cell-input";
import type { SheetPlace } from "./own-places";
import { bands } from "./ranges";
import { ACTION_BYTES, sheetStep, type Step } from "./step";

/** Office.js cuts a longer array into slices itself, and takes four actions for each where a range of ours takes two. */
const CELLS_PER_WRITE = 1_500;

/** How a text is kept from being read as something else: by the format "@", or by an apostrophe before it. */
export type TextGuard = "format" | "apostrophe";

function blocksOf({ plan }: SheetPlace): CellRange[] {
  return bands(plan.used, CELLS_PER_WRITE);
}

/** Number formats, which come before the values. */
export function formatSteps(place: SheetPlace, styles: WritePlan["styles"]): Step[] {
  return blocksOf(place).map((part) => {
    const formats = formatRows(place.plan, styles, part);
    return sheetStep(place.sheet, arrayBytes(formats), (proxy) => {
      proxy.range(part).numberFormat = formats;
    });
  });
}

/**
 * Values and formulas, written over what stands there: nothing is cleared before. The mark of the sheet says
 * `unfinished` until everything has been read back.
 */
export function valueSteps(place: SheetPlace, unfinished: string, guard: TextGuard): Step[] {
  return blocksOf(place).map((part) => {
    const inputs = inputRows(place.plan, part, unfinished, guard);
    return sheetStep(place.sheet, arrayBytes(inputs), (proxy) => {
      proxy.range(part).formulas = inputs;
    });
  });
}

/** Takes away what stood beyond the new values, once these stand. */
export function restSteps(place: SheetPlace, old: CellRange | null): Step[] {
  return beyond(place, old).map((range) =>
    sheetStep(place.sheet, ACTION_BYTES, (proxy) => {
      proxy.range(range).clear("Contents");
    }),
  );
}

function beyond({ plan: { used } }: SheetPlace, old: CellRange | null): CellRange[] {
  if (old === null) return [];
  const below = { ...old, top: Math.max(old.top, used.bottom + 1) };
  const beside = {
    ...old,
    left: Math.max(old.left, used.right + 1),
    bottom: Math.min(old.bottom, used.bottom),
  };
  return [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The same without `clear`, where Excel refuses that. */
export function emptySteps(place: SheetPlace, old: CellRange | null): Step[] {
  return beyond(place, old)
    .flatMap((range) => bands(range, CELLS_PER_WRITE))
    .map((part) => {
      const line = new Array<string>(part.right - part.left + 1).fill("");
      const inputs = Array.from({ length: part.bottom - part.top + 1 }, () => line);
      return sheetStep(place.sheet, arrayBytes(inputs), (proxy) => {
        proxy.range(part).formulas = inputs;
      });
    });
}

function arrayBytes(rows: readonly (readonly unknown[])[]): number {
  return jsonBytes(rows) + ACTION_BYTES;
}
