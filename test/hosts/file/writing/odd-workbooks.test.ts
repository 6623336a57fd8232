/** Writing into workbooks that no sample looks like; what comes out is read back by both readers. */
import * as library from "@e965/xlsx";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { contentTypeOf } from "../../../../src/hosts/file/package/content-types";
import { Package } from "../../../../src/hosts/file/package/package";
import { reachableParts, relationshipsOf } from "../../../../src/hosts/file/package/relationships";
import { readWorkbookPart } from "../../../../src/hosts/file/package/workbook-part";
import { parseXml } from "../../../../src/hosts/file/xml/xml-tree";
import { parseWithLibrary } from "../../../../src/hosts/file/reading/library";
import { snapshotOfLibrary } from "../../../../src/hosts/file/reading/read-with-library";
import { numberAt, type Snapshot } from "../../../../src/workbook/snapshot";
import { formula, sheet } from "../../../making/snapshot";
import { workbookBytes, xlsxOf } from "../../../making/xlsx";
import { barePackage, MAIN, STRICT_MAIN, worksheet } from "../bare-package";
import { comparable } from "../../comparable";
import { comparedParts } from "../compared-parts";
import { withPart } from "../opened";
import { planOf, rankingPlan, settingsPlan } from "../../plans";

const plan = planOf(rankingPlan(), settingsPlan());
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function write(bytes: Uint8Array, times = 1): Promise<Uint8Array> {
  const host = FileHost.open(bytes, "");
  for (let time = 0; time < times; time++) await host.apply(plan);
  return host.bytes();
}

/** Read by the scanner and by the library, which must agree on the own sheets. */
async function expectWhole(bytes: Uint8Array): Promise<Snapshot> {
  const parts = Package.open(bytes);
  const reached = reachableParts(parts);
  for (const part of parts.parts()) {
    if (/\.(xml|rels)$/.test(part)) expect(() => parseXml(parts.text(part))).not.toThrow();
    for (const { part: target } of relationshipsOf(parts, part))
      expect([part, target === null || parts.has(target)]).toEqual([part, true]);
  }
  expect(reached.has("xl/workbook.xml")).toBe(true);
  const scanned = await FileHost.open(bytes, "").read();
  const parsed = comparable(snapshotOfLibrary(parseWithLibrary(library, bytes), "")).sheets;
  const { sheets } = comparable(scanned);
  for (const name of ["Xếp hạng", "Thiết lập"]) expect(sheets[name]?.cells).toEqual(parsed[name]?.cells);
  expect(sheets["Xếp hạng"]?.cells["B3"]).toBe("number 88.21 [#,##0.###] ='Năm 2022'!C2");
  return scanned;
}

test("a workbook without styles, shared strings, names or properties", async () => {
  const bytes = barePackage();
  const after = await write(bytes, 2);
  await expectWhole(after);
  expect(comparedParts(bytes, after).added).toContain("xl/styles.xml");
  const parts = Package.open(after);
  expect(contentTypeOf(parts, "xl/styles.xml")).toContain("styles+xml");
  // The first format is what a cell without one has: it must not be ours.
  expect(/<cellXfs[^>]*><xf numFmtId="0" fontId="0"/.test(parts.text("xl/styles.xml"))).toBe(true);
});

test("a style sheet that lacks its lists gets them in their order, ours not first", async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><cellStyles count="0"/><dxfs count="0"/></styleSheet>`;
  const after = await write(barePackage({ styles }), 2);
  await expectWhole(after);
  const root = parseXml(Package.open(after).text("xl/styles.xml"));
  expect(root.children.map(({ local, children }) => [local, children.length])).toEqual([
    ["numFmts", 2],
    ["fonts", 5],
    ["fills", 3],
    ["borders", 3],
    ["cellXfs", 8],
    ["cellStyles", 0],
    ["dxfs", 0],
  ]);
});

test("elements with a prefix keep it, in workbook, styles and lists", async () => {
  const workbook =
    `<x:workbook xmlns:x="${MAIN}" xmlns:q="${RELATIONS}"><x:sheets><x:sheet name="S" sheetId="3" q:id="rId1"/></x:sheets>` +
    `<x:definedNames><x:definedName name="A">S!$A$1</x:definedName></x:definedNames><x:calcPr calcId="1"/></x:workbook>`;
  const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font><x:sz val="11"/></x:font></x:fonts><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`;
  const after = await write(barePackage({ workbook, styles }), 2);
  await expectWhole(after);
  const xml = Package.open(after).text("xl/workbook.xml");
  expect(xml).toContain('<x:sheet name="Xếp hạng" sheetId="4" q:id="rId3"/>');
  expect(xml).toContain("<x:definedName name=\"CCHC_XepHang\">'Xếp hạng'!$A$1:$C$6</x:definedName>");
});

