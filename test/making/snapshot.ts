/**
 * Workbooks for tests, written as they look: `snapshotOf(sheet("Năm 2022", [["STT", "Nội dung"], …]))`.
 * The same description becomes a real .xlsx in test/making/xlsx.ts.
 */
import { parseRangeName } from "../../src/workbook/address";
import { GridBuilder } from "../../src/workbook/grid-builder";
import type { DefinedName, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

/** A formula with the result that a spreadsheet program stored for it; `undefined` for none. */
export interface Formula {
  readonly formula: string;
  readonly result?: number | string | boolean;
}

/** A value with its number format. */
export interface Formatted {
  readonly value: number | string | boolean;
  readonly format: string;
}

interface CellError {
  readonly error: string;
}

export type MadeCell = number | string | boolean | null | Formula | Formatted | CellError;

export interface MadeSheet {
  readonly name: string;
  /** From A1. */
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly columnFonts?: ReadonlyMap<number, string>;
  readonly rowFonts?: ReadonlyMap<number, string>;
}

export function sheet(
  name: string,
  rows: MadeSheet["rows"],
  rest: Omit<MadeSheet, "name" | "rows"> = {},
): MadeSheet {
  return { name, rows, ...rest };
}

/** =SUM(…) with its stored result. */
export function formula(text: string, result?: number | string | boolean): Formula {
  return result === undefined ? { formula: text } : { formula: text, result };
}

export function formatted(value: number | string | boolean, format: string): Formatted {
  return { value, format };
}

function put(grid: GridBuilder, row: number, column: number, value: number | string | boolean): void {
  if (typeof value === "number") grid.number(row, column, value);
  else if (typeof value === "string") grid.text(row, column, value);
  else grid.boolean(row, column, value);
}

function sheetSnapshot(made: MadeSheet): SheetSnapshot {
  const width = Math.max(0, ...made.rows.map((row) => row.length));
  const grid = new GridBuilder(0, 0, made.rows.length, width);
  made.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || cell === "") return;
      if (typeof cell !== "object") {
        put(grid, row, column, cell);
      } else if ("formula" in cell) {
        grid.formula(row, column, cell.formula);
        if (cell.result === undefined) grid.uncached(row, column);
        else put(grid, row, column, cell.result);
      } else if ("error" in cell) {
        grid.error(row, column, cell.error);
      } else {
        put(grid, row, column, cell.value);
        grid.format(row, column, cell.format);
      }
    });
  });
  return {
    name: made.name,
    visible: made.hidden !== true,
    protected: made.protected === true,
    grid: grid.build(),
    merges: (made.merges ?? []).map(parseRangeName),
    hiddenRows: new Set(made.hiddenRows),
    hiddenColumns: new Set(made.hiddenColumns),
    columnFonts: made.columnFonts ?? new Map<number, string>(),
    rowFonts: made.rowFonts ?? new Map<number, string>(),
  };
}

const made = new WeakMap<Snapshot, readonly MadeSheet[]>();

/** A snapshot as a host would read it from a workbook with these sheets. */
export function snapshotOf(...sheets: readonly MadeSheet[]): Snapshot {
  const snapshot: Snapshot = {
    fileName: "thử.xlsx",
    sheets: sheets.map(sheetSnapshot),
    names: [],
    structureProtected: false,
  };
  made.set(snapshot, sheets);
  return snapshot;
}

/** The description that `snapshotOf` was given, to make a file of it. @throws Error for any other snapshot */
export function sheetsOf(snapshot: Snapshot): readonly MadeSheet[] {
  const sheets = made.get(snapshot);
  if (sheets === undefined) throw new Error("the snapshot was not made from a description");
  return sheets;
}

export function withNames(snapshot: Snapshot, names: readonly DefinedName[]): Snapshot {
  return { ...snapshot, names };
}
