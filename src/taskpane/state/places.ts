/** Which unit the pane shows, by name where one is wanted. */
import { findUnit } from "../../app/find-unit";
import type { Analysis } from "../../analysis/analysis";
import { ProblemError } from "../../scorebook/problem";
import type { UnitPlace } from "./pane-state";

/**
 * The place of the unit wanted (the one shown before, or remembered), otherwise of the unit ranked first
 * in the first group: a start that says most where nothing is known of the reader.
 */
export function placeFor(analysis: Analysis, wanted: string | null): UnitPlace {
  const named = wanted === null ? null : placeNamed(analysis, wanted);
  if (named !== null) return named;
  const group = analysis.groups[0];
  const count = group?.current.units.length ?? 0;
  const leader = group?.ranks.ranks.subarray(0, count).indexOf(1) ?? -1;
  return { group: 0, unit: Math.max(leader, 0) };
}

function placeNamed(analysis: Analysis, name: string): UnitPlace | null {
  try {
    const { group, unit } = findUnit(analysis, name);
    return { group: analysis.groups.indexOf(group), unit: unit.index };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
