/** The shape of a sheet: what stays the same when next year's figures are typed into the same form. */
import type { LayoutCorrection } from "../../scorebook/corrections";
import { CellKind, type SheetSnapshot } from "../../workbook/snapshot";
import { SheetView } from "./sheet-view";
import { plain } from "../../text/fold";

const MOST_ROWS = 15;

/**
 * A key of the texts above the first row of figures, without digits, by their places: the same for the
 * same form of another year, whatever the sheet is called.
 */
export function sheetShape(sheet: SheetSnapshot): string {
  return shapeOfView(new SheetView(sheet));
}

function shapeOfView(view: SheetView): string {
  return hashed(rowsAbove(view));
}

/**
 * The same without titles, which name the unit: the key of a form that every unit fills in on a sheet of its
 * own. Rows with one text are titles.
 */
function formOfView(view: SheetView): string {
  return `f${hashed(rowsAbove(view).filter((texts) => texts.length > 1))}`;
}

/** What a mapping of a sheet's table is kept by: a form of criteria is the same for every unit. */
export function keyShape(
  sheet: SheetSnapshot,
  { orientation }: Pick<LayoutCorrection, "orientation">,
): string {
  const view = new SheetView(sheet);
  return orientation === "criteria-rows" ? formOfView(view) : shapeOfView(view);
}

/** The keys that mean a sheet: by its shape, and as a form. */
export function shapesOf(view: SheetView): readonly string[] {
  return [shapeOfView(view), formOfView(view)];
}

/** The texts of each row above the figures, with their places. */
function rowsAbove(view: SheetView): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = view.top; row <= Math.min(view.bottom, view.top + MOST_ROWS - 1); row++) {
    let figures = 0;
    const texts: string[] = [];
    for (let column = view.left; column <= view.right; column++) {
      const kind = view.kind(row, column);
      if (kind === CellKind.number || kind === CellKind.uncached) figures++;
      if (kind === CellKind.text)
        texts.push(`${row - view.top},${column}:${plain(view.text(row, column)).replace(/\d+/g, "")};`);
    }
    if (figures >= 2) break;
    rows.push(texts);
  }
  return rows;
}

function hashed(rows: readonly (readonly string[])[]): string {
  let hash = 0x811c9dc5;
  for (const text of rows.flat()) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
