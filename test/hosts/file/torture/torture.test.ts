import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { contentTypeOf } from "../../../../src/hosts/file/package/content-types";
import { Package } from "../../../../src/hosts/file/package/package";
import { reachableParts } from "../../../../src/hosts/file/package/relationships";
import { readWorkbookPart } from "../../../../src/hosts/file/package/workbook-part";
import { parseXml } from "../../../../src/hosts/file/xml/xml-tree";
import { formulaAt, numberAt } from "../../../../src/workbook/snapshot";
import { convert } from "../../../making/soffice";
import { comparable } from "../../comparable";
import { planOf, rankingPlan, settingsPlan } from "../../plans";
import { comparedParts } from "../compared-parts";
import { tortureBook } from "./torture";

const plan = planOf(rankingPlan(), settingsPlan());
const original = tortureBook();

/** docs/file-format.md, "What changes". */
const CHANGED = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
];
const ADDED = [
  "xl/charts/chart3.xml",
  "xl/drawings/_rels/drawing3.xml.rels",
  "xl/drawings/drawing3.xml",
  "xl/worksheets/_rels/sheet5.xml.rels",
  "xl/worksheets/sheet5.xml",
  "xl/worksheets/sheet6.xml",
];

async function written(bytes: Uint8Array, times = 1): Promise<Uint8Array> {
  const host = FileHost.open(bytes, "sổ.xlsm");
  for (let time = 0; time < times; time++) await host.apply(plan);
  return host.bytes();
}

test("the torture workbook holds one part of nearly every kind, each of them reachable", () => {
  const parts = Package.open(original);
  expect(parts.parts()).toHaveLength(53);
  const reached = reachableParts(parts);
  expect(
    parts.parts().filter((part) => !/rels$|Types/.test(part) && !reached.has(part.toLowerCase())),
  ).toEqual([]);
});

test("writing changes six listed parts, adds its own and leaves 47 byte for byte", async () => {
  const changes = comparedParts(original, await written(original));
  expect(changes).toMatchObject({ changed: CHANGED, added: ADDED, lost: [] });
  expect(changes.same).toHaveLength(47);
});

test("untouched entries are copied packed as they were", async () => {
  const archived = (bytes: Uint8Array, packed: Uint8Array): boolean =>
    Buffer.from(bytes).includes(Buffer.from(packed));
  // A stored blob, and the deflated bytes of a sheet between its local header and the next.
  const blob = Package.open(original).bytes("xl/vbaProject.bin");
  expect(archived(await written(original), blob)).toBe(true);
  const start = Buffer.from(original).indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length;
  expect(archived(await written(original), original.subarray(start, start + 500))).toBe(true);
});

test("writing again changes nothing more", async () => {
  expect(Buffer.compare(await written(original), await written(original, 3))).toBe(0);
});

