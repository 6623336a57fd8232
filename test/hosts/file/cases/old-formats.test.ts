/** Old and foreign formats that made the library stumble, and what is told of their conversion. */
import * as library from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { proveCompoundFile } from "../../../../src/hosts/file/archive/compound-file";
import { readZip } from "../../../../src/hosts/file/archive/read-zip";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { Package } from "../../../../src/hosts/file/package/package";
import type { Snapshot } from "../../../../src/workbook/snapshot";
import { planOf, rankingPlan } from "../../plans";
import { comparable } from "../../comparable";

const rows = [["PHỤ LỤC"], null, [], ["STT", "Nội dung", "Điểm"], ["1", "Thể chế", 8.5]];

function made(bookType: "biff8" | "xlsb" | "ods" | "xlml"): Uint8Array {
  const book = library.utils.book_new();
  const sheet = library.utils.aoa_to_sheet(
    rows.map((row) => row ?? []),
    { dense: false },
  );
  sheet["!cols"] = [{ wch: 5, level: 1 }, { wch: 40 }];
  library.utils.book_append_sheet(book, sheet, "Năm 2022");
  const bytes: unknown = library.write(book, { type: "array", bookType });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes");
  return new Uint8Array(bytes);
}

const lostOf = ({ notices = [] }: Snapshot): unknown =>
  notices.flatMap((notice) => (notice.code === "lost-in-conversion" ? [notice.lost] : []));

test.each(["biff8", "xlsb", "ods", "xlml"] as const)(
  "an empty row in %s: read, and written as .xlsx",
  async (type) => {
    const host = FileHost.open(made(type), "");
    const before = await host.read();
    expect(comparable(before).sheets["Năm 2022"]?.cells["C5"]).toBe("number 8.5 [General]");
    expect(lostOf(before)).toEqual([[]]);
    await host.apply(planOf(rankingPlan()));
    const columns =
      Package.open(host.bytes())
        .text("xl/worksheets/sheet1.xml")
        .match(/<col [^>]*>/g) ?? [];
    // What ECMA-376 part 1, 18.3.1.13 knows and nothing else.
    const known = / (?:min|max|width|style|hidden|customWidth|bestFit|outlineLevel|collapsed)="[^"]*"/g;
    for (const column of columns) expect(column.replace(known, "")).toBe("<col/>");
    const after = comparable(await host.read()).sheets;
    expect(after["Năm 2022"]?.cells).toEqual(comparable(before).sheets["Năm 2022"]?.cells);
    expect(after["Xếp hạng"]?.cells["B3"]).toContain("88.21");
  },
);

test("what an .ods holds and its .xlsx will not is named", async () => {
  const parts = unzipSync(made("ods"));
  const content = Buffer.from(parts["content.xml"] ?? []).toString();
  const full = {
    ...parts,
    "content.xml": strToU8(content.replace("<table:table ", '<table:table table:protected="true" ')),
    "Basic/Standard/Module1.xml": strToU8("<a/>"),
    "Pictures/1.png": strToU8("x"),
  };
  expect(lostOf(await FileHost.open(zipSync(full), "").read())).toEqual([
    ["protection", "pictures", "macros"],
  ]);
  const chart = {
    ...parts,
    "content.xml": strToU8(
      content.replace("</table:table>", "<table:shapes><draw:object/></table:shapes></table:table>"),
    ),
  };
  expect(lostOf(await FileHost.open(zipSync(chart), "").read())).toEqual([["charts"]]);
});

/** The archive with the last packed byte of this part changed. */
function damaged(archive: Uint8Array, part: string): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const packed = readZip(bytes).find(({ name }) => name === part)?.packed;
  if (packed === undefined) throw new Error(`no ${part}`);
  packed[packed.length - 1] = (packed.at(-1) ?? 0) ^ 0xff;
  return bytes;
}

/** Of an .xlsb whose theme had one byte changed the library filled four gigabytes: it looks at no checksum. */
test.each([
  ["xlsb", "xl/theme/theme1.xml"],
  ["xlsb", "xl/worksheets/sheet1.bin"],
  ["ods", "content.xml"],
] as const)("an .%s with %s damaged is refused before the library unpacks it", async (type, part) => {
  const host = FileHost.open(damaged(made(type), part), "");
  await expect(host.read()).rejects.toMatchObject({ code: "not-a-workbook" });
  await expect(host.apply(planOf(rankingPlan()))).rejects.toMatchObject({ code: "not-a-workbook" });
});

test("a damaged picture in an .ods is nobody's business", async () => {
  const archive = zipSync({ ...unzipSync(made("ods")), "Pictures/1.png": strToU8("ảnh") });
  const snapshot = await FileHost.open(damaged(archive, "Pictures/1.png"), "").read();
  expect([snapshot.sheets[0]?.name, lostOf(snapshot)]).toEqual(["Năm 2022", [["pictures"]]]);
});

