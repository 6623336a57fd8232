/** Workbooks of other formats: read through the library, written as .xlsx. LibreOffice makes the .xls and .ods. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as library from "@e965/xlsx";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { excelReference } from "../../../../src/hosts/file/reading/open-document";
import { ownSheets } from "../../../../src/workbook/own-sheets";
import { formatted, formula, sheet } from "../../../making/snapshot";
import { convert } from "../../../making/soffice";
import { workbookBytes } from "../../../making/xlsx";
import { comparable, type Comparable } from "../../comparable";
import { planOf, rankingPlan, settingsPlan } from "../../plans";

const scores = sheet(
  "Năm 2022",
  [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì", "Ghi chú"],
    [null, "Tổng điểm", 88.21, formatted(80.5, "#,##0.00"), formula("=79.9+0.099", 79.999), "a\u00a0\u00adb"],
    [formatted(44_927, "dd/mm"), "Thể chế", 0, formatted(0.5, "0.00%"), formula("=SUM(C3,0)", 0)],
    ["1.10", "'=1", "88,21", { error: "#DIV/0!" }, null, " hai  khoảng"],
    ["01/08", "Hòa bình (NFD: e\u0323\u0302)", -1.5, 1e-7, 12_345_678.9],
  ],
  { merges: ["A1:A2"], hiddenRows: [2], hiddenColumns: [4] },
);
const book = workbookBytes(
  [
    scores,
    sheet("Danh mục", [["x", 1]], { hidden: true }),
    sheet("Đã 'A' khóa", [["Đơn vị", 2]], { protected: true }),
  ],
  { names: [{ name: "DonVi", refersTo: "'Đã ''A'' khóa'!$A$1:$B$1" }] },
);

const folder = mkdtempSync(join(tmpdir(), "par-index-foreign-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function converted(bytes: Uint8Array, target: string): Uint8Array {
  const path = join(folder, "sổ.xlsx");
  writeFileSync(path, bytes);
  return new Uint8Array(readFileSync(convert(path, target, join(folder, target))));
}

async function read(bytes: Uint8Array): Promise<Comparable> {
  return comparable(await FileHost.open(bytes, "").read());
}

const libraryFile = (bookType: "xlsb" | "xlml"): Uint8Array => {
  const made: unknown = library.write(library.read(book, { cellStyles: true }), { type: "array", bookType });
  if (!(made instanceof ArrayBuffer)) throw new Error("no bytes");
  return new Uint8Array(made);
};

test.each(["xls", "ods"])("an .%s of LibreOffice gives the same workbook as the .xlsx", async (target) => {
  const bytes = converted(book, target);
  expect(FileHost.open(bytes, "").converted).toBe(true);
  expect(await read(bytes)).toEqual(await read(book));
});

test("an .xlsb and an XML of Excel 2003 give the same values", async () => {
  const values = ({ sheets }: Comparable): unknown =>
    Object.entries(sheets["Năm 2022"]?.cells ?? {}).map(([place, cell]) => [
      place,
      cell.replace(/ =.*$/, ""),
    ]);
  const expected = values(await read(book));
  expect(values(await read(libraryFile("xlsb")))).toEqual(expected);
  expect(values(await read(libraryFile("xlml")))).toEqual(expected);
});

test.each(["xls", "ods"])(
  "an .%s is written as an .xlsx with its own sheets beside the user's",
  async (target) => {
    const source = converted(book, target);
    const host = FileHost.open(source, "sổ.xls");
    expect(host.bytes()).toBe(source);
    const written = await host.apply(planOf(rankingPlan(), settingsPlan()));
    expect(written.map(({ sheet: name }) => name)).toEqual(["Xếp hạng", "Thiết lập"]);
    expect(FileHost.open(host.bytes(), "").converted).toBe(false);
    const before = await read(source);
    const after = await read(host.bytes());
    expect(after.sheets["Năm 2022"]).toEqual(before.sheets["Năm 2022"]);
    expect(after.order).toEqual(["Năm 2022", "Danh mục", "Đã 'A' khóa", "Xếp hạng", "Thiết lập"]);
    expect(after.sheets["Danh mục"]?.visible).toBe(false);
    const again = host.bytes();
    await host.apply(planOf(rankingPlan(), settingsPlan()));
    expect(Buffer.compare(again, host.bytes())).toBe(0);
  },
);

test("own sheets saved by LibreOffice as .ods are still found as own", async () => {
  const host = FileHost.open(book, "");
  await host.apply(planOf(rankingPlan()));
  const snapshot = await FileHost.open(converted(host.bytes(), "ods"), "").read();
  expect([...ownSheets(snapshot)]).toEqual([["CCHC_XepHang", "Xếp hạng"]]);
});

test.each([
  ["$'Năm 2022'.$A$1:.$C$9", "'Năm 2022'!$A$1:$C$9"],
  ["$Sheet1.$A$1", "'Sheet1'!$A$1"],
  ["'K''h'.A1:'K''h'.B2", "'K''h'!A1:B2"],
  ["", null],
])("the address %s of an .ods is %s", (address, expected) => {
  expect(excelReference(address)).toBe(expected);
});
