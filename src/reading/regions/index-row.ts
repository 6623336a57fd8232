/**
 * Headers of exported data frames: captions of the columns first, then a row with nothing but the name of
 * the rows.
 */
import { CellKind } from "../../workbook/snapshot";
import { DEEPEST, isYear, namingColumn, type Span } from "./header-cells";
import type { SheetView } from "./sheet-view";

/**
 * The name of the rows alone, below the captions of the columns and left of them, as data frames are
 * exported: "", "Năm 2021", "" / "", "Cải cách thể chế", … / "Đơn vị".
 */
export function isIndexRow(view: SheetView, row: number, span: Span): boolean {
  if (row <= view.top || row >= view.bottom || namingColumn(view, row, span) !== span.left) return false;
  let captions = 0;
  for (let column = span.left + 1; column <= span.right; column++) {
    if (view.kind(row, column) !== CellKind.empty) return false;
    if (captionAt(view, row - 1, column)) captions++;
  }
  return captions >= 2 && view.kind(row + 1, span.left) === CellKind.text;
}

/** A text or a year, which may head a column. */
function captionAt(view: SheetView, row: number, column: number): boolean {
  return view.kind(row, column) === CellKind.text || isYear(view.number(row, column));
}

/** First row of the captions above a row that names the rows only: they all leave the names' column, or name the levels. */
export function captionsTop(view: SheetView, index: number, floor: number, span: Span): number {
  let top = index;
  while (top > floor && index - top < DEEPEST) {
    let captions = 0;
    for (let column = span.left + 1; column <= span.right; column++) {
      if (captionAt(view, top - 1, column)) captions++;
      else if (view.kind(top - 1, column) !== CellKind.empty) return top;
    }
    if (captions < 2) return top;
    top--;
  }
  return top;
}

/** The row within reach below that names the rows only; −1 where none does. */
export function indexRowBelow(view: SheetView, row: number, span: Span): number {
  for (let below = row + 1; below <= row + DEEPEST; below++) if (isIndexRow(view, below, span)) return below;
  return -1;
}
