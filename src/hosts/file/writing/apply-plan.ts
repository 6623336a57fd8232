/**
 * Grafts the own sheets of a plan into a workbook package. docs/file-format.md lists the parts that change
 * and why; every other part keeps its bytes.
 */
import type { WrittenSheet } from "../../../workbook/host";
import type { SheetPlan, WritePlan } from "../../../workbook/plan";
import { uniqueSheetName } from "../../../workbook/sheet-names";
import { changeContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { changeRelationships, relationshipsPart, relationshipsXml } from "../package/relationships";
import { readWorkbookPart, type WorkbookPart } from "../package/workbook-part";
import { changedAppProperties } from "./app-properties";
import { changedCalcChain, type FormulaCell } from "./calc-chain";
import { chartXml, valuesOf } from "./chart-xml";
import { digitPixels } from "./default-font";
import { drawingXml } from "./drawing-xml";
import { movedFormula } from "../../../workbook/formula-sheets";
import { removingOrphans } from "./own-parts";
import { addStyles, emptyStyles } from "./styles-part";
import { ownSheetEntries, withSheets, type PlacedSheet } from "./workbook-edit";
import { worksheetXml } from "./worksheet-xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** The own sheets of the plan in this package, which is changed. @throws HostError */
export function applyPlan(parts: Package, plan: WritePlan): readonly WrittenSheet[] {
  const workbook = readWorkbookPart(parts);
  const placed = place(parts, workbook, plan.sheets);
  const protections = new Map(
    placed.flatMap(({ existing, part }) =>
      existing === null ? [] : [[part, protectionOf(parts.text(part))]],
    ),
  );
  removingOrphans(parts, () => {
    for (const { existing, part } of placed) if (existing !== null) parts.remove(relationshipsPart(part));
  });

  const added = new Map<string, string>();
  const newParts = placed.filter(({ existing }) => existing === null).map(({ part }) => part);
  for (const part of newParts) added.set(part, TYPES.worksheet);
  const { ids, plain, digit } = putStyles(parts, workbook, plan, added);
  for (const sheet of placed) {
    const drawing = putCharts(parts, workbook, sheet, added);
    const context = {
      dialect: workbook.dialect,
      styleIds: ids,
      plainStyle: plain,
      digitPixels: digit,
      drawing,
      protection: protections.get(sheet.part) ?? "",
    };
    parts.put(sheet.part, worksheetXml(sheet.plan, context));
  }
  const type = `${workbook.dialect.relationships}/worksheet`;
  const relationships = changeRelationships(
    parts,
    workbook.part,
    newParts.map((part) => ({ type, target: relativeTarget(workbook.part, part) })),
  );
  const byPart = new Map(newParts.map((part, index) => [part, relationships[index] ?? ""]));
  parts.put(workbook.part, withSheets(workbook, placed, byPart));
  updateCalcChain(parts, workbook, placed);
  updateAppProperties(parts, workbook, [
    ...worksheetNames(workbook),
    ...placed.filter(({ existing }) => existing === null).map(({ name }) => name),
  ]);
  changeContentTypes(parts, added, []);
  return placed.map(({ plan: { definedName }, name, existing }) => ({
    definedName,
    sheet: name,
    created: existing === null,
  }));
}

/** Where each sheet of the plan stands: in the place of the one it replaces, else behind all others. */
function place(parts: Package, workbook: WorkbookPart, plans: readonly SheetPlan[]): readonly PlacedSheet[] {
  const own = ownSheetEntries(workbook);
  const taken = workbook.sheets.map(({ name }) => name);
  const takenParts = new Set<string>();
  let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  let index = workbook.sheets.length;
  const placed = plans.map((plan): PlacedSheet => {
    const existing = own.get(plan.definedName) ?? null;
    if (existing !== null && existing.part !== null) {
      const at = workbook.sheets.indexOf(existing);
      return {
        plan,
        name: existing.name,
        part: existing.part,
        sheetId: existing.sheetId,
        index: at,
        existing,
      };
    }
    const name = uniqueSheetName(plan.title, taken);
    taken.push(name);
    const part = freePart(parts, takenParts, "xl/worksheets/sheet");
    return { plan, name, part, sheetId: ++sheetId, index: index++, existing: null };
  });
  const now = new Map(placed.map(({ plan, name }) => [plan.title, name]));
  return placed.map((sheet) => ({ ...sheet, plan: withNamesOf(sheet.plan, now) }));
}

function freePart(parts: Package, taken: Set<string>, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`) || taken.has(`${stem}${number}.xml`)) number++;
  taken.add(`${stem}${number}.xml`);
  return `${stem}${number}.xml`;
}

/** Formulas of a plan name own sheets by their title; where a sheet has another name they follow. */
function withNamesOf(plan: SheetPlan, now: ReadonlyMap<string, string>): SheetPlan {
  if ([...now].every(([title, name]) => title === name)) return plan;
  const cells = plan.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, now) },
  );
  return { ...plan, cells };
}

/** What protects a sheet stays on it when its content is replaced. */
function protectionOf(xml: string): string {
  const [, attributes = null] = /<(?:\w+:)?sheetProtection(\s[^<>]*?)\/?>/.exec(xml) ?? [];
  return attributes === null ? "" : `<sheetProtection${attributes}/>`;
}

function putStyles(
  parts: Package,
  workbook: WorkbookPart,
  plan: WritePlan,
  added: Map<string, string>,
): { readonly ids: readonly number[]; readonly plain: number; readonly digit: number } {
  const known = workbook.relationships.find(({ kind }) => kind === "styles")?.part ?? null;
  const part = known !== null && parts.has(known) ? known : "xl/styles.xml";
  if (part !== known) {
    parts.put(part, emptyStyles(workbook.dialect));
    added.set(part, TYPES.styles);
    const type = `${workbook.dialect.relationships}/styles`;
    changeRelationships(parts, workbook.part, [{ type, target: relativeTarget(workbook.part, part) }]);
  }
  const { xml, ids } = addStyles(parts.text(part), [...plan.styles, {}]);
  parts.put(part, xml);
  return { ids: ids.slice(0, -1), plain: ids.at(-1) ?? 0, digit: digitPixels(xml) };
}

/** Writes the drawing and chart parts of a sheet. @returns the sheet's relationship to its drawing */
function putCharts(
  parts: Package,
  { dialect }: WorkbookPart,
  { plan, name, part }: PlacedSheet,
  added: Map<string, string>,
): string | null {
  if (plan.charts.length === 0) return null;
  const drawing = parts.freeName("xl/drawings/drawing", ".xml");
  const valueAt = valuesOf(plan);
  const charts = plan.charts.map((chart) => {
    const chartPart = parts.freeName("xl/charts/chart", ".xml");
    parts.put(chartPart, chartXml(chart, name, valueAt, dialect));
    added.set(chartPart, TYPES.chart);
    return chartPart;
  });
  const ids = charts.map((_, index) => `rId${index + 1}`);
  parts.put(drawing, drawingXml(plan.charts, ids, dialect));
  added.set(drawing, TYPES.drawing);
  const target = (to: string): string => relativeTarget(drawing, to);
  const type = `${dialect.relationships}/chart`;
  parts.put(
    relationshipsPart(drawing),
    relationshipsXml(charts.map((chart, index) => ({ id: ids[index] ?? "", type, target: target(chart) }))),
  );
  const own = { id: "rId1", type: `${dialect.relationships}/drawing`, target: relativeTarget(part, drawing) };
  parts.put(relationshipsPart(part), relationshipsXml([own]));
  return own.id;
}

/** From xl/worksheets/sheet1.xml to xl/drawings/drawing1.xml: "../drawings/drawing1.xml". */
function relativeTarget(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let common = 0;
  while (common < source.length && source[common] === target[common]) common++;
  return [...source.slice(common).map(() => ".."), ...target.slice(common)].join("/");
}

export function worksheetNames(workbook: WorkbookPart): readonly string[] {
  return workbook.sheets.filter(({ kind }) => kind === "worksheet").map(({ name }) => name);
}

function updateCalcChain(parts: Package, workbook: WorkbookPart, placed: readonly PlacedSheet[]): void {
  const formulas = placed.flatMap(({ plan, sheetId }): readonly FormulaCell[] =>
    plan.cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [{ sheetId, row, column }],
    ),
  );
  rewriteCalcChain(parts, workbook, new Set(placed.map(({ sheetId }) => sheetId)), formulas);
}

/** Takes own sheets out of the calculation chain, where the workbook has one, and puts these cells in. */
export function rewriteCalcChain(
  parts: Package,
  workbook: WorkbookPart,
  own: ReadonlySet<number>,
  formulas: readonly FormulaCell[],
): void {
  const relationship = workbook.relationships.find(({ kind }) => kind === "calcChain");
  const part = relationship?.part ?? null;
  if (relationship === undefined || part === null || !parts.has(part)) return;
  const source = parts.text(part);
  const xml = changedCalcChain(source, own, formulas);
  if (xml === source) return;
  if (xml !== null) parts.put(part, xml);
  else {
    parts.remove(part);
    changeRelationships(parts, workbook.part, [], new Set([relationship.id]));
    changeContentTypes(parts, new Map(), [part]);
  }
}

/** @param after names of the worksheets as they are now */
export function updateAppProperties(parts: Package, before: WorkbookPart, after: readonly string[]): void {
  const part = parts.parts().find((name) => name.toLowerCase() === "docprops/app.xml");
  if (part === undefined) return;
  const source = parts.text(part);
  const xml = changedAppProperties(source, worksheetNames(before), after);
  if (xml !== source) parts.put(part, xml);
}
