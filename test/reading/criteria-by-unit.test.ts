import type { Assessment } from "../../src/scorebook/assessment";
import { ScoreState } from "../../src/scorebook/score-table";
import { readBook } from "../../src/reading/read-book";
import { formatted, formula, sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const rows: MadeCell[][] = [
  ["UBND TỈNH BẮC KẠN", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["BÁO CÁO KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC CÁC HUYỆN, THÀNH PHỐ NĂM 2022"],
  ["(Kèm theo Quyết định số 501/QĐ-UBND ngày 29/3/2023 của UBND tỉnh Bắc Kạn)"],
  [],
  ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Bạch Thông"],
  ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", 5, formula("=SUM(D7)+SUM(D10)", 4.25), 4.5],
  ["1", "Kế hoạch CCHC", 3, formula("=SUM(D8:D9)", 2.5), 3],
  [1.1, "Ban hành kế hoạch", 1, "0,5", 1],
  [1.2, "Thực hiện kế hoạch", 2, 2, 2],
  ["2", "Kiểm tra CCHC", 2, 1.75, 1.5],
  ["II", "CẢI CÁCH THỂ CHẾ", 3, null, 2],
  ["1", "Rà soát văn bản", 3, "KĐG", 2],
  [null, "Tổng điểm", "8", 4.25, 6.5],
  [null, "Xếp hạng", null, formatted(44_594, "d/m"), "01/02"],
  [],
  [null, "NGƯỜI LẬP BIỂU", null, null, "CHỦ TỊCH"],
  [null, "(Ký và ghi rõ họ tên)"],
];

function only(): { assessment: Assessment; reading: ReturnType<typeof readBook> } {
  const reading = readBook(snapshotOf(sheet("Năm 2022", rows)));
  const [assessment] = reading.book.assessments;
  if (assessment === undefined) throw new Error("no assessment was read");
  return { assessment, reading };
}

test("the tree is built from codes, the total is node 0", () => {
  const { assessment } = only();
  expect(assessment.criteria.map(({ level, code, name, parent }) => [level, code, name, parent])).toEqual([
    [0, "", "Tổng điểm", -1],
    [1, "I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", 0],
    [2, "1", "Kế hoạch CCHC", 1],
    [3, "1.1", "Ban hành kế hoạch", 2],
    [3, "1.2", "Thực hiện kế hoạch", 2],
    [2, "2", "Kiểm tra CCHC", 1],
    [1, "II", "CẢI CÁCH THỂ CHẾ", 0],
    [2, "1", "Rà soát văn bản", 6],
  ]);
});

test("scores, maxima, ranks and the title block are read with their cells", () => {
  const { assessment } = only();
  expect(assessment.year).toBe(2022);
  expect(assessment.group).toEqual({ name: "huyện, thành phố", kind: "district" });
  expect(assessment.units.map(({ name }) => name)).toEqual(["Huyện Ba Bể", "Huyện Bạch Thông"]);
  expect(assessment.scores.points(3, 0)).toBe(500_000);
  expect(assessment.scores.cell(3, 0)).toEqual({ sheet: "Năm 2022", row: 7, column: 3 });
  expect(assessment.scores.points(0, 1)).toBe(6_500_000);
  expect(assessment.maxima.points(0, 1)).toBe(8_000_000);
  expect(assessment.maxima.cell(0, 1)).toEqual({ sheet: "Năm 2022", row: 12, column: 2 });
  expect([...assessment.publishedRanks.values()].map(({ rank, of }) => [rank, of])).toEqual([
    [2, 2],
    [1, 2],
  ]);
  expect(assessment.decision).toEqual({
    number: "501/QĐ-UBND",
    date: "29/3/2023",
    issuer: "UBND tỉnh Bắc Kạn",
    cell: { sheet: "Năm 2022", row: 2, column: 0 },
  });
  expect(assessment.province).toBe("Bắc Kạn");
});

test("what does not apply leaves the maxima above it, for its unit only", () => {
  const { assessment } = only();
  expect(assessment.scores.state(7, 0)).toBe(ScoreState.notApplicable);
  expect(assessment.scores.state(6, 0)).toBe(ScoreState.notApplicable);
  expect(assessment.maxima.points(0, 0)).toBe(5_000_000);
  expect(assessment.maxima.points(0, 1)).toBe(8_000_000);
});

test("the reading explains itself and has no complaint", () => {
  const { reading } = only();
  expect(reading.findings).toEqual([]);
  const [recognition] = reading.recognitions;
  expect(recognition?.layout).toBe("criteria-by-unit");
  expect(recognition?.confidence).toBeGreaterThan(0.9);
  expect(recognition?.evidence.map(({ code }) => code)).toContain("year-in-sheet-name");
});

test("a sum without a stored result is computed and said; another formula is not", () => {
  const reading = readBook(
    snapshotOf(
      sheet("2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện A", "Huyện B"],
        ["I", "Thể chế", 3, formula("=SUM(D3:D4)"), formula("=VLOOKUP(1,Khác!A:B,2)")],
        ["1", "Một", 1, 0.1, 1],
        ["2", "Hai", 2, 0.2, 1],
      ]),
    ),
  );
  const [assessment] = reading.book.assessments;
  expect(assessment?.scores.points(1, 0)).toBe(300_000);
  expect(assessment?.scores.state(1, 0)).toBe(ScoreState.derived);
  expect(assessment?.scores.state(1, 1)).toBe(ScoreState.uncached);
  expect(assessment?.scores.points(0, 0)).toBe(300_000);
  expect(reading.findings.map((f) => [f.code, f.severity, "proven" in f && f.proven])).toEqual([
    ["uncached-formula", "info", true],
    ["uncached-formula", "error", false],
  ]);
});
