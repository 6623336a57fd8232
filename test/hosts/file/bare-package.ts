/** Packages written part by part, for what no program writes twice the same way. */
import { strToU8, zipSync, type Zippable } from "fflate";

const OPEN = "http://schemas.openxmlformats.org";
const PURL = "http://purl.oclc.org/ooxml";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const MAIN = `${OPEN}/spreadsheetml/2006/main`;
export const STRICT_MAIN = `${PURL}/spreadsheetml/main`;
const RELATIONS = `${OPEN}/officeDocument/2006/relationships`;
const STRICT_RELATIONS = `${PURL}/officeDocument/relationships`;

export interface BareParts {
  /** Inside `<worksheet>`; its text as it stands, or its bytes. */
  readonly sheet?: string | Uint8Array;
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly strict?: boolean;
  /** Parts put in place of those made, or beside them; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A worksheet part around `<sheetData>` rows. */
export function worksheet(rows: string, rest = "", main = MAIN): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;
}

/** One sheet "S", reached by an absolute target, with the parts given. */
export function barePackage(given: BareParts = {}): Uint8Array {
  const strict = given.strict === true;
  const [main, relations] = strict ? [STRICT_MAIN, STRICT_RELATIONS] : [MAIN, RELATIONS];
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = (items: string): string =>
    `<Relationships xmlns="${OPEN}/package/2006/relationships">${items}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${SHEET}.${type}+xml"/>`;
  const made: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml":
      `<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${override("xl/workbook.xml", "sheet.main")}${override("xl/worksheets/s.xml", "worksheet")}` +
      `${override("xl/styles.xml", "styles")}${override("xl/sharedStrings.xml", "sharedStrings")}</Types>`,
    "_rels/.rels": list(relationship("rId1", "officeDocument", "/xl/workbook.xml")),
    "xl/workbook.xml":
      given.workbook ??
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": list(
      relationship("rId1", "worksheet", "/xl/worksheets/s.xml") +
        (given.styles === undefined ? "" : relationship("rId2", "styles", "styles.xml")) +
        (given.strings === undefined ? "" : relationship("rId3", "sharedStrings", "/xl/sharedStrings.xml")),
    ),
    "xl/worksheets/s.xml": given.sheet ?? worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', "", main),
    "xl/styles.xml": given.styles ?? null,
    "xl/sharedStrings.xml": given.strings ?? null,
    ...given.parts,
  };
  const entries: Zippable = {};
  for (const [part, content] of Object.entries(made)) {
    if (content !== null) entries[part] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(entries);
}
