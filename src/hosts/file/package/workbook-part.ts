/** xl/workbook.xml: its sheets, its names, and whether sheets may be added. */
import { HostError } from "../../../workbook/host";
import { attributeOf, childOf, childrenOf, parseXml, textOf, type XmlElement } from "../xml/xml-tree";
import { dialectOf, type Dialect } from "./dialect";
import type { Package } from "./package";
import { relationshipsOf, type Relationship } from "./relationships";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visible: boolean;
  readonly relationship: string;
  /** "worksheet", "chartsheet", "dialogsheet" … */
  readonly kind: string;
  readonly part: string | null;
  readonly element: XmlElement;
}

export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  /** Position of the sheet that the name belongs to, null for workbook scope. */
  readonly sheet: number | null;
  readonly element: XmlElement;
}

export interface WorkbookPart {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly structureProtected: boolean;
}

/** Name of the package's workbook part, null where it has none (no spreadsheet, or a damaged one). */
export function workbookPartName(parts: Package): string | null {
  const found = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.part ?? null;
  return found !== null && parts.has(found) ? found : null;
}

/** @throws HostError not-a-workbook where the package holds no workbook in XML, missing-part where it lacks a sheet's */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const part = workbookPartName(parts);
  if (part === null) throw new HostError("not-a-workbook", "the package names no document");
  const source = parts.text(part);
  const root = parseXml(source);
  const dialect = dialectOf(root.namespace);
  if (root.local !== "workbook" || dialect === null) {
    throw new HostError("not-a-workbook", `${part} holds <${root.name}>`);
  }
  const relationships = relationshipsOf(parts, part);
  const protection = childOf(root, "workbookProtection");
  const sheets = childOf(root, "sheets");
  const names = childOf(root, "definedNames");
  const entries = sheets === null ? [] : childrenOf(sheets, "sheet");
  const found = entries.map((element) => sheetOf(element, dialect, relationships));
  for (const sheet of found) {
    if (sheet.part !== null && parts.has(sheet.part)) continue;
    // An empty sheet in its place would make figures vanish in silence.
    throw new HostError("missing-part", `${sheet.name}: ${sheet.part ?? "no relationship"}`, {
      subject: sheet.name,
    });
  }
  return {
    part,
    source,
    root,
    dialect,
    relationships,
    sheets: found,
    names: names === null ? [] : childrenOf(names, "definedName").map((e) => nameOf(e, source)),
    structureProtected: protection !== null && isTrue(attributeOf(protection, "lockStructure")),
  };
}

export function worksheetNames({ sheets }: WorkbookPart): readonly string[] {
  return sheets.filter(({ kind }) => kind === "worksheet").map(({ name }) => name);
}

/** xsd:boolean as Office writes it. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

function sheetOf(element: XmlElement, dialect: Dialect, relationships: readonly Relationship[]): SheetEntry {
  const id = attributeOf(element, "id", dialect.relationships) ?? "";
  const relationship = relationships.find((candidate) => candidate.id === id);
  return {
    name: attributeOf(element, "name") ?? "",
    sheetId: Number(attributeOf(element, "sheetId") ?? 0),
    // What a program writes that Excel does not know ("show") hides nothing.
    visible: !/^(?:veryH|h)idden$/.test(attributeOf(element, "state") ?? ""),
    relationship: id,
    kind: relationship?.kind ?? "",
    part: relationship?.part ?? null,
    element,
  };
}

function nameOf(element: XmlElement, source: string): NameEntry {
  const sheet = attributeOf(element, "localSheetId");
  return {
    name: attributeOf(element, "name") ?? "",
    refersTo: textOf(element, source),
    sheet: sheet === null ? null : Number(sheet),
    element,
  };
}
