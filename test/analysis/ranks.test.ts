import fc from "fast-check";
import type { RankTable } from "../../src/analysis/analysis";
import { rankAssessment } from "../../src/analysis/ranks";
import type { Assessment } from "../../src/scorebook/assessment";
import type { TieRule } from "../../src/scorebook/settings";
import { area, assessment, nodeOf, units } from "../making/book";

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

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Units that have exactly this one. */
  readonly units: number[];
}

/** What a rank means, word for word, in exact fractions. @returns how many ranks of the table are not so */
function wrongRanks(
  table: RankTable,
  from: number,
  scores: number[],
  maxima: number[],
  ties: TieRule,
): number {
  const fractions = new Map<string, Fraction>();
  scores.forEach((score, unit) => {
    const reduced = reduce(BigInt(Math.round(score * 1e6)), BigInt(Math.round((maxima[unit] ?? 0) * 1e6)));
    const key = `${reduced.numerator}/${reduced.denominator}`;
    const known = fractions.get(key) ?? { ...reduced, units: [] };
    known.units.push(unit);
    fractions.set(key, known);
  });
  const all = [...fractions.values()];
  let wrong = 0;
  for (const mine of all) {
    const better = all.filter(
      (other) => other.numerator * mine.denominator > mine.numerator * other.denominator,
    );
    const above = better.reduce((count, other) => count + other.units.length, 0);
    mine.units.forEach((unit, before) => {
      const rank = 1 + (ties === "competition" ? above : ties === "dense" ? better.length : above + before);
      if (table.ranks[from + unit] !== rank) wrong++;
    });
  }
  return wrong;
}

function reduce(numerator: bigint, denominator: bigint): { numerator: bigint; denominator: bigint } {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

const TIE_RULES: readonly TieRule[] = ["competition", "dense", "row"];
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

test("a country of 3,321 communes has no wrong rank", () => {
  const count = 3_321;
  // Whole thousandths between 60 and 62: some 2,000 different totals, most of them shared.
  // Whole thousandths between 60 and 61: some thousand different totals, most of them shared.
  const scores = Array.from({ length: count }, (_, unit) => 60 + ((unit * 7_919) % 1_000) / 1_000);
  const equal = scores.map(() => 100);
  const unequal = scores.map((_, unit) => (unit % 2 === 0 ? 100 : 80));
  const names = scores.map((_, unit) => `Xã ${unit}`);
  for (const maxima of [equal, unequal]) {
    const made = assessment(2022, names, area("I", "Thể chế", maxima, scores));
    for (const ties of TIE_RULES) {
      const table = rankAssessment(made, ties);
      expect(wrongRanks(table, count, scores, maxima, ties)).toBe(0);
    }
  }
});
