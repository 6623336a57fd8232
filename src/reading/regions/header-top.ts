/** How far up a header reaches: captions over groups of columns and codes belong to it, titles do not. */
import { CellClass, type CellClasses } from "./cell-classes";
import type { Labels } from "./column-profile";
import { isNumberRow } from "./header";
import { DEEPEST } from "./header-cells";
import { isCodeRow, type RowCounts } from "./header-rows";

/** The first row of the header whose lowest captions stand in `bottom`, not above `floor`. */
export function headerTop(
  cells: CellClasses,
  rows: RowCounts,
  { bottom, floor }: { readonly bottom: number; readonly floor: number },
  labels: Labels,
): number {
  let top = bottom;
  while (top > floor && bottom - top < DEEPEST - 1 && isUpper(cells, rows, { row: top - 1, bottom }, labels))
    top--;
  return top;
}

function isUpper(
  cells: CellClasses,
  rows: RowCounts,
  { row, bottom }: { readonly row: number; readonly bottom: number },
  labels: Labels,
): boolean {
  const { strip } = rows;
  if (rows.isBlank(row)) return false;
  if (rows.isFilled(row)) return isNumericHeader(cells, rows, row, labels);
  if (reachesDown(cells, rows, row)) return true;
  if (isCodeRow(cells, strip, row) || isNumberRow(cells.view, row, strip)) return true;
  let first = strip.left;
  while (first < strip.right && cells.at(row, first) === CellClass.empty) first++;
  const fromLeft = first <= labels.labelColumn;
  const captions = rows.captionsOf(row);
  if (captions < 2) return !fromLeft && captions === 1 && isCaptionAlone(cells, row, first);
  if (!fromLeft || captions > 2) return true;
  // Two texts from the left: the name of the rows beside a caption, or the two halves of a letter's head.
  for (let below = row + 1; below <= bottom; below++) {
    if (cells.isCaption(below, labels.labelColumn)) return false;
  }
  return cells.isCaption(row, labels.labelColumn);
}

/** Codes, or figures that name no row, over the captions. */
function isNumericHeader(cells: CellClasses, rows: RowCounts, row: number, labels: Labels): boolean {
  if (isCodeRow(cells, rows.strip, row) || isNumberRow(cells.view, row, rows.strip)) return true;
  const named = [...labels.labelColumns, labels.codeColumn].some(
    (column) => column >= 0 && cells.at(row, column) !== CellClass.empty,
  );
  return !named && rows.captionsOf(row) === 0;
}

/** True where a merged text goes on in the row below. */
function reachesDown(cells: CellClasses, rows: RowCounts, row: number): boolean {
  for (let column = rows.strip.left; column <= rows.strip.right; column++) {
    if (
      cells.at(row, column) !== CellClass.empty &&
      cells.owner(row, column) === cells.owner(row + 1, column)
    )
      return true;
  }
  return false;
}

/** A lone text over several merged columns, or a lone year; "Đơn vị tính: điểm" is a remark. */
function isCaptionAlone(cells: CellClasses, row: number, column: number): boolean {
  const text = cells.view.shown(cells.ownerRow(row, column), cells.ownerColumn(row, column));
  if (/^\(?(?:đơn vị tính|đvt)/iu.test(text)) return false;
  const merged = column < cells.right && cells.owner(row, column) === cells.owner(row, column + 1);
  return merged || /^\D{0,12}20\d\d\D{0,4}$/.test(text);
}
