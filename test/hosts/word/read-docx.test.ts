/** A Word file is read as its text is: what checking finds in one it finds in the other. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../src/hosts/word/read-docx";
import { wordFile } from "../../../src/hosts/word/word-file";
import { checkReport } from "../../../src/report/check/check";
import { composeReport } from "../../../src/report/compose";
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { HostError } from "../../../src/workbook/host";
import { convert } from "../../making/soffice";
import { onlyGroup } from "../../report/bach-thong";
import { mutationsOf } from "../../report/check/mutations";
import { sampleBook } from "../../report/check/sample-book";

let book: ScoreBook;
beforeAll(async () => {
  book = await sampleBook();
});

const detailed = { ...DEFAULT_SETTINGS, detail: "detailed" } as const;

test("our own Word files say nothing wrong, and as much as their text", async () => {
  const group = onlyGroup(book);
  for (const { index, name } of group.current.units) {
    const report = composeReport(group, index, { settings: detailed, language: "vi" });
    const { findings, unit, checked } = checkReport(readDocx(await wordFile(report, "vi")), book);
    expect({ unit, findings }).toEqual({ unit: name, findings: [] });
    expect(checked).toBeGreaterThan(300);
  }
});

test("a figure changed in a paragraph or a table of a Word file is found there", async () => {
  const report = composeReport(onlyGroup(book), 1, { settings: detailed, language: "vi" });
  const chosen = [...mutationsOf(report, 1)].filter((_, index) => index % 71 === 0);
  expect(new Set(chosen.map(({ block }) => block)).size).toBeGreaterThan(3);
  for (const { report: changed, changed: text } of chosen) {
    const written = readDocx(await wordFile(changed, "vi"));
    const { findings } = checkReport(written, book);
    expect(findings.map((finding) => written.text.slice(finding.start, finding.end))).not.toEqual([]);
    expect(findings.some((finding) => text.includes(finding.text) || finding.text.includes(text))).toBe(true);
  }
});

test("a Word file from another program: the published report with its four faults", async () => {
  const folder = mkdtempSync(join(tmpdir(), "par-index-docx-"));
  try {
    const text = readFileSync(join(__dirname, "../../report/check/bao-cao-bach-thong-2022.txt"), "utf8");
    const source = join(folder, "bao-cao.txt");
    writeFileSync(source, `\ufeff${text}`);
    const docx = convert(source, "docx", join(folder, "out"));
    const { findings } = checkReport(readDocx(new Uint8Array(readFileSync(docx))), book);
    expect(findings.map(({ text: printed, expected }) => [printed, expected])).toEqual([
      ["98,67", "98,57"],
      ["90,96", "90,88"],
      ["năm 2021", "năm 2022"],
      ["65,93", "63,66"],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A package with this body and nothing else. */
function docx(body: string): Uint8Array {
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const document = `<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(document) });
}

test("only what a reader sees is read: no deleted, hidden or field text; figures split over runs are whole", () => {
  const { text } = readDocx(
    docx(
      "<w:p><w:r><w:t>đạt 88</w:t></w:r><w:r><w:t>,21</w:t></w:r><w:del><w:r><w:delText> cũ</w:delText></w:r></w:del>" +
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:ins><w:r><w:t> điểm</w:t></w:r></w:ins>" +
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
    ),
  );
  expect(text).toBe("đạt 88,21 điểm\n");
});

test("titles over two rows become one for each column; merged cells of the body are no titles", () => {
  const cell = (text: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const restart = '<w:vMerge w:val="restart"/>';
  const { lines } = readDocx(
    docx(
      `<w:tbl>${row(cell("Lĩnh vực", restart), cell("Năm 2022", '<w:gridSpan w:val="2"/>'))}` +
        `${row(cell("", "<w:vMerge/>"), cell("Điểm đạt"), cell("Xếp hạng"))}` +
        `${row(cell("Thể chế", restart), cell("10,35"), cell("02/08"))}` +
        `${row(cell("", "<w:vMerge/>"), cell("9,17"), cell("04/08"))}</w:tbl>`,
    ),
  );
  expect(lines.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Lĩnh vực", "Năm 2022: Điểm đạt", "Năm 2022: Xếp hạng"],
    ["Thể chế", "10,35", "02/08"],
    ["", "9,17", "04/08"],
  ]);
});

test.each([
  ["text", strToU8("không phải Word")],
  ["a package without a document", zipSync({ "a.xml": strToU8("<a/>") })],
  ["broken XML", docx("<w:p>")],
  ["a locked file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
])("%s is refused politely", (_, bytes) => {
  expect(() => readDocx(bytes)).toThrow(HostError);
  expect(() => readDocx(bytes)).toThrow(/not-a-document/);
});

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const document = (body: string): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
  });

test("a cell that says it spans a thousand million columns spans as many as Word allows", () => {
  const cell = (span: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>`;
  const row = (span: string) => `<w:tr>${cell(span)}${cell("1")}${cell("x")}</w:tr>`;
  const { lines } = readDocx(document(`<w:tbl>${row("1")}${row("1000000000").repeat(3)}</w:tbl>`));
  expect(lines.at(-1)?.cells).toHaveLength(63 + 2);
});

test("a document that unpacks to a thousand times its size is refused as a workbook would be", () => {
  const bomb = document(`<w:p>${" ".repeat(70 * 1024 * 1024)}</w:p>`);
  expect(bomb.length).toBeLessThan(200_000);
  expect(() => readDocx(bomb)).toThrow(expect.objectContaining({ code: "too-large" }));
});

test("a document of more elements than any report has is refused", () => {
  expect(() => readDocx(document("<w:p/>".repeat(1_000_001)))).toThrow(
    expect.objectContaining({ code: "too-large" }),
  );
});
