import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import { figureOf } from "../../src/analysis/figure";
import { movementOf, type Movement } from "../../src/analysis/movement";
import { toPoints } from "../../src/scorebook/points";
import { area, assessment, criterion, scoreBook, units } from "../making/book";

const DISTRICTS = units("Huyện A", "Huyện B");

const before = assessment(
  2021,
  DISTRICTS,
  area(
    "I",
    "Thể chế",
    10,
    criterion("1.1", "Ban hành văn bản", 4, [2, 3]),
    criterion("1.2", "Theo dõi thi hành", 6, [5, 3]),
  ),
  area("II", "Bộ máy", 8, [6, 6]),
  area("III", "Tài chính công", 5, [4, 5]),
);
const now = assessment(
  2022,
  DISTRICTS,
  area(
    "I",
    "Thể chế",
    10,
    criterion("1.1", "Ban hành văn bản", 4, [4, 3]),
    criterion("1.2", "Theo dõi thi hành", 6, [4.5, 3]),
  ),
  // The maximum alone took two points of eight; performance kept its share of 75 %.
  area("II", "Bộ máy", 6, [4.5, 6]),
  area("III", "Tài chính công", 5, [3.25, 5]),
);

function movement(): Movement {
  const [group] = analyse(scoreBook(before, now)).groups;
  const found = group === undefined ? null : movementOf(group, 0);
  if (found === null) throw new Error("no movement");
  return found;
}

test("what performance did and what changed maxima did are told apart, and add up", () => {
  const { total, byPerformance, byMax, rest } = movement();
  expect(total.change.score).toBe(toPoints(-0.75));
  expect(byMax).toBe(toPoints(-1.5));
  expect(byPerformance).toBe(toPoints(0.75));
  expect(rest).toBe(0);
});

test("an area that only its maximum lowered is no loss of performance", () => {
  const { gains, losses } = movement();
  expect(gains.map(({ criterion: { code }, byPerformance }) => [code, byPerformance])).toEqual([
    ["I", toPoints(1.5)],
  ]);
  expect(losses.map(({ criterion: { code } }) => code)).toEqual(["III"]);
});

test("behind a gain stand the criteria that rose, not the one that fell", () => {
  const [gain] = movement().gains;
  expect(gain?.criteria.map(({ criterion: { code }, byPerformance }) => [code, byPerformance])).toEqual([
    ["1.1", toPoints(2)],
  ]);
});

test("without a base year there is nothing to explain", () => {
  const [group] = analyse(scoreBook(now)).groups;
  expect(group === undefined ? undefined : movementOf(group, 0)).toBeNull();
});

test("whatever the scores: the parts add up to the change of the total", () => {
  const score = fc.integer({ min: 0, max: 4000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(
      fc.tuple(score, score, score, score),
      fc.integer({ min: 5, max: 12 }),
      ([a, b, c, d], max) => {
        const [group] = analyse(
          scoreBook(
            assessment(2021, units("A"), area("I", "Thể chế", 10, [a]), area("II", "Bộ máy", 4, [b])),
            assessment(2022, units("A"), area("I", "Thể chế", max, [c]), area("II", "Bộ máy", 4, [d])),
          ),
        ).groups;
        if (group === undefined) throw new Error("no group");
        const found = movementOf(group, 0);
        const change = figureOf(group, 0, 0).change?.score;
        expect((found?.byPerformance ?? 0) + (found?.byMax ?? 0) + (found?.rest ?? 0)).toBe(change);
        expect(found?.rest).toBe(0);
      },
    ),
  );
});
