import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

/** The total's maximum as read from a ranking of scores beside percentages. */
function scaleOf(...rows: readonly (readonly MadeCell[])[]): number | null {
  const header = ["TT", "Tên đơn vị", "Tổng điểm", "Tỷ lệ %", "Xếp hạng"];
  const { book } = readBook(snapshotOf(sheet("2022", [header, ...rows])));
  const [assessment] = book.assessments;
  if (assessment === undefined) throw new Error("a ranking");
  return assessment.maxima.points(0, 0);
}

test("a score beside the same percentage is out of 100", () => {
  expect(scaleOf([1, "Huyện Ba Bể", 81.99, 81.99, 1], [2, "Huyện Na Rì", 80.15, 80.15, 2])).toBe(100_000_000);
});

test("nothing is 0 % of any maximum", () => {
  expect(scaleOf([1, "Huyện Ba Bể", 0, 0, 1], [2, "Huyện Na Rì", 0, 0, 1])).toBeNull();
});
