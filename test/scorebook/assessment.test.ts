import { ratioOf, totalOf, yearsOf } from "../../src/scorebook/assessment";
import { toPoints } from "../../src/scorebook/points";
import { ScoreState } from "../../src/scorebook/score-table";
import {
  area,
  assessment,
  bonus,
  criterion,
  details,
  nodeOf,
  penalty,
  scoreBook,
  units,
} from "../making/book";

const made = assessment(
  2022,
  units("Huyện A", "Huyện B"),
  area(
    "I",
    "Cải cách thể chế",
    10.5,
    criterion("1.1", "Ban hành văn bản", 2.5, [2, "KĐG"]),
    criterion("1.2", "Theo dõi thi hành", 8, [8, null]),
  ),
  area("II", "Cải cách bộ máy", [5, 4], [4.5, 3]),
  bonus("III", "Điểm thưởng", [1, 0]),
  penalty("IV", "Điểm trừ", [0.5, 0]),
);

test("the total of the sheet is the sum of its areas, bonus added and penalty taken", () => {
  expect(made.scores.points(totalOf(made).index, 0)).toBe(toPoints(15));
  expect(made.maxima.points(0, 0)).toBe(toPoints(15.5));
});

test("what is not applicable leaves the maximum, what is missing does not", () => {
  expect(made.maxima.points(0, 1)).toBe(toPoints(12));
  expect(made.scores.state(nodeOf(made, "1.1").index, 1)).toBe(ScoreState.notApplicable);
  expect(made.scores.state(nodeOf(made, "1.2").index, 1)).toBe(ScoreState.missing);
  expect(ratioOf(made, nodeOf(made, "1.2").index, 1)).toBeNull();
  expect(ratioOf(made, nodeOf(made, "II").index, 1)).toEqual({
    numerator: toPoints(3),
    denominator: toPoints(4),
  });
});

test("a score knows its cell, a derived one has none", () => {
  expect(made.scores.cell(nodeOf(made, "1.2").index, 0)).toEqual({ sheet: "Năm 2022", row: 8, column: 3 });
  const derived = assessment(
    2021,
    units("Huyện A"),
    details({ subtotals: "derived" }),
    area("I", "Cải cách thể chế", 10.5, criterion("1.1", "Ban hành văn bản", 2.5, [2])),
  );
  expect(derived.scores.cell(0, 0)).toBeNull();
  expect(derived.scores.state(0, 0)).toBe(ScoreState.derived);
  expect(yearsOf(scoreBook(made, derived))).toEqual([2021, 2022]);
});
