/** Where each sheet of a plan stands in the workbook, and under which name. */
import { movedFormula } from "../../../workbook/formula-sheets";
import type { SheetPlan } from "../../../workbook/plan";
import { uniqueSheetName } from "../../../workbook/sheet-names";
import type { Package } from "../package/package";
import type { WorkbookPart } from "../package/workbook-part";
import { ownSheetEntries, type PlacedSheet } from "./workbook-edit";

/** A sheet found by its defined name keeps its place, its name and its part; a new one comes behind all others. */
export function placed(
  parts: Package,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
): readonly PlacedSheet[] {
  const own = ownSheetEntries(workbook);
  const taken = workbook.sheets.map(({ name }) => name);
  const takenParts = new Set<string>();
  const freeId = sheetIds(workbook);
  let index = workbook.sheets.length;
  const sheets = plans.map((plan): PlacedSheet => {
    const existing = own.get(plan.definedName) ?? null;
    if (existing !== null && existing.part !== null) {
      const { name, part } = existing;
      return {
        plan,
        name,
        part,
        sheetId: existing.sheetId,
        index: workbook.sheets.indexOf(existing),
        existing,
      };
    }
    const name = uniqueSheetName(plan.title, taken);
    taken.push(name);
    const part = freePart(parts, takenParts);
    return { plan, name, part, sheetId: freeId(), index: index++, existing: null };
  });
  const now = new Map(sheets.map(({ plan, name }) => [plan.title, name]));
  return sheets.map((sheet) => ({ ...sheet, plan: withNamesOf(sheet.plan, now) }));
}

/** Excel repairs a workbook with a greater number ("sheetId", MS-OI29500 2.1.625). */
const MAX_SHEET_ID = 65_534;

/** Numbers behind the greatest; where it leaves no room, those that no sheet has. */
function sheetIds({ sheets }: WorkbookPart): () => number {
  const taken = new Set(sheets.map(({ sheetId }) => sheetId).filter((id) => id > 0 && id <= MAX_SHEET_ID));
  let next = [...taken].reduce((greatest, id) => Math.max(greatest, id), 0);
  return () => {
    do next = next >= MAX_SHEET_ID ? 1 : next + 1;
    while (taken.has(next));
    taken.add(next);
    return next;
  };
}

function freePart(parts: Package, taken: Set<string>): string {
  const part = parts.freeName("xl/worksheets/sheet", ".xml", taken);
  taken.add(part);
  return part;
}

/** Formulas of a plan name own sheets by their title; where a sheet has another name they follow. */
function withNamesOf(plan: SheetPlan, now: ReadonlyMap<string, string>): SheetPlan {
  if ([...now].every(([title, name]) => title === name)) return plan;
  const cells = plan.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, now) },
  );
  return { ...plan, cells };
}
