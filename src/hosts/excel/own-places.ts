/** Where the sheets of a plan go: into the sheet that their defined name points to, or into a new one. */
import { HostError } from "../../workbook/host";
import { ownSheets } from "../../workbook/own-sheets";
import type { SheetPlan } from "../../workbook/plan";
import type { Contents } from "./outline";
import { uniqueSheetName } from "../../workbook/sheet-names";

export interface Place {
  readonly plan: SheetPlan;
  /** Name of the sheet in the workbook, now or once it is added. */
  readonly sheet: string;
  readonly exists: boolean;
  /** The defined name is there, though its sheet may be lost. */
  readonly named: boolean;
}

/** @throws HostError protected where a sheet cannot be added or written */
export function placesOf(plans: readonly SheetPlan[], contents: Contents): readonly Place[] {
  const own = ownSheets(contents);
  const names = new Set(contents.names.map(({ name }) => name));
  const taken = new Set(contents.sheets.map(({ name }) => name));
  return plans.map((plan): Place => {
    const named = names.has(plan.definedName);
    const standing = own.get(plan.definedName);
    const sheet = contents.sheets.find(({ name }) => name === standing);
    if (sheet?.protected === true) throw new HostError("protected", sheet.name);
    if (sheet !== undefined) return { plan, sheet: sheet.name, exists: true, named };
    if (contents.structureProtected) throw new HostError("protected", plan.title);
    const title = uniqueSheetName(plan.title, taken);
    taken.add(title);
    return { plan, sheet: title, exists: false, named };
  });
}
