/**
 * Header bands: the one to four rows that say what the columns of a table are. Merged captions are
 * spread over their columns; what remains of a column's texts besides years and roles is its subject.
 */
import type { CellRef } from "../../workbook/address";
import { CellKind } from "../../workbook/snapshot";
import { parseCode } from "../axes/codes";
import { DEEPEST, isYear, NAMING, namingColumn, type Span } from "./header-cells";
import { isUnitOfMeasure } from "../words/caption-terms";
import { headerRole } from "../words/header-words";
import { captionsTop, indexRowBelow, isIndexRow } from "./index-row";
import { abbreviationsOf, columnOf, maximaRow, type HeaderColumn, type HeaderText } from "./header-column";
import { withBlocksAlike } from "./blocks-alike";
import { withoutScopesOfRanks, withYearsOfNames } from "./names-over-columns";
import type { LabelLook } from "./label-kind";
import type { SheetView } from "./sheet-view";
import { parseNumber } from "../../text/number-text";
import { yearsIn } from "./titles";
import { kindOfHeading } from "../../text/unit-names";

export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** First row of the body: below the band and a row of column numbers. */
  readonly bodyTop: number;
  /** The row of column numbers "(1) (2) (3)", −1 where there is none. */
  readonly numberRow: number;
  /** The columns that the table may have; those of tables beside it lie outside. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** What the shape of the cells says of the rows' names; null where no region of figures lies below. */
  readonly labels: LabelHint | null;
}

/** The rows' names by the shape of the cells. */
export interface LabelHint extends LabelLook {
  /** The column that names the rows, and the numbering left of it (−1 for none). */
  readonly labelColumn: number;
  readonly codeColumn: number;
  /** No word of the header names units or criteria: the shape alone tells. */
  readonly alone: boolean;
}

/** Part of a sheet. */
export interface Window extends Span {
  readonly top: number;
  readonly bottom: number;
}

const MOST_BANDS = 500;

/** Header bands of a sheet or a part of it, from the top; at most MOST_BANDS. */
export function findBands(view: SheetView, within: Window = view): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (let row = within.top; row <= within.bottom && bands.length < MOST_BANDS; row++) {
    if (!opensBand(view, row, within)) continue;
    const band = bandAt(view, row, (bands[bands.length - 1]?.bottom ?? within.top - 1) + 1, within);
    bands.push(band);
    row = band.bottom;
  }
  return bands;
}

/**
 * A row opens a band when it names a column of criteria or units and has another header word. A number
 * before the name ("I | Các sở, ban, ngành") makes it a row of the body.
 */
function opensBand(view: SheetView, row: number, span: Span): boolean {
  let naming = 0;
  let others = 0;
  let texts = 0;
  let again = false;
  for (
    let column = view.nextText(row, span.left);
    column <= span.right;
    column = view.nextText(row, column + 1)
  ) {
    texts++;
    const role = view.role(row, column);
    if (role === null) {
      if (naming === 0 && isNumbering(view.text(row, column))) return false;
      continue;
    }
    if (NAMING.has(role)) naming++;
    else others++;
    if (comesAgain(view, row, column)) again = true;
  }
  if (naming === 0) return false;
  let figures = 0;
  let years = 0;
  for (let column = span.left; column <= span.right; column++) {
    const number = view.number(row, column);
    if (isYear(number)) years++;
    else if (number !== null) figures++;
  }
  // A key of a list ("Sở, ngành" in every row of one) stands beside figures and comes again.
  if (again && figures > 0) return false;
  return (others > 0 || texts > 2 || years >= 2 || isIndexRow(view, row, span)) && figures <= texts;
}

/** The row above or below says the same, unmerged. */
function comesAgain(view: SheetView, row: number, column: number): boolean {
  if (view.mergeAt(row, column) !== null) return false;
  const text = view.text(row, column);
  const same = (other: number): boolean =>
    view.kind(other, column) === CellKind.text && view.text(other, column) === text;
  return same(row - 1) || same(row + 1);
}

function isNumbering(text: string): boolean {
  const kind = parseCode(text)?.kind;
  return kind === "roman" || kind === "number" || kind === "upper";
}

function bandAt(view: SheetView, seed: number, floor: number, span: Span): HeaderBand {
  let top = seed;
  let bottom = seed;
  // Merges that reach beyond the row make the band higher.
  for (let column = span.left; column <= span.right; column++) {
    const merge = view.mergeAt(seed, column);
    if (merge === null || merge.bottom - merge.top >= DEEPEST) continue;
    top = Math.max(floor, Math.min(top, merge.top));
    bottom = Math.max(bottom, Math.min(merge.bottom, view.bottom));
  }
  const index = isIndexRow(view, seed, span) ? seed : indexRowBelow(view, seed, span);
  if (index >= 0 && captionsTop(view, index, floor, span) <= seed) {
    [top, bottom] = [captionsTop(view, index, floor, span), index];
  }
  while (bottom - top < DEEPEST && continuesBelow(view, seed, bottom + 1, span)) bottom++;
  while (top > floor && bottom - top < DEEPEST && captionsAbove(view, seed, top - 1, span)) top--;
  return bandOf(view, top, bottom, span);
}

/** What the rows from `top` to `bottom` say of their columns, as a header. */
export function bandOf(view: SheetView, top: number, bottom: number, span: Span = view): HeaderBand {
  const numberRow = isNumberRow(view, bottom + 1, span) ? bottom + 1 : -1;
  const columns: HeaderColumn[] = [];
  const stacks = stacksOf(view, top, bottom, span);
  const maxRow = maximaRow(stacks);
  const abbreviated = abbreviationsOf(stacks);
  for (const stack of stacks) {
    const [first] = stack;
    if (first !== undefined) columns.push(columnOf(stack, first.column, abbreviated, maxRow));
  }
  return {
    top,
    bottom,
    bodyTop: (numberRow < 0 ? bottom : numberRow) + 1,
    numberRow,
    left: span.left,
    right: span.right,
    columns: withBlocksAlike(withoutScopesOfRanks(withYearsOfNames(columns))),
    labels: null,
  };
}

