import { toPoints } from "../../../src/scorebook/points";
import { dependsOn, isMultiple, ranksWithin, sumItem, sumOfPrefix } from "../../../src/reading/axes/key-laws";

const groups = (...rows: readonly (readonly number[])[]) =>
  rows.map((row) => Float64Array.from(row, toPoints));

test("the item that is the sum of the others", () => {
  expect(sumItem(groups([1, 2, 3], [4, 1, 5], [2, 2, 4]), 3)).toBe(2);
  expect(sumItem(groups([3, 1, 2], [5, 4, 1], [4, 2, 2]), 3)).toBe(0);
  expect(sumItem(groups([1, 2, 4], [4, 1, 5], [2, 2, 4]), 3)).toBe(-1);
});

test("no law by chance: too few groups, the same figures, a copy beside a zero", () => {
  expect(sumItem(groups([1, 2, 3], [4, 1, 5]), 3)).toBe(-1);
  expect(sumItem(groups([1, 2, 3], [1, 2, 3], [1, 2, 3]), 3)).toBe(-1);
  expect(sumItem(groups([1, 0, 1], [4, 0, 4], [2, 0, 2]), 3)).toBe(-1);
});

test("the sum of what stands before it, though a rate follows", () => {
  expect(sumOfPrefix(groups([1, 2, 3, 30], [4, 1, 5, 50], [2, 2, 4, 40]), 4)).toBe(2);
});

test("a maximum depends on its criterion alone, and ranks order within it", () => {
  const [criterion, unit] = [Int32Array.from([0, 1, 0, 1, 0, 1]), Int32Array.from([0, 0, 1, 1, 2, 2])];
  const max = Float64Array.from([10, 5, 10, 5, 10, 5]);
  expect(dependsOn(criterion, 2, max)).toBe(true);
  expect(dependsOn(unit, 3, max)).toBe(false);
  const scores = Float64Array.from([9, 1, 8, 3, 7, 2]);
  expect(ranksWithin(criterion, scores, Float64Array.from([1, 3, 2, 1, 3, 2]))).toBe(true);
  expect(ranksWithin(criterion, scores, Float64Array.from([3, 1, 2, 2, 1, 3]))).toBe(false);
});

test("a rate is the same multiple everywhere", () => {
  expect(isMultiple(Float64Array.from([50, 40, 30]), Float64Array.from([5, 4, 3]))).toBe(true);
  expect(isMultiple(Float64Array.from([50, 41, 30]), Float64Array.from([5, 4, 3]))).toBe(false);
});
