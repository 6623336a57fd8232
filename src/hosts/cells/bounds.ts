/**
 * The rectangle of a sheet that is read. A grid is dense, so one stray cell at XFD1048576 must not decide
 * its size: cells behind a wide gap are left out until what remains is filled reasonably, the fewest first.
 * Where no wide gap is left, what remains is taken as it is: the budget of the grids says whether it fits.
 */
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../workbook/address";
import type { CellList } from "./cell-list";

/** A rectangle of this many cells is always taken whole. */
const ROOMY = 65_536;
/** Beyond it, at most this many places for each filled cell. */
const PLACES_PER_CELL = 16;
const ROW_GAP = 100;
const COLUMN_GAP = 20;
const MAX_CUTS = 64;
const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** True where so many places hold so few filled cells that memory would go for nothing. */
export function isSparse(places: number, filled: number): boolean {
  return places > Math.max(ROOMY, filled * PLACES_PER_CELL);
}

/** Bounds of the cells, null where there are none. */
export function boundsOf(cells: CellList): CellRange | null {
  let bounds = filledBounds(cells, WHOLE_SHEET);
  for (let cuts = 0; bounds !== null; cuts++) {
    const inside = cuts === 0 ? cells.count : countInside(cells, bounds);
    const area = (bounds.bottom - bounds.top + 1) * (bounds.right - bounds.left + 1);
    if (!isSparse(area, inside)) return bounds;
    const next: CellRange | null = cuts < MAX_CUTS ? narrower(cells, bounds) : null;
    if (next === null) return bounds;
    bounds = filledBounds(cells, next);
  }
  return null;
}

/** Bounds of the cells inside these limits, null where there are none. */
function filledBounds({ rows, columns, count }: CellList, limits: CellRange): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, 0];
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    const column = columns[i] ?? 0;
    if (!isInside(limits, row, column)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

export function isInside(bounds: CellRange, row: number, column: number): boolean {
  return row >= bounds.top && row <= bounds.bottom && column >= bounds.left && column <= bounds.right;
}

function countInside({ rows, columns, count }: CellList, bounds: CellRange): number {
  let inside = 0;
  for (let i = 0; i < count; i++) if (isInside(bounds, rows[i] ?? 0, columns[i] ?? 0)) inside++;
  return inside;
}

/** A part of one axis that may be kept, and how many cells are lost by that. */
interface Cut {
  readonly first: number;
  readonly last: number;
  readonly lost: number;
  readonly gap: number;
}

/** The bounds without what lies behind the gap that costs the fewest cells; null where there is no wide gap. */
function narrower({ rows, columns, count }: CellList, bounds: CellRange): CellRange | null {
  const byRow = new Uint32Array(bounds.bottom - bounds.top + 1);
  const byColumn = new Uint32Array(bounds.right - bounds.left + 1);
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    const column = columns[i] ?? 0;
    if (!isInside(bounds, row, column)) continue;
    byRow[row - bounds.top] = (byRow[row - bounds.top] ?? 0) + 1;
    byColumn[column - bounds.left] = (byColumn[column - bounds.left] ?? 0) + 1;
  }
  const ofRows = cheapestCut(byRow, ROW_GAP);
  const ofColumns = cheapestCut(byColumn, COLUMN_GAP);
  if (ofRows !== null && (ofColumns === null || ofRows.lost <= ofColumns.lost)) {
    return { ...bounds, top: bounds.top + ofRows.first, bottom: bounds.top + ofRows.last };
  }
  if (ofColumns === null) return null;
  return { ...bounds, left: bounds.left + ofColumns.first, right: bounds.left + ofColumns.last };
}

function cheapestCut(filled: Uint32Array, minGap: number): Cut | null {
  let total = 0;
  for (const cells of filled) total += cells;
  let best: Cut | null = null;
  let before = 0;
  let lastFilled = 0;
  for (let place = 0; place < filled.length; place++) {
    if ((filled[place] ?? 0) === 0) continue;
    const gap = place - lastFilled - 1;
    if (gap >= minGap) {
      const keepFirst = before * 2 >= total;
      const lost = keepFirst ? total - before : before;
      if (best === null || lost < best.lost || (lost === best.lost && gap > best.gap)) {
        best = keepFirst
          ? { first: 0, last: lastFilled, lost, gap }
          : { first: place, last: filled.length - 1, lost, gap };
      }
    }
    before += filled[place] ?? 0;
    lastFilled = place;
  }
  return best;
}
