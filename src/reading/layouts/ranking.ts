/** Layouts F and G2: a ranking list: units as rows with a total, a percentage, a class or a rank only. */
import type { Candidate, Layout, TablePlace } from "./layout";
import { saidRoles, unitRowCandidate, unitRowColumns } from "./unit-rows";

export const ranking: Layout = {
  id: "ranking",
  recognise(place: TablePlace): Candidate | null {
    const found = unitRowColumns(place);
    if (found === null || found.nodes.length !== 1) return null;
    let confidence = 0.4;
    if (saidRoles(place, ["unit"]) > 0) confidence += 0.25;
    if (saidRoles(place, ["rank", "code"]) > 0) confidence += 0.15;
    if (saidRoles(place, ["final", "percent"]) > 0) confidence += 0.2;
    return unitRowCandidate(place, found, "ranking", confidence);
  },
};
