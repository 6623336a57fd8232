/** What people write into the own sheets goes out with the report. */
import { runText } from "../../../src/language/runs";
import { composeReport } from "../../../src/report/compose";
import { placeAndDate, documentNumber } from "../../../src/report/form-lines";
import type { Report } from "../../../src/report/document";
import { editedReport } from "../../../src/sheets/kept/edited-report";
import { planSheets } from "../../../src/sheets/plan-sheets";
import { withTypedRemarks } from "../../../src/sheets/kept/typed-remarks";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { area, assessment, criterion, details, remark, units } from "../../making/book";
import { chosenUnit, made, requestFor } from "../making/request";
import { sourceSheets } from "../making/source";
import { edited, reread } from "../making/written";

const UNIT = "Huyện Bạch Thông";
const year = (of: number, own: number) =>
  assessment(
    of,
    units("Huyện Ba Bể", UNIT),
    area("I", "Cải cách thể chế", 10, criterion("1.1", "Ban hành văn bản", 10, [8, own])),
    area("II", "Cải cách tài chính công", 5, criterion("2.1", "Giải ngân", 5, [4, 4.5])),
    details({ remarks: [remark("1.1", UNIT, "Chậm ban hành kế hoạch")] }),
  );
const of = made([year(2021, 7), year(2022, 9.25)]);
const chosen = chosenUnit(of, UNIT);
const plan = planSheets(requestFor(of, { units: [chosen] }));

async function worked(sheet: string, change: Parameters<typeof edited>[2]): Promise<Snapshot> {
  return edited(await reread(sourceSheets(of.assessments), plan), sheet, change);
}

const lines = (report: Report): readonly string[] =>
  report.body.map((block) => (block.kind === "table" ? "" : runText(block.runs, "vi")));

const rowOf = (rows: readonly (string | number | null)[][], start: string) =>
  rows.findIndex(([text]) => String(text).startsWith(start));

