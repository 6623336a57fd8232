import { analyseBook } from "../../../src/app/analyse-book";
import { findUnit } from "../../../src/app/find-unit";
import { understand } from "../../../src/app/open-book";
import { toPoints } from "../../../src/scorebook/points";
import { outlookOf, supposedPoints, supposedResult } from "../../../src/taskpane/view/outlook";
import { workbookOfDistricts } from "../workbook-of-districts";

// 2022: Ba Bể 24,1 · Bạch Thông 24,85 · Chợ Đồn 25,2; 2021: 25,8 · 25,34 · 24,2.
const analysis = analyseBook(understand(workbookOfDistricts()));

function outlook(name: string) {
  const { group, unit } = findUnit(analysis, name);
  return { group, unit: unit.index, view: outlookOf(group, unit.index, "vi") };
}

test("says what is missing to the next rank and which criteria would be enough", () => {
  const { view } = outlook("Bạch Thông");
  expect(view.nextRank).toEqual([
    "Còn thiếu 0,35 điểm để bằng Huyện Chợ Đồn (hạng 01/03).",
    "Cao hơn Huyện Ba Bể (xếp ngay sau) 0,75 điểm.",
    "Chỉ cần đạt tối đa ở 01 tiêu chí:",
  ]);
  // It lost 2 points in 1.2 and 0,15 in 2.1; only the first reaches.
  expect(view.criteria.map(({ name, lost }) => [name, lost])).toEqual([
    ["1.2. Kiểm tra cải cách hành chính", "2"],
  ]);
});

test("the first has nobody above", () => {
  expect(outlook("Chợ Đồn").view.nextRank).toEqual([
    "Đang đứng đầu khối.",
    "Cao hơn Huyện Bạch Thông (xếp ngay sau) 0,35 điểm.",
  ]);
});

test("says who passed whom, and where it was decided", () => {
  expect(outlook("Chợ Đồn").view.passed?.map(({ text }) => text)).toEqual([
    "Đã vượt Huyện Bạch Thông (năm 2021 hạng 02, nay hạng 02)",
    "Đã vượt Huyện Ba Bể (năm 2021 hạng 01, nay hạng 03)",
  ]);
  expect(outlook("Ba Bể").view.passed?.[0]).toEqual({
    text: "Bị Huyện Chợ Đồn vượt (năm 2021 hạng 03, nay hạng 01)",
    // −2,4 against +0,1.
    detail: "rõ nhất ở “Công tác chỉ đạo, điều hành”: chênh 2,5 điểm",
  });
});

test("a supposed score changes total and rank of this unit alone", () => {
  const { group, unit, view } = outlook("Bạch Thông");
  const row = view.rows.find(({ name }) => name.startsWith("1.2"));
  if (row === undefined) throw new Error("1.2 lost points");
  const points = supposedPoints("8,5", row);
  if (points === null) throw new Error("a score");
  const result = supposedResult(group, unit, new Map([[row.criterion, points]]), {
    ties: "competition",
    language: "vi",
  });
  expect(result).toEqual({
    rank: "01/03",
    score: "25,35",
    changes: [
      { direction: "up", text: "tăng 0,5 điểm" },
      { direction: "up", text: "tăng 01 bậc" },
    ],
  });
  expect(outlook("Bạch Thông").view.nextRank).toEqual(view.nextRank);
});

test.each([
  ["8,5", toPoints(8.5)],
  ["8.5", toPoints(8.5)],
  ["10", toPoints(10)],
  ["10,01", null],
  ["-1", null],
  ["", null],
  ["mười", null],
])("%j as a score of at most 10 is %j", (text, points) => {
  const row = { criterion: 1, name: "", score: "8", max: "10", maxPoints: toPoints(10) };
  expect(supposedPoints(text, row)).toBe(points);
});
