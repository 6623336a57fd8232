/** Names of parts: kept as they are, told apart, and never taken where something points that is not there. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { readZip } from "../../../../src/hosts/file/archive/read-zip";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { contentTypeOf } from "../../../../src/hosts/file/package/content-types";
import { Package } from "../../../../src/hosts/file/package/package";
import { relationshipsOf } from "../../../../src/hosts/file/package/relationships";
import { readWorkbookPart } from "../../../../src/hosts/file/package/workbook-part";
import { planOf, rankingPlan } from "../../plans";
import { barePackage, MAIN } from "../bare-package";
import { withPart } from "../opened";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const plan = planOf(rankingPlan());
const TYPES = "[Content_Types].xml";

async function written(bytes: Uint8Array, times = 1): Promise<Uint8Array> {
  const host = FileHost.open(bytes, "");
  for (let time = 0; time < times; time++) {
    await host.read();
    await host.apply(plan);
  }
  return host.bytes();
}

/** What the own sheet's drawing is called, and where the user's sheet points. */
function drawings(bytes: Uint8Array): { readonly own: string; readonly user: string } {
  const parts = Package.open(bytes);
  const sheet = readWorkbookPart(parts).sheets.find(({ name }) => name === "Xếp hạng")?.part ?? "";
  const of = (part: string): string =>
    relationshipsOf(parts, part).find(({ kind }) => kind === "drawing")?.part ?? "";
  return { own: of(sheet), user: of("xl/worksheets/s.xml") };
}

const dangling = barePackage({
  parts: {
    "xl/worksheets/_rels/s.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  },
});

test("a drawing that a sheet of the user points to and that is not there does not become ours", async () => {
  for (const times of [1, 2]) {
    const bytes = await written(dangling, times);
    expect(drawings(bytes)).toEqual({ own: "xl/drawings/drawing2.xml", user: "xl/drawings/drawing1.xml" });
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(1);
  }
});

test("relationships that belong to no part do not become those of a new sheet", async () => {
  const parts = { "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships><Relationship" };
  const names = Object.keys(unzipSync(await written(barePackage({ parts }))));
  expect(names).toContain("xl/worksheets/sheet2.xml");
  expect(names).not.toContain("xl/worksheets/sheet1.xml");
});

test("a kind named for a part that is not there does not become that of ours", async () => {
  const chartSheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml";
  const bytes = withPart(barePackage(), TYPES, (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/xl/Worksheets/sheet1.xml" ContentType="${chartSheet}"/></Types>`,
    ),
  );
  const parts = Package.open(await written(bytes));
  const sheet = readWorkbookPart(parts).sheets.find(({ name }) => name === "Xếp hạng");
  expect(sheet?.part).toBe("xl/worksheets/sheet2.xml");
  expect(contentTypeOf(parts, sheet?.part ?? "")).toContain(".worksheet+xml");
});

test("a package that types its relationships one by one gets a type for the new ones, another does not", async () => {
  const rels =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const usual = Package.open(await written(barePackage()));
  expect(usual.text(TYPES)).not.toContain('.rels"');
  const without = withPart(barePackage(), TYPES, (xml) => xml.replace(rels, ""));
  const parts = Package.open(await written(without, 2));
  const fresh = parts.parts().filter((part) => part.endsWith(".rels") && !Package.open(without).has(part));
  expect(fresh.length).toBeGreaterThan(1);
  for (const part of fresh)
    expect([part, contentTypeOf(parts, part)]).toEqual([part, expect.stringContaining("relationships+xml")]);
});

test.each([
  [
    "openxmlformats-officedocument.spreadsheetml.template.main",
    "openxmlformats-officedocument.spreadsheetml.sheet.main",
  ],
  ["ms-excel.template.macroEnabled.main", "ms-excel.sheet.macroEnabled.main"],
  ["ms-excel.addin.macroEnabled.main", "ms-excel.sheet.macroEnabled.main"],
  ["ms-excel.sheet.macroEnabled.main", "ms-excel.sheet.macroEnabled.main"],
])("a workbook of the kind %s is written as %s", async (was, becomes) => {
  const bytes = withPart(barePackage(), TYPES, (xml) =>
    xml.replace("openxmlformats-officedocument.spreadsheetml.sheet.main", was),
  );
  const host = FileHost.open(bytes, "");
  expect(host.holdsMacros).toBe(was.includes("macro"));
  const parts = Package.open(await written(bytes));
  expect(contentTypeOf(parts, "xl/workbook.xml")).toBe(`application/vnd.${becomes}+xml`);
});

test.each([
  [[65_534, 7], 1],
  [[3, 2], 4],
  [[65_534, 1, 2], 3],
])("beside sheets numbered %j a new one is number %i", async (numbers, expected) => {
  const tabs = numbers.map((id, i) => `<sheet name="S${i}" sheetId="${id}" r:id="rId1"/>`).join("");
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${tabs}</sheets></workbook>`;
  const { sheets } = readWorkbookPart(Package.open(await written(barePackage({ workbook }))));
  expect(sheets.at(-1)).toMatchObject({ name: "Xếp hạng", sheetId: expected });
});

/** The archive with a file whose name is these bytes, as an old program writes it: without the mark of UTF-8. */
function withRawName(name: readonly number[]): Uint8Array {
  const place = "?".repeat(name.length);
  const bytes = zipSync({ ...unzipSync(barePackage()), [`xl/media/${place}.png`]: strToU8("ảnh") });
  const mark = strToU8(`xl/media/${place}.png`);
  for (let at = 0; at + mark.length <= bytes.length; at++) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) bytes.set(name, at + 9);
  }
  return bytes;
}

test("a name that is no UTF-8 is written back byte by byte", async () => {
  const name = [0xe1, 0x6e, 0x68, 0x80];
  const before = withRawName(name);
  const after = await written(before, 2);
  const stored = (bytes: Uint8Array): readonly number[][] =>
    readZip(bytes).map(({ nameBytes }) => [...nameBytes]);
  expect(stored(before)).toContainEqual([...strToU8("xl/media/"), ...name, ...strToU8(".png")]);
  for (const kept of stored(before)) expect(stored(after)).toContainEqual(kept);
  const flags = readZip(after).find(({ nameBytes }) => nameBytes[9] === 0xe1)?.flags ?? -1;
  expect(flags & (1 << 11)).toBe(0);
});

test("two names that differ in case only are refused, and named", () => {
  const parts = { "xl/media/a.png": strToU8("1"), "xl/Media/A.png": strToU8("2") };
  expect(() => FileHost.open(barePackage({ parts }), "")).toThrow(
    expect.objectContaining({ code: "ambiguous-parts", subject: "xl/Media/A.png" }),
  );
});

test("a malformed part that nobody needs is left as it is", async () => {
  const app = "<Properties><TitlesOfParts></Properties>";
  const parts = { "docProps/app.xml": app, "xl/_rels/extra.xml.rels": "<Relationships" };
  const after = unzipSync(await written(barePackage({ parts })));
  expect(Buffer.from(after["docProps/app.xml"] ?? []).toString()).toBe(app);
  expect(Buffer.from(after["xl/_rels/extra.xml.rels"] ?? []).toString()).toBe("<Relationships");
});