test("relationships declared at the sheet itself, as some programs write them", async () => {
  const workbook = `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${RELATIONS}" name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  await expectWhole(await write(barePackage({ workbook }), 2));
});

test("strict OOXML stays strict in every part that is added", async () => {
  const after = await write(barePackage({ strict: true }), 2);
  await expectWhole(after);
  const parts = Package.open(after);
  const own = parts
    .parts()
    .filter((part) => /sheet\d|drawing|chart|styles/.test(part) && part.endsWith(".xml"));
  expect(own.map((part) => [part, /schemas\.openxmlformats\.org/.test(parts.text(part))])).toEqual(
    own.map((part) => [part, false]),
  );
  expect(parseXml(parts.text("xl/worksheets/sheet1.xml")).namespace).toBe(STRICT_MAIN);
});

test("names come in the schema's place where the workbook had none", async () => {
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>` +
    '<functionGroups/><externalReferences/><calcPr calcId="1"/></workbook>';
  const root = parseXml(Package.open(await write(barePackage({ workbook }))).text("xl/workbook.xml"));
  expect(root.children.map(({ local }) => local)).toEqual([
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
    "calcPr",
  ]);
});

test("print titles and area belong to the own sheet, wherever the user has moved it", async () => {
  const moved = withPart(await write(barePackage()), "xl/workbook.xml", (xml) => {
    const [, first = "", rest = ""] = /<sheets>(<sheet [^>]*>)(.*)<\/sheets>/.exec(xml) ?? [];
    const [ranking = "", settings = ""] = rest.match(/<sheet [^>]*>/g) ?? [];
    return xml
      .replace(/<sheets>.*<\/sheets>/, `<sheets>${ranking}${first}${settings}</sheets>`)
      .replaceAll('localSheetId="1"', 'localSheetId="0"');
  });
  const { names, sheets } = readWorkbookPart(Package.open(await write(moved)));
  expect(sheets.map(({ name }) => name)).toEqual(["Xếp hạng", "S", "Thiết lập"]);
  expect(names.map(({ name, sheet: at, refersTo }) => [name, at, refersTo])).toEqual([
    ["CCHC_XepHang", null, "'Xếp hạng'!$A$1:$C$6"],
    ["_xlnm.Print_Area", 0, "'Xếp hạng'!$A$1:$L$20"],
    ["_xlnm.Print_Titles", 0, "'Xếp hạng'!$2:$2"],
    ["CCHC_ThietLap", null, "'Thiết lập'!$A$1:$B$9"],
    ["_xlnm.Print_Area", 2, "'Thiết lập'!$A$1:$A$9"],
  ]);
});

test("what a filter of the user left on an own sheet goes with its content", async () => {
  const filtered = withPart(await write(barePackage()), "xl/workbook.xml", (xml) =>
    xml.replace(
      "</definedNames>",
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'Xếp hạng\'!$A$2:$C$5</definedName>' +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">S!$A$1:$B$2</definedName></definedNames>',
    ),
  );
  const filters = ({ names }: ReturnType<typeof readWorkbookPart>): unknown =>
    names.filter(({ name }) => name === "_xlnm._FilterDatabase").map(({ sheet: at }) => at);
  expect(filters(readWorkbookPart(Package.open(filtered)))).toEqual([1, 0]);
  expect(filters(readWorkbookPart(Package.open(await write(filtered))))).toEqual([0]);
});

