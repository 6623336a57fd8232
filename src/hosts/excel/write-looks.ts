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
import { addressesOf, cellCount } from "./ranges";
import { ACTION_BYTES } from "./step";
import { FONT } from "./style-areas";
import { touchesOn, type Touch } from "./touch";
import { borderTouches } from "./write-borders";

/** What stands in so few rows is said by the cells themselves: heads and notes have many looks, each on few cells. */
const FEW_ROWS = 16;
const NEAR_ROWS = 5;
/** … as long as it stays a small part of a request. */
const MOST_CELLS = 1_500;

export function lookTouches(place: SheetPlace, styles: WritePlan["styles"]): Touch[] {
  const touch = touchesOn(place.sheet, "cells");
  const wants = ATTRIBUTES.map((of) => of(place, styles));
  const others = wants.flatMap((want) => want.others);
  const few = others.filter(({ ranges }) => rowsOf(ranges).size <= FEW_ROWS);
  const rows = rowRuns(few);
  const cells = rows.reduce((sum, run) => sum + cellCount(run), 0);
  const byCell = cells <= MOST_CELLS ? few : [];
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
    ...(byCell.length > 0 ? rows.map((run) => cellTouch(place.sheet, run, byCell)) : []),
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

/** Rectangles over the rows that hold these, rows near each other together. */
function rowRuns(wanted: readonly Wanted[]): readonly CellRange[] {
  const ranges = wanted.flatMap((want) => want.ranges);
  const runs: [top: number, bottom: number][] = [];
  for (const row of [...rowsOf(ranges)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row - last[1] <= NEAR_ROWS) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([top, bottom]) => {
    const within = ranges.filter((range) => range.top >= top && range.bottom <= bottom);
    const left = Math.min(...within.map((range) => range.left));
    return { top, bottom, left, right: Math.max(...within.map((range) => range.right)) };
  });
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
