/** Where the sheets of a plan go: into the sheet that their defined name points to, or into a new one. */
import { HostError } from "../../workbook/host";
import { ownSheets, plainOwnName } from "../../workbook/own-sheets";
import type { SheetPlan } from "../../workbook/plan";
import type { Contents } from "./outline";
import { movedFormula } from "../../workbook/formula-sheets";
import { uniqueSheetName } from "../../workbook/sheet-names";

export interface SheetPlace {
  readonly plan: SheetPlan;
  /** Name of the sheet in the workbook, now or once it is added. */
  readonly sheet: string;
  readonly exists: boolean;
  /** The defined name as it stands, or as it will. */
  readonly name: string;
  /** What the defined name refers to, though its sheet may be lost; null where there is none. */
  readonly refersTo: string | null;
}

/**
 * @param alsoTaken names that Excel refused, of sheets that it does not list (charts and macros)
 * @throws HostError protected where a sheet cannot be added or written
 */
export function placesOf(
  plans: readonly SheetPlan[],
  contents: Contents,
  alsoTaken: readonly string[] = [],
): readonly SheetPlace[] {
  const own = ownSheets(contents);
  const names = new Map(contents.names.map((entry) => [plainOwnName(entry.name), entry]));
  const taken = new Set([...contents.sheets.map(({ name }) => name), ...alsoTaken]);
  const places = plans.map((plan): SheetPlace => {
    const { name = plan.definedName, refersTo = null } = names.get(plan.definedName) ?? {};
    const standing = own.get(plan.definedName);
    const sheet = contents.sheets.find((other) => other.name === standing);
    if (sheet?.protected === true) throw new HostError("protected", sheet.name);
    if (sheet !== undefined) return { plan, sheet: sheet.name, exists: true, name, refersTo };
    if (contents.structureProtected) throw new HostError("protected", plan.title);
    const title = uniqueSheetName(plan.title, taken);
    taken.add(title);
    return { plan, sheet: title, exists: false, name, refersTo };
  });
  return withNamesOf(places);
}

/** Formulas of a plan name own sheets by their title; where a sheet has another name they follow. */
function withNamesOf(places: readonly SheetPlace[]): readonly SheetPlace[] {
  const now = new Map(places.map(({ plan, sheet }) => [plan.title, sheet]));
  if ([...now].every(([title, name]) => title === name)) return places;
  return places.map((place) => {
    const cells = place.plan.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, now) },
    );
    return { ...place, plan: { ...place.plan, cells } };
  });
}
