import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { firmnessOf } from "../../src/analysis/firmness";
import { recoverablePoints } from "../../src/analysis/lost-points";
import { neighboursOf } from "../../src/analysis/neighbours";
import { nextRankOf } from "../../src/analysis/next-rank";
import { overtakingsOf } from "../../src/analysis/overtaking";
import { decisiveCriteria, idleCriteria, spreadsOf } from "../../src/analysis/spread";
import { trendOf } from "../../src/analysis/trend";
import { supposing, whatIf } from "../../src/analysis/what-if";
import { matchAssessments } from "../../src/matching/continuity";
import type { Assessment } from "../../src/scorebook/assessment";
import { toPoints } from "../../src/scorebook/points";
import { assess, cleanYear } from "../making/audited-book";
import { area, assessment, criterion, nodeOf, scoreBook, unitOf, units } from "../making/book";

function groupOf(...years: readonly Assessment[]): GroupAnalysis {
  const [group] = analyse(scoreBook(...years)).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

const DISTRICTS = units("Huyện A", "Huyện B", "Huyện C", "Huyện D");

const now = assessment(
  2022,
  DISTRICTS,
  area(
    "I",
    "Cải cách thể chế",
    10,
    criterion("1.1", "Ban hành văn bản", 2, [2, 0, 2, 2]),
    criterion("1.2", "Theo dõi thi hành", 8, [7, 7.5, 6, 6.5]),
  ),
  area("II", "Cải cách bộ máy", 5, [5, 5, 5, 5]),
  area("III", "Cải cách tài chính công", 5, [3.5, 4.001, 2, 0]),
);
// Totals now: 17,5 · 16,501 · 15 · 13,5.

test("a unit stands between its neighbours, in points", () => {
  const { above, below } = neighboursOf(groupOf(now), 0, 2);
  expect([above?.unit.name, above?.rank, above?.gap]).toEqual(["Huyện B", 2, toPoints(1.501)]);
  expect([below?.unit.name, below?.gap]).toEqual(["Huyện D", toPoints(1.5)]);
  expect(neighboursOf(groupOf(now), 0, 0).above).toBeNull();
});

test("where maxima differ, the gap is counted on the unit's own maximum and is surely enough", () => {
  const uneven = assessment(2022, units("A", "B"), area("I", "Thể chế", [7, 3], [4, 2]));
  const { above } = neighboursOf(groupOf(uneven), 1, 0);
  expect(above?.gap).toBe(666_667);
  const reached = whatIf(
    groupOf(uneven),
    [{ criterion: 1, unit: 0, points: toPoints(4) + 666_667 }],
    "competition",
  );
  expect([...reached.ranks.ranks.subarray(2)]).toEqual([1, 2]);
});

test("the next rank names the fewest criteria that reach it", () => {
  const group = groupOf(now);
  expect(nextRankOf(group, 0)).toBeNull();
  const next = nextRankOf(group, 1);
  expect(next?.target.gap).toBe(toPoints(0.999));
  // 1.1 (2 điểm) suffices, and so does nothing smaller: 1.2 has 0,5 and III 0,999.
  expect(next?.criteria?.map(({ criterion: { code } }) => code)).toEqual(["III"]);
  expect(nextRankOf(group, 3, nodeOf(now, "II").index)).toBeNull();
});

test("points that are exactly enough are enough", () => {
  const made = assessment(2022, units("A", "B"), area("I", "a", 5, [4, 3]), area("II", "b", 5, [5, 5]));
  const next = nextRankOf(groupOf(assessment(2022, units("A", "B"), area("I", "a", 5, [5, 4]))), 1);
  expect(next?.criteria?.map(({ lost }) => lost)).toEqual([toPoints(1)]);
  expect(nextRankOf(groupOf(made), 1)?.criteria).toHaveLength(1);
});

test("a rank that all lost points together do not reach has no set", () => {
  const made = assessment(2022, units("A", "B"), area("I", "a", 5, [5, 5]), area("II", "b", [9, 5], [9, 0]));
  const limited = nextRankOf(groupOf(assessment(2022, units("A", "B"), area("I", "a", 5, [8, 4]))), 1);
  expect(limited?.criteria).toBeNull();
  expect(nextRankOf(groupOf(made), 1, 1)).toBeNull();
});

test("no smaller set reaches the next rank, and the one named does", () => {
  fc.assert(
    fc.property(cleanYear, fc.nat(), (year, pick) => {
      const group = groupOf(assess(year));
      const unit = pick % year.units.length;
      const next = nextRankOf(group, unit);
      if (next === null || next.criteria === null) return;
      const lost = recoverablePoints(group.current, unit).map((point) => point.lost);
      const most = (count: number): number => lost.slice(0, count).reduce((sum, points) => sum + points, 0);
      expect(most(next.criteria.length - 1)).toBeLessThan(next.target.gap);
      const gained = next.criteria.map(({ criterion: { index }, max }) => ({
        criterion: index,
        unit,
        points: max,
      }));
      const reached = whatIf(group, gained, "competition").ranks.ranks[unit] ?? 0;
      expect(reached).toBeLessThanOrEqual(next.target.rank);
    }),
  );
});

test("who passed whom, and in which area", () => {
  const before = assessment(
    2021,
    DISTRICTS,
    area("I", "Cải cách thể chế", 10, [6, 9, 9, 9]),
    area("II", "Cải cách bộ máy", 5, [5, 5, 5, 5]),
    area("III", "Cải cách tài chính công", 5, [3, 4, 1, 0.5]),
  );
  const { passedBy, passed } = overtakingsOf(groupOf(before, now), unitOf(now, "Huyện B"));
  expect(
    passedBy.map(({ unit, rank, baseRank, area: where, swing }) => [
      unit.name,
      rank,
      baseRank,
      where?.name,
      swing,
    ]),
  ).toEqual([["Huyện A", 1, 4, "Cải cách thể chế", toPoints(4.5)]]);
  expect(passed).toEqual([]);
  expect(overtakingsOf(groupOf(before, now), 0).passed.map(({ unit }) => unit.name)).toEqual([
    "Huyện B",
    "Huyện C",
    "Huyện D",
  ]);
  // Huyện B stood above Huyện C before and still does.
  expect(overtakingsOf(groupOf(before, now), 2).passedBy.map(({ unit }) => unit.name)).toEqual(["Huyện A"]);
  expect(overtakingsOf(groupOf(now), 0)).toEqual({ passedBy: [], passed: [] });
});

test("a rank is firm where more than rounding lies between", () => {
  const close = assessment(2022, DISTRICTS, area("I", "Thể chế", 10, [8.1234, 8.1231, 8.12, 7]));
  const group = groupOf(close);
  expect([0, 1, 2, 3].map((unit) => firmnessOf(group, 1, unit).hiddenAt)).toEqual([3, 3, 2, null]);
});

test("criteria that tell nobody apart, and those that decide", () => {
  const group = groupOf(now);
  expect(idleCriteria(group).map(({ criterion: { code }, same }) => [code, same])).toEqual([
    ["II", "maximum"],
  ]);
  const zero = assessment(2022, units("A", "B"), area("I", "a", 5, [0, 0]), area("II", "b", 5, [3, 3]));
  expect(idleCriteria(groupOf(zero)).map(({ same }) => same)).toEqual(["zero", "equal"]);
  expect(decisiveCriteria(group)[0]?.criterion.code).toBe("III");
});

test("the shares of all leaves in the differences of totals add up to one", () => {
  fc.assert(
    fc.property(cleanYear, (year) => {
      fc.pre(new Set(year.total.scores).size > 1);
      const shares = spreadsOf(groupOf(assess(year))).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test("a trend follows a criterion and a unit through years that lack them", () => {
  const year = (of: number, area1: string, ...names: string[]) =>
    assessment(
      of,
      names,
      area(
        "I",
        area1,
        10,
        names.map((_, unit) => 5 + unit + of / 1000),
      ),
    );
  const made = [
    year(2020, "Cải cách thể chế", "Huyện B", "Huyện A"),
    year(2021, "Cải cách thể chế", "Huyện C", "Huyện D"),
    year(2022, "Cải cách thể chế", "Huyện A", "Huyện B"),
  ] as const;
  const trend = trendOf(scoreBook(...made), made[2], { criterion: 1, unit: 0 });
  expect(
    trend.map(({ year: of, standing }) => [of, standing?.rank ?? null, standing?.score ?? null]),
  ).toEqual([
    [2020, 1, toPoints(8.02)],
    [2021, null, null],
    [2022, 2, toPoints(7.022)],
  ]);
});

test("a trend links each year with the one after it", () => {
  const years = [2020, 2021, 2022].map((of) => assessment(of, units("A"), area("I", "Thể chế", 10, [5])));
  const linked: string[] = [];
  const [, , last] = years;
  if (last === undefined) throw new Error("no year");
  trendOf(
    scoreBook(...years),
    last,
    { criterion: 1, unit: 0 },
    {
      match: (current, base) => {
        linked.push(`${current.year}-${base.year}`);
        return matchAssessments(current, base);
      },
    },
  );
  expect(linked).toEqual(["2022-2021", "2021-2020"]);
});

test("supposing another score changes the sums above by as much, and nothing else", () => {
  const group = groupOf(now);
  const leaf = nodeOf(now, "1.1").index;
  const better = whatIf(group, [{ criterion: leaf, unit: 1, points: toPoints(2) }], "competition");
  expect(better.current.scores.points(0, 1)).toBe(toPoints(18.501));
  expect(better.current.scores.points(nodeOf(now, "I").index, 1)).toBe(toPoints(9.5));
  expect([...better.ranks.ranks.subarray(0, 4)]).toEqual([2, 1, 3, 4]);
  expect(now.scores.points(0, 1)).toBe(toPoints(16.501));
  expect(() => supposing(now, [{ criterion: 0, unit: 0, points: 0 }])).toThrow(RangeError);
});