test("every part that changes is well-formed and reachable, and has its kind", async () => {
  const parts = Package.open(await written(original));
  const reached = reachableParts(parts);
  for (const part of [...CHANGED, ...ADDED]) {
    expect(() => parseXml(parts.text(part))).not.toThrow();
    if (/rels$|Types/.test(part)) continue;
    expect([part, reached.has(part.toLowerCase())]).toEqual([part, true]);
    expect([part, contentTypeOf(parts, part)]).not.toEqual([part, "application/xml"]);
  }
  expect(contentTypeOf(parts, "xl/workbook.xml")).toBe(
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
});

test("the properties list the sheets as they are", async () => {
  const xml = Package.open(await written(original)).text("docProps/app.xml");
  expect(xml).toContain("<vt:i4>6</vt:i4>");
  expect(xml).toContain(
    '<vt:vector size="7" baseType="lpstr"><vt:lpstr>Năm 2022</vt:lpstr><vt:lpstr>Danh mục</vt:lpstr><vt:lpstr>Tổng hợp</vt:lpstr>' +
      "<vt:lpstr>Ẩn sâu</vt:lpstr><vt:lpstr>Xếp hạng</vt:lpstr><vt:lpstr>Thiết lập</vt:lpstr><vt:lpstr>Biểu đồ</vt:lpstr></vt:vector>",
  );
});

test("names keep their sheets, and the sheets of the user their values", async () => {
  const bytes = await written(original);
  const before = readWorkbookPart(Package.open(original));
  const after = readWorkbookPart(Package.open(bytes));
  const plain = ({ names }: typeof before): unknown =>
    names.map(({ name, refersTo, sheet }) => [name, refersTo, sheet]);
  expect((plain(after) as unknown[]).slice(0, before.names.length)).toEqual(plain(before));
  expect(after.structureProtected).toBe(true);
  const read = async (file: Uint8Array): Promise<unknown> => {
    const { sheets } = comparable(await FileHost.open(file, "").read());
    return ["Năm 2022", "Danh mục", "Tổng hợp", "Ẩn sâu"].map((name) => sheets[name]);
  };
  expect(await read(bytes)).toEqual(await read(original));
});

test("shared formulas, rich text and fonts of the torture workbook are read", async () => {
  const { sheets } = await FileHost.open(original, "").read();
  const [scores, catalogue] = sheets;
  if (scores === undefined || catalogue === undefined) throw new Error("no sheets");
  expect([2, 3, 4].map((row) => formulaAt(scores.grid, row, 3))).toEqual(["=C3/B3", "=C4/B4", "=C5/B5"]);
  expect(
    comparable({ fileName: "", sheets: [scores], names: [], structureProtected: false }).sheets["Năm 2022"]
      ?.cells,
  ).toMatchObject({
    C1: 'text "Điểm đạt" [General]',
    A4: 'text " Tài chính công " [General]',
    D5: 'error "#DIV/0!" [0.00%] =C5/B5',
  });
  expect(numberAt(scores.grid, 5, 2)).toBe(26.681);
  expect([scores.rowFonts.get(0), scores.columnFonts.get(0), catalogue.columnFonts.get(0)]).toEqual([
    ".VnTime",
    undefined,
    "Calibri",
  ]);
});

test("removal takes the own parts out again and leaves the user's as they were", async () => {
  const host = FileHost.open(await written(original), "");
  expect(await host.removeOwnSheets()).toEqual(["Xếp hạng", "Thiết lập"]);
  const changes = comparedParts(original, host.bytes());
  expect(changes).toMatchObject({ changed: [], added: [], lost: [] });
});

describe("LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "par-index-torture-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("opens what was written, with every sheet, and calculates the same values", async () => {
    const path = join(folder, "torture.xlsm");
    writeFileSync(path, await written(original, 2));
    const resaved = new Uint8Array(readFileSync(convert(path, "xlsx", join(folder, "out"))));
    const snapshot = await FileHost.open(resaved, "").read();
    expect(readWorkbookPart(Package.open(resaved)).sheets.map(({ name }) => name)).toEqual([
      "Năm 2022",
      "Biểu đồ",
      "Danh mục",
      "Tổng hợp",
      "Ẩn sâu",
      "Xếp hạng",
      "Thiết lập",
    ]);
    const ranking = snapshot.sheets.find(({ name }) => name === "Xếp hạng");
    if (ranking === undefined) throw new Error("no ranking");
    expect([2, 3, 4].map((row) => numberAt(ranking.grid, row, 2))).toEqual([1, 2, 3]);
    expect(
      Package.open(resaved)
        .parts()
        .filter((part) => part.startsWith("xl/charts/chart")),
    ).toHaveLength(3);
  });

  test("makes a workbook of its own in which the same plan is written and read back", async () => {
    const path = join(folder, "made.xlsm");
    writeFileSync(path, original);
    const made = new Uint8Array(readFileSync(convert(path, "xlsx", join(folder, "made"))));
    const after = await written(made);
    const { lost, changed } = comparedParts(made, after);
    expect(lost).toEqual([]);
    expect(changed.filter((part) => !CHANGED.includes(part))).toEqual([]);
    expect(comparable(await FileHost.open(after, "").read()).sheets["Xếp hạng"]?.cells["B3"]).toBe(
      "number 88.21 [#,##0.###] ='Năm 2022'!C2",
    );
  });
});
