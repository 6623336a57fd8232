/** Changes to xl/workbook.xml: sheets and names come and go, everything else stays as it was. */
import { columnName, quotedSheetName, rangeName } from "../../../workbook/address";
import { isOwnName, sheetOfReference } from "../../../workbook/own-sheets";
import type { SheetPlan } from "../../../workbook/plan";
import type { NameEntry, SheetEntry, WorkbookPart } from "../package/workbook-part";
import { XmlEdit } from "../xml/xml-edit";
import { escapeXml } from "../xml/xml-text";
import { attributeOf, attributePrefixFor, childOf, childrenOf, prefixFor } from "../xml/xml-tree";
import { formulaWithout } from "../../../workbook/formula-sheets";

/** An own sheet as it is to stand in the workbook. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly part: string;
  readonly sheetId: number;
  /** Position among the tabs. */
  readonly index: number;
  /** null where the sheet is new. */
  readonly existing: SheetEntry | null;
}

/** The own sheets that a workbook holds: defined name → its sheet. */
export function ownSheetEntries(workbook: WorkbookPart): ReadonlyMap<string, SheetEntry> {
  const found = new Map<string, SheetEntry>();
  for (const { name, refersTo, sheet } of workbook.names) {
    if (sheet !== null || !isOwnName(name)) continue;
    const target = sheetOfReference(refersTo)?.toLowerCase();
    const entry = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === target);
    if (entry?.kind === "worksheet" && entry.part !== null) found.set(name, entry);
  }
  return found;
}

/** What Excel keeps a filter's range under, hidden. */
const FILTERED = "_xlnm._FilterDatabase";

/** Names of a placed sheet: its own, and what the printer repeats and prints. */
function namesOf({ plan, name, index }: PlacedSheet): readonly Omit<NameEntry, "element">[] {
  const sheet = quotedSheetName(name);
  const names: Omit<NameEntry, "element">[] = [
    { name: plan.definedName, sheet: null, refersTo: `${sheet}!${rangeName(plan.used, true)}` },
    { name: "_xlnm.Print_Area", sheet: index, refersTo: `${sheet}!${rangeName(plan.print.area, true)}` },
  ];
  const { titleRows: rows, titleColumns: columns } = plan.print;
  const titles: string[] = [];
  if (columns !== undefined) {
    titles.push(`${sheet}!$A:$${columnName(columns)}`);
  }
  if (rows !== null) titles.push(`${sheet}!$${rows.first + 1}:$${rows.last + 1}`);
  if (titles.length > 0) {
    names.push({ name: "_xlnm.Print_Titles", sheet: index, refersTo: titles.join(",") });
  }
  if (plan.filter !== undefined) {
    names.push({ name: FILTERED, sheet: index, refersTo: `${sheet}!${rangeName(plan.filter, true)}` });
  }
  return names;
}

/** xl/workbook.xml with the sheets placed. @param relationships id of each new sheet, by its part */
export function withSheets(
  workbook: WorkbookPart,
  placed: readonly PlacedSheet[],
  relationships: ReadonlyMap<string, string>,
): string {
  const { source, root, dialect } = workbook;
  const edit = new XmlEdit(source);
  const p = prefixFor(root, dialect.main) ?? "";
  const sheets = childOf(root, "sheets") ?? root;
  const prefix = attributePrefixFor(sheets, dialect.relationships);
  const id = prefix === null ? `xmlns:r="${dialect.relationships}" r:id` : `${prefix}id`;
  const tabs = placed
    .filter(({ existing }) => existing === null)
    .map(
      ({ name, sheetId, part, plan }) =>
        `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${plan.visible ? "" : ' state="hidden"'} ` +
        `${id}="${relationships.get(part) ?? ""}"/>`,
    );
  if (tabs.length > 0) edit.append(sheets, tabs.join(""));
  setNames(edit, workbook, placed, p);
  return edit.result();
}

