import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { allNeighbours } from "../../src/analysis/firmness";
import { heatOf } from "../../src/analysis/heat";
import { moversOf } from "../../src/analysis/movers";
import { neighboursOf } from "../../src/analysis/neighbours";
import { trendOf } from "../../src/analysis/trend";
import { matchAssessments } from "../../src/matching/continuity";
import type { Assessment } from "../../src/scorebook/assessment";
import type { TieRule } from "../../src/scorebook/settings";
import { area, assessment, scoreBook, units } from "../making/book";

function groupOf(of: Assessment, ties: TieRule = "competition"): GroupAnalysis {
  const [group] = analyse(scoreBook(of), { ties }).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

const score = fc.option(fc.integer({ min: 0, max: 40 }).map((quarter) => quarter / 4));
const unit = fc.record({ score, max: fc.constantFrom(10, 12, 12.5) });

test("in one pass over the ranking every unit gets the neighbours that it has by itself", () => {
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 2, maxLength: 12 }),
      fc.boolean(),
      fc.constantFrom<TieRule>("competition", "dense", "row"),
      (all, uneven, ties) => {
        const names = units(...all.map((_, index) => `Xã ${String(index)}`));
        const maxima = uneven ? all.map(({ max }) => max) : 12.5;
        const made = assessment(
          2022,
          names,
          area(
            "I",
            "Thể chế",
            maxima,
            all.map((each) => each.score),
          ),
        );
        const group = groupOf(made, ties);
        const found = allNeighbours(group, 1);
        for (const { index } of made.units) expect(found[index]).toEqual(neighboursOf(group, 1, index));
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ["fifths between the lowest and the highest", [0, 1.9, 5, 7.9, 10], [1, 1, 3, 4, 5]],
  ["all equal", [7, 7], [3, 3]],
  ["one without a score", [2, null, 4], [1, 0, 5]],
])("heat: %s", (_, scores, steps) => {
  const names = units(...scores.map((__, index) => `Xã ${String(index)}`));
  const group = groupOf(assessment(2022, names, area("I", "Thể chế", 10, scores)));
  expect([...heatOf(group, 1)]).toEqual(steps);
});

test("heat goes by the share where maxima differ", () => {
  const group = groupOf(assessment(2022, units("Xã A", "Xã B"), area("I", "Thể chế", [10, 5], [6, 5])));
  expect([...heatOf(group, 1)]).toEqual([1, 5]);
});

test("places go before points among those who moved", () => {
  const names = units("A", "B", "C", "D", "E");
  const year = (of: number, scores: readonly number[]) =>
    assessment(of, names, area("I", "Thể chế", 10, scores));
  const [group] = analyse(
    scoreBook(year(2021, [10, 9, 8.9, 8.8, 1]), year(2022, [8, 8.5, 9, 7, 7.5])),
  ).groups;
  if (group === undefined) throw new Error("no group");
  const { risen, fallen } = moversOf(group, 2);
  // E won 6,5 points and one place.
  expect(risen.map(({ figure }) => figure.unit.name)).toEqual(["C", "E"]);
  expect(fallen.map(({ figure }) => figure.unit.name)).toEqual(["A", "D"]);
  expect(moversOf(group, 1).risen).toHaveLength(1);
});

test("a pair of years is matched once, however often it is asked about", () => {
  const years = [2020, 2021, 2022].map((of) => assessment(of, units("A"), area("I", "Thể chế", 10, [5])));
  const book = scoreBook(...years);
  let matched = 0;
  const match = (current: Assessment, base: Assessment) => {
    matched++;
    return matchAssessments(current, base);
  };
  const [group] = analyse(book, { match }).groups;
  if (group === undefined) throw new Error("no group");
  for (const criterion of [0, 1]) trendOf(book, group.current, { criterion, unit: 0 }, { match });
  expect(matched).toBe(2);
});
