/** An office's own wording and its own Word file, by the command line. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { readDocx } from "../../src/hosts/word/read-docx";
import { FileHost } from "../../src/hosts/file/file-host";
import { parIndex, SAMPLE, temporaryFolder } from "./command-line";

const folder = temporaryFolder();
const UNIT = "Huyện Bạch Thông";

async function template(name: string, ...texts: readonly string[]): Promise<string> {
  const children = texts.map((text) => new Paragraph(text));
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] }))));
  return path;
}

test("write --phrases adds the sheet for the office's wording", async () => {
  const path = join(folder, "mẫu.xlsx");
  expect(parIndex("write", SAMPLE, "-o", path, "--phrases")).toMatchObject({ exit: 0, stderr: "" });
  const { sheets } = await FileHost.open(new Uint8Array(readFileSync(path)), "mẫu.xlsx").read();
  expect(sheets.map(({ name }) => name)).toContain("Mẫu báo cáo");
});

test("report --template fills the office's own file", async () => {
  const own = await template("mẫu.docx", "{{trích yếu}}", "{{kết quả}}");
  const path = join(folder, "báo cáo.docx");
  expect(parIndex("report", SAMPLE, "--unit", UNIT, "-o", path, "--template", own).exit).toBe(0);
  const { text } = readDocx(new Uint8Array(readFileSync(path)));
  expect(text).toContain("Kết quả Chỉ số cải cách hành chính cấp huyện năm 2022");
  expect(text).toContain("đạt 88,21/100 điểm");
});

test("a place that cannot be filled is named, and nothing is written", async () => {
  const own = await template("sai.docx", "{{diểm}}");
  const path = join(folder, "không có.docx");
  const run = parIndex("report", SAMPLE, "--unit", UNIT, "-o", path, "--template", own);
  expect(run).toMatchObject({ exit: 3, stdout: "" });
  expect(run.stderr).toContain("{{diểm}}");
  expect(existsSync(path)).toBe(false);
});

test("a template without places is refused, with the names that it may have", async () => {
  const own = await template("trơn.docx", "Báo cáo của chúng tôi");
  const path = join(folder, "trơn ra.docx");
  const run = parIndex("report", SAMPLE, "--unit", UNIT, "-o", path, "--template", own);
  expect(run).toMatchObject({ exit: 3, stdout: "" });
  expect(run.stderr).toContain("{{nội dung}}");
  expect(existsSync(path)).toBe(false);
});