function setNames(edit: XmlEdit, workbook: WorkbookPart, placed: readonly PlacedSheet[], p: string): void {
  const key = (name: string, sheet: number | null): string => `${sheet ?? ""}/${name.toLowerCase()}`;
  const wanted = new Map(placed.flatMap(namesOf).map((name) => [key(name.name, name.sheet), name]));
  const indices = new Set(placed.map(({ index }) => index));
  for (const { name, sheet, refersTo, element } of workbook.names) {
    const own = wanted.get(key(name, sheet));
    if (own !== undefined) {
      wanted.delete(key(name, sheet));
      if (own.refersTo === refersTo) continue;
      edit.replace(element.start, element.end, nameXml(own, p));
    } else if (sheet !== null && indices.has(sheet) && name.startsWith("_xlnm.")) {
      // A filter or print range of the sheet as it was.
      edit.remove(element);
    }
  }
  const xml = [...wanted.values()].map((name) => nameXml(name, p)).join("");
  if (xml === "") return;
  const list = childOf(workbook.root, "definedNames");
  if (list !== null) {
    edit.append(list, xml);
    return;
  }
  // The schema's order: sheets, functionGroups, externalReferences, definedNames.
  const before = ["externalReferences", "functionGroups", "sheets"];
  const behind = before.map((local) => childOf(workbook.root, local)).find((element) => element !== null);
  edit.insert(behind?.end ?? workbook.root.contentEnd, `<${p}definedNames>${xml}</${p}definedNames>`);
}

function nameXml({ name, sheet, refersTo }: Omit<NameEntry, "element">, p: string): string {
  const scope = sheet === null ? "" : ` localSheetId="${sheet}"`;
  const hidden = name === FILTERED ? ' hidden="1"' : "";
  return `<${p}definedName name="${escapeXml(name)}"${scope}${hidden}>${escapeXml(refersTo)}</${p}definedName>`;
}

/** xl/workbook.xml without these sheets: their names go, and what points to them says #REF! as in Excel. */
export function withoutSheets(workbook: WorkbookPart, gone: ReadonlySet<SheetEntry>): string {
  const { source, root } = workbook;
  const edit = new XmlEdit(source);
  const goneNames = new Set([...gone].map(({ name }) => name.toLowerCase()));
  const position = new Map<number, number>();
  workbook.sheets.forEach((sheet, index) => {
    if (gone.has(sheet)) edit.remove(sheet.element);
    else position.set(index, position.size);
  });
  const keep = workbook.names.filter((name) => {
    const lost = name.sheet !== null && !position.has(name.sheet);
    const target = sheetOfReference(name.refersTo)?.toLowerCase();
    return !lost && !(name.sheet === null && isOwnName(name.name) && goneNames.has(target ?? ""));
  });
  const list = childOf(root, "definedNames");
  if (list !== null && keep.length === 0) edit.remove(list);
  else {
    for (const name of workbook.names) {
      if (!keep.includes(name)) edit.remove(name.element);
      else renumbered(edit, name, position, goneNames);
    }
  }
  for (const view of childrenOf(childOf(root, "bookViews") ?? root, "workbookView")) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const value = attributeOf(view, attribute);
      if (value === null || position.get(Number(value)) === Number(value)) continue;
      edit.setAttribute(view, attribute, String(position.get(Number(value)) ?? 0));
    }
  }
  return edit.result();
}

function renumbered(
  edit: XmlEdit,
  { sheet, refersTo, element }: NameEntry,
  position: ReadonlyMap<number, number>,
  gone: ReadonlySet<string>,
): void {
  const now = sheet === null ? null : (position.get(sheet) ?? null);
  if (now !== sheet) edit.setAttribute(element, "localSheetId", String(now));
  const left = formulaWithout(refersTo, gone);
  if (left !== refersTo) edit.replace(element.contentStart, element.contentEnd, escapeXml(left));
}
