/** A plan as a workbook of its own: what people get who had no workbook to write into. */
import { zipSync } from "fflate";
import { columnName, quotedSheetName, rangeName } from "../../../workbook/address";
import type { SheetPlan, WritePlan } from "../../../workbook/plan";
import { uniqueSheetName } from "../../../workbook/sheet-names";
import { TRANSITIONAL } from "../package/dialect";
import { escapeXml } from "../xml/xml-text";
import { digitPixels } from "./default-font";
import { NOTHING_KEPT } from "./kept-on-sheet";
import { addStyles, emptyStyles } from "./styles-part";
import { worksheetXml } from "./worksheet-xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Any fixed moment: the same plan gives the same bytes. */
const MOMENT = new Date(2000, 0, 1);
const LEVEL = 5;

/**
 * @param plan its defined names are left out: the sheets are the user's own from the beginning
 * @returns the bytes of an .xlsx
 * @throws HostError write-failed
 */
export function newWorkbook({ sheets, styles }: WritePlan): Uint8Array {
  const names: string[] = [];
  for (const { title } of sheets) names.push(uniqueSheetName(title, names));
  const { xml, ids } = addStyles(emptyStyles(TRANSITIONAL), [...styles, {}], 0);
  const context = {
    ...NOTHING_KEPT,
    dialect: TRANSITIONAL,
    styleIds: ids.slice(0, -1),
    plainStyle: ids.at(-1) ?? 0,
    digitPixels: digitPixels(xml),
    drawing: null,
  };
  const encoder = new TextEncoder();
  const parts: Record<string, Uint8Array> = {};
  const put = (name: string, content: string): void => {
    parts[name] = encoder.encode(HEAD + content);
  };
  put("[Content_Types].xml", contentTypes(sheets.length));
  put("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  put("xl/workbook.xml", workbookXml(sheets, names));
  put(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...sheets.map((_, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
  );
  parts["xl/styles.xml"] = encoder.encode(xml);
  sheets.forEach((plan, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheetXml(plan, context);
  });
  return zipSync(parts, { mtime: MOMENT, level: LEVEL });
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part("xl/workbook.xml", "sheet.main") +
    Array.from({ length: sheets }, (_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, "worksheet")).join(
      "",
    ) +
    part("xl/styles.xml", "styles") +
    "</Types>"
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${TRANSITIONAL.relationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly SheetPlan[], names: readonly string[]): string {
  const tabs = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const defined = sheets.flatMap(({ print }, at) => {
    const sheet = quotedSheetName(names[at] ?? "");
    const name = (of: string, refersTo: string): string =>
      `<definedName name="_xlnm.${of}" localSheetId="${at}">${escapeXml(refersTo)}</definedName>`;
    const rows = print.titleRows;
    const columns = print.titleColumns === undefined ? "" : `${sheet}!$A:$${columnName(print.titleColumns)},`;
    return [
      name("Print_Area", `${sheet}!${rangeName(print.area, true)}`),
      ...(rows === null
        ? []
        : [name("Print_Titles", `${columns}${sheet}!$${rows.first + 1}:$${rows.last + 1}`)]),
    ];
  });
  return (
    `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
    `<sheets>${tabs.join("")}</sheets><definedNames>${defined.join("")}</definedNames>` +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}
