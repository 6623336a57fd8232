/** Contents of sheets and texts that public workbooks and hostile ones hold. */
import { FileHost } from "../../../../src/hosts/file/file-host";
import { Package } from "../../../../src/hosts/file/package/package";
import { addStyles } from "../../../../src/hosts/file/writing/styles-part";
import { parseXml } from "../../../../src/hosts/file/xml/xml-tree";
import { planOf, rankingPlan } from "../../plans";
import { comparable } from "../../comparable";
import { barePackage, MAIN, worksheet, type BareParts } from "../bare-package";

const read = (parts: BareParts) => FileHost.open(barePackage(parts), "").read();

async function cellsOf(parts: BareParts): Promise<Readonly<Record<string, string>>> {
  return comparable(await read(parts)).sheets["S"]?.cells ?? {};
}
const row = (cells: string): string => worksheet(`<row r="1">${cells}</row>`);
const inline = (text: string): string => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;

/** "Huyện Ba Bể" where one byte is one letter, others as references. */
function bytesOf(head: string, letters: Readonly<Record<string, number>>, text: string): Uint8Array {
  const xml = `<?xml version="1.0" encoding="${head}"?>${row(inline(text))}`;
  return Uint8Array.from([...xml].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

test("declared encodings are decoded, without a mark too; what is not in them is refused", async () => {
  const utf16 = (head: string): Uint8Array =>
    new Uint8Array(
      Buffer.from(`<?xml version="1.0" encoding="${head}"?>${row(inline("Bạch Thông"))}`, "utf16le"),
    );
  const one = (text: string) => ({ A1: `text "${text}" [General]` });
  expect(await cellsOf({ sheet: utf16("UTF-16") })).toEqual(one("Bạch Thông"));
  expect(await cellsOf({ sheet: utf16("UTF-16").map((_, i, all) => all[i ^ 1] ?? 0) })).toEqual(
    one("Bạch Thông"),
  );
  expect(await cellsOf({ sheet: bytesOf("ISO-8859-1", {}, "L\u00e2m") })).toEqual(one("Lâm"));
  const vietnamese = { ê: 0xea, đ: 0xf0, "\u0301": 0xec };
  expect(await cellsOf({ sheet: bytesOf("windows-1258", vietnamese, "đê\u0301") })).toEqual(one("đê\u0301"));
  // Written by a careless program: its declaration can be read, so it is no UTF-16.
  expect(await cellsOf({ sheet: bytesOf("utf-16", {}, "Xa") })).toEqual(one("Xa"));
  for (const sheet of [
    bytesOf("UTF-8", {}, "L\u00e2m"),
    bytesOf("x-unknown", {}, "L"),
    bytesOf("us-ascii-7?", {}, "\u00e2"),
  ]) {
    await expect(read({ sheet })).rejects.toMatchObject({ code: "unreadable-text" });
  }
});

test("the workbook part, too, must be the text that it says it is", async () => {
  const bad = (head: string, tail: readonly number[]): Uint8Array =>
    new Uint8Array([
      ...Buffer.from(`<?xml version="1.0"${head}?><workbook xmlns="${MAIN}"><!-- `),
      ...tail,
      ...Buffer.from(" --></workbook>"),
    ]);
  for (const workbook of [bad("", [0xe3, 0x28]), bad(' encoding="shift_jis"', [0x81, 0xff])]) {
    const bytes = barePackage({ parts: { "xl/workbook.xml": workbook } });
    await expect(FileHost.open(bytes, "").read()).rejects.toMatchObject({ code: "unreadable-text" });
  }
});

test("a part in another encoding is written as UTF-8 and says so", async () => {
  const xml =
    `<?xml version="1.0" encoding="windows-1258"?><workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    '<sheets><sheet name="N\u00e3m" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const host = FileHost.open(
    barePackage({ parts: { "xl/workbook.xml": Uint8Array.from(Buffer.from(xml, "latin1")) } }),
    "",
  );
  await host.apply(planOf(rankingPlan()));
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Năm", "Xếp hạng"]);
});

test("whole columns and rows may be merged; nobody walks through a million cells", async () => {
  const merges = (ref: string) => ({
    sheet: worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`,
    ),
  });
  const merged = async (ref: string) => (await read(merges(ref))).sheets[0]?.merges;
  expect(await merged("A:A")).toEqual([{ top: 0, left: 0, bottom: 255, right: 0 }]);
  expect(await merged("$C:A")).toEqual([{ top: 0, left: 0, bottom: 255, right: 2 }]);
  expect(await merged("3:2")).toEqual([{ top: 1, left: 0, bottom: 2, right: 255 }]);
  expect(await merged("B2:D9")).toEqual([{ top: 1, left: 1, bottom: 8, right: 3 }]);
  for (const ref of ["A:XFE", "0:1", "1:1048577", "A1:B", "x"]) {
    await expect(read(merges(ref))).rejects.toMatchObject({ code: "not-a-workbook" });
  }
});

test.each([
  ["show", true],
  ["", true],
  ["visible", true],
  ["hidden", false],
  ["veryHidden", false],
])('a sheet whose state is "%s" is visible: %s', async (state, visible) => {
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<sheets><sheet state="${state}" name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  expect((await read({ workbook })).sheets[0]?.visible).toBe(visible);
});

