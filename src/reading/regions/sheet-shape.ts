/** The shape of a sheet: what stays the same when next year's figures are typed into the same form. */
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

export function shapeOfView(view: SheetView): string {
  let hash = 0x811c9dc5;
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  };
  for (let row = view.top; row <= Math.min(view.bottom, view.top + MOST_ROWS - 1); row++) {
    let figures = 0;
    let texts = "";
    for (let column = view.left; column <= view.right; column++) {
      const kind = view.kind(row, column);
      if (kind === CellKind.number || kind === CellKind.uncached) figures++;
      if (kind === CellKind.text)
        texts += `${row - view.top},${column}:${plain(view.text(row, column)).replace(/\d+/g, "")};`;
    }
    if (figures >= 2) break;
    take(texts);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
