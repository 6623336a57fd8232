/** Each measurable rule of Decree 30/2020/NĐ-CP, Phụ lục I, held against the written file. */
import { wordFile } from "../../../src/hosts/word/word-file";
import { composeReport } from "../../../src/report/compose";
import type { Report } from "../../../src/report/document";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { bachThongBook, onlyGroup } from "../../report/bach-thong";
import {
  attr,
  mm,
  numberAttr,
  paragraphs,
  plainText,
  sections,
  tables,
  wordParts,
  type Look,
  type WordParts,
} from "./ooxml";

const settings = { ...DEFAULT_SETTINGS, superior: "UBND TỈNH BẮC KẠN", signatory: "Hà Kim Oanh" };
let report: Report;
let parts: WordParts;
let document: string;
let looks: readonly Look[];

beforeAll(async () => {
  report = composeReport(onlyGroup(bachThongBook()), 0, { settings, language: "vi" });
  parts = wordParts(await wordFile(report, "vi"));
  document = parts.part("word/document.xml");
  looks = paragraphs(parts, document);
});

function paragraph(text: string): Look {
  const found = looks.find((look) => look.text.startsWith(text));
  if (found === undefined) throw new Error(`no paragraph "${text}"`);
  return found;
}

/** The line drawn under a paragraph, as its length within `width` twips. */
function ruleAfter(text: string, width: number): number {
  const indents = looks[looks.indexOf(paragraph(text)) + 1]?.borderIndents;
  if (indents === undefined || indents === null) throw new Error(`no line under "${text}"`);
  return width - indents[0] - indents[1];
}

function textWidth(): number {
  const [letter = ""] = sections(document);
  return (
    numberAttr(letter, "w:pgSz", "w:w") -
    numberAttr(letter, "w:pgMar", "w:left") -
    numberAttr(letter, "w:pgMar", "w:right")
  );
}

const between = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe("page", () => {
  test("A4, turned for the appendices, with the decree's margins on every page", () => {
    expect(sections(document).length).toBe(3);
    sections(document).forEach((section, index) => {
      const size = [numberAttr(section, "w:pgSz", "w:w"), numberAttr(section, "w:pgSz", "w:h")].map((side) =>
        Math.round(mm(side)),
      );
      expect(size).toEqual(index === 0 ? [210, 297] : [297, 210]);
      expect(attr(section, "w:pgSz", "w:orient")).toBe(index === 0 ? "portrait" : "landscape");
      const margin = (side: string) => Math.round(mm(numberAttr(section, "w:pgMar", side)) * 10) / 10;
      between(margin("w:top"), 20, 25);
      between(margin("w:bottom"), 20, 25);
      between(margin("w:left"), 30, 35);
      between(margin("w:right"), 15, 20);
    });
  });

  test("page numbers: Arabic, 13–14, centred in the top margin, not on the first page, each part apart", () => {
    const relations = parts.part("word/_rels/document.xml.rels");
    const header = (section: string, type: string) => {
      const id = new RegExp(`<w:headerReference[^>]*w:type="${type}"[^>]*/>`).exec(section)?.[0] ?? "";
      const target = new RegExp(
        `<Relationship [^>]*Id="${attr(id, "w:headerReference", "r:id") ?? ""}"[^>]*>`,
      ).exec(relations)?.[0];
      return parts.part(`word/${attr(target ?? "", "Relationship", "Target") ?? ""}`);
    };
    for (const section of sections(document)) {
      expect(section).toMatch(/<w:titlePg(?:\s[^>]*)?\/>/);
      expect(numberAttr(section, "w:pgNumType", "w:start")).toBe(1);
      expect(attr(section, "w:pgNumType", "w:fmt")).toBe("decimal");
      expect(header(section, "first")).not.toContain("PAGE");
      const numbered = header(section, "default");
      expect(numbered).toContain("PAGE");
      const [line] = paragraphs(parts, numbered);
      expect(line?.align).toBe("center");
      between(line?.size ?? 0, 13, 14);
      expect(numberAttr(section, "w:pgMar", "w:header")).toBeLessThan(
        numberAttr(section, "w:pgMar", "w:top"),
      );
    }
  });
});