test("times and durations as text are numbers; what is none stays readable", async () => {
  const cell = (text: string, column: string) => `<c r="${column}1" t="d"><v>${text}</v></c>`;
  const texts = [
    "06:00:00",
    "2021-01-01T12:00:00",
    "18:00",
    "PT36H",
    "2021-02-30",
    "25:00:00",
    "2021-01-01T99:00",
  ];
  const sheet = row(texts.map((text, i) => cell(text, "ABCDEFG"[i] ?? "")).join(""));
  expect(await cellsOf({ sheet })).toEqual({
    A1: "number 0.25 [General]",
    B1: "number 44197.5 [General]",
    C1: "number 0.75 [General]",
    D1: "number 1.5 [General]",
    E1: 'text "2021-02-30" [General]',
    F1: 'text "25:00:00" [General]',
    G1: 'text "2021-01-01T99:00" [General]',
  });
});

test("of alternate contents one counts: the first choice that is understood, else the fallback", async () => {
  const numbered = (value: number, at: number) => `<row r="${at}"><c r="A${at}"><v>${value}</v></c></row>`;
  const alternate = (inside: string) => `<mc:AlternateContent xmlns:mc="m">${inside}</mc:AlternateContent>`;
  const choice = (requires: string, inside: string) =>
    `<mc:Choice Requires="${requires}">${inside}</mc:Choice>`;
  const rows =
    numbered(1, 1) +
    alternate(choice("x14", numbered(2, 2)) + `<mc:Fallback>${numbered(20, 2)}</mc:Fallback>`) +
    alternate(choice("zz x14", numbered(30, 3)) + `<mc:Fallback>${numbered(3, 3)}</mc:Fallback>`) +
    alternate(
      choice("zz", numbered(40, 4)) +
        choice("x14 xr", alternate(choice("x14ac", numbered(4, 4)))) +
        choice("x14", numbered(41, 4)),
    ) +
    alternate(`<mc:Fallback/>`) +
    numbered(5, 5);
  const merges = alternate(
    choice("x14", '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>') +
      '<mc:Fallback><mergeCells><mergeCell ref="A1:A3"/></mergeCells></mc:Fallback>',
  );
  const snapshot = await read({ sheet: worksheet(rows, merges) });
  expect([...(snapshot.sheets[0]?.grid.numbers ?? [])]).toEqual([1, 2, 3, 4, 5]);
  expect(snapshot.sheets[0]?.merges).toHaveLength(1);
});

test("a cell, row or column that names a look which is not there does not get one of ours", async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="2"/></cellXfs></styleSheet>`;
  for (const sheet of [
    row('<c r="A1" s="5"><v>1</v></c>'),
    worksheet('<row r="1" s="5"><c r="A1"><v>1</v></c></row>'),
    `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" style="5"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  ]) {
    const host = FileHost.open(barePackage({ sheet, styles }), "");
    await host.apply(planOf(rankingPlan()));
    const own = Package.open(host.bytes()).text("xl/worksheets/sheet1.xml");
    const looks = [...own.matchAll(/ s="(\d+)"/g)].map(([, look]) => Number(look));
    expect(Math.min(...looks)).toBe(6);
    const after = comparable(await host.read()).sheets;
    expect(after["S"]?.cells["A1"]).toContain("number 1");
    expect(after["S"]?.cells["A1"]).not.toContain("#,##0.###");
    const { xml, ids } = addStyles(styles, [{ bold: true }], 6);
    expect(ids).toEqual([6]);
    expect(parseXml(xml).children.find(({ local }) => local === "cellXfs")?.children).toHaveLength(7);
  }
  // A number beyond Excel's own limit is never reached, and no reason to add so many.
  expect(addStyles(styles, [{ bold: true }], 999_999).ids).toEqual([1]);
});

test.each<readonly [string, BareParts]>([
  ["a reference of 300 letters", { sheet: row(`<c r="${"X".repeat(300)}3"><v>8</v></c>`) }],
  ["an undefined entity in a cell", { sheet: row(inline("a &lol; b")) }],
  ["a name of JavaScript as an entity", { sheet: row(inline("&constructor;")) }],
  ["a bare ampersand", { sheet: row(inline("A & B")) }],
  ["a reference to no character", { sheet: row(inline("&#0;")) }],
  ["half a letter", { sheet: row(inline("&#xD800;")) }],
  [
    "a shared text that is not there",
    { sheet: row('<c r="A1" t="s"><v>1</v></c>'), strings: "<sst><si><t>a</t></si></sst>" },
  ],
  [
    "a sheet that is cut off",
    { sheet: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>` },
  ],
  [
    "a cell that is cut off",
    { sheet: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v>` },
  ],
  ["a tag with what is no attribute", { workbook: `<workbook ${"A".repeat(80_000)} xmlns="${MAIN}"/>` }],
])("%s is refused", async (_, parts) => {
  await expect(read(parts)).rejects.toMatchObject({ code: "not-a-workbook" });
});
