/** The cheapest way is held against trying every set of criteria. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { cheapestWay } from "../../src/analysis/cheapest-way";
import { recoverablePoints, type LostPoint } from "../../src/analysis/lost-points";
import { neighboursOf } from "../../src/analysis/neighbours";
import { whatIf } from "../../src/analysis/what-if";
import type { Assessment } from "../../src/scorebook/assessment";
import { toPoints } from "../../src/scorebook/points";
import { area, assessment, criterion, details, scoreBook, units } from "../making/book";

function groupOf(year: Assessment): GroupAnalysis {
  const [group] = analyse(scoreBook(year)).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

const UNITS = units("Huyện A", "Huyện B", "Huyện C");

test("where there is no half way the whole criterion is gained, and a graded one takes the rest", () => {
  const group = groupOf(
    assessment(
      2022,
      UNITS,
      area(
        "I",
        "Cải cách thể chế",
        10,
        criterion("1.1", "Ban hành kịp thời", 2, [2, 0, 0]),
        criterion("1.2", "Theo dõi thi hành", 8, [8, 6.5, 6]),
      ),
    ),
  );
  // B lacks 3,5 of A: 2 wholly, 1,5 of the 1,5 lost.
  const way = cheapestWay(group, 1);
  expect(way?.steps.map((step) => [step.criterion.code, step.gain, step.allOrNothing])).toEqual([
    ["1.1", toPoints(2), true],
    ["1.2", toPoints(1.5), false],
  ]);
  // C lacks 0,5 of B: half a point of the graded criterion, not two of the other.
  expect(cheapestWay(group, 2)?.steps.map(({ criterion: { code }, gain }) => [code, gain])).toEqual([
    ["1.2", toPoints(0.5)],
  ]);
  expect(cheapestWay(group, 0)).toBeNull();
});

/** Every set of criteria that reaches, by count and points; the points of graded ones may be any. */
function best(lost: readonly LostPoint[], needed: number): readonly [number, number] | null {
  let found: readonly [number, number] | null = null;
  for (let set = 1; set < 2 ** lost.length; set++) {
    const chosen = lost.filter((_, index) => (set >> index) % 2 === 1);
    const sum = (of: readonly LostPoint[]): number => of.reduce((all, each) => all + each.lost, 0);
    if (sum(chosen) < needed) continue;
    const points = Math.max(needed, sum(chosen.filter(({ allOrNothing }) => allOrNothing)));
    if (found === null || chosen.length < found[0] || (chosen.length === found[0] && points < found[1])) {
      found = [chosen.length, points];
    }
  }
  return found;
}

const year = fc
  .array(
    fc.record({
      max: fc.integer({ min: 1, max: 8 }),
      whole: fc.boolean(),
      seed: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((leaves) =>
    assessment(
      2022,
      UNITS,
      area(
        "I",
        "Cải cách thể chế",
        leaves.reduce((sum, { max }) => sum + max / 4, 0),
        ...leaves.map(({ max, whole, seed }, index) =>
          criterion(
            `1.${index + 1}`,
            `Tiêu chí ${index + 1}`,
            max / 4,
            seed.map((at) => (whole ? (at % 2) * (max / 4) : (at % (max + 1)) / 4)),
          ),
        ),
      ),
    ),
  );

test("no set of criteria is smaller, none as small is cheaper, and the one named reaches", () => {
  let reached = 0;
  fc.assert(
    fc.property(year, fc.nat({ max: 2 }), (made, unit) => {
      const group = groupOf(made);
      const { above } = neighboursOf(group, 0, unit);
      const way = cheapestWay(group, unit);
      if (above === null) return expect(way).toBeNull();
      expect(way === null ? null : [way.steps.length, way.points]).toEqual(
        best(recoverablePoints(made, unit), above.gap),
      );
      if (way === null) return;
      reached++;
      expect(way.steps.reduce((sum, { gain }) => sum + gain, 0)).toBe(way.points);
      for (const { gain, score, max, allOrNothing } of way.steps) {
        expect(gain).toBeGreaterThan(0);
        expect(score + gain).toBeLessThanOrEqual(max);
        if (allOrNothing) expect(score + gain).toBe(max);
      }
      const gained = way.steps.map(({ criterion: { index }, score, gain }) => ({
        criterion: index,
        unit,
        points: score + gain,
      }));
      const { ranks } = whatIf(group, gained, "competition").ranks;
      expect(ranks[unit]).toBeLessThanOrEqual(above.rank);
    }),
    { numRuns: 400 },
  );
  expect(reached).toBeGreaterThan(100);
});

test("points of criteria are no points of a total that is a mean: no way is told", () => {
  const made = assessment(
    2022,
    UNITS,
    area("I", "a", 10, [9, 6, 5]),
    area("II", "b", 10, [8, 6, 5]),
    details({ composition: "mean" }),
  );
  expect(cheapestWay(groupOf(made), 1)).toBeNull();
});
