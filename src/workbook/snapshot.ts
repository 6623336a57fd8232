/**
 * Snapshot: a workbook as a host read it. Plain data, the only thing that reading/ knows of Excel.
 * Cells lie in flat typed arrays, because a country-wide book has 1.4 million of them.
 */
import type { CellRange } from "./address";
import { formulaOf, type CellFormulas } from "./formulas";
import type { WorkbookNotice } from "./notice";

/** What stands in a cell. `uncached` is a formula whose result the file does not hold. */
export const CellKind = {
  empty: 0,
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  uncached: 5,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/**
 * The used cells of a sheet, row by row. Index of a cell = (row − top) × columnCount + (column − left).
 * - `numbers`: the value of a number, 1/0 of a boolean, NaN elsewhere (dates are their serial number);
 * - `texts`: for text and error cells an index into `strings`, elsewhere 0;
 * - `formats`: an index into `formatCodes` (number formats in en-US, "General" first).
 */
export interface CellGrid {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: Uint32Array;
  readonly formats: Uint16Array;
  readonly strings: readonly string[];
  readonly formatCodes: readonly string[];
  /** `formulaAt` looks one up. */
  readonly formulas: CellFormulas;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly grid: CellGrid;
  readonly merges: readonly CellRange[];
  /** Zero-based rows and columns of the sheet that are hidden (or filtered out). */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Font name of a column or row where all its cells share one: evidence for legacy encodings. */
  readonly columnFonts: ReadonlyMap<number, string>;
  readonly rowFonts: ReadonlyMap<number, string>;
  /** Filled cells so far from the rest that the grid leaves them out (a stray one at XFD1048576), and the first of them. */
  readonly outlying?: { readonly count: number; readonly row: number; readonly column: number };
}

/** A name of workbook scope, with its range where it has one ("'Năm 2022'!$A$1:$C$9"). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface Snapshot {
  /** Name of the file for messages, "" where the host does not know it. */
  readonly fileName: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Sheets that a person copied from own sheets: neither source nor ours to write. */
  readonly copies?: readonly string[];
  /** Workbook structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
  /** What the user should know of the file before anything is written; none where the host knows nothing. */
  readonly notices?: readonly WorkbookNotice[];
}

/** Index of a cell in its grid, or −1 outside it. Row and column are those of the sheet, zero-based. */
export function cellIndex(grid: CellGrid, row: number, column: number): number {
  const r = row - grid.top;
  const c = column - grid.left;
  if (r < 0 || c < 0 || r >= grid.rowCount || c >= grid.columnCount) return -1;
  return r * grid.columnCount + c;
}

export function kindAt(grid: CellGrid, row: number, column: number): CellKind {
  const index = cellIndex(grid, row, column);
  // The array is filled by hosts with the constants above only.
  return index < 0 ? CellKind.empty : ((grid.kinds[index] ?? CellKind.empty) as CellKind);
}

/** The number in a cell, or null where it holds none. */
export function numberAt(grid: CellGrid, row: number, column: number): number | null {
  const index = cellIndex(grid, row, column);
  return index >= 0 && grid.kinds[index] === CellKind.number ? (grid.numbers[index] ?? null) : null;
}

/** The text of a text or error cell as it is stored, "" elsewhere. */
export function textAt(grid: CellGrid, row: number, column: number): string {
  const index = cellIndex(grid, row, column);
  if (index < 0) return "";
  const kind = grid.kinds[index];
  if (kind !== CellKind.text && kind !== CellKind.error) return "";
  return grid.strings[grid.texts[index] ?? 0] ?? "";
}

/** Number format code of a cell, "General" where none is set. */
export function formatAt(grid: CellGrid, row: number, column: number): string {
  const index = cellIndex(grid, row, column);
  return index < 0 ? "General" : (grid.formatCodes[grid.formats[index] ?? 0] ?? "General");
}

/** Formula of a cell with its "=", or null. */
export function formulaAt(grid: CellGrid, row: number, column: number): string | null {
  const index = cellIndex(grid, row, column);
  return index < 0 ? null : formulaOf(grid.formulas, index);
}
