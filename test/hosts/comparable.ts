/** A Snapshot as plain text, so that two hosts can be held against each other cell by cell. */
import { cellName, rangeName } from "../../src/workbook/address";
import { sheetOfReference } from "../../src/workbook/own-sheets";
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

export interface ComparableSheet {
  readonly visible: boolean;
  readonly protected: boolean;
  /** "C5" → "number 1.5 [0.00] =SUM(…)" */
  readonly cells: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface Comparable {
  readonly sheets: Readonly<Record<string, ComparableSheet>>;
  readonly order: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly structureProtected: boolean;
}

export function comparable(snapshot: Snapshot): Comparable {
  return {
    sheets: Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.name, comparableSheet(sheet)])),
    order: snapshot.sheets.map(({ name }) => name),
    names: Object.fromEntries(snapshot.names.map(({ name, refersTo }) => [name, plainReference(refersTo)])),
    structureProtected: snapshot.structureProtected,
  };
}

/** 'Sheet 1'!$A$1 and Sheet1!$A$1 alike: without quotes and without "=". */
export function plainReference(refersTo: string): string {
  const sheet = sheetOfReference(refersTo);
  return sheet === null ? refersTo : `${sheet}!${refersTo.slice(refersTo.lastIndexOf("!") + 1)}`;
}

export function comparableSheet(sheet: SheetSnapshot): ComparableSheet {
  return {
    visible: sheet.visible,
    protected: sheet.protected,
    cells: comparableCells(sheet.grid),
    merges: sheet.merges.map((range) => rangeName(range)).sort(),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  };
}

function comparableCells(grid: CellGrid): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
    for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
      const text = comparableCell(grid, row, column);
      if (text !== "") cells[cellName(row, column)] = text;
    }
  }
  return cells;
}

/** "" for an empty cell: its format is nobody's business. */
export function comparableCell(grid: CellGrid, row: number, column: number): string {
  const kind = kindAt(grid, row, column);
  if (kind === CellKind.empty) return "";
  const word = Object.entries(CellKind).find(([, value]) => value === kind)?.[0] ?? "?";
  const value =
    kind === CellKind.number
      ? String(numberAt(grid, row, column))
      : kind === CellKind.boolean
        ? String(grid.numbers[(row - grid.top) * grid.columnCount + column - grid.left])
        : JSON.stringify(textAt(grid, row, column));
  const formula = formulaAt(grid, row, column);
  return `${word} ${value} [${formatAt(grid, row, column)}]${formula === null ? "" : ` ${formula}`}`;
}
