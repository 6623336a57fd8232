/**
 * Layouts C, D and L: units as rows, areas as columns, each with its parts (TC | TĐ | Bị trừ | Tổng, or
 * Điểm | Chỉ số %), the maximum in the header text, in a row or in a column.
 */
import { headerRole } from "../words/header-words";
import { isScorePart } from "../readers/part-filler";
import { namesArea } from "../../text/synonyms";
import type { Candidate, Layout, TablePlace } from "./layout";
import { saidRoles, unitRowCandidate, unitRowColumns } from "./unit-rows";

export const unitsByArea: Layout = {
  id: "units-by-area",
  recognise(place: TablePlace): Candidate | null {
    const found = unitRowColumns(place);
    if (found === null || found.nodes.length < 2) return null;
    // A list of telephones or of money has units and figures too: without a maximum, a total, or an area
    // of the index by its name, nothing says that these are scores.
    const told =
      found.maxima.length > 0 ||
      found.columns.some(({ role }) => role === "max") ||
      [...place.rowsTold.values()].includes("maxima") ||
      hasMaximaRow(place, found.unitColumn);
    const total = found.columns.some(({ node, role }) => node === 0 && isScorePart(role));
    const areas = found.nodes.some(({ name, code }) => code !== "" || namesArea(name));
    if (!told && !total && !areas) return null;
    let confidence = told || areas ? 0.4 : 0.1;
    if (saidRoles(place, ["unit"]) > 0) confidence += 0.2;
    if (told) confidence += 0.2;
    if (found.columns.some(({ node, role }) => node === 0 && role !== "max")) confidence += 0.1;
    if (found.columns.some(({ role }) => role === "code" || role === "rank")) confidence += 0.1;
    return unitRowCandidate(place, found, "units-by-area", confidence);
  },
};

/** "Điểm tối đa" in the first rows below the header, among the units or left of them. */
function hasMaximaRow({ view, band }: TablePlace, unitColumn: number): boolean {
  for (let row = band.bodyTop; row < band.bodyTop + 3; row++) {
    for (let column = band.left; column <= unitColumn; column++) {
      if (headerRole(view.text(row, column)) === "max") return true;
    }
  }
  return false;
}
