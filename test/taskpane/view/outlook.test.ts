import { analyse } from "../../../src/analysis/analyse";
import { analyseBook } from "../../../src/app/analyse-book";
import { findUnit } from "../../../src/app/find-unit";
import { understand } from "../../../src/app/open-book";
import { outlookOf } from "../../../src/taskpane/view/outlook";
import { area, assessment, scoreBook, units } from "../../making/book";
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
    "Cách gần nhất: thêm 0,35 điểm ở 01 tiêu chí.",
  ]);
  // It lost 2 points in 1.2 and 0,15 in 2.1; only the first reaches, and 0,35 of its 2 are enough.
  expect(view.way.map(({ name, step, reached }) => [name, step, reached])).toEqual([
    ["1.2. Kiểm tra cải cách hành chính", "8 → 8,35 / 10 (thêm 0,35 điểm)", "8,35"],
  ]);
});

test("what has to be reached is shown in thousandths, and is surely enough", () => {
  const third = assessment(2022, units("A", "B"), area("I", "Thể chế", 10, [28 / 3, 9]));
  const [group] = analyse(scoreBook(third)).groups;
  if (group === undefined) throw new Error("no group");
  const view = outlookOf(group, 1, "vi");
  expect(view.way.map(({ reached }) => reached)).toEqual(["9,334"]);
  expect(view.nextRank.at(-1)).toBe("Cách gần nhất: thêm 0,334 điểm ở 01 tiêu chí.");
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