describe("head of the document", () => {
  test("Quốc hiệu and Tiêu ngữ, with a line of the motto's length", () => {
    const nation = paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(nation).toMatchObject({ bold: true, italic: false, align: "center" });
    between(nation.size, 12, 13);
    const motto = paragraph("Độc lập - Tự do - Hạnh phúc");
    expect(motto).toMatchObject({ bold: true, italic: false, align: "center" });
    between(motto.size, 13, 14);
    const cell = numberAttr(tables(document)[0] ?? "", "w:gridCol", "w:w");
    // Measured in Liberation Serif, which has the widths of Times New Roman: 155 points at 13.
    between(ruleAfter("Độc lập - Tự do - Hạnh phúc", textWidth() - cell) / 20, 145, 170);
  });

  test("superior in capitals, issuer in bold capitals over a line of a third to a half", () => {
    const superior = paragraph("UBND TỈNH BẮC KẠN");
    expect(superior).toMatchObject({ bold: false, align: "center" });
    between(superior.size, 12, 13);
    const issuer = paragraph("HUYỆN BẠCH THÔNG");
    expect(issuer).toMatchObject({ bold: true, align: "center" });
    between(issuer.size, 12, 13);
    const cell = numberAttr(tables(document)[0] ?? "", "w:gridCol", "w:w");
    // 128 points wide at 12.
    between(ruleAfter("HUYỆN BẠCH THÔNG", cell) / 20, 128 / 3, 128 / 2);
  });

  test("Kính gửi: one body on its line, several under the colon with dashes, as the decree has them", async () => {
    expect(looks.some(({ text }) => text.startsWith("Kính gửi"))).toBe(false);
    const headed = async (...addressees: readonly string[]): Promise<readonly Look[]> => {
      const letter = composeReport(onlyGroup(bachThongBook()), 0, {
        settings: { ...settings, addressees },
        language: "vi",
      });
      const written = wordParts(await wordFile(letter, "vi"));
      const all = paragraphs(written, written.part("word/document.xml"));
      const from = all.findIndex(({ text }) => text.startsWith("Kính gửi"));
      return all.slice(
        from,
        all.findIndex(({ text }) => text.startsWith("Ngày")),
      );
    };
    const [only, ...none] = await headed("Sở Nội vụ tỉnh Bắc Kạn");
    expect(none).toEqual([]);
    expect(only).toMatchObject({
      text: "Kính gửi: Sở Nội vụ tỉnh Bắc Kạn",
      size: 14,
      bold: false,
      italic: false,
      align: "center",
    });
    const several = await headed("UBND tỉnh Bắc Kạn;", "- Sở Nội vụ tỉnh Bắc Kạn.");
    expect(several.map(({ text }) => text)).toEqual([
      "Kính gửi:",
      "- UBND tỉnh Bắc Kạn;",
      "- Sở Nội vụ tỉnh Bắc Kạn.",
    ]);
    const lefts = several.map(({ xml }) => numberAttr(xml, "w:ind", "w:left"));
    // "Kính gửi:" is 60 points wide at 14.
    between((lefts[1] ?? 0) - (lefts[0] ?? 0), 55 * 20, 75 * 20);
    expect(lefts[2]).toBe(lefts[1]);
  });

  test("number, place and date", () => {
    expect(paragraph("Số: ....../BC-UBND")).toMatchObject({ size: 13, bold: false, align: "center" });
    const date = paragraph("Bạch Thông, ngày");
    expect(date).toMatchObject({ italic: true, bold: false, align: "center" });
    between(date.size, 13, 14);
  });

  test("title and abstract, with a line under them", () => {
    expect(paragraph("BÁO CÁO")).toMatchObject({ bold: true, align: "center", size: 14 });
    const abstract = "Kết quả Chỉ số cải cách hành chính cấp huyện năm 2022";
    expect(paragraph(abstract)).toMatchObject({ bold: true, align: "center", size: 14 });
    // 333 points wide at 14.
    between(ruleAfter(abstract, textWidth()) / 20, 333 / 3, 333 / 2);
  });
});

