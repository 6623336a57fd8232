/** An office's own Word file: its styles stay, its places are filled. */
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { fillTemplate } from "../../../src/hosts/word/fill-template";
import { readDocx } from "../../../src/hosts/word/read-docx";
import { unknownPlaceText } from "../../../src/language/template-places";
import { checkReport } from "../../../src/report/check/check";
import { composeReport } from "../../../src/report/compose";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { bachThongBook, onlyGroup } from "../../report/bach-thong";
import { attr, paragraphs, tables, wordParts } from "./ooxml";

const book = bachThongBook();
const report = composeReport(onlyGroup(book), 0, {
  settings: { ...DEFAULT_SETTINGS, signatory: "Hà Kim Oanh" },
  language: "vi",
});

/** An office's file with a style of its own. */
async function template(...texts: readonly string[]): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      paragraphStyles: [{ id: "VanBan", name: "Văn bản của cơ quan", run: { font: "Arial", size: 26 } }],
    },
    sections: [
      {
        properties: { page: { margin: { left: 2000, right: 1000 } } },
        children: texts.map(
          (text) =>
            new Paragraph({
              style: "VanBan",
              alignment: AlignmentType.JUSTIFIED,
              indent: { firstLine: 567 },
              spacing: { after: 140 },
              // Word likes to cut a line into runs anywhere.
              children: [new TextRun(text.slice(0, 5)), new TextRun(text.slice(5))],
            }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

test("lines are filled where they stand, the words around them stay", async () => {
  const { bytes, unknown } = await fillTemplate(
    await template(
      "{{Cơ quan báo cáo}} đạt {{tổng điểm}}/{{điểm tối đa}} điểm, hạng {{hạng}}",
      "Người ký: {{ người ký }}",
      "{{kính gửi}}",
    ),
    { ...report, letterhead: { ...report.letterhead, addressees: ["UBND tỉnh", "Sở Nội vụ"] } },
    "vi",
  );
  expect(unknown).toEqual([]);
  const { text } = readDocx(bytes);
  expect(text).toContain("UBND huyện Bạch Thông đạt 88,21/100 điểm, hạng 01/08");
  expect(text).toContain("Người ký: Hà Kim Oanh");
  expect(text).toMatch(/Kính gửi:\s+- UBND tỉnh;\s+- Sở Nội vụ\./);
});

test("blocks come in the look of the paragraph that held their place", async () => {
  const { bytes } = await fillTemplate(
    await template("Phần mở đầu", "{{nội dung}}", "{{phụ lục I}}"),
    report,
    "vi",
  );
  const parts = wordParts(bytes);
  const looks = paragraphs(parts, parts.part("word/document.xml"));
  const line = looks.find(({ text }) => text.startsWith("- Cải cách thể chế: Xếp thứ 02/08"));
  expect(line).toMatchObject({ style: "VanBan", align: "both", firstLine: 567, after: 140, bold: false });
  expect(looks.find(({ text }) => text === "1.1. Các lĩnh vực tăng bậc")).toMatchObject({
    style: "VanBan",
    bold: true,
  });
  expect(parts.part("word/styles.xml")).toContain("Văn bản của cơ quan");
  const [table = ""] = tables(parts.part("word/document.xml"));
  expect(attr(table, "w:tblW", "w:w")).toBe(String(11906 - 3000));
  expect(checkReport(readDocx(bytes), book).findings).toEqual([]);
});

test("parts stand alone: each holds its own section", async () => {
  const places = [
    "mở đầu",
    "kết quả",
    "tiêu chí bị trừ điểm",
    "đánh giá",
    "giải pháp",
    "kết thúc",
    "nơi nhận",
    "phụ lục II",
  ];
  const { bytes, unknown } = await fillTemplate(
    await template(...places.flatMap((name) => [`[${name}]`, `{{${name}}}`])),
    report,
    "vi",
  );
  expect(unknown).toEqual([]);
  const { text } = readDocx(bytes);
  const between = (from: string, to: string) =>
    text.slice(text.indexOf(`[${from}]`), text.indexOf(`[${to}]`));
  expect(between("mở đầu", "kết quả")).toContain("Ngày 29/3/2023");
  expect(between("kết quả", "tiêu chí bị trừ điểm")).toContain("1.3. Các lĩnh vực giữ nguyên bậc");
  expect(between("đánh giá", "giải pháp")).toContain("63,66%");
  expect(between("giải pháp", "kết thúc")).not.toContain("Trên đây là báo cáo");
  expect(between("kết thúc", "nơi nhận")).toContain("Trên đây là báo cáo");
  expect(between("nơi nhận", "phụ lục II")).toContain("- Lưu: VT.");
  expect(text.slice(text.indexOf("[phụ lục II]"))).toContain("Cơ cấu ngạch công chức chưa đúng");
});

test("a place that no report has is told, and stays in the file", async () => {
  const { bytes, unknown } = await fillTemplate(await template("{{đơn vị}}, {{điểm số}}"), report, "vi");
  expect(unknown.map((place) => unknownPlaceText(place, "vi"))).toEqual(["{{điểm số}} (đoạn 1)"]);
  expect(readDocx(bytes).text).toContain("Huyện Bạch Thông, {{điểm số}}");
});

test("what cannot be filled is told with the place where it stands, a brace without its fellow too", async () => {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("{{cơ quan}}")] }) },
        children: [
          new Paragraph("{{đơn vị}}"),
          new Paragraph(""),
          new Paragraph({ text: "I. KẾT QUẢ", heading: HeadingLevel.HEADING_1 }),
          new Table({
            rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph("{{hạn}}")] })] })],
          }),
          new Paragraph("Đạt {{tổng điểm} điểm, hạng {{hạng}}"),
          new Paragraph("xếp hạng}}"),
        ],
      },
    ],
  });
  const { unknown } = await fillTemplate(new Uint8Array(await Packer.toArrayBuffer(document)), report, "vi");
  expect(unknown.map((place) => unknownPlaceText(place, "vi")).sort()).toEqual([
    "xếp hạng}} (đoạn 5, dưới “I. KẾT QUẢ”)",
    "{{cơ quan}} (đoạn 1 của đầu trang)",
    "{{hạn}} (đoạn 3, dưới “I. KẾT QUẢ”)",
    "{{tổng điểm (đoạn 4, dưới “I. KẾT QUẢ”)",
  ]);
});

