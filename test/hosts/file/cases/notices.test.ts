/** What a file says of itself is told before anything is written. */
import { understand } from "../../../../src/app/open-book";
import { noticeFindings } from "../../../../src/audit/workbook-notices";
import { FileHost } from "../../../../src/hosts/file/file-host";
import type { WorkbookNotice } from "../../../../src/workbook/notice";
import { sheet } from "../../../making/snapshot";
import { workbookBytes } from "../../../making/xlsx";
import { barePackage, MAIN, worksheet, type BareParts } from "../bare-package";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function codes(parts: BareParts): Promise<readonly string[]> {
  const { notices = [] } = await FileHost.open(barePackage(parts), "").read();
  return notices.map(({ code }) => code);
}

/** The package's relationships with one more. */
const root = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${type}" Target="${target}"/></Relationships>`;

const signed = (signature: string): BareParts => ({
  parts: {
    "_rels/.rels": root(`${PACKAGE}/digital-signature/origin`, "_xmlsignatures/origin.sigs"),
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/_rels/origin.sigs.rels": `<Relationships xmlns="${PACKAGE}">${signature}</Relationships>`,
    "_xmlsignatures/sig1.xml": "<Signature/>",
  },
});
const signature = `<Relationship Id="rId1" Type="${PACKAGE}/digital-signature/signature" Target="sig1.xml"/>`;

const custom = (properties: string): BareParts => ({
  parts: {
    "_rels/.rels": root(`${OFFICE}/custom-properties`, "docProps/custom.xml"),
    "docProps/custom.xml": `<Properties xmlns:vt="v">${properties}</Properties>`,
  },
});
const property = (name: string, value: string): string =>
  `<property fmtid="f" pid="2" name="${name}"><vt:x>${value}</vt:x></property>`;
const workbook = (first: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${first}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;

test.each<readonly [string, BareParts, readonly string[]]>([
  ["an ordinary workbook", {}, []],
  ["a signature", signed(signature), ["signed-workbook"]],
  ["a place for signatures with none in it", signed(""), []],
  ["mark as final", custom(property("_MarkAsFinal", "true")), ["final-workbook"]],
  ["no longer final", custom(property("_MarkAsFinal", "false")), []],
  ["a label", custom(property("MSIP_Label_1_Enabled", "true")), ["labelled-workbook"]],
  ["a label in a part of its own", { parts: { "docMetadata/LabelInfo.xml": "<a/>" } }, ["labelled-workbook"]],
  ["properties that are broken", custom("<property"), []],
  [
    "a protected structure",
    { workbook: workbook('<workbookProtection lockStructure="1"/>') },
    ["protected-structure"],
  ],
  [
    "reading recommended",
    { workbook: workbook('<fileSharing readOnlyRecommended="1"/>') },
    ["read-only-recommended"],
  ],
])("%s", async (_, parts, expected) => {
  expect(await codes(parts)).toEqual(expected);
});

test("every notice is a finding that any surface shows; of a base file only what it lacks", () => {
  const notices: readonly WorkbookNotice[] = [
    { code: "signed-workbook" },
    { code: "labelled-workbook" },
    { code: "lost-in-conversion", lost: [] },
    { code: "lost-in-conversion", lost: ["macros"] },
    { code: "sheet-left-out", sheet: "Năm 2021" },
  ];
  const snapshot = { fileName: "", sheets: [], names: [], structureProtected: false, notices };
  const found = noticeFindings(snapshot, null).map(({ code, severity }) => `${code} ${severity}`);
  expect(found).toEqual([
    "signed-workbook warning",
    "labelled-workbook info",
    "lost-in-conversion info",
    "lost-in-conversion warning",
    "sheet-left-out warning",
  ]);
  const none = { ...snapshot, notices: [] };
  expect(noticeFindings(none, snapshot).map(({ code }) => code)).toEqual(["sheet-left-out"]);
  expect(noticeFindings({ ...none, structureProtected: true }, null).map(({ code }) => code)).toEqual([
    "protected-structure",
  ]);
});

test("a protected workbook that is understood says so among its findings", async () => {
  const rows = [
    ["STT", "Nội dung", "Điểm tối đa", "Huyện A", "Huyện B"],
    ["I", "Cải cách thể chế", 10, 9, 8],
    ["II", "Cải cách thủ tục hành chính", 10, 7, 8],
  ];
  const bytes = workbookBytes([sheet("Năm 2022", rows)], { structureProtected: true });
  const { findings } = understand(await FileHost.open(bytes, "").read());
  expect(findings.filter(({ code }) => code === "protected-structure")).toHaveLength(1);
});

test("a sheet that is too large is left out and named, the others are read; alone it is refused", async () => {
  // Sixteen cells so far from each other that their rectangle is a whole sheet, without a gap to cut at.
  const scattered = Array.from({ length: 3_000 }, (_, i) => {
    const at = i * 99 + 1;
    return `<row r="${at}"><c r="${["A", "K", "U", "AE", "AN"][i % 5] ?? ""}${at}"><v>${i}</v></c></row>`;
  }).join("");
  const wide = `<row r="297001">${Array.from({ length: 40 }, (_, i) => `<c r="${["", "A", "B", "C"][Math.floor(i / 26)] ?? ""}${String.fromCharCode(65 + (i % 26))}297001"><v>1</v></c>`).join("")}</row>`;
  const parts = { "xl/worksheets/w.xml": worksheet(scattered + wide) };
  const two =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Thưa" sheetId="2" r:id="rId8"/>` +
    '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const relations = `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/s.xml"/><Relationship Id="rId8" Type="${OFFICE}/worksheet" Target="worksheets/w.xml"/></Relationships>`;
  const both = barePackage({ workbook: two, parts: { ...parts, "xl/_rels/workbook.xml.rels": relations } });
  const { sheets, notices } = await FileHost.open(both, "").read();
  expect(sheets.map(({ name }) => name)).toEqual(["S"]);
  expect(notices).toEqual([{ code: "sheet-left-out", sheet: "Thưa" }]);
  const alone = barePackage({ sheet: worksheet(scattered + wide) });
  await expect(FileHost.open(alone, "").read()).rejects.toMatchObject({ code: "too-large" });
});

test("a sheet whose cells lie thinly without a gap is read whole", async () => {
  const thin = Array.from(
    { length: 700 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="CV${i + 1}"><v>2</v></c></row>`,
  );
  const spread = thin.map((row, i) =>
    row.replace("CV", ["CV", "K", "U", "AE", "AO", "AY", "BI", "BS", "CC", "CM"][i % 10] ?? ""),
  );
  const { sheets, notices } = await FileHost.open(
    barePackage({ sheet: worksheet(spread.join("")) }),
    "",
  ).read();
  expect([sheets[0]?.grid.rowCount, sheets[0]?.grid.columnCount, sheets[0]?.outlying]).toEqual([
    700,
    100,
    undefined,
  ]);
  expect(notices).toEqual([]);
});
