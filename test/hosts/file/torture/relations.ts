/** What points to what in the torture workbook, and what kind each part is. */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MS = "http://schemas.microsoft.com/office";

type Target = readonly [type: string, target: string, mode?: "External"];

const relations = (...targets: readonly Target[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
    )
    .join("")}</Relationships>`;

export const RELATION_PARTS: readonly (readonly [part: string, xml: string])[] = [
  [
    "_rels/.rels",
    relations(
      ["officeDocument", "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["extended-properties", "docProps/app.xml"],
      ["custom-properties", "docProps/custom.xml"],
      [`${PACKAGE}/relationships/metadata/thumbnail`, "docProps/thumbnail.png"],
      [`${MS}/2007/relationships/ui/extensibility`, "customUI/customUI14.xml"],
      [`${MS}/2020/02/relationships/classificationlabels`, "docMetadata/LabelInfo.xml"],
    ),
  ],
  [
    "xl/_rels/workbook.xml.rels",
    relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "/xl/worksheets/sheet2.xml"],
      ["worksheet", "worksheets/sheet3.xml"],
      ["worksheet", "worksheets/sheet4.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["theme", "theme/theme1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      [`${MS}/2006/relationships/vbaProject`, "vbaProject.bin"],
      [`${MS}/2017/10/relationships/person`, "persons/person.xml"],
      ["customXml", "../customXml/item1.xml"],
    ),
  ],
  [
    "xl/worksheets/_rels/sheet1.xml.rels",
    relations(
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
      [`${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      ["printerSettings", "../printerSettings/printerSettings1.bin"],
      ["hyperlink", "https://example.vn/", "External"],
    ),
  ],
  ["xl/worksheets/_rels/sheet2.xml.rels", relations(["table", "../tables/table1.xml"])],
  ["xl/worksheets/_rels/sheet3.xml.rels", relations(["pivotTable", "../pivotTables/pivotTable1.xml"])],
  ["xl/chartsheets/_rels/sheet1.xml.rels", relations(["drawing", "../drawings/drawing2.xml"])],
  [
    "xl/drawings/_rels/drawing1.xml.rels",
    relations(["chart", "../charts/chart1.xml"], ["image", "../media/image1.png"]),
  ],
  ["xl/drawings/_rels/drawing2.xml.rels", relations(["chart", "/xl/charts/chart2.xml"])],
  [
    "xl/charts/_rels/chart1.xml.rels",
    relations(
      [`${MS}/2011/relationships/chartStyle`, "style1.xml"],
      [`${MS}/2011/relationships/chartColorStyle`, "colors1.xml"],
    ),
  ],
  [
    "xl/pivotTables/_rels/pivotTable1.xml.rels",
    relations(["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
  ],
  [
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels",
    relations(["pivotCacheRecords", "pivotCacheRecords1.xml"]),
  ],
  [
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    relations(["externalLinkPath", "nam-truoc.xlsx", "External"]),
  ],
  ["customXml/_rels/item1.xml.rels", relations(["customXmlProps", "itemProps1.xml"])],
  [
    "xl/_rels/vbaProject.bin.rels",
    relations([`${MS}/2006/relationships/vbaProjectSignature`, "vbaProjectSignature.bin"]),
  ],
];

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawingml";

const KINDS: readonly (readonly [part: string, type: string])[] = [
  ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ...[1, 2, 3, 4].map((n) => [`xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`] as const),
  ["xl/chartsheets/sheet1.xml", `${SPREADSHEET}.chartsheet+xml`],
  ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["xl/styles.xml", `${SPREADSHEET}.styles+xml`],
  ["xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
  ["xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
  ["xl/externalLinks/externalLink1.xml", `${SPREADSHEET}.externalLink+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${SPREADSHEET}.pivotCacheDefinition+xml`],
  ["xl/pivotCache/pivotCacheRecords1.xml", `${SPREADSHEET}.pivotCacheRecords+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${SPREADSHEET}.pivotTable+xml`],
  ["xl/tables/table1.xml", `${SPREADSHEET}.table+xml`],
  ["xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml"],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", `${DRAWING}.chart+xml`],
  ["xl/charts/chart2.xml", `${DRAWING}.chart+xml`],
  ["xl/charts/style1.xml", "application/vnd.ms-office.chartstyle+xml"],
  ["xl/charts/colors1.xml", "application/vnd.ms-office.chartcolorstyle+xml"],
  ["xl/vbaProjectSignature.bin", "application/vnd.ms-office.vbaProjectSignature"],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ["docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml"],
];

const DEFAULTS: readonly (readonly [extension: string, type: string])[] = [
  ["bin", "application/vnd.ms-office.vbaProject"],
  ["png", "image/png"],
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ["xml", "application/xml"],
];

export const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  DEFAULTS.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join("") +
  '<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  KINDS.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("") +
  "</Types>";