test("a place inside a sentence keeps the sentence", async () => {
  const { bytes, known } = await fillTemplate(
    await template("Về việc này, {{kết thúc}} Xin trân trọng cảm ơn.", "Gửi: {{nơi nhận}} (để biết)"),
    report,
    "vi",
  );
  const { text } = readDocx(bytes);
  expect(known).toBe(2);
  expect(text).toMatch(/Về việc này, Trên đây là báo cáo .+ Xin trân trọng cảm ơn\./);
  expect(text).toMatch(/Gửi: .+; Lưu: VT \(để biết\)/);
});

test("a table has no place in a sentence: it is told, and the sentence stays", async () => {
  const { bytes, unknown } = await fillTemplate(
    await template("{{đơn vị}}: xem {{phụ lục I}} kèm theo"),
    report,
    "vi",
  );
  expect(unknown.map(({ written }) => written)).toEqual(["{{phụ lục I}}"]);
  expect(readDocx(bytes).text).toContain("Huyện Bạch Thông: xem {{phụ lục I}} kèm theo");
});

test("a file without places is given back, what is no Word file is refused", async () => {
  const plain = await template("Không có chỗ điền");
  expect(await fillTemplate(plain, report, "vi")).toEqual({ bytes: plain, known: 0, unknown: [] });
  await expect(fillTemplate(new Uint8Array([1, 2, 3]), report, "vi")).rejects.toThrow(/not-a-document/);
});
