import { analyse } from "../../../src/analysis/analyse";
import { analyseBook } from "../../../src/app/analyse-book";
import { findUnit } from "../../../src/app/find-unit";
import { understand } from "../../../src/app/open-book";
import { overviewOf } from "../../../src/taskpane/view/overview";
import { movementView, stripOf } from "../../../src/taskpane/view/why";
import { yearsView } from "../../../src/taskpane/view/years";
import { area, assessment, scoreBook, units } from "../../making/book";
import { workbookOfDistricts } from "../workbook-of-districts";

// 2022: Ba Bể 24,1 · Bạch Thông 24,85 · Chợ Đồn 25,2; 2021: 25,8 · 25,34 · 24,2.
const book = understand(workbookOfDistricts());
const analysis = analyseBook(book);

function unitNamed(name: string) {
  const { group, unit } = findUnit(analysis, name);
  return { group, unit: unit.index };
}

test("the gaps to mean and median are those of the figures as they are shown", () => {
  const { group, unit } = unitNamed("Chợ Đồn");
  // (24,1 + 24,85 + 25,2) / 3 = 24,71666…
  expect(stripOf(group, unit, 0, "vi")?.facts).toEqual([
    "Cao hơn bình quân khối (24,717 điểm) 0,483 điểm",
    "Cao hơn trung vị của khối (24,85 điểm) 0,35 điểm",
  ]);
  expect(stripOf(group, unitNamed("Bạch Thông").unit, 0, "vi")?.facts[1]).toBe(
    "Bằng trung vị của khối (24,85 điểm)",
  );
});

test("a gap can be checked on the figures as they are printed, and a gap too small for them is told", () => {
  const fact = (scores: readonly number[], unit: number): string | undefined => {
    const names = units(...scores.map((_, index) => `Huyện ${String(index)}`));
    const [group] = analyse(scoreBook(assessment(2022, names, area("I", "Thể chế", 10, scores)))).groups;
    return group === undefined ? undefined : stripOf(group, unit, 0, "vi")?.facts[0];
  };
  // The mean 1,0015 is printed as 1,002: 1,005 − 1,002 is 0,003, though 1,005 − 1,0015 is 0,0035.
  expect(fact([1.005, 0.998], 0)).toBe("Cao hơn bình quân khối (1,002 điểm) 0,003 điểm");
  expect(fact([1.002, 1.001], 0)).toBe("Cao hơn bình quân khối (1,002 điểm) chưa đến 0,001 điểm");
  expect(fact([1.002, 1.002], 0)).toBe("Bằng bình quân khối (1,002 điểm)");
});

test("on the strip the lowest stands at one end, the highest at the other, the unit by itself", () => {
  const { group, unit } = unitNamed("Bạch Thông");
  const strip = stripOf(group, unit, 0, "vi");
  expect(strip?.dots.map(({ name, at, score }) => [name, at, score])).toEqual([
    ["Huyện Ba Bể", 0, "24,1"],
    ["Huyện Chợ Đồn", 1000, "25,2"],
  ]);
  // (24,85 − 24,1) / 1,1
  expect(strip?.own).toEqual({ at: 682, name: "Huyện Bạch Thông", score: "24,85" });
  expect(strip?.median).toBe(682);
});

test("what moved the total: areas by performance, changed maxima apart, all adding up", () => {
  const { group, unit } = unitNamed("Bạch Thông");
  const view = movementView(group, unit, "vi");
  expect(view?.sum).toMatch(/^Tổng điểm giảm 0,49 điểm\. Cộng các lĩnh vực: /);
  const [, byPerformance = "", byMax = ""] =
    /thực hiện ([^,]+,\d+), .*thay đổi ([^ ]+)\.$/.exec(view?.sum ?? "") ?? [];
  const points = (text: string): number =>
    Math.round(Number(text.replace("−", "-").replace("+", "").replace(",", ".")) * 1000);
  expect(points(byPerformance) + points(byMax)).toBe(-490);
});

test("all years of the book, by percent where every year has a maximum", () => {
  const { group, unit } = unitNamed("Chợ Đồn");
  const asked = { book: book.reading.book, group, unit, criterion: 0, options: { match: book.match } };
  const years = yearsView({ ...asked, rival: null }, "vi");
  expect(years?.isPercent).toBe(true);
  expect(years?.points.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^2021: 24,2 điểm \([\d,]+%\), hạng 03\/03$/),
    expect.stringMatching(/^2022: 25,2 điểm \([\d,]+%\), hạng 01\/03$/),
  ]);
});

test("the answer names the class and all three changes where they say different things", () => {
  const { group, unit } = findUnit(analysis, "Chợ Đồn");
  const place = { group: analysis.groups.indexOf(group), unit: unit.index };
  const { result, changes, besideMean } = overviewOf({ analysis, place, book }, "vi");
  // 25,2 of 27 points are 93,33 %.
  expect(result?.inClass).toBe("xếp loại A");
  expect(changes.map(({ text }) => text)).toEqual([
    "tăng 1 điểm",
    expect.stringMatching(/^tăng [\d,]+ điểm phần trăm$/),
    "tăng 02 bậc",
  ]);
  expect(besideMean).toBe("Cao hơn bình quân khối (24,717 điểm) 0,483 điểm");
});
