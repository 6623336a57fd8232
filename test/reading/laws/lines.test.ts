import { filled, quantumOf, stepOf, transposed, valueAt } from "../../../src/reading/laws/lines";
import { lines } from "../../making/lines";

const _ = NaN;

test("the step is the finest decimal that is printed", () => {
  const own = lines([3, 10, 0], [3.5, 10, 2], [3.25, 10, 0], [3.125, 1, 1]);
  expect([0, 1, 2, 3].map((line) => stepOf(own, line))).toEqual([1_000_000, 100_000, 10_000, 1_000]);
});

test("a computed tail is held at the thousandth", () => {
  const own = lines([16.369999, 2.333333]);
  expect(stepOf(own, 0)).toBe(1_000);
  expect(quantumOf(own, 0)).toBeLessThan(10_000);
});

test("the quantum is what all figures are multiples of", () => {
  const own = lines([0.25, 1.5, 0, 2.75], [0.5, -1.5, 3], [10, 30, 20], [0.12, 0.35, 0.5]);
  expect([0, 1, 2, 3].map((line) => quantumOf(own, line))).toEqual([250_000, 500_000, 10_000_000, 10_000]);
});

test("zeros are multiples of everything, and tell nothing of the quantum", () => {
  const own = lines([0, 1.5, 3], [1.5, 0, 3]);
  expect([quantumOf(own, 0), quantumOf(own, 1)]).toEqual([1_500_000, 1_500_000]);
});

test("a line of zeros or of nothing has the coarsest step", () => {
  const own = lines([0, 0], [_, _]);
  expect([stepOf(own, 0), quantumOf(own, 0), stepOf(own, 1), quantumOf(own, 1)]).toEqual(
    Array.from({ length: 4 }, () => 1_000_000),
  );
});

test("blanks are no figures, and exchanging rows and columns keeps each in its place", () => {
  const own = lines([1, _, 3], [4, 5, _]);
  expect([filled(own, 0), filled(own, 1)]).toEqual([2, 2]);
  const across = transposed(own);
  expect([across.count, across.length]).toEqual([3, 2]);
  expect([valueAt(across, 0, 1), valueAt(across, 1, 0), valueAt(across, 2, 0)]).toEqual([4e6, NaN, 3e6]);
});