/** A row below that has no name or number of its own but texts over two columns: sub-headers. */
function continuesBelow(view: SheetView, seed: number, row: number, span: Span): boolean {
  if (row > view.bottom || isNumberRow(view, row, span)) return false;
  let texts = 0;
  for (let column = span.left; column <= span.right; column++) {
    const kind = view.kind(row, column);
    if (kind === CellKind.empty) continue;
    if (kind === CellKind.number && !isYear(view.number(row, column))) return false;
    if (kind === CellKind.error || kind === CellKind.boolean || kind === CellKind.uncached) return false;
    const above = view.kind(seed, column) === CellKind.text ? view.role(seed, column) : null;
    if (above === "code" || above === "criterion") return false;
    const text = view.text(row, column);
    if (above === "unit" && !underCaption(view, seed, column, span)) return false;
    if (parseNumber(text, null) !== null && !/^(?:\d{1,2}|20[0-4]\d)$/.test(text)) return false;
    texts++;
  }
  return texts >= 2;
}

/** True where a header text spans columns to its right: by a merge, or by blanks beside it. */
function underCaption(view: SheetView, row: number, column: number, span: Span): boolean {
  const merge = view.mergeAt(row, column);
  if (merge !== null) return merge.right > merge.left;
  return column < span.right && view.kind(row, column + 1) === CellKind.empty;
}

/** A row above that captions groups of columns, not the whole table (a title does that). */
function captionsAbove(view: SheetView, seed: number, row: number, span: Span): boolean {
  let captions = 0;
  let alone = "";
  const names = namingColumn(view, seed, span);
  for (let column = span.left; column <= span.right; column++) {
    const kind = view.kind(row, column);
    if (kind === CellKind.empty) continue;
    // A title begins at the left, above the numbers or the names.
    if (column <= names) return false;
    const merge = view.mergeAt(row, column);
    if (merge === null && kind === CellKind.text && !isCaption(view, row, column, span)) return false;
    if (merge !== null && merge.top !== row) return false;
    if (kind === CellKind.number && !isYear(view.number(row, column))) return false;
    captions++;
    if (merge === null) alone = view.text(row, column);
  }
  // A lone unmerged text is a title set in the middle, unless it is a year, a role or a heading of units.
  if (captions === 1 && alone !== "" && headerRole(alone) === null && kindOfHeading(alone) === null) {
    return /^\D{0,12}20\d\d\D{0,4}$/.test(alone);
  }
  return captions > 0;
}

/** Unmerged captions are years, roles or names with blanks beside them, and short. */
function isCaption(view: SheetView, row: number, column: number, span: Span): boolean {
  const text = view.text(row, column);
  if (isUnitOfMeasure(text)) return false;
  if (text.length > 80) return false;
  return headerRole(text) !== null || yearsIn(text).length === 1 || underCaption(view, row, column, span);
}

/** "(1) (2) (3)", "1 2 3 4", "A B 1 2": three or more labels in a row, each following the last. */
export function isNumberRow(view: SheetView, row: number, span: Span = view): boolean {
  if (row > view.bottom) return false;
  let previous = 0;
  let labels = 0;
  for (let column = span.left; column <= span.right; column++) {
    const text = view.shown(row, column);
    if (text === "") continue;
    const match = /^\(?\[?(\d{1,3})\)?\]?(?:\s*=.*)?$/.exec(text);
    if (match === null) {
      if (/^\(?[A-Z]\)?$/.test(text) && previous === 0) continue;
      return false;
    }
    const label = Number(match[1]);
    if (label !== previous + 1) return false;
    previous = label;
    labels++;
  }
  return labels >= 3;
}

/** The texts over each column, from the top, captions spread over the columns that they span. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- merged and repeated captions of a column are one stack, from the top down
function stacksOf(view: SheetView, top: number, bottom: number, span: Span): HeaderText[][] {
  const stacks: HeaderText[][] = [];
  for (let column = span.left; column <= span.right; column++) stacks.push([]);
  for (let row = top; row <= bottom; row++) {
    let caption: { text: string; cell: CellRef } | null = null;
    for (let column = span.left; column <= span.right; column++) {
      const stack = stacks[column - span.left];
      if (stack === undefined) continue;
      const merge = view.mergeAt(row, column);
      if (merge !== null) {
        caption = null;
        if (merge.top < row && merge.top >= top) continue;
        const text = view.shown(merge.top, merge.left);
        if (text !== "") stack.push({ text, row, column, cell: view.ref(merge.top, merge.left) });
        continue;
      }
      const text = view.shown(row, column);
      if (text !== "") {
        const cell = view.ref(row, column);
        stack.push({ text, row, column, cell });
        // Without a merge, a text above sub-headers reaches over the blanks to its right.
        caption = row < bottom && view.kind(row + 1, column) !== CellKind.empty ? { text, cell } : null;
      } else if (caption !== null && stack.length === 0 && hasTextBelow(view, row, bottom, column)) {
        stack.push({ ...caption, row, column });
      } else if (stack.length > 0) {
        caption = null;
      }
    }
  }
  return stacks;
}

function hasTextBelow(view: SheetView, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    if (view.mergeAt(below, column) !== null || view.shown(below, column) !== "") return true;
  }
  return false;
}
