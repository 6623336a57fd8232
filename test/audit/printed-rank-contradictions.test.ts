/** A printed rank that contradicts the figures is always found, and one that follows another scope never blamed. */
import fc from "fast-check";
import { auditBook } from "../../src/audit/audit";
import type { Assessment, PublishedRank } from "../../src/scorebook/assessment";
import type { Finding } from "../../src/scorebook/finding";
import { area, assessment, details, scoreBook } from "../making/book";
import { seeded } from "../making/random";

/** Scores that fall by more than a slip could hide; 21 offices as in a published decision. */
const SCORES = Array.from({ length: 21 }, (_, place) => 96.13 - 1.37 * place - (place % 3) * 0.11);
const RIGHT = SCORES.map((_, place) => place + 1);

/** A ranking list under made-up captions, its ranks printed out of `of`. */
function list(
  scores: readonly number[],
  ranks: readonly (number | null)[],
  of: number | null = null,
  code = "A",
): Assessment {
  const made = assessment(
    2024,
    scores.map((_, unit) => `Cơ quan số ${code}${unit + 1}`),
    details({ ranks: { "": ranks } }),
    area(code, "Kết quả chung cuộc", 100, scores),
  );
  const publishedRanks = new Map(
    [...made.publishedRanks].map(([unit, rank]): [number, PublishedRank] => [unit, { ...rank, of }]),
  );
  return { ...made, publishedRanks };
}

const audit = (...made: readonly Assessment[]): readonly Finding[] => auditBook(scoreBook(...made));
const codes = (found: readonly Finding[]) => found.map(({ code }) => code);
/** With the ranks of some places replaced. */
const but = (changed: Readonly<Record<number, number>>): readonly number[] =>
  RIGHT.map((rank, place) => changed[place] ?? rank);

test("09/22 where the figures give 17/21: the rank at its cell, and the count of the table once", () => {
  const found = audit(list(SCORES, but({ 16: 9 }), 22));
  expect(codes(found)).toEqual(["rank-count-mismatch", "rank-mismatch"]);
  expect(found[0]).toMatchObject({ printed: 22, counted: 21, others: 20 });
  expect(found[1]).toMatchObject({ unit: "Cơ quan số A17", printed: 9, computed: 17, of: 21 });
});

test("the seventeenth that is ranked ninth while all others make room for it", () => {
  const ranks = RIGHT.map((rank) => (rank === 17 ? 9 : rank >= 9 && rank < 17 ? rank + 1 : rank));
  const [found, ...more] = audit(list(SCORES, ranks));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ unit: "Cơ quan số A17", severity: "error" });
});

test("right ranks out of one unit more are a matter of the count alone", () => {
  expect(codes(audit(list(SCORES, RIGHT, 22)))).toEqual(["rank-count-mismatch"]);
  expect(audit(list(SCORES, RIGHT, 21))).toEqual([]);
});

test("two ranks exchanged are two wrong ranks, wherever they stand", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (a, b) => {
      fc.pre(a !== b);
      const found = audit(list(SCORES, but({ [a]: b + 1, [b]: a + 1 })));
      // Of two neighbours one figure may be mistyped instead, where a near slip says so.
      if (found[0]?.code === "order-mismatch") expect(Math.abs(a - b)).toBe(1);
      else expect(codes(found)).toEqual(["rank-mismatch", "rank-mismatch"]);
    }),
  );
});

