/** A blank area of a unit whose own maximum leaves it out does not apply: nothing is missing and no maximum is wrong. */
import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import { ScoreState } from "../../src/scorebook/score-table";
import { sheet, snapshotOf } from "../making/snapshot";

function read(scale: number) {
  const { book } = readBook(
    snapshotOf(
      sheet("Năm 2022", [
        [
          "STT",
          "Đơn vị",
          "Cải cách thể chế",
          "Cải cách tài chính công",
          "Điều tra",
          "Tổng điểm",
          "Điểm tối đa",
        ],
        [null, "Điểm tối đa", 60, 24, 16, null, null],
        [1, "Sở Y tế", 50.5, 20.25, 12, 82.75, 100],
        [2, "Sở Nội vụ", 48, 21.5, null, 69.5, scale],
        [3, "Sở Tư pháp", 55.25, 19, 14.5, 88.75, 100],
        [4, "Sở Tài chính", 51, 22.75, 13.25, 87, 100],
      ]),
    ),
  );
  const [assessment] = book.assessments;
  const area = assessment?.criteria.find(({ name }) => name.startsWith("Điều tra"))?.index ?? -1;
  return { state: assessment?.scores.state(area, 1), codes: auditBook(book).map(({ code }) => code) };
}

test("the blank survey of a department with a scale of 84", () => {
  const { state, codes } = read(84);
  expect(state).toBe(ScoreState.notApplicable);
  expect(codes).toEqual([]);
});

test("a blank under the full scale is missing, and so is one that another scale does not explain", () => {
  expect(read(100).state).toBe(ScoreState.missing);
  expect(read(90).state).toBe(ScoreState.missing);
});
