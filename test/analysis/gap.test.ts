import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { gapOf, leaderOf, stepsOf, type Gap, type Rival } from "../../src/analysis/gap";
import type { Assessment } from "../../src/scorebook/assessment";
import { toPoints } from "../../src/scorebook/points";
import { area, assessment, criterion, details, scoreBook, units } from "../making/book";

const THREE = units("Huyện A", "Huyện B", "Huyện C");

// Totals 2022: 16 · 15,5 · 12; the middle ones 8 and 7 by area, 15,5 of the totals.
const now = assessment(
  2022,
  THREE,
  area(
    "I",
    "Thể chế",
    10,
    criterion("1.1", "Ban hành văn bản", 4, [4, 3, 3]),
    criterion("1.2", "Theo dõi thi hành", 6, [5, 5, 2.5]),
  ),
  area("II", "Bộ máy", 8, [7, 7.5, 6.5]),
);
const before = assessment(
  2021,
  THREE,
  area("I", "Thể chế", 10, [8, 8, 8]),
  area("II", "Bộ máy", 6, [5, 5, 5]),
);

function groupOf(...years: readonly Assessment[]): GroupAnalysis {
  const [group] = analyse(scoreBook(...years)).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

function gap(group: GroupAnalysis, unit: number, rival: Rival): Gap {
  const found = gapOf(group, unit, rival);
  if (found === null) throw new Error("both have a total");
  return found;
}

const inPoints = (points: number | null): number | null => (points === null ? null : points / toPoints(1));

test("against another unit: the gap lies in areas, and in their criteria that differ", () => {
  const { total, areas, rest } = gap(groupOf(now), 0, { kind: "unit", unit: 1 });
  expect(inPoints(total.gap)).toBe(0.5);
  expect(areas.map(({ criterion: { code }, gap: of }) => [code, inPoints(of)])).toEqual([
    ["I", 1],
    ["II", -0.5],
  ]);
  expect(areas[0]?.leaves.map(({ criterion: { code }, gap: of }) => [code, inPoints(of)])).toEqual([
    ["1.1", 1],
  ]);
  expect(rest).toBe(0);
});

test("the median of totals is no sum of medians: the rest says so", () => {
  const { total, areas, rest } = gap(groupOf(now), 2, { kind: "median" });
  // 12 against 15,5; 5,5 against 8; 6,5 against 7.
  expect([total.gap, ...areas.map((each) => each.gap), rest].map(inPoints)).toEqual([-3.5, -2.5, -0.5, -0.5]);
});

test("against its own last year the points are those of each year, whatever the maximum became", () => {
  const { total, areas, rest } = gap(groupOf(before, now), 0, { kind: "base" });
  expect([total.gap, ...areas.map((each) => each.gap), rest].map(inPoints)).toEqual([3, 1, 2, 0]);
  expect(total.theirs).toMatchObject({ max: toPoints(16), rank: 1, of: 3 });
});

test("what both have no criterion for is left as the rest of the area", () => {
  // The area of last year had no criteria.
  const [first] = gap(groupOf(before, now), 0, { kind: "base" }).areas;
  expect([first?.leaves.length, first?.rest]).toEqual([0, toPoints(1)]);
});

test("where maxima differ the other's score counts on the unit's own maximum", () => {
  const uneven = assessment(2022, units("Xã A", "Xã B"), area("I", "Thể chế", [10, 8], [7, 6]));
  const { total } = gap(groupOf(uneven), 0, { kind: "unit", unit: 1 });
  // 6 of 8 are 7,5 of 10.
  expect([total.theirs.score, total.theirs.level, total.gap].map(inPoints)).toEqual([6, 7.5, -0.5]);
});

test.each([
  ["a mean", { composition: "mean", total: [7.5, 6.5] }, [1, 1], [0.5, 0.5]],
  [
    "weights",
    { composition: "weighted", weights: [NaN, 0.25, 0.75], total: [7.25, 6.25] },
    [1, 1],
    [0.25, 0.75],
  ],
] as const)("in %s an area's gap makes a part of the total's", (_, made, gaps, shares) => {
  const book = assessment(
    2022,
    units("Xã A", "Xã B"),
    area("I", "Thể chế", 10, [8, 7]),
    area("II", "Bộ máy", 10, [7, 6]),
    details(made),
  );
  const { areas, rest } = gap(groupOf(book), 0, { kind: "unit", unit: 1 });
  expect(areas.map((each) => inPoints(each.gap))).toEqual(gaps);
  expect(areas.map((each) => inPoints(each.share))).toEqual(shares);
  expect(rest).toBe(0);
});

test("without a score there is no gap; the first has no leader above", () => {
  const blank = assessment(2022, units("Xã A", "Xã B"), area("I", "Thể chế", 10, [8, null]));
  expect(gapOf(groupOf(blank), 0, { kind: "unit", unit: 1 })).toBeNull();
  expect(leaderOf(groupOf(now), 0)).toBeNull();
  expect(leaderOf(groupOf(now), 2)?.name).toBe("Huyện A");
});

test("steps lead from the one figure to the other, whatever the scores", () => {
  const score = fc.integer({ min: 0, max: 10_000_000 }).map((points) => points / 1_000_000);
  const scores = fc.array(score, { minLength: 3, maxLength: 3 });
  const rival = fc.constantFrom<Rival>({ kind: "unit", unit: 1 }, { kind: "median" }, { kind: "base" });
  fc.assert(
    fc.property(fc.array(scores, { minLength: 8, maxLength: 8 }), rival, (rows, against) => {
      const year = (of: number, [a, b, c, d]: readonly (readonly number[])[]) =>
        assessment(
          of,
          THREE,
          area(
            "I",
            "Thể chế",
            20,
            criterion("1.1", "Ban hành", 10, [...(a ?? [])]),
            criterion("1.2", "Thi hành", 10, [...(b ?? [])]),
          ),
          area("II", "Bộ máy", 10, [...(c ?? [])]),
          area("III", "Tài chính", 10, [...(d ?? [])]),
        );
      const { total, areas, rest } = gap(groupOf(year(2021, rows.slice(4)), year(2022, rows)), 0, against);
      const steps = stepsOf(total.theirs.level, areas, rest);
      expect(steps.at(-1)?.to ?? total.theirs.level).toBe(total.own.level);
      for (const { gap: of, leaves, rest: left } of areas) {
        expect(leaves.reduce((sum, leaf) => sum + leaf.gap, 0) + left).toBe(of);
      }
    }),
    { numRuns: 60 },
  );
});
