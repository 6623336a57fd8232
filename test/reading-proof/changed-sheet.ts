/** A snapshot with some of its cells changed, its rows moved or new rows put in; the original stays as it was. */
import { formulaMap, formulasOf } from "../making/formulas";
import { GridBuilder } from "../../src/workbook/grid-builder";
import {
  CellKind,
  formatAt,
  formulaAt,
  kindAt,
  numberAt,
  textAt,
  type CellGrid,
  type SheetSnapshot,
  type Snapshot,
} from "../../src/workbook/snapshot";

export type Value = string | number | null;

export interface CellChange {
  /** Place of the sheet in the workbook. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** What stands in a cell: text, a number, or null for anything else. */
export function valueAt(grid: CellGrid, row: number, column: number): Value {
  return kindAt(grid, row, column) === CellKind.text
    ? textAt(grid, row, column)
    : numberAt(grid, row, column);
}

/** A row of the new sheet: one of the old, or cells of its own by column. */
type NewRow = number | ReadonlyMap<number, Value>;

function copyCell(from: CellGrid, row: number, column: number, to: GridBuilder, at: number): void {
  const kind = kindAt(from, row, column);
  if (kind === CellKind.number) to.number(at, column, numberAt(from, row, column) ?? 0);
  else if (kind === CellKind.text) to.text(at, column, textAt(from, row, column));
  else if (kind === CellKind.error) to.error(at, column, textAt(from, row, column));
  else if (kind === CellKind.uncached) to.uncached(at, column);
  const formula = formulaAt(from, row, column);
  if (formula !== null) to.formula(at, column, formula);
  const format = formatAt(from, row, column);
  if (format !== "General") to.format(at, column, format);
}

function put(to: GridBuilder, row: number, column: number, value: Value): void {
  if (typeof value === "number") to.number(row, column, value);
  else if (value !== null) to.text(row, column, value);
}

function isIn(of: NewRow): of is number {
  return typeof of === "number";
}

/** @param rows of the sheet from its top, in their new order */
function rebuilt(sheet: SheetSnapshot, rows: readonly NewRow[]): SheetSnapshot {
  const { grid } = sheet;
  const to = new GridBuilder(grid.top, grid.left, rows.length, grid.columnCount);
  const place = new Map<number, number>();
  rows.forEach((from, offset) => {
    const at = grid.top + offset;
    if (!isIn(from)) {
      for (const [column, value] of from) put(to, at, column, value);
      return;
    }
    place.set(from, at);
    for (let column = grid.left; column < grid.left + grid.columnCount; column++)
      copyCell(grid, from, column, to, at);
  });
  const moved = (row: number): number => place.get(row) ?? row;
  return {
    ...sheet,
    grid: to.build(),
    merges: sheet.merges.map((range) => {
      const tops = [moved(range.top), moved(range.bottom)];
      return { ...range, top: Math.min(...tops), bottom: Math.max(...tops) };
    }),
    hiddenRows: new Set([...sheet.hiddenRows].map(moved)),
    rowFonts: new Map([...sheet.rowFonts].map(([row, font]) => [moved(row), font])),
  };
}

function withSheet(snapshot: Snapshot, at: number, sheet: SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((own, place) => (place === at ? sheet : own)) };
}

/** The workbook with other values in some cells. */
export function mutateSnapshot(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet, place) => {
    const own = changes.filter(({ sheet: at }) => at === place);
    return own.length === 0 ? sheet : { ...sheet, grid: withValues(sheet.grid, own) };
  });
  return { ...snapshot, sheets };
}

function withValues(grid: CellGrid, changes: readonly CellChange[]): CellGrid {
  const strings = [...grid.strings];
  const kinds = grid.kinds.slice();
  const numbers = grid.numbers.slice();
  const texts = grid.texts.slice();
  const formulas = new Map(formulaMap(grid.formulas));
  for (const { row, column, value } of changes) {
    const [r, c] = [row - grid.top, column - grid.left];
    if (r < 0 || c < 0 || r >= grid.rowCount || c >= grid.columnCount)
      throw new RangeError(`cell ${row},${column} lies outside the grid`);
    const index = r * grid.columnCount + c;
    formulas.delete(index);
    kinds[index] =
      value === null ? CellKind.empty : typeof value === "number" ? CellKind.number : CellKind.text;
    numbers[index] = typeof value === "number" ? value : NaN;
    texts[index] = typeof value === "string" ? strings.push(value) - 1 : 0;
  }
  return { ...grid, kinds, numbers, texts, strings, formulas: formulasOf(formulas) };
}

/** The workbook with a sheet of another name. */
export function renameSheet(snapshot: Snapshot, at: number, name: string): Snapshot {
  const sheet = snapshot.sheets[at];
  return sheet === undefined ? snapshot : withSheet(snapshot, at, { ...sheet, name });
}

function rowsOf({ top, rowCount }: CellGrid): number[] {
  return Array.from({ length: rowCount }, (_, offset) => top + offset);
}

/** The workbook with a row put in before a row of a sheet. */
export function insertRow(
  snapshot: Snapshot,
  at: number,
  before: number,
  cells: ReadonlyMap<number, Value>,
): Snapshot {
  const sheet = snapshot.sheets[at];
  if (sheet === undefined) return snapshot;
  const rows: NewRow[] = rowsOf(sheet.grid);
  rows.splice(before - sheet.grid.top, 0, cells);
  return withSheet(snapshot, at, rebuilt(sheet, rows));
}

/** The workbook with some rows of a sheet in another order: the n-th of `from` stands where the n-th of `to` was. */
export function moveRows(
  snapshot: Snapshot,
  at: number,
  from: readonly number[],
  to: readonly number[],
): Snapshot {
  const sheet = snapshot.sheets[at];
  if (sheet === undefined) return snapshot;
  const rows = rowsOf(sheet.grid);
  to.forEach((row, place) => {
    rows[row - sheet.grid.top] = from[place] ?? row;
  });
  return withSheet(snapshot, at, rebuilt(sheet, rows));
}
