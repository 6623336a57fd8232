/**
 * The looks of a sheet as few large areas: per attribute, the cells that share a value, joined to rectangles.
 * A format written cell by cell costs a kilobyte each (office-js issues 1046 and 2154).
 */
import type { CellRange } from "../../workbook/address";
import type { CellStyle, PlanCell, SheetPlan } from "../../workbook/plan";

/** What a cell looks like where its style does not say. */
export const BASE_SIZE = 12;
export const FONT = "Times New Roman";

/**
 * Rectangles of the cells for which `valueOf` gives the same value; cells without one (null) are left out.
 * Cells come ordered by row, then column: runs of columns are grown down over rows with the same run.
 */
export function areasBy<V>(
  cells: readonly PlanCell[],
  valueOf: (cell: PlanCell) => V | null,
): ReadonlyMap<V, readonly CellRange[]> {
  const done = new Map<V, CellRange[]>();
  let above = new Map<string, Run<V>>();
  let row = -1;
  let current = new Map<string, Run<V>>();
  let open: Run<V> | null = null;
  const close = (): void => {
    if (open === null) return;
    const key = `${open.left}:${open.right}`;
    const upper = above.get(key);
    if (upper !== undefined && upper.value === open.value && upper.bottom === open.top - 1) {
      upper.bottom = open.bottom;
      current.set(key, upper);
    } else {
      put(done, open.value, open);
      current.set(key, open);
    }
    open = null;
  };
  for (const cell of cells) {
    if (cell.row !== row) {
      close();
      above = current;
      current = new Map();
      row = cell.row;
    }
    const value = valueOf(cell);
    if (open !== null && open.value === value && open.right === cell.column - 1) {
      open.right = cell.column;
      continue;
    }
    close();
    if (value !== null) {
      open = { value, top: row, bottom: row, left: cell.column, right: cell.column };
    }
  }
  close();
  return done;
}

interface Run<V> extends CellRange {
  readonly value: V;
  right: number;
  bottom: number;
}

function put<V>(map: Map<V, CellRange[]>, value: V, range: CellRange): void {
  const list = map.get(value);
  if (list === undefined) map.set(value, [range]);
  else list.push(range);
}

/** Areas of one attribute of the styles, by its value. */
export function styleAreas<V>(
  plan: SheetPlan,
  styles: readonly CellStyle[],
  attribute: (style: CellStyle) => V | undefined,
): ReadonlyMap<V, readonly CellRange[]> {
  return areasBy(plan.cells, (cell) => {
    const style = styles[cell.style];
    return (style === undefined ? undefined : attribute(style)) ?? null;
  });
}

/** Lines (rows or columns) with the same value, as runs [first, last] in ascending order. */
export function lineRuns<V>(
  lines: readonly (readonly [line: number, value: V])[],
): ReadonlyMap<V, readonly (readonly [first: number, last: number])[]> {
  const runs = new Map<V, [number, number][]>();
  for (const [line, value] of [...lines].sort(([a], [b]) => a - b)) {
    const known = runs.get(value);
    const last = known?.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else if (known === undefined) runs.set(value, [[line, line]]);
    else known.push([line, line]);
  }
  return runs;
}
