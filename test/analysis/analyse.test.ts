import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Analysis, Figure } from "../../src/analysis/analysis";
import { figureOf } from "../../src/analysis/figure";
import { ProblemError } from "../../src/scorebook/problem";
import { toPoints } from "../../src/scorebook/points";
import {
  area,
  assessment,
  bonus,
  criterion,
  details,
  nodeOf,
  scoreBook,
  unitOf,
  units,
} from "../making/book";

const DISTRICTS = units("Huyện A", "Huyện B", "Huyện C");

// The seed report's "chỉ đạo, điều hành": fewer points, a smaller maximum, a larger share, a better rank.
const year2021 = assessment(
  2021,
  DISTRICTS,
  area("I", "Công tác chỉ đạo, điều hành", 17.5, [16.17, 16.5, 17]),
  area("II", "Cải cách thủ tục hành chính", 18.5, [13.06, 14, 15]),
);
const year2022 = assessment(
  2022,
  DISTRICTS,
  area("I", "Công tác chỉ đạo, điều hành", 16.5, [15.38, 15, 14]),
  area("II", "Cải cách thủ tục hành chính", 19.5, [16.71, 16.71, 17]),
  bonus("III", "Điểm thưởng", [1, 0, 0]),
);
const book = scoreBook(year2021, year2022);

function figure(analysis: Analysis, code: string, unit: string): Figure {
  const [group] = analysis.groups;
  if (group === undefined) throw new Error("no group");
  return figureOf(group, nodeOf(group.current, code).index, unitOf(group.current, unit));
}

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return null;
}

test("the newest year stands beside the one before it", () => {
  const { year, baseYear, years } = analyse(book);
  expect({ year, baseYear, years }).toEqual({ year: 2022, baseYear: 2021, years: [2021, 2022] });
});

test("points, percent and rank change each in its own direction", () => {
  const { standing, base, change } = figure(analyse(book), "I", "Huyện A");
  expect(standing).toMatchObject({ score: toPoints(15.38), max: toPoints(16.5), rank: 1, of: 3 });
  expect(standing?.lostPoints).toBe(toPoints(1.12));
  expect(base).toMatchObject({ score: toPoints(16.17), max: toPoints(17.5), rank: 3, of: 3 });
  expect(change).toEqual({
    score: toPoints(-0.79),
    percent: 812_121,
    rank: 2,
    fromMax: toPoints(-0.924),
    fromPerformance: toPoints(0.134),
  });
});

test("the split of a change adds up exactly, for any two figures", () => {
  const thousandths = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(thousandths, thousandths, thousandths, thousandths, (a, b, c, d) => {
      const [max0, max1] = [Math.max(a, b) + 1, Math.max(c, d) + 1].map((value) => value / 1000) as [
        number,
        number,
      ];
      const [score0, score1] = [Math.min(a, b) / 1000, Math.min(c, d) / 1000];
      const made = scoreBook(
        assessment(2021, units("A"), area("I", "Thể chế", max0, [score0])),
        assessment(2022, units("A"), area("I", "Thể chế", max1, [score1])),
      );
      const { change } = figure(analyse(made), "I", "A");
      expect((change?.fromMax ?? NaN) + (change?.fromPerformance ?? NaN)).toBe(change?.score);
      expect(change?.score).toBe(toPoints(score1) - toPoints(score0));
      const exact = ((max1 - max0) * score0) / max0;
      expect(Math.abs((change?.fromMax ?? NaN) / 1e6 - exact)).toBeLessThan(6e-7);
    }),
  );
});

test("a bonus adds points but has no share of a maximum", () => {
  const { standing, base, change } = figure(analyse(book), "III", "Huyện A");
  expect(standing).toMatchObject({ score: toPoints(1), max: 0, ratio: null, lostPoints: toPoints(-1) });
  expect([base, change]).toEqual([null, null]);
});

test("one year alone is analysed without changes", () => {
  const analysis = analyse(book, { baseYear: null });
  expect(analysis.baseYear).toBeNull();
  expect(figure(analysis, "I", "Huyện A").change).toBeNull();
  expect(analyse(scoreBook(year2021)).baseYear).toBeNull();
});

test("a unit that is new this year has no base, whatever stands in its column", () => {
  const renamed = assessment(
    2021,
    units("Huyện A", "Huyện X", "Huyện C"),
    area("I", "Thể chế", 10, [1, 2, 3]),
  );
  const now = assessment(2022, DISTRICTS, area("I", "Thể chế", 10, [4, 5, 6]));
  const analysis = analyse(scoreBook(renamed, now));
  expect(figure(analysis, "I", "Huyện B")).toMatchObject({ base: null, change: null });
  expect(figure(analysis, "I", "Huyện C").change?.score).toBe(toPoints(3));
});

test("a criterion that is new this year has no base, whatever stands in its row", () => {
  const before = assessment(2021, units("A"), area("I", "Thể chế", 10, criterion("1", "Văn bản", 10, [3])));
  const now = assessment(2022, units("A"), area("I", "Thể chế", 10, criterion("1", "Theo dõi", 10, [4])));
  expect(figure(analyse(scoreBook(before, now)), "1", "A").base).toBeNull();
  expect(figure(analyse(scoreBook(before, now)), "I", "A").change?.score).toBe(toPoints(1));
});

test("a year that the book does not have is refused with those it has", () => {
  expect(problemOf(() => analyse(book, { year: 2023 }))).toEqual({
    code: "unknown-year",
    year: 2023,
    years: [2021, 2022],
  });
  expect(problemOf(() => analyse(book, { baseYear: 2020 }))).toMatchObject({
    code: "unknown-year",
    year: 2020,
  });
  expect(problemOf(() => analyse(book, { year: 2021, baseYear: 2022 }))).toMatchObject({
    code: "base-not-earlier",
  });
  expect(problemOf(() => analyse(scoreBook()))).toMatchObject({ code: "no-table" });
});

test("each peer group is set beside its own of the base year", () => {
  const group = (year: number, name: string, kind: "department" | "district" | "commune", ...of: string[]) =>
    assessment(
      year,
      of,
      details({ group: { name, kind }, sheet: `${name} ${year}` }),
      area(
        "I",
        "Thể chế",
        10,
        of.map(() => 5),
      ),
    );
  const analysis = analyse(
    scoreBook(
      group(2024, "sở", "department", "Sở A", "Sở B"),
      group(2024, "huyện", "district", "Huyện A"),
      group(2025, "xã", "commune", "Xã A"),
      group(2025, "sở, ban, ngành", "department", "Sở A", "Sở B"),
    ),
  );
  expect(analysis.groups.map(({ current, base }) => [current.group.name, base?.group.name ?? null])).toEqual([
    ["xã", null],
    ["sở, ban, ngành", "sở"],
  ]);
});

test("a group that may be either of two is set beside neither", () => {
  const group = (year: number, name: string, ...of: string[]) =>
    assessment(
      year,
      of,
      details({ group: { name, kind: "department" }, sheet: `${name} ${year}` }),
      area(
        "I",
        "Thể chế",
        10,
        of.map(() => 5),
      ),
    );
  const { groups } = analyse(
    scoreBook(group(2021, "sở nhóm 1", "Sở A"), group(2021, "sở nhóm 2", "Sở B"), group(2022, "sở", "Sở C")),
  );
  expect(groups.map(({ base }) => base)).toEqual([null]);
});
