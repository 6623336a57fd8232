/**
 * Real .xlsx bytes from the description of test/making/snapshot.ts: the same sheets, once as a Snapshot,
 * once as a file. The same description always gives the same bytes. The sample and the benchmark use it too.
 */
import { strToU8, zipSync, type Zippable } from "fflate";
import { quotedSheetName } from "../../src/workbook/address";
import type { DefinedName } from "../../src/workbook/snapshot";
import { SharedStrings, worksheetXml, type DressedSheet } from "./xlsx-sheet";
import { StyleTable } from "./xlsx-styles";
import { attribute, text } from "./xml";

export type { DressedSheet } from "./xlsx-sheet";
export type { CellLook } from "./xlsx-styles";

export interface WorkbookRest {
  readonly names?: readonly DefinedName[];
  readonly structureProtected?: boolean;
  /** docProps/core.xml */
  readonly properties?: { readonly title: string; readonly subject: string; readonly creator: string };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Zip entries hold a local time without a zone: the same numbers everywhere. */
const ENTRY_DATE = new Date(2023, 2, 29);
const CREATED = "2023-03-29T00:00:00Z";

function contentTypes(sheetCount: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part("xl/workbook.xml", `${CONTENT}.sheet.main+xml`) +
    Array.from({ length: sheetCount }, (_, i) =>
      part(`xl/worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`),
    ).join("") +
    part("xl/styles.xml", `${CONTENT}.styles+xml`) +
    part("xl/sharedStrings.xml", `${CONTENT}.sharedStrings+xml`) +
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
    "</Types>"
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function definedNames(sheets: readonly DressedSheet[], names: readonly DefinedName[]): string {
  const titles = sheets.map(({ name, print }, index) =>
    print?.titleRows === undefined
      ? ""
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
        text(`${quotedSheetName(name)}!$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`) +
        "</definedName>",
  );
  const own = names.map(
    ({ name, refersTo }) => `<definedName name="${attribute(name)}">${text(refersTo)}</definedName>`,
  );
  const all = [...titles, ...own].join("");
  return all === "" ? "" : `<definedNames>${all}</definedNames>`;
}

function workbookXml(sheets: readonly DressedSheet[], rest: WorkbookRest): string {
  const active = Math.max(
    0,
    sheets.findIndex(({ hidden }) => hidden !== true),
  );
  const entries = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${attribute(name)}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">` +
    (rest.structureProtected === true ? '<workbookProtection lockStructure="1"/>' : "") +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${entries.join("")}</sheets>` +
    definedNames(sheets, rest.names ?? []) +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function coreXml(properties: NonNullable<WorkbookRest["properties"]>): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${text(properties.title)}</dc:title><dc:subject>${text(properties.subject)}</dc:subject>` +
    `<dc:creator>${text(properties.creator)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:modified></cp:coreProperties>`
  );
}

/** The bytes of a workbook of these sheets, with names and properties. */
export function workbookBytes(sheets: readonly DressedSheet[], rest: WorkbookRest = {}): Uint8Array {
  const styles = new StyleTable();
  const strings = new SharedStrings();
  const shown = sheets.findIndex(({ hidden }) => hidden !== true);
  const worksheets = sheets.map((made, i) => worksheetXml(made, i === shown, styles, strings));
  const parts = new Map<string, string>([
    ["[Content_Types].xml", contentTypes(sheets.length)],
    [
      "_rels/.rels",
      relationships([
        [`${DOCUMENT}/officeDocument`, "xl/workbook.xml"],
        [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
        [`${DOCUMENT}/extended-properties`, "docProps/app.xml"],
      ]),
    ],
    ["docProps/core.xml", coreXml(rest.properties ?? { title: "", subject: "", creator: "" })],
    [
      "docProps/app.xml",
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    ],
    ["xl/workbook.xml", workbookXml(sheets, rest)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...sheets.map((_, i) => [`${DOCUMENT}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
        [`${DOCUMENT}/styles`, "styles.xml"],
        [`${DOCUMENT}/sharedStrings`, "sharedStrings.xml"],
      ]),
    ],
    ...worksheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml] as const),
    ["xl/styles.xml", styles.xml()],
    ["xl/sharedStrings.xml", strings.xml()],
  ]);
  const entries: Zippable = {};
  for (const [name, xml] of parts) entries[name] = [strToU8(HEAD + xml), { mtime: ENTRY_DATE, level: 6 }];
  return zipSync(entries);
}

/** The bytes of a workbook of these sheets and nothing more. */
export function xlsxOf(...sheets: readonly DressedSheet[]): Uint8Array {
  return workbookBytes(sheets);
}