describe("the draft sheet", () => {
  test("untouched, it is the report itself", async () => {
    expect(editedReport(chosen.report, await worked("CCHC_BaoCao", () => undefined), "vi")).toBe(
      chosen.report,
    );
    expect(editedReport(chosen.report, of.snapshot, "vi")).toBe(chosen.report);
  });

  test("edited, added and removed paragraphs go into the report, without their dashes and numbers", async () => {
    const snapshot = await worked("CCHC_BaoCao", (rows) => {
      const area = rows[rowOf(rows, "- Cải cách thể chế")];
      if (area !== undefined) area[0] = "- Cải cách thể chế: dẫn đầu toàn huyện.";
      const heading = rows[rowOf(rows, "1.1. ")];
      if (heading !== undefined) heading[0] = "1.1. Các lĩnh vực có tiến bộ";
      rows.splice(rowOf(rows, "- Cải cách thể chế") + 1, 0, ["- Đoạn thêm"], ["Đoạn thường"]);
      rows.splice(rowOf(rows, "(Chi tiết tại Phụ lục I kèm theo)"), 1);
      rows.splice(rowOf(rows, "Ngày"), 0, ["Kính gửi: Sở Nội vụ"]);
    });
    const report = editedReport(chosen.report, snapshot, "vi");
    const texts = lines(report);
    const at = texts.indexOf("Cải cách thể chế: dẫn đầu toàn huyện.");
    expect(texts.slice(at - 1, at + 3)).toEqual([
      "Các lĩnh vực có tiến bộ",
      "Cải cách thể chế: dẫn đầu toàn huyện.",
      "Đoạn thêm",
      "Đoạn thường",
    ]);
    expect(report.body.slice(at - 1, at + 3).map(({ kind }) => kind)).toEqual([
      "heading",
      "item",
      "item",
      "paragraph",
    ]);
    expect(texts).not.toContain("(Chi tiết tại Phụ lục I kèm theo)");
    expect(texts.length).toBe(lines(chosen.report).length + 1);
    expect(report.letterhead.addressees).toEqual(["Sở Nội vụ"]);
  });

  test("bodies that it is addressed to are those of the sheet: changed, added and taken away", async () => {
    const settings = { ...DEFAULT_SETTINGS, addressees: ["UBND tỉnh Bắc Kạn", "Sở Nội vụ tỉnh Bắc Kạn"] };
    const addressed = {
      ...chosen,
      report: composeReport(chosen.group, chosen.unit, { settings, language: "vi" }),
    };
    const written = planSheets(requestFor(of, { units: [addressed] }));
    const change = async (edit: (rows: (string | number | null)[][]) => void) => {
      const source = await reread(sourceSheets(of.assessments), written);
      return editedReport(addressed.report, edited(source, "CCHC_BaoCao", edit), "vi").letterhead.addressees;
    };
    expect(
      await change((rows) => {
        const at = rowOf(rows, "- UBND tỉnh");
        rows[at] = ["- Ủy ban nhân dân tỉnh Bắc Kạn;", ...(rows[at] ?? []).slice(1)];
        rows.splice(rowOf(rows, "- Sở Nội vụ") + 1, 0, ["- Ban Chỉ đạo CCHC tỉnh."]);
      }),
    ).toEqual(["Ủy ban nhân dân tỉnh Bắc Kạn", "Sở Nội vụ tỉnh Bắc Kạn", "Ban Chỉ đạo CCHC tỉnh"]);
    expect(
      await change((rows) => {
        rows.splice(rowOf(rows, "Kính gửi:"), 3);
      }),
    ).toEqual([]);
  });

  test("number, date, recipients and name are those of the sheet", async () => {
    const snapshot = await worked("CCHC_BaoCao", (rows) => {
      const put = (start: string, text: string) => {
        const row = rows[rowOf(rows, start)];
        if (row !== undefined) row[0] = text;
      };
      put("Số:", "Số: 15/BC-UBND");
      put("Bạch Thông, ngày", "Bạch Thông, ngày 12 tháng 6 năm 2023");
      put("CHỦ TỊCH", "PHÓ CHỦ TỊCH");
      rows.splice(rowOf(rows, "- Lưu: VT"), 0, ["- Cổng thông tin điện tử huyện;"]);
      rows.splice(rowOf(rows, "- UBND các xã"), 1);
    });
    const { letterhead, signature, recipients } = editedReport(chosen.report, snapshot, "vi");
    expect(documentNumber(letterhead)).toBe("15/BC-UBND");
    expect(placeAndDate(letterhead, "vi")).toBe("Bạch Thông, ngày 12 tháng 6 năm 2023");
    expect(letterhead.issuer).toBe("ỦY BAN NHÂN DÂN\nHUYỆN BẠCH THÔNG");
    expect(signature.position).toBe("PHÓ CHỦ TỊCH");
    expect(recipients.slice(-2)).toEqual(["Cổng thông tin điện tử huyện;", "Lưu: VT."]);
    expect(recipients.join()).not.toContain("UBND các xã");
  });
});

describe("Phụ lục II", () => {
  test("typed reasons, offices and remedies are remarks of the report, causes too", async () => {
    const snapshot = await worked("CCHC_PhuLucII", (rows) => {
      const row = rows.find((candidate) => candidate[1] === "Giải ngân");
      if (row !== undefined)
        [row[5], row[6], row[7]] = ["Vốn phân bổ chậm", "Phòng Tài chính", "Giao chỉ tiêu từng quý"];
    });
    const group = withTypedRemarks(chosen.group, chosen.unit, snapshot);
    const report = composeReport(group, chosen.unit, { settings: DEFAULT_SETTINGS, language: "vi" });
    const table = report.appendices[1]?.blocks[0];
    const cells =
      table?.kind === "table" ? table.rows.map((row) => row.map(({ runs }) => runText(runs, "vi"))) : [];
    expect(cells.find((row) => row[1] === "Giải ngân")?.slice(5)).toEqual([
      "Vốn phân bổ chậm",
      "Phòng Tài chính",
      "Giao chỉ tiêu từng quý",
    ]);
    expect(cells.find((row) => row[1] === "Ban hành văn bản")?.[5]).toBe("Chậm ban hành kế hoạch");
    expect(lines(report).find((line) => line.startsWith("Theo ý kiến thẩm định"))).toBe(
      "Theo ý kiến thẩm định, điểm bị trừ do: Chậm ban hành kế hoạch (0,75 điểm); Vốn phân bổ chậm (0,5 điểm).",
    );
  });

  test("where nothing was typed the group is the same", async () => {
    expect(withTypedRemarks(chosen.group, chosen.unit, of.snapshot)).toBe(chosen.group);
    const untouched = await worked("CCHC_PhuLucII", () => undefined);
    expect(withTypedRemarks(chosen.group, chosen.unit, untouched)).toBe(chosen.group);
  });
});
