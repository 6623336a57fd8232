import { findOrder, holdsOrder, isRanking, looksLikeRanks } from "../../../src/reading/laws/orders";
import { lines } from "../../making/lines";

const _ = NaN;
const SCORES = [81.5, 93.2, 77.4, 93.2, 88.1, 70.3];
const COMPETITION = [4, 1, 5, 1, 3, 6];
const DENSE = [3, 1, 4, 1, 2, 5];
const IN_SUCCESSION = [4, 1, 5, 2, 3, 6];

test.each([
  ["competition: 1 1 3", COMPETITION],
  ["dense: 1 1 2", DENSE],
  ["in succession: 1 2 3", IN_SUCCESSION],
])("ranks with equal scores, %s", (_name, ranks) => {
  const own = lines(SCORES, ranks);
  expect(isRanking(own, 1)).toBe(true);
  expect(findOrder(own, 1, [0])).toMatchObject({ target: 0, direction: "highest-first", holds: 6, of: 6 });
});

test("the lowest first: ranks of lost points", () => {
  const lost = SCORES.map((score) => 100 - score);
  expect(findOrder(lines(lost, COMPETITION), 1, [0])).toMatchObject({ direction: "lowest-first", holds: 6 });
});

test("one rank that does not fit is the exception", () => {
  const ranks = [4, 1, 5, 2, 6, 3];
  expect(findOrder(lines(SCORES, ranks), 1, [0])).toBeNull();
  expect(findOrder(lines(SCORES, [4, 1, 5, 2, 5, 6]), 1, [0])).toMatchObject({
    holds: 5,
    of: 6,
    exceptions: [4],
  });
});

test("of several lines the one that is ordered best", () => {
  const other = [81.5, 93.2, 77.4, 93.2, 70.3, 88.1];
  expect(findOrder(lines(other, SCORES, COMPETITION), 2, [0, 1])?.target).toBe(1);
  expect(findOrder(lines(SCORES, COMPETITION), 1, [0, 1])?.target).toBe(0);
});

test("three different figures order nothing, four do", () => {
  expect(findOrder(lines([9, 8, 7], [1, 2, 3]), 1, [0])).toBeNull();
  expect(findOrder(lines([9, 8, 7, 9, 8, 7], [1, 3, 5, 1, 3, 5]), 1, [0])).toBeNull();
  expect(findOrder(lines([9, 8, 7, 6], [1, 2, 3, 4]), 1, [0])?.holds).toBe(4);
});

test("blanks are not tested", () => {
  const own = lines([81.5, 93.2, _, 90.1, 88.1, 70.3], [4, 1, 5, 2, 3, _]);
  expect(holdsOrder(own, 1, 0, "highest-first")).toMatchObject({ holds: 4, of: 4 });
});

test("a numbering 1 … n is no ranking, in whatever order the scores stand", () => {
  const numbers = lines([1, 2, 3, 4, 5, 6], SCORES);
  expect(looksLikeRanks(numbers, 0)).toBe(true);
  expect(isRanking(numbers, 0)).toBe(false);
  expect(findOrder(numbers, 0, [1])).toBeNull();
});

test("ranks are whole figures from 1 to the number of entries, 1 among them, four or more", () => {
  const own = lines([2, 1, 4, 3], [2, 1, 4, 3.5], [2, 1, 5, 3], [2, 3, 4, 2], [2, 0, 1, 3], [2, 1, 3, _]);
  expect([0, 1, 2, 3, 4, 5].map((line) => looksLikeRanks(own, line))).toEqual([
    true, false, false, false, false, false,
  ]); // prettier-ignore
});

test("whole figures that follow no rule for equals are no ranking: counts, small scores", () => {
  expect(isRanking(lines([1, 5, 5, 2, 5, 2]), 0)).toBe(false);
});

test("of one slip of the hand in many ranks the rest still speaks", () => {
  const ranks = [2, 1, 4, 3, 6, 5, 8, 7, 12, 11, 10, 10];
  expect(isRanking(lines(ranks), 0)).toBe(true);
});

test('ranks "by another list" are ranks, and order nothing at hand', () => {
  const own = lines(SCORES, [2, 6, 1, 5, 3, 4]);
  expect([looksLikeRanks(own, 1), isRanking(own, 1)]).toEqual([true, true]);
  expect(findOrder(own, 1, [0])).toBeNull();
});