test("one wrong rank is found at its cell, with ties and in areas too", () => {
  fc.assert(
    fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), fc.boolean(), (unit, rank, tie) => {
      const scores = [9.5, 9, 8.25, 8, 7.5, 6.75, 5, 4.5, tie ? 4.5 : 3];
      const ranks = tie ? [1, 2, 3, 4, 5, 6, 7, 8, 8] : [1, 2, 3, 4, 5, 6, 7, 8, 9];
      fc.pre(ranks[unit] !== rank);
      ranks[unit] = rank;
      const made = assessment(
        2024,
        scores.map((_, index) => `Xã ${index}`),
        details({ ranks: { "2": ranks } }),
        area(
          "1",
          "Nhóm một",
          20,
          scores.map((score) => 20 - score),
        ),
        area("2", "Nhóm hai", 10, scores),
      );
      const cell = made.publishedRanks.get(2 * scores.length + unit)?.cell;
      // Equal figures that are ranked one after the other are another rule: that is no error, but it is told.
      const isRule = tie && unit >= 7 && rank >= 8;
      const told = audit(made).filter(({ severity }) => isRule || severity === "error");
      expect(told.length).toBeGreaterThan(0);
      expect(told.some(({ cells }) => cells.some((own) => own.column === cell?.column))).toBe(true);
    }),
  );
});

test("ranks that follow no figure of the table are one finding", () => {
  const random = seeded(7);
  for (let round = 0; round < 50; round++) {
    const found = audit(list(SCORES, random.shuffled(RIGHT)));
    expect(codes(found)).toEqual(["ranks-unexplained"]);
    expect(found[0]).toMatchObject({ severity: "warning", tested: 21 });
  }
});

test("ranks over all groups of the year, and within blocks of a list, are no contradiction", () => {
  const first = SCORES.filter((_, place) => place % 2 === 0);
  const second = SCORES.filter((_, place) => place % 2 === 1);
  const over = (scores: readonly number[]) => scores.map((score) => SCORES.indexOf(score) + 1);
  expect(audit(list(first, over(first), null, "A"), list(second, over(second), null, "B"))).toEqual([]);
  const wrong = [...over(second)];
  wrong[4] = 3;
  expect(audit(list(first, over(first), null, "A"), list(second, wrong, null, "B"))).toMatchObject([
    { code: "rank-mismatch", unit: "Cơ quan số B5", printed: 3, computed: 10, of: 21 },
  ]);
  const blocks = [...first, ...second];
  const own = (scores: readonly number[]) => scores.map((_, place) => place + 1);
  expect(audit(list(blocks, [...own(first), ...own(second)]))).toEqual([]);
  const spoilt = [...own(first), ...own(second)];
  spoilt[13] = 9;
  expect(audit(list(blocks, spoilt))).toMatchObject([
    { code: "rank-mismatch", unit: "Cơ quan số A14", printed: 9, computed: 3, of: 10 },
  ]);
});

test("some units of a longer list: only what no other unit can explain is told", () => {
  const some = SCORES.filter((_, place) => place % 4 === 0);
  const ranks = [1, 5, 9, 13, 17, 21];
  expect(audit(list(some, ranks, 63))).toEqual([]);
  expect(audit(list(some, ranks))).toEqual([]);
  expect(audit(list(some, [1, 5, 14, 13, 17, 21], 63))).toHaveLength(1);
  expect(audit(list(some, [2, 1, 9, 13, 17, 21], 63))).toMatchObject([{ code: "rank-mismatch" }]);
});

test("a unit that is ranked but has no figure shifts the others without blame", () => {
  const made = assessment(
    2024,
    ["A", "B", "C", "D", "E"],
    details({ ranks: { "": [1, 2, 3, 4, 5] }, total: [9, null, 7, 6, 5], totalMax: 10 }),
    area("1", "Một", 10, [9, null, 7, 6, 5]),
  );
  expect(codes(audit(made))).toEqual(["missing-score"]);
});

test("ranks of areas that print percentages alone are judged by these", () => {
  const made = (ranks: readonly number[]) =>
    assessment(
      2024,
      ["A", "B", "C", "D"],
      details({
        total: [80, 70, 60, 50],
        totalMax: 100,
        ranks: { "1": ranks },
        percents: { "1": ["81,5", "92,25", "77,1", "60"] },
      }),
      area("1", "Một", undefined, [null, null, null, null]),
    );
  expect(audit(made([2, 1, 3, 4]))).toEqual([]);
  expect(audit(made([2, 1, 4, 4]))).toMatchObject([{ code: "rank-mismatch", unit: "C", computed: 3 }]);
});
