/**
 * Fonts, fills, borders and alignment of an own sheet: what most cells have is set on all of them at once,
 * the others by the union of their areas.
 */
import type { CellRange } from "../../workbook/address";
import type { WritePlan } from "../../workbook/plan";
import { jsonBytes } from "./budget";
import { ATTRIBUTES, type Wanted } from "./look-attributes";
import type { SheetPlace } from "./own-places";
import type { SheetProxy } from "./proxies";
import { addressesOf, cellCount, SMALL_SHEET } from "./ranges";
import { ACTION_BYTES } from "./step";
import { FONT } from "./style-areas";
import { touchesOn, type Touch } from "./touch";
import { borderTouches } from "./write-borders";

/** What stands in so few rows is said by the cells themselves: heads and notes have many looks, each on few cells. */
const FEW_ROWS = 16;
/** … as long as it stays a small part of a request. */
const MOST_CELLS = 1_500;
/** A cell that stays as it is takes three bytes ({}), another call two actions and more than a thousand. */
const MOST_GAP_CELLS = 450;

export function lookTouches(place: SheetPlace, styles: WritePlan["styles"]): Touch[] {
  const touch = touchesOn(place.sheet, "cells");
  const wants = ATTRIBUTES.map((of) => of(place, styles));
  const others = wants.flatMap((want) => want.others);
  const few = others.filter(({ ranges }) => rowsOf(ranges).size <= FEW_ROWS);
  const byCell = cellsOfRows(few) <= MOST_CELLS ? few : [];
  return [
    touch("fonts", 2 * ACTION_BYTES, (proxy) => {
      proxy.range(place.plan.used).format.font.name = FONT;
    }),
    ...wants.flatMap(({ base }) =>
      base === null
        ? []
        : [touch(base.look, ACTION_BYTES, (proxy) => base.set(proxy.range(place.plan.used).format))],
    ),
    ...others.filter((want) => !byCell.includes(want)).flatMap((want) => areaTouches(place.sheet, want)),
    ...runsFor(byCell, place.plan.used).map((run) => cellTouch(place.sheet, run, byCell)),
    ...borderTouches(place, styles),
  ];
}

function areaTouches(sheet: string, { look, ranges, set }: Wanted): Touch[] {
  return addressesOf(ranges).map((addresses) =>
    touchesOn(sheet, "cells")(look, ACTION_BYTES + addresses.length, (proxy) => {
      set(proxy.areas(addresses).format);
    }),
  );
}

function rowsOf(ranges: readonly CellRange[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { top, bottom } of ranges) for (let row = top; row <= bottom; row++) rows.add(row);
  return rows;
}

/** Columns from the first to the last that hold these. */
function widthOf(ranges: readonly CellRange[]): { readonly left: number; readonly right: number } {
  return {
    left: Math.min(...ranges.map(({ left }) => left)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

function cellsOfRows(wanted: readonly Wanted[]): number {
  const ranges = wanted.flatMap((want) => want.ranges);
  const { left, right } = widthOf(ranges);
  return ranges.length === 0 ? 0 : rowsOf(ranges).size * (right - left + 1);
}

/** Rectangles over the rows that hold these: all of a small sheet, else rows near each other together. */
function runsFor(wanted: readonly Wanted[], used: CellRange): readonly CellRange[] {
  const ranges = wanted.flatMap((want) => want.ranges);
  if (ranges.length === 0) return [];
  if (cellCount(used) <= SMALL_SHEET) return [used];
  const { left, right } = widthOf(ranges);
  const near = MOST_GAP_CELLS / (right - left + 1);
  const runs: CellRange[] = [];
  for (const row of [...rowsOf(ranges)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row - last.bottom <= near) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left, right });
  }
  return runs;
}

/** One call for a rectangle, {} for a cell that stays as it is. */
function cellTouch(sheet: string, run: CellRange, wanted: readonly Wanted[]): Touch {
  const rows = Array.from({ length: run.bottom - run.top + 1 }, () =>
    Array.from({ length: run.right - run.left + 1 }, (): Excel.SettableCellProperties => ({})),
  );
  const within = wanted.map((want) => ({
    ...want,
    ranges: want.ranges.filter(({ top, bottom }) => top >= run.top && bottom <= run.bottom),
  }));
  for (const { ranges, cell } of within) {
    for (const { top, left, bottom, right } of ranges) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const entry = rows[row - run.top]?.[column - run.left];
          if (entry !== undefined) entry.format = joined(entry.format, cell);
        }
      }
    }
  }
  const otherwise = within
    .filter(({ ranges }) => ranges.length > 0)
    .flatMap((want) => areaTouches(sheet, want));
  const act = (proxy: SheetProxy): void => {
    proxy.range(run).setCellProperties(rows);
  };
  return touchesOn(sheet, "heads")("fonts", ACTION_BYTES + jsonBytes(rows), act, { otherwise });
}

function joined(
  a: Excel.CellPropertiesFormat | undefined,
  b: Excel.CellPropertiesFormat,
): Excel.CellPropertiesFormat {
  const font = { ...a?.font, ...b.font };
  return { ...a, ...b, ...(Object.keys(font).length > 0 ? { font } : {}) };
}
