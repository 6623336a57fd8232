/** A trial is held against an assessment that was made with the tried figures from the beginning. */
import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { trialStanding, type Trial } from "../../src/analysis/trial";
import { supposing } from "../../src/analysis/what-if";
import type { Assessment } from "../../src/scorebook/assessment";
import { toPoints } from "../../src/scorebook/points";
import { area, assessment, criterion, details, scoreBook, units } from "../making/book";

const UNITS = units("Huyện A", "Huyện B", "Huyện C");
const NOTHING: Trial = { scores: [], maxima: new Map(), weights: new Map() };

function groupOf(year: Assessment): GroupAnalysis {
  const [group] = analyse(scoreBook(year)).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

function standing(year: Assessment, unit: number, trial: Partial<Trial>) {
  return trialStanding(groupOf(year), unit, { ...NOTHING, ...trial }, "competition");
}

/** Areas of 10 and 5 points, the first of these maxima. */
function summed(scale: number): Assessment {
  const scores = [9, 8, 6].map((score) => score * scale);
  return assessment(
    2022,
    UNITS,
    area("I", "Thể chế", 10 * scale, scores),
    area("II", "Bộ máy", 5, [2.5, 2.5, 5]),
  );
}

test.each([0, 1, 2])("an area on another maximum is as if it had been scored so, unit %d", (unit) => {
  const made = groupOf(summed(0.5));
  const then = standing(summed(1), unit, { maxima: new Map([[1, toPoints(5)]]) });
  expect([then?.score, then?.max, then?.rank, then?.of]).toEqual([
    made.current.scores.points(0, unit),
    toPoints(10),
    made.ranks.ranks[unit],
    3,
  ]);
  // C passes A.
  expect(then?.moved).toBe(2);
});

test("where a unit was not assessed in part, its own maximum follows in proportion", () => {
  const made = assessment(
    2022,
    units("A", "B"),
    area("I", "Thể chế", [10, 8], [5, 6]),
    area("II", "Bộ máy", 10, [5, 5]),
  );
  const then = standing(made, 1, { maxima: new Map([[1, toPoints(20)]]) });
  expect([then?.score, then?.max]).toEqual([toPoints(17), toPoints(26)]);
});

/** Percentages of two areas, sixty and forty hundredths of the total. */
const weighted = assessment(
  2022,
  UNITS,
  area("I", "Thể chế", 100, [90, 80, 60]),
  area("II", "Bộ máy", 100, criterion("2.1", "Sắp xếp", 100, [20, 50, 100])),
  details({ composition: "weighted", weights: [NaN, 60, 40, NaN], total: [62, 68, 76] }),
);

test("a supposed score counts in a weighted total by its weight", () => {
  const leaf = 3;
  const then = supposing(weighted, [{ criterion: leaf, unit: 0, points: toPoints(40) }]);
  expect(then.scores.points(2, 0)).toBe(toPoints(40));
  // 20 points more at forty hundredths.
  expect(then.scores.points(0, 0)).toBe(toPoints(62 + 8));
});

test("weights that were shares stay shares, whatever they add up to", () => {
  // 3 : 1 — 72,5 · 72,5 · 70.
  const then = standing(weighted, 2, { weights: new Map([[1, 3], [2, 1]]) }); // prettier-ignore
  expect([then?.score, then?.rank, then?.of]).toEqual([toPoints(70), 3, 3]);
  expect(standing(weighted, 0, { weights: new Map([[1, 120], [2, 40]]) })?.rank).toBe(1); // prettier-ignore
});

test("a total whose law is not known tells nothing of a trial", () => {
  const made = assessment(
    2022,
    UNITS,
    area("I", "Thể chế", 10, [9, 8, 6]),
    area("II", "Bộ máy", 5, [2.5, 2.5, 5]),
    details({ composition: "other" }),
  );
  expect(standing(made, 0, { scores: [{ criterion: 1, unit: 0, points: toPoints(10) }] })).toBeNull();
  expect(standing(made, 0, {})?.rank).toBe(1);
});
