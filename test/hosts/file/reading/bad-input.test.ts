import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { sheet } from "../../../making/snapshot";
import { xlsxOf } from "../../../making/xlsx";
import { barePackage, worksheet } from "../bare-package";
import { refusal } from "./refusal";

const good = xlsxOf(sheet("Năm 2022", [["Đơn vị", 88.21]]));
const text = (content: string): Uint8Array => strToU8(content);

/** A compound file with this stream, as Excel writes encrypted workbooks. */
function compoundFile(stream: string): Uint8Array {
  const file: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${stream}`, new Uint8Array(600).fill(7));
  const bytes: unknown = CFB.write(file, { type: "array" });
  return Uint8Array.from(bytes as readonly number[]);
}

test.each<readonly [string, Uint8Array]>([
  ["nothing", new Uint8Array()],
  ["a text", text("STT;Nội dung;Điểm")],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0])],
  ["a page", text("<html><table><tr><td>1</td></tr></table></html>")],
  ["an empty archive", zipSync({})],
  ["an archive of something else", zipSync({ "a.txt": text("a") })],
  [
    "a Word file",
    barePackage({
      workbook: '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    }),
  ],
  ["a workbook cut off in the middle", good.subarray(0, good.length >> 1)],
  ["a workbook cut off at its end", good.subarray(0, good.length - 30)],
  ["broken XML in the workbook part", barePackage({ workbook: "<workbook><sheets>" })],
  [
    "a document type, in which entities could hide",
    barePackage({ workbook: '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
  ],
  ["a document type in a sheet", barePackage({ sheet: `<!DOCTYPE x>${worksheet("")}` })],
  ["a sheet that ends within a tag", barePackage({ sheet: '<worksheet><sheetData><row r="1"><c r="A1' })],
  [
    "a cell beyond the last column",
    barePackage({ sheet: worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>') }),
  ],
  ["a compound file without a workbook", compoundFile("WordDocument")],
])("%s is no workbook", async (_, bytes) => {
  expect(await refusal(bytes)).toBe("not-a-workbook");
});

test("a byte changed in a packed sheet is noticed", async () => {
  const bytes = good.slice();
  const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 60;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  expect(await refusal(bytes)).toBe("not-a-workbook");
});

test("encrypted workbooks say so", async () => {
  expect(await refusal(compoundFile("EncryptedPackage"))).toBe("encrypted");
});

test("a workbook without a filled cell is empty", async () => {
  expect(await refusal(xlsxOf(sheet("Trang 1", []), sheet("Trang 2", [[null]])))).toBe("empty-workbook");
  const styled = worksheet('<row r="1"><c r="A1" s="0"/></row>');
  expect(await refusal(barePackage({ sheet: styled }))).toBe("empty-workbook");
});

test("a refused file leaves its host as it was", async () => {
  const host = FileHost.open(barePackage({ workbook: "<workbook" }), "");
  const before = host.bytes();
  await expect(host.removeOwnSheets()).rejects.toMatchObject({ code: "not-a-workbook" });
  expect(host.bytes()).toBe(before);
});
