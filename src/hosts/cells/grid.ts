/** The cells of a sheet → its dense grid, with the fonts that columns and rows share. */
import { HostError } from "../../workbook/host";
import { MAX_PLACES, MAX_SPARSE_PLACES } from "../../workbook/limits";
import type { CellGrid, SheetSnapshot } from "../../workbook/snapshot";
import { boundsOf, isInside, isSparse } from "./bounds";
import type { CellList } from "./cell-list";

export type SheetCells = Pick<SheetSnapshot, "grid" | "columnFonts" | "rowFonts" | "outlying">;

/** What the workbook's cells share: number formats ("General" first) and font names ("" first). */
export interface Looks {
  readonly formatCodes: readonly string[];
  readonly fontNames: readonly string[];
}

/** Keeps account of the memory that the grids of one workbook take. */
export class GridBudget {
  private places = 0;
  private sparse = 0;

  /** A sheet that does not fit takes nothing, so that those behind it may. @throws HostError too-large */
  take(places: number, filled: number): void {
    const sparse = isSparse(places, filled) ? places : 0;
    if (this.places + places > MAX_PLACES || this.sparse + sparse > MAX_SPARSE_PLACES) {
      throw new HostError("too-large", `${filled} cells scattered over ${places} places`);
    }
    this.places += places;
    this.sparse += sparse;
  }
}

/** @throws HostError too-large */
export function gridOf(cells: CellList, looks: Looks, budget: GridBudget): SheetCells {
  const bounds = boundsOf(cells) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const rowCount = bounds.bottom - bounds.top + 1;
  const columnCount = bounds.right - bounds.left + 1;
  const size = rowCount * columnCount;
  budget.take(size, cells.count);
  const kinds = new Uint8Array(size);
  const numbers = new Float64Array(size).fill(NaN);
  const texts = new Uint32Array(size);
  const formats = new Uint16Array(size);
  const byColumn = new SharedFonts(columnCount);
  const byRow = new SharedFonts(rowCount);
  let outside = 0;
  let first = -1;
  const { rows, columns, fonts } = cells;
  const { kinds: listedKinds, numbers: listedNumbers, texts: listedTexts, formats: listedFormats } = cells;
  for (let i = 0; i < cells.count; i++) {
    const row = rows[i] ?? 0;
    const column = columns[i] ?? 0;
    if (!isInside(bounds, row, column)) {
      if (outside++ === 0) first = i;
      continue;
    }
    const index = (row - bounds.top) * columnCount + column - bounds.left;
    const font = fonts[i] ?? 0;
    kinds[index] = listedKinds[i] ?? 0;
    numbers[index] = listedNumbers[i] ?? NaN;
    texts[index] = listedTexts[i] ?? 0;
    formats[index] = listedFormats[i] ?? 0;
    byColumn.see(column - bounds.left, font);
    byRow.see(row - bounds.top, font);
  }
  const formulas = cells.formulas.build((i) => {
    const row = cells.rows[i] ?? 0;
    const column = cells.columns[i] ?? 0;
    return isInside(bounds, row, column) ? (row - bounds.top) * columnCount + column - bounds.left : -1;
  });
  const grid: CellGrid = {
    top: bounds.top,
    left: bounds.left,
    rowCount,
    columnCount,
    kinds,
    numbers,
    texts,
    formats,
    strings: cells.strings,
    formatCodes: looks.formatCodes,
    formulas,
  };
  return {
    grid,
    columnFonts: byColumn.names(bounds.left, looks.fontNames),
    rowFonts: byRow.names(bounds.top, looks.fontNames),
    ...(outside === 0
      ? {}
      : { outlying: { count: outside, row: cells.rows[first] ?? 0, column: cells.columns[first] ?? 0 } }),
  };
}

/** Which lines (columns or rows) have one font in all their filled cells. */
class SharedFonts {
  private static readonly none = 0xffffffff;
  private static readonly mixed = 0xfffffffe;
  private readonly fonts: Uint32Array;

  constructor(lines: number) {
    this.fonts = new Uint32Array(lines).fill(SharedFonts.none);
  }

  see(line: number, font: number): void {
    const known = this.fonts[line];
    if (known === SharedFonts.none) this.fonts[line] = font;
    else if (known !== font) this.fonts[line] = SharedFonts.mixed;
  }

  names(offset: number, fontNames: readonly string[]): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    this.fonts.forEach((font, line) => {
      const name = fontNames[font] ?? "";
      if (name !== "") names.set(line + offset, name);
    });
    return names;
  }
}

/** True where the grid's bounds hold that row or column. */
export function holdsRow(grid: CellGrid, row: number): boolean {
  return row >= grid.top && row < grid.top + grid.rowCount;
}

export function holdsColumn(grid: CellGrid, column: number): boolean {
  return column >= grid.left && column < grid.left + grid.columnCount;
}
