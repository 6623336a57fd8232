import { boundingLine, holdsBound } from "../../../src/reading/laws/bounds";
import { lines } from "../../making/lines";

const _ = NaN;
const MAX = [10, 8, 6, 4];

test("entries above the maximum, or below nothing, are the exceptions", () => {
  expect(holdsBound(lines([9, 8, 5.5, 4], MAX), 0, 1)).toEqual({
    holds: 4,
    of: 4,
    exceptions: [],
    reached: 2,
  });
  expect(holdsBound(lines([9, 8.25, 5.5, -1], MAX), 0, 1)).toEqual({
    holds: 2,
    of: 4,
    exceptions: [1, 3],
    reached: 0,
  });
});

test("blanks are not tested", () => {
  expect(holdsBound(lines([9, _, 5.5, 4], [10, 8, _, 4]), 0, 1)).toMatchObject({ holds: 2, of: 2 });
});

test("the line that bounds all others, wherever it stands", () => {
  const [a, b] = [[9, 8, 5.5, 4], [10, 7, 6, 3]]; // prettier-ignore
  expect(boundingLine(lines(MAX, a ?? [], b ?? []), [0, 1, 2])).toBe(0);
  expect(boundingLine(lines(a ?? [], MAX, b ?? []), [0, 1, 2])).toBe(1);
  expect(boundingLine(lines(a ?? [], b ?? [], MAX), [0, 1, 2])).toBe(2);
});

test("a maximum is reached somewhere, and exceeds somewhere", () => {
  expect(boundingLine(lines(MAX, [9, 7, 5, 3]), [0, 1])).toBe(-1);
  expect(boundingLine(lines(MAX, MAX), [0, 1])).toBe(-1);
});

test("what nobody reached is a maximum where it is set in far rounder figures", () => {
  const most = [10, 8, 6, 4, 12, 9];
  expect(boundingLine(lines(most, [9.5, 7, 5.5, 3, 11.5, 8]), [0, 1])).toBe(0);
  expect(boundingLine(lines(most, [9, 7, 5, 3, 11, 8]), [0, 1])).toBe(-1);
  expect(boundingLine(lines([9.5, 7, 5.5, 3, 11.5, 8], most), [0, 1])).toBe(1);
  expect(boundingLine(lines([9.5, 7, 5.5, 3], most.slice(0, 4)), [0, 1])).toBe(-1);
});

test("figures in rows of their own are not asked", () => {
  const own = [_, _, _, _, 1244, 12];
  expect(boundingLine(lines([10, 8, 6, 4, _, _], [9, 8, 5.5, 3, _, _], own), [0, 1, 2])).toBe(0);
});

test("none where one of the others exceeds it, or where it stands alone", () => {
  expect(boundingLine(lines(MAX, [9, 8, 5.5, 4], [10, 8, 6, 5]), [0, 1])).toBe(0);
  expect(boundingLine(lines(MAX, [9, 8.5, 5.5, 4], [10, 7, 6.5, 3]), [0, 1, 2])).toBe(-1);
  expect(boundingLine(lines(MAX), [0])).toBe(-1);
});

test("two entries bound nothing", () => {
  expect(boundingLine(lines([10, 8], [9, 8]), [0, 1])).toBe(-1);
});

test("one score above its maximum among many does not take it away", () => {
  const most = Array.from({ length: 40 }, (_entry, entry) => 2 + (entry % 7));
  const score = most.map((value, entry) =>
    entry === 11 ? value + 1 : entry % 3 === 0 ? value : value - 0.5,
  );
  expect(boundingLine(lines(most, score), [0, 1])).toBe(0);
});
