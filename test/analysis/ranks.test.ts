import fc from "fast-check";
import { rankAssessment } from "../../src/analysis/ranks";
import type { Assessment } from "../../src/scorebook/assessment";
import type { TieRule } from "../../src/scorebook/settings";
import { area, assessment, nodeOf, units } from "../making/book";
import { TIE_RULES, wrongRanks } from "./exact-ranks";

const FOUR = units("Huyện A", "Huyện B", "Huyện C", "Huyện D");

function ranksOf(made: Assessment, code: string, ties: TieRule = "competition"): number[] {
  const { index } = nodeOf(made, code);
  const table = rankAssessment(made, ties);
  return [...table.ranks.subarray(index * made.units.length, (index + 1) * made.units.length)];
}

const tiedBook = assessment(2022, FOUR, area("I", "Cải cách thể chế", 10, [9, 8.5, 9, 7]));

test("ties rank as the office chooses: 1, 1, 3 · 1, 1, 2 · in row order", () => {
  expect(ranksOf(tiedBook, "I")).toEqual([1, 3, 1, 4]);
  expect(ranksOf(tiedBook, "I", "dense")).toEqual([1, 2, 1, 3]);
  expect(ranksOf(tiedBook, "I", "row")).toEqual([1, 3, 2, 4]);
  expect([...rankAssessment(tiedBook, "row").tied.subarray(4)]).toEqual([1, 0, 1, 0]);
});

test("a cached sum's binary noise makes no difference", () => {
  const noisy = assessment(2022, FOUR, area("I", "Cải cách thể chế", 20, [16.37, 16.369999999999997, 3, 2]));
  expect(ranksOf(noisy, "I")).toEqual([1, 1, 3, 4]);
});

test("units with different maxima rank by percent", () => {
  const made = assessment(
    2022,
    FOUR,
    area("I", "Cải cách thể chế", [84, 100, 84, 50], [68.32, 81, 68, 40.5]),
  );
  expect(ranksOf(made, "I")).toEqual([1, 2, 4, 2]);
  expect(rankAssessment(made, "competition").by).toEqual(["percent", "percent"]);
});

test("a unit without a score is neither ranked nor counted", () => {
  const made = assessment(2022, FOUR, area("I", "Cải cách thể chế", 10, [9, null, "KĐG", 0]));
  expect(ranksOf(made, "I")).toEqual([1, 0, 0, 2]);
  expect(rankAssessment(made, "competition").of[nodeOf(made, "I").index]).toBe(2);
});

test("figures that only look equal are told apart and marked", () => {
  const made = assessment(2022, FOUR, area("I", "Cải cách thể chế", 10, [7.1234, 7.1231, 7, 7]));
  const table = rankAssessment(made, "competition");
  expect(ranksOf(made, "I")).toEqual([1, 2, 3, 3]);
  expect([...table.tiedAsShown.subarray(4)]).toEqual([1, 1, 0, 0]);
  expect([...table.tied.subarray(4)]).toEqual([0, 0, 1, 1]);
});

// Thousandths on a short scale: many ties, and equal percents of different maxima.
const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(5, 8, 10, 17.5)), {
  minLength: 1,
  maxLength: 40,
});

test("every rank is that of exact fractions", () => {
  fc.assert(
    fc.property(figures, fc.boolean(), fc.constantFrom(...TIE_RULES), (drawn, sameMax, ties) => {
      const scores = drawn.map(([eighths, max]) => (eighths * max) / 40);
      const maxima = drawn.map(([, max]) => (sameMax ? 17.5 : max));
      const made = assessment(
        2022,
        drawn.map((_, i) => `Xã ${i}`),
        area("I", "Thể chế", maxima, scores),
      );
      const from = nodeOf(made, "I").index * drawn.length;
      expect(wrongRanks(rankAssessment(made, ties), from, scores, maxima, ties)).toBe(0);
    }),
  );
});

test("fractions that share a double are still told apart", () => {
  // 99 999 999/100 000 000 and 99 999 998/99 999 999 differ by 10⁻¹⁶.
  const made = assessment(
    2022,
    units("A", "B"),
    area("I", "Thể chế", [99.999999, 100], [99.999998, 99.999999]),
  );
  expect(99999998 / 99999999 === 99999999 / 100000000).toBe(true);
  expect(ranksOf(made, "I")).toEqual([2, 1]);
});
