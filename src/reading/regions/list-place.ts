/** A list of single scores under captions that no list of words holds: a row of texts above rows of texts and figures. */
import type { TablePlace } from "../layouts/layout";
import { CellKind } from "../../workbook/snapshot";
import { bandOf } from "./header";
import { placeOf } from "./places";
import type { SheetView } from "./sheet-view";
import { titleLines } from "./surroundings";

/** A list begins within so many rows. */
const LOOKED_AT = 60;

/** @param fallbackYear year of the file's name, 0 for none */
export function listPlace(view: SheetView, fallbackYear: number): TablePlace | null {
  for (let row = view.top; row < Math.min(view.bottom, view.top + LOOKED_AT); row++) {
    const header = countIn(view, row);
    const below = countIn(view, row + 1);
    if (header.texts < 3 || header.figures > 0 || below.texts < 2 || below.figures === 0) continue;
    const titles = titleLines(view, view.top, row - 1);
    return placeOf(view, bandOf(view, row, row), { bodyBottom: view.bottom, titles, fallbackYear });
  }
  return null;
}

function countIn(view: SheetView, row: number): { readonly texts: number; readonly figures: number } {
  let texts = 0;
  let figures = 0;
  for (let column = view.left; column <= view.right; column++) {
    const kind = view.kind(row, column);
    if (kind === CellKind.text) texts++;
    else if (kind !== CellKind.empty) figures++;
  }
  return { texts, figures };
}