test("two new sheets of one title get two names", async () => {
  const host = FileHost.open(barePackage(), "");
  const title = "Phụ lục I - Văn phòng Hội đồng nhân dân và Ủy ban nhân dân";
  const written = await host.apply(
    planOf(
      rankingPlan({ title, definedName: "CCHC_PhuLucI_A" }),
      rankingPlan({ title, definedName: "CCHC_PhuLucI_B" }),
    ),
  );
  expect(written.map(({ sheet: name }) => name)).toEqual([
    "Phụ lục I - Văn phòng Hội đồng",
    "Phụ lục I - Văn phòng Hội đ (2)",
  ]);
});

test("a style sheet that is full is refused, and the workbook stays as it was", async () => {
  const full = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><cellXfs count="65488">${"<xf/>".repeat(65_488)}</cellXfs></styleSheet>`;
  const bytes = barePackage({ styles: full });
  const host = FileHost.open(bytes, "");
  await expect(host.apply(plan)).rejects.toMatchObject({ code: "write-failed" });
  expect(host.bytes()).toBe(bytes);
  expect((await host.read()).names).toEqual([]);
});

test("what fails half-way leaves the workbook as it was", async () => {
  const broken = withPart(
    barePackage({ parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i=` } }),
    "xl/_rels/workbook.xml.rels",
    (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
  );
  const host = FileHost.open(broken, "");
  await expect(host.apply(plan)).rejects.toMatchObject({ code: "not-a-workbook" });
  expect(host.bytes()).toBe(broken);
  const { sheets, names } = await host.read();
  expect([sheets.map(({ name }) => name), names]).toEqual([["S"], []]);
});

test("removal renumbers what belongs to the sheets behind and keeps the open tab", async () => {
  const before = await write(barePackage());
  const moved = withPart(before, "xl/workbook.xml", (xml) => {
    const [, first = "", rest = ""] = /<sheets>(<sheet [^>]*>)(.*)<\/sheets>/.exec(xml) ?? [];
    return xml
      .replace(
        /<sheets>.*<\/sheets>/,
        `<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews><sheets>${rest}${first}</sheets>`,
      )
      .replace(
        /<definedNames>.*<\/definedNames>/,
        '<definedNames><definedName name="CCHC_XepHang">\'Xếp hạng\'!$A$1</definedName><definedName name="CCHC_ThietLap">\'Thiết lập\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">S!$A$1</definedName><definedName name="Tong">SUM(\'Xếp hạng\'!$B$3,S!$A$1)</definedName></definedNames>',
      );
  });
  const host = FileHost.open(moved, "");
  await host.removeOwnSheets();
  const workbook = readWorkbookPart(Package.open(host.bytes()));
  expect(workbook.names.map(({ name, sheet: at, refersTo }) => [name, at, refersTo])).toEqual([
    ["_xlnm.Print_Area", 0, "S!$A$1"],
    ["Tong", null, "SUM(#REF!$B$3,S!$A$1)"],
  ]);
  expect(workbook.source).toContain('activeTab="0" firstSheet="0"');
});

test("formulas elsewhere survive an update; after removal they say #REF! as in Excel", async () => {
  const book = xlsxOf(
    sheet("Năm 2022", [["a", "b", 88.21, 1, 1]]),
    sheet("Khác", [
      [formula("='Xếp hạng'!B3*2+SUM('XẾP HẠNG'!B3:B4)&\"'Xếp hạng'!\"", 1), formula("=A2", 5)],
    ]),
  );
  const host = FileHost.open(book, "");
  await host.apply(plan);
  await host.apply(plan);
  const other = async (): Promise<unknown> => comparable(await host.read()).sheets["Khác"]?.cells;
  expect(comparedParts(book, host.bytes()).same).toContain("xl/worksheets/sheet2.xml");
  await host.removeOwnSheets();
  expect(await other()).toEqual({
    A1: "number 1 [General] =#REF!B3*2+SUM(#REF!B3:B4)&\"'Xếp hạng'!\"",
    B1: "number 5 [General] =A2",
  });
});

test("the last visible sheet is never removed", async () => {
  const host = FileHost.open(barePackage(), "");
  await host.apply(plan);
  const hidden = withPart(host.bytes(), "xl/workbook.xml", (xml) =>
    xml.replace('name="S"', 'name="S" state="hidden"'),
  );
  const other = FileHost.open(hidden, "");
  await expect(other.removeOwnSheets()).rejects.toMatchObject({ code: "write-failed" });
  expect(other.bytes()).toBe(hidden);
});

