/**
 * Grafts the own sheets of a plan into a workbook package. docs/file-format.md lists the parts that change
 * and why; every other part keeps its bytes.
 */
import type { WrittenSheet } from "../../../workbook/host";
import type { WritePlan } from "../../../workbook/plan";
import { changeContentTypes, typedParts } from "../package/content-types";
import type { Package } from "../package/package";
import { changeRelationships, relatedParts, relativeTarget } from "../package/relationships";
import { readWorkbookPart, worksheetNames, type WorkbookPart } from "../package/workbook-part";
import { updateAppProperties } from "./app-properties";
import { rewriteCalcChain, type FormulaCell } from "./calc-chain";
import { putCharts } from "./chart-parts";
import { digitPixels } from "./default-font";
import { keepOnSheet, NOTHING_KEPT, type KeptOnSheet } from "./kept-on-sheet";
import { removingOrphans } from "./own-parts";
import { addKinds } from "./part-kinds";
import { placed } from "./placing";
import { addStyles, emptyStyles } from "./styles-part";
import { withSheets, type PlacedSheet } from "./workbook-edit";
import { worksheetXml } from "./worksheet-xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The own sheets of the plan in this package, which is changed.
 * @param highestStyle greatest number of a cell format that its sheets name, −1 for none
 * @throws HostError
 */
export function applyPlan(parts: Package, plan: WritePlan, highestStyle: number): readonly WrittenSheet[] {
  const workbook = readWorkbookPart(parts);
  const before = new Set(parts.parts());
  keepNamesFree(parts);
  const sheets = placed(parts, workbook, plan.sheets);
  const added = new Map<string, string>();
  const kept = new Map<string, KeptOnSheet>();
  removingOrphans(parts, () => {
    for (const { existing, part } of sheets) if (existing !== null) kept.set(part, keepOnSheet(parts, part));
  });
  keepNamesFree(parts);
  const fresh = sheets.filter(({ existing }) => existing === null);
  for (const { part } of fresh) added.set(part, `${SPREADSHEET}.worksheet+xml`);
  const looks = putStyles(parts, workbook, plan, { highestStyle, added });
  for (const sheet of sheets) {
    const drawing = putCharts(parts, workbook, sheet, added);
    const onSheet = kept.get(sheet.part) ?? NOTHING_KEPT;
    const context = { dialect: workbook.dialect, ...looks, ...onSheet, drawing };
    parts.put(sheet.part, worksheetXml(sheet.plan, context));
  }
  const relationships = putRelationships(parts, workbook, fresh);
  parts.put(workbook.part, withSheets(workbook, sheets, relationships));
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  rewriteCalcChain(parts, workbook, ids, sheets.flatMap(formulaCells));
  const names = [...worksheetNames(workbook), ...fresh.map(({ name }) => name)];
  updateAppProperties(parts, workbook, names);
  addKinds(parts, workbook.part, before, added);
  changeContentTypes(parts, added, []);
  return sheets.map(({ plan: { definedName }, name, existing }) => ({
    definedName,
    sheet: name,
    created: existing === null,
  }));
}

/** A part must not come to stand where something points that is not there: it would show on a sheet of the user. */
function keepNamesFree(parts: Package): void {
  parts.reserve([...typedParts(parts), ...relatedParts(parts)]);
}

/** Numbers of the plan's looks in the workbook's style sheet, which is made where there is none. */
function putStyles(
  parts: Package,
  workbook: WorkbookPart,
  plan: WritePlan,
  { highestStyle, added }: { readonly highestStyle: number; readonly added: Map<string, string> },
): { readonly styleIds: readonly number[]; readonly plainStyle: number; readonly digitPixels: number } {
  const known = workbook.relationships.find(({ kind }) => kind === "styles")?.part ?? null;
  const part = known !== null && parts.has(known) ? known : "xl/styles.xml";
  if (part !== known) {
    parts.put(part, emptyStyles(workbook.dialect));
    added.set(part, `${SPREADSHEET}.styles+xml`);
    const type = `${workbook.dialect.relationships}/styles`;
    changeRelationships(parts, workbook.part, [{ type, target: relativeTarget(workbook.part, part) }]);
  }
  const { xml, ids } = addStyles(parts.text(part), [...plan.styles, {}], highestStyle + 1);
  parts.put(part, xml);
  return { styleIds: ids.slice(0, -1), plainStyle: ids.at(-1) ?? 0, digitPixels: digitPixels(xml) };
}

/** @returns the workbook's relationship to each new sheet, by its part */
function putRelationships(
  parts: Package,
  workbook: WorkbookPart,
  fresh: readonly PlacedSheet[],
): ReadonlyMap<string, string> {
  const type = `${workbook.dialect.relationships}/worksheet`;
  const targets = fresh.map(({ part }) => ({ type, target: relativeTarget(workbook.part, part) }));
  const ids = changeRelationships(parts, workbook.part, targets);
  return new Map(fresh.map(({ part }, index) => [part, ids[index] ?? ""]));
}

function formulaCells({ plan, sheetId }: PlacedSheet): readonly FormulaCell[] {
  return plan.cells
    .filter(({ formula }) => formula !== undefined)
    .map(({ row, column }) => ({ sheetId, row, column }));
}
