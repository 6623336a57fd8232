/** Which rank a report states: the decision's; its own where none is printed; none where there is nothing to rank. */
import { analyse } from "../../src/analysis/analyse";
import { runText } from "../../src/language/runs";
import { composeReport } from "../../src/report/compose";
import type { ScoreBook } from "../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { area, assessment, details, scoreBook, units } from "../making/book";

function totalOf(book: ScoreBook, unit: number): string {
  const [group] = analyse(book).groups;
  if (group === undefined) throw new Error("the book has a group");
  const block = composeReport(group, unit, { settings: DEFAULT_SETTINGS, language: "vi" }).body.find(
    ({ id }) => id === "total",
  );
  return block === undefined || block.kind === "table" ? "" : runText(block.runs, "vi");
}

const year = (of: number, scores: readonly number[], ranks: readonly (number | null)[] = []) =>
  assessment(
    of,
    units("Huyện Ba Bể", "Huyện Na Rì", "Huyện Pác Nặm").slice(0, scores.length),
    area("I", "Cải cách thể chế", 10, scores),
    details(ranks.length === 0 ? {} : { ranks: { "": ranks } }),
  );

test("the decision's rank stands, and the place is marked with what the points give", () => {
  const book = scoreBook(year(2022, [9, 8, 7], [2, 1, 3]));
  expect(totalOf(book, 0)).toContain(
    "xếp thứ 02/03 [theo điểm số là thứ 01, đề nghị đối chiếu] huyện, thành phố",
  );
  expect(totalOf(book, 2)).toContain("xếp thứ 03/03 huyện, thành phố");
});

test("ranks among more units than the workbook holds are no error, and how many there are is not said", () => {
  expect(totalOf(scoreBook(year(2022, [9, 8, 7], [12, 25, 55])), 1)).toContain(
    "xếp thứ 25 huyện, thành phố; đạt 8/10",
  );
});

test("one slip beyond the units is marked as one", () => {
  expect(totalOf(scoreBook(year(2022, [9, 8, 7], [1, 2, 33])), 2)).toContain(
    "xếp thứ 33/03 [theo điểm số là thứ 03",
  );
});

test("a unit alone has no rank: it is asked for", () => {
  expect(totalOf(scoreBook(year(2022, [9])), 0)).toContain(
    "xếp thứ [thứ hạng theo quyết định] huyện, thành phố; đạt 9/10",
  );
});

test("places risen are those between the decisions", () => {
  const book = scoreBook(year(2021, [7, 8, 9], [1, 2, 3]), year(2022, [9, 8, 7], [3, 2, 1]));
  expect(totalOf(book, 0)).toContain("giảm 02 bậc, tăng 2 điểm so với năm 2021");
});

test("a rank against its points beside one that nobody printed gives no change of places", () => {
  const book = scoreBook(year(2021, [7, 8, 9]), year(2022, [9, 8, 7], [3, 2, 1]));
  expect(totalOf(book, 0)).toContain("điểm; tăng 2 điểm so với năm 2021");
});