test("a protected own sheet stays protected, and its comments stay", async () => {
  const host = FileHost.open(barePackage(), "");
  await host.apply(plan);
  const parts = Package.open(host.bytes());
  const sheetPart = "xl/worksheets/sheet1.xml";
  parts.put(
    sheetPart,
    parts
      .text(sheetPart)
      .replace("</sheetData>", '</sheetData><sheetProtection sheet="1" password="CAFE"/>')
      .replace("</worksheet>", '<legacyDrawing r:id="rId5"/></worksheet>'),
  );
  parts.put(
    "xl/worksheets/_rels/sheet1.xml.rels",
    parts
      .text("xl/worksheets/_rels/sheet1.xml.rels")
      .replace(
        "</Relationships>",
        `<Relationship Id="rId5" Type="${RELATIONS}/vmlDrawing" Target="../drawings/v.vml"/><Relationship Id="rId6" Type="${RELATIONS}/comments" Target="../comments1.xml"/></Relationships>`,
      ),
  );
  parts.put("xl/drawings/v.vml", "<xml/>");
  parts.put("xl/comments1.xml", "<comments/>");
  const again = FileHost.open(parts.toBytes(), "");
  await again.apply(plan);
  const after = Package.open(again.bytes());
  expect([after.has("xl/drawings/v.vml"), after.has("xl/comments1.xml")]).toEqual([true, true]);
  expect(after.text(sheetPart)).toContain('<sheetProtection sheet="1" password="CAFE"/>');
  expect(after.text(sheetPart)).toContain('<drawing r:id="rId1"/><legacyDrawing r:id="rId5"/></worksheet>');
  expect(after.parts().filter((part) => part.startsWith("xl/charts/chart"))).toEqual([
    "xl/charts/chart1.xml",
  ]);
  await again.removeOwnSheets();
  expect(
    Package.open(again.bytes())
      .parts()
      .filter((part) => /comments|vml|chart|drawing/.test(part)),
  ).toEqual([]);
});

test("a chain of calculation holds exactly the formulas there are", async () => {
  const chain = `<x:calcChain xmlns:x="${MAIN}"><x:c r="B1" i="1"/><x:c r="C1"/><x:c r="A9" i="5"/><x:c r="D1" i="1" l="1"/></x:calcChain>`;
  const bytes = workbookBytes([
    sheet("Năm 2022", [["x", formula("=1", 1), formula("=2", 2), formula("=3", 3)]]),
  ]);
  const parts = Package.open(bytes);
  parts.put("xl/calcChain.xml", chain);
  parts.put(
    "xl/_rels/workbook.xml.rels",
    parts
      .text("xl/_rels/workbook.xml.rels")
      .replace(
        "</Relationships>",
        `<Relationship Id="rId99" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
  );
  const host = FileHost.open(parts.toBytes(), "");
  await host.apply(plan);
  const cells = (xml: string): readonly string[] => [...xml.matchAll(/<x:c [^>]*>/g)].map(([cell]) => cell);
  const written = Package.open(host.bytes()).text("xl/calcChain.xml");
  expect(cells(written)).toEqual([
    ...cells(chain),
    ...["B3", "C3", "B4", "C4", "B5", "C5"].map((place) => `<x:c r="${place}" i="2"/>`),
  ]);
  await host.apply(plan);
  expect(Package.open(host.bytes()).text("xl/calcChain.xml")).toBe(written);
  await host.removeOwnSheets();
  expect(Package.open(host.bytes()).text("xl/calcChain.xml")).toBe(chain);
});

test("numbers of cells read back are those of the plan, whatever the default style", async () => {
  const snapshot = await expectWhole(
    await write(barePackage({ sheet: worksheet('<row r="1"><c r="A1"><v>3</v></c></row>') })),
  );
  const ranking = snapshot.sheets.find(({ name }) => name === "Xếp hạng");
  expect(ranking === undefined ? null : [2, 3, 4].map((row) => numberAt(ranking.grid, row, 1))).toEqual([
    88.21, 80.5, 79.999,
  ]);
});
