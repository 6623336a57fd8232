/** Where headers lie on a strip of columns: rows of captions right above rows of figures, whatever they say. */
import { CellClass, type CellClasses } from "./cell-classes";
import { areTreeCodes } from "./code-row";
import { DEEPEST } from "./header-cells";

export interface Strip {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Headings of groups and blank rows that may stand between a header and the first row of figures. */
const MOST_BETWEEN = 5;

/** What every row of a strip holds. */
export class RowCounts {
  private readonly figures: Int32Array;
  private readonly captions: Int32Array;
  private readonly codes: Int32Array;

  constructor(
    cells: CellClasses,
    readonly strip: Strip,
  ) {
    const rows = Math.max(0, strip.bottom - strip.top + 1);
    this.figures = new Int32Array(rows);
    this.captions = new Int32Array(rows);
    this.codes = new Int32Array(rows);
    for (let row = strip.top, at = 0; row <= strip.bottom; row++, at++) {
      let [figures, captions, codes, last] = [0, 0, 0, -1];
      for (let column = strip.left; column <= strip.right; column++) {
        const own = cells.at(row, column);
        if (own === CellClass.empty) continue;
        if (own === CellClass.figure) figures++;
        else if (own === CellClass.code) codes++;
        else {
          const owner = cells.owner(row, column);
          if (owner !== last) captions++;
          last = owner;
        }
      }
      this.figures[at] = figures;
      this.captions[at] = captions;
      this.codes[at] = codes;
    }
  }

  /** True where a row holds a figure. */
  isFilled(row: number): boolean {
    return (this.figures[row - this.strip.top] ?? 0) > 0;
  }

  /** Texts and years of a row, a merged one once. */
  captionsOf(row: number): number {
    return this.captions[row - this.strip.top] ?? 0;
  }

  isBlank(row: number): boolean {
    const at = row - this.strip.top;
    return (this.figures[at] ?? 0) === 0 && (this.captions[at] ?? 0) === 0 && (this.codes[at] ?? 0) === 0;
  }
}

/** The lowest rows of a strip's headers, from the top. */
export function headerBottoms(cells: CellClasses, rows: RowCounts): number[] {
  const { strip } = rows;
  const bottoms: number[] = [];
  for (let row = strip.top + 1; row <= strip.bottom; row++) {
    if (!rows.isFilled(row)) continue;
    const bottom = captionRowAbove(cells, rows, row);
    if (bottom < 0 || bottom <= (bottoms[bottoms.length - 1] ?? -1)) continue;
    if (bottoms.length === 0 || opensAnew(cells, rows, { bottom, filled: row, before: bottoms }))
      bottoms.push(bottom);
  }
  return bottoms;
}

/** A row of codes, whatever names it at the left; captions that are merged over it may stand between. */
export function isCodeRow(cells: CellClasses, strip: Strip, row: number): boolean {
  const codes: string[] = [];
  for (let column = strip.left; column <= strip.right; column++) {
    const own = cells.at(row, column);
    if (own === CellClass.empty) continue;
    if (own === CellClass.text && codes.length > 0 && !isMergedAcross(cells, row, column)) return false;
    if (own !== CellClass.text) codes.push(cells.view.shown(row, column));
  }
  return areTreeCodes(codes);
}

/** True where a text is that of the row above or below as well. */
function isMergedAcross(cells: CellClasses, row: number, column: number): boolean {
  const own = cells.owner(row, column);
  return own === cells.owner(row - 1, column) || own === cells.owner(row + 1, column);
}

/** The nearest row above a row of figures whose texts caption its columns; −1 where none does. */
function captionRowAbove(cells: CellClasses, rows: RowCounts, filled: number): number {
  const { strip } = rows;
  for (let row = filled - 1, passed = 0; row >= strip.top && passed <= MOST_BETWEEN; row--) {
    if (rows.isFilled(row)) return -1;
    if (rows.captionsOf(row) >= 2 && captions(cells, rows, row, filled)) return row;
    else passed++;
  }
  return -1;
}

/** True where a row, with those right above it, captions half of the columns that a row fills with figures, and one itself. */
function captions(cells: CellClasses, rows: RowCounts, bottom: number, filled: number): boolean {
  const { strip } = rows;
  let [figures, captioned, own] = [0, 0, 0];
  for (let column = strip.left; column <= strip.right; column++) {
    if (cells.at(filled, column) !== CellClass.figure) continue;
    figures++;
    if (cells.isCaption(bottom, column)) own++;
    for (let row = bottom; row > bottom - DEEPEST && row >= strip.top; row--) {
      if (rows.captionsOf(row) < 2 || rows.isFilled(row)) break;
      if (!cells.isCaption(row, column)) continue;
      captioned++;
      break;
    }
  }
  return own > 0 && captioned * 2 >= figures;
}

/**
 * Within a table a row of remarks looks like captions. A new header repeats one above it, or stands apart
 * from the rows above and calls its columns by different names.
 */
function opensAnew(
  cells: CellClasses,
  rows: RowCounts,
  {
    bottom,
    filled,
    before,
  }: { readonly bottom: number; readonly filled: number; readonly before: readonly number[] },
): boolean {
  const { strip } = rows;
  const names = new Set<string>();
  let [figures, repeated] = [0, 0];
  const last = before[before.length - 1] ?? -1;
  for (let column = strip.left; column <= strip.right; column++) {
    const text = captionAt(cells, bottom, column);
    if (text !== "" && text === captionAt(cells, last, column)) repeated++;
    if (cells.at(filled, column) !== CellClass.figure) continue;
    figures++;
    if (text !== "") names.add(text);
  }
  if (repeated >= 2) return true;
  let top = bottom;
  while (top - 1 > last && bottom - top < DEEPEST && !rows.isFilled(top - 1) && rows.captionsOf(top - 1) >= 2)
    top--;
  return !rows.isFilled(top - 1) && names.size >= Math.min(2, figures) && names.size * 2 >= figures;
}

function captionAt(cells: CellClasses, row: number, column: number): string {
  if (row < cells.top || !cells.isCaption(row, column)) return "";
  return cells.view.shown(cells.ownerRow(row, column), cells.ownerColumn(row, column));
}
