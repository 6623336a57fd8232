/**
 * Layout K: units as rows under group rows ("I HUYỆN NA RÌ", then "Xã loại II" without a number), often
 * with a row of column numbers below the header.
 */
import { ScoreCells } from "../readers/score-cells";
import type { UnitColumns } from "../axes/unit-columns";
import type { Candidate, Layout, TablePlace } from "./layout";
import { saidRoles, unitRowCandidate, unitRowColumns } from "./unit-rows";

export const groupedList: Layout = {
  id: "grouped-list",
  recognise(place: TablePlace): Candidate | null {
    const found = unitRowColumns(place);
    if (found === null || !hasGroupRows(place, found)) return null;
    let confidence = 0.5;
    if (saidRoles(place, ["unit"]) > 0) confidence += 0.25;
    if (saidRoles(place, ["final", "percent"]) > 0) confidence += 0.2;
    if (place.band.numberRow >= 0) confidence += 0.05;
    return unitRowCandidate(place, found, "grouped-list", confidence);
  },
};

/** A row that names something without a figure, right above one with a figure. */
function hasGroupRows(place: TablePlace, found: UnitColumns): boolean {
  const { view, band } = place;
  const cells = new ScoreCells(view, band.bodyTop, place.bodyBottom);
  const columns = found.columns.filter(({ node }) => node >= 0).map(({ column }) => column);
  const figures = (row: number): boolean => columns.some((column) => cells.isFigure(row, column));
  for (let row = band.bodyTop; row < place.bodyBottom; row++) {
    const name = view.text(row, found.unitColumn);
    if (name !== "" && !figures(row) && figures(row + 1) && view.text(row + 1, found.unitColumn) !== "")
      return true;
  }
  return false;
}