describe("body", () => {
  test("every paragraph is justified, its first line set in, 6 points apart, single to one and a half", () => {
    const body = looks.filter(({ style }) => style === "BodyText");
    expect(body.length).toBe(
      report.body.filter(({ kind }) => kind === "paragraph" || kind === "item").length,
    );
    for (const look of body) {
      expect(look.align).toBe("both");
      expect([10, 12.7]).toContain(Math.round(mm(look.firstLine) * 10) / 10);
      expect(look.after).toBeGreaterThanOrEqual(120);
      between(look.line, 240, 360);
      between(look.size, 13, 14);
      expect(look.bold).toBe(false);
    }
  });

  test("headings are Word's own, numbered by Word as the report numbers them", () => {
    const first = paragraph("KẾT QUẢ CHỈ SỐ CCHC NĂM 2022");
    expect(first).toMatchObject({ style: "Heading1", bold: true, numbered: true });
    between(first.size, 13, 14);
    expect(paragraph("Các lĩnh vực tăng bậc")).toMatchObject({
      style: "Heading2",
      bold: true,
      numbered: true,
    });
    const numbering = parts.part("word/numbering.xml");
    const shown = (look: Look) => {
      const id = attr(look.xml, "w:numId", "w:val") ?? "";
      const num =
        new RegExp(`<w:num [^>]*w:numId="${id}"[^>]*>[\\s\\S]*?</w:num>`).exec(numbering)?.[0] ?? "";
      const abstract = attr(num, "w:abstractNumId", "w:val") ?? "";
      const level = new RegExp(
        `<w:abstractNum [^>]*w:abstractNumId="${abstract}"[\\s\\S]*?<w:lvl [^>]*w:ilvl="0"[\\s\\S]*?</w:lvl>`,
      ).exec(numbering)?.[0];
      return [
        attr(level ?? "", "w:numFmt", "w:val"),
        attr(level ?? "", "w:lvlText", "w:val"),
        attr(level ?? "", "w:start", "w:val"),
      ];
    };
    expect(shown(first)).toEqual(["upperRoman", "%1.", "1"]);
    expect(shown(paragraph("Các lĩnh vực giảm bậc"))).toEqual(["decimal", "1.%1.", "1"]);
    expect(shown(paragraph("Hạn chế"))).toEqual(["decimal", "%1.", "1"]);
    expect(shown(paragraph("Cải cách thể chế: Xếp thứ"))).toEqual(["bullet", "-", "1"]);
  });

  test("the first list starts anew in each part", () => {
    const ids = ["Kết quả", "Hạn chế", "Nguyên nhân", "Đối với các thành viên"].map((text) => {
      const heading = looks.find((look) => look.style === "Heading2" && look.text.startsWith(text));
      return attr(heading?.xml ?? "", "w:numId", "w:val");
    });
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    expect(ids[3]).not.toBe(ids[0]);
  });

  test("places to fill in are marked", () => {
    const marked =
      /<w:r>(?:(?!<\/w:r>)[\s\S])*<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>)[\s\S])*\[cơ quan báo cáo bổ sung\]/;
    expect(document).toMatch(marked);
  });
});

describe("foot of the document", () => {
  test("recipients: 12 bold italic over a list of 11, the last line the file copy", () => {
    expect(paragraph("Nơi nhận:")).toMatchObject({ size: 12, bold: true, italic: true, align: "left" });
    expect(paragraph("- Sở Nội vụ tỉnh Bắc Kạn;")).toMatchObject({ size: 11, bold: false, italic: false });
    const list = looks.filter(({ style, text }) => style === "Recipients" && text.startsWith("- "));
    expect(list.at(-1)?.text).toMatch(/^- Lưu: VT/);
  });

  test("authority, position and name: bold, 13–14, held together with the closing line", () => {
    for (const text of ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hà Kim Oanh"]) {
      const look = paragraph(text);
      expect(look).toMatchObject({ bold: true, align: "center" });
      between(look.size, 13, 14);
    }
    expect(paragraph("Trên đây là báo cáo").xml).toContain("<w:keepNext/>");
    expect(tables(document)[1]).toContain("<w:cantSplit/>");
  });
});

