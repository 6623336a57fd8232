/** The own sheets of a unit that an earlier run wrote and a person may have worked on. */
import { OWN_NAMES, ownSheets } from "../../workbook/own-sheets";
import type { Snapshot } from "../../workbook/snapshot";
import { EarlierSheet } from "./earlier-sheet";
import type { UnitSheet } from "../names";

/** All sheets of a kind that belong to the unit: the plain one and the one with its name may both be there. */
export function sheetsOfUnit(
  snapshot: Pick<Snapshot, "names" | "sheets">,
  sheet: UnitSheet,
  unit: string,
): readonly EarlierSheet[] {
  const own = OWN_NAMES[sheet];
  return [...ownSheets(snapshot).keys()]
    .filter((name) => name === own || name.startsWith(`${own}_`))
    .map((name) => EarlierSheet.find(snapshot, name))
    .filter((found) => found !== null)
    .filter((found) => found.unit === unit);
}
