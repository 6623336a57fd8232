/**
 * Layouts C, D and L: units as rows, areas as columns, each with its parts (TC | TĐ | Bị trừ | Tổng, or
 * Điểm | Chỉ số %), the maximum in the header text, in a row or in a column.
 */
import type { Candidate, Layout, Place } from "./layout";
import { saidRoles, unitRowCandidate, unitRowColumns } from "./unit-rows";

export const unitsByArea: Layout = {
  id: "units-by-area",
  recognise(place: Place): Candidate | null {
    const found = unitRowColumns(place);
    if (found === null || found.nodes.length < 2) return null;
    let confidence = 0.4;
    if (saidRoles(place, ["unit"]) > 0) confidence += 0.2;
    if (found.maxima.length > 0 || found.columns.some(({ role }) => role === "max")) confidence += 0.2;
    if (found.columns.some(({ node, role }) => node === 0 && role !== "max")) confidence += 0.1;
    if (found.columns.some(({ role }) => role === "code" || role === "rank")) confidence += 0.1;
    return unitRowCandidate(place, found, "units-by-area", confidence);
  },
};
