import type { Finding } from "../../src/scorebook/finding";
import type { Recognition } from "../../src/scorebook/recognition";
import { planSheets } from "../../src/sheets/plan-sheets";
import { area, assessment, units } from "../making/book";
import { proofs } from "../making/doubtful";
import { made, requestFor } from "./making/request";
import { planOf, valuesOf } from "./making/written";

const book = made([assessment(2022, units("Huyện Ba Bể"), area("I", "Cải cách thể chế", 8, [6]))]);

function missing(row: number, severity: Finding["severity"] = "warning"): Finding {
  return {
    code: "missing-score",
    severity,
    cells: [{ sheet: "Năm '22", row, column: 3 }],
    year: 2022,
    unit: "Huyện Ba Bể",
    criterion: "Cải cách thể chế",
    others: 0,
    implied: null,
  };
}

function findings(...list: readonly Finding[]): ReturnType<typeof planOf> {
  return planOf(planSheets(requestFor(book, { findings: list })), "CCHC_KiemTra");
}

describe("Kiểm tra số liệu", () => {
  test("errors come first, each with a link to its cell", () => {
    const sheet = findings(missing(6), missing(7, "error"));
    const listed = valuesOf(sheet).filter(([order]) => typeof order === "number");
    expect(listed.map((row) => row.slice(0, 3))).toEqual([
      [1, "Lỗi", "'Năm ''22'!D8"],
      [2, "Cảnh báo", "'Năm ''22'!D7"],
    ]);
    const link = sheet.cells.find(({ formula }) => formula?.startsWith("=HYPERLINK"));
    expect(link?.formula).toBe(`=HYPERLINK("#'Năm ''22'!D8","'Năm ''22'!D8")`);
  });

  test("a list too long to read ends with how many are left", () => {
    const sheet = findings(...Array.from({ length: 512 }, (_, row) => missing(row)));
    const values = valuesOf(sheet);
    expect(values.filter(([order]) => typeof order === "number")).toHaveLength(500);
    expect(values.at(-1)?.[0]).toContain("Còn 12 mục nữa");
  });

  test("what each table proves stands above the findings, with its certainty", () => {
    const table: Recognition = {
      sheet: "Năm '22",
      layout: "criteria-by-unit",
      confidence: 1,
      used: true,
      evidence: [],
      shape: null,
      certainty: "proved",
      proof: proofs(62, 63),
      question: null,
    };
    const values = valuesOf(
      planOf(
        planSheets(
          requestFor(book, {
            recognitions: [
              table,
              { ...table, sheet: "Cũ", used: false },
              { ...table, sheet: "Lý do", layout: "reasons" },
            ],
            findings: [missing(6)],
          }),
        ),
        "CCHC_KiemTra",
      ),
    );
    expect(values.slice(2, 4).map(([first]) => first)).toEqual([
      "Trang “Năm '22” (đã chứng minh bằng số học của bảng). Đã đối chiếu: 62/63 tổng điểm, 63/63 hạng.",
      expect.stringContaining("01 cảnh báo"),
    ]);
  });

  test("nothing found is said, not left blank", () => {
    expect(valuesOf(findings()).flat()).toContain("Không phát hiện sai lệch nào trong số liệu nguồn.");
  });
});
