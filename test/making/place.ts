/** The first table of a sheet with these rows, before anything is asked of its figures. */
import type { TablePlace } from "../../src/reading/layouts/layout";
import { placesOf } from "../../src/reading/regions/places";
import { SheetView } from "../../src/reading/regions/sheet-view";
import { sheet, snapshotOf, type MadeSheet } from "./snapshot";

/** @throws Error where no table is found */
export function placeIn(rows: MadeSheet["rows"], rest: Omit<MadeSheet, "name" | "rows"> = {}): TablePlace {
  const [source] = snapshotOf(sheet("Năm 2022", rows, rest)).sheets;
  const [place] = source === undefined ? [] : placesOf(new SheetView(source), 0);
  if (place === undefined) throw new Error("no table was found");
  return place;
}