describe("appendices", () => {
  test("numbered in Roman, titled in capitals, with the report they belong to", () => {
    expect(paragraph("Phụ lục I")).toMatchObject({
      text: "Phụ lục I",
      size: 14,
      bold: true,
      align: "center",
    });
    const title = paragraph("CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ TRỪ ĐIỂM NĂM 2022");
    expect(title).toMatchObject({ bold: true, align: "center" });
    expect(title.text).toBe(title.text.toUpperCase());
    expect(paragraph("(Kèm theo Báo cáo số ....../BC-UBND ngày")).toMatchObject({
      italic: true,
      align: "center",
    });
  });

  test("a single appendix has no number", async () => {
    const single = wordParts(await wordFile({ ...report, appendices: report.appendices.slice(0, 1) }, "vi"));
    expect(paragraphs(single, single.part("word/document.xml")).map(({ text }) => text)).toContain("Phụ lục");
  });

  test("tables keep their columns, repeat their heads and tear no row", () => {
    const [scores = "", lost = ""] = tables(document).slice(2);
    for (const [table, heads] of [
      [scores, 2],
      [lost, 1],
    ] as const) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(table.match(/<w:tblHeader\/>/g)?.length).toBe(heads);
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>|<w:tr /g)?.length);
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const [, section = ""] = sections(document);
      const width =
        numberAttr(section, "w:pgSz", "w:w") -
        numberAttr(section, "w:pgMar", "w:left") -
        numberAttr(section, "w:pgMar", "w:right");
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
    }
    expect(plainText(scores)).toContain("Năm 2021");
    expect(plainText(lost)).toContain("Cơ cấu ngạch công chức chưa đúng đề án vị trí việc làm");
  });
});

describe("the file", () => {
  test("is Times New Roman, black and Vietnamese throughout", () => {
    const styles = parts.part("word/styles.xml");
    for (const kind of ["ascii", "hAnsi", "cs", "eastAsia"]) {
      expect(attr(styles, "w:rFonts", `w:${kind}`)).toBe("Times New Roman");
    }
    expect(attr(styles, "w:lang", "w:val")).toBe("vi-VN");
    const fonts = [...`${document}${styles}`.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/g)].map(
      ([, font]) => font,
    );
    expect(new Set(fonts.filter((font) => font !== "vi-VN"))).toEqual(new Set(["Times New Roman"]));
    expect(document).not.toMatch(/<w:color w:val="(?!000000)/);
    expect(document.normalize("NFC")).toBe(document);
  });

  test("says in its properties what it is", () => {
    const core = parts.part("docProps/core.xml");
    expect(core).toContain(
      "<dc:title>BÁO CÁO Kết quả Chỉ số cải cách hành chính cấp huyện năm 2022</dc:title>",
    );
    expect(core).toContain("<dc:creator>UBND huyện Bạch Thông</dc:creator>");
  });

  test("text from a workbook cannot break it: control signs, half letters and markup stay text", async () => {
    const bad = 'a\u0001b\u000b\ud800c <w:p> & "d"\ne';
    const paragraphBlock = { kind: "paragraph", id: "bad", runs: [{ kind: "text", text: bad }] } as const;
    const written = wordParts(await wordFile({ ...report, body: [paragraphBlock] }, "vi")).part(
      "word/document.xml",
    );
    expect(written).toContain('<w:t xml:space="preserve">ab\ufffdc &lt;w:p&gt; &amp; &quot;d&quot;</w:t>');
    expect(written).toContain("<w:br/>");
  });
});