/** An .xls with this record put into its sheet, behind the first one. */
function withRecord(record: number, content: readonly number[]): Uint8Array {
  const file = library.CFB.read(made("biff8"), { type: "array" });
  const entry = library.CFB.find(file, "/Workbook");
  if (entry === null) throw new Error("no stream");
  const stream = [...Uint8Array.from(entry.content)];
  // The second BOF begins the sheet.
  const isBof = (at: number) => stream[at] === 0x09 && stream[at + 1] === 0x08 && stream[at + 6] === 0x10;
  const at = stream.findIndex((_, index) => isBof(index));
  const behind = at + 4 + (stream[at + 2] ?? 0);
  stream.splice(behind, 0, record & 255, record >> 8, content.length, 0, ...content);
  library.CFB.utils.cfb_add(file, "/Workbook", Uint8Array.from(stream));
  const bytes: unknown = library.CFB.write(file, { type: "array" });
  return Uint8Array.from(bytes as readonly number[]);
}

test("a protected .xls sheet is told of; one whose record says no is not protected", async () => {
  const yes = await FileHost.open(withRecord(0x12, [1, 0]), "").read();
  expect([yes.sheets[0]?.protected, lostOf(yes)]).toEqual([true, [["protection"]]]);
  const no = await FileHost.open(withRecord(0x12, [0, 0]), "").read();
  expect([no.sheets[0]?.protected, lostOf(no)]).toEqual([false, [[]]]);
});

test("a cell at the far corner of an .xls: refused by name when it would be written, not after all memory is gone", async () => {
  // A cell of numbers in the last row and column that an .xls has (MS-XLS 2.4.180 Number).
  const far = [0xff, 0xff, 0xff, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f];
  const host = FileHost.open(withRecord(0x203, far), "");
  expect((await host.read()).sheets).toHaveLength(1);
  await expect(host.apply(planOf(rankingPlan()))).rejects.toMatchObject({
    code: "too-large",
    subject: "Năm 2022",
  });
});

test("half a letter is shown from the start as it will be written", async () => {
  const stream = Buffer.from(made("biff8"));
  const at = stream.indexOf(Buffer.from("Thể chế", "utf16le"));
  stream.writeUInt16LE(0xd863, at + 8);
  const host = FileHost.open(Uint8Array.from(stream), "");
  const before = comparable(await host.read()).sheets["Năm 2022"];
  await host.apply(planOf(rankingPlan()));
  expect(before?.cells["B5"]).toBe('text "Thể \uFFFDhế" [General]');
  expect(comparable(await host.read()).sheets["Năm 2022"]?.cells).toEqual(before?.cells);
});

test("a sheet that claims a range of a thousand million cells is written as what it holds", async () => {
  // DIMENSIONS (MS-XLS 2.4.90): rows 0 to 0x7fffffff, columns 0 to 0x4000.
  const claim = [0, 0, 0, 0, 0xff, 0xff, 0x0f, 0, 0, 0, 0, 0x40, 0, 0];
  const host = FileHost.open(withRecord(0x200, claim), "");
  await host.apply(planOf(rankingPlan()));
  expect(comparable(await host.read()).sheets["Năm 2022"]?.cells["C5"]).toBe("number 8.5 [General]");
});

describe("a compound file whose chains do not end is refused before the library follows them", () => {
  const whole = made("biff8");
  const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset);
  const fat = (view(whole).getUint32(76, true) + 1) * 512;
  const folder = (view(whole).getUint32(48, true) + 1) * 512;

  function changed(at: number, value: number): Uint8Array {
    const bytes = Uint8Array.from(whole);
    view(bytes).setUint32(at, value, true);
    return bytes;
  }

  test("as it was it passes", () => {
    expect(() => {
      proveCompoundFile(whole);
    }).not.toThrow();
  });

  test.each<readonly [string, Uint8Array]>([
    ["a sector that points to itself", changed(fat + 4 * 3, 3)],
    [
      "a circle of two sectors",
      (() => {
        const bytes = changed(fat + 4 * 3, 4);
        view(bytes).setUint32(fat + 4 * 4, 3, true);
        return bytes;
      })(),
    ],
    ["a folder whose entry is its own neighbour", changed(folder + 128 + 68, 1)],
    ["a folder whose child is its parent", changed(folder + 128 + 76, 0)],
    [
      "a table in a circle",
      (() => {
        const bytes = changed(68, 2);
        view(bytes).setUint32(3 * 512 + 508, 2, true);
        return bytes;
      })(),
    ],
    ["more tables than sectors", changed(44, 0x7fffffff)],
    ["a chain of tables longer than the file", changed(72, 0x7fffffff)],
    ["a header only", whole.subarray(0, 100)],
  ])("%s", async (_, bytes) => {
    await expect(FileHost.open(bytes, "").read()).rejects.toMatchObject({ code: "not-a-workbook" });
    await expect(FileHost.open(bytes, "").apply(planOf(rankingPlan()))).rejects.toMatchObject({
      code: "not-a-workbook",
    });
  });
});
