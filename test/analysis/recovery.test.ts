/** What regaining a lost point would bring, held against ranking everything anew. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { lostPointsOf } from "../../src/analysis/lost-points";
import { fallenAreasOf, recoveriesOf, RECOVERY_STEPS } from "../../src/analysis/recovery";
import { whatIf } from "../../src/analysis/what-if";
import type { Assessment } from "../../src/scorebook/assessment";
import type { TieRule } from "../../src/scorebook/settings";
import { area, assessment, criterion, penalty, scoreBook, units } from "../making/book";
import { booksOf, chance } from "../sheets/making/random-book";

const RULES: readonly TieRule[] = ["competition", "dense", "row"];

function groupOf(years: readonly Assessment[], ties: TieRule = "competition"): GroupAnalysis {
  const [group] = analyse(scoreBook(...years), { ties }).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

const FOUR = units("Huyện A", "Huyện B", "Huyện C", "Huyện D");

describe("in which order lost points are worth regaining", () => {
  // Totals: 20 · 18,5 · 18 · 10.
  const now = assessment(
    2022,
    FOUR,
    area(
      "I",
      "Cải cách thể chế",
      10,
      criterion("1.1", "Ban hành văn bản", 6, [6, 6, 5.5, 2]),
      criterion("1.2", "Theo dõi thi hành", 4, [4, 2.5, 2.75, 4]),
    ),
    area("II", "Cải cách bộ máy", 5, [5, 5, 4.9, 2]),
    area("III", "Cải cách tài chính công", 5, [5, 5, 4.85, 2]),
  );
  const rows = (unit: number) =>
    recoveriesOf(groupOf([now]), unit, "competition").map(
      ({ criterion: { code }, totalPlaces, areaPlaces, step }) => [code, totalPlaces, areaPlaces, step],
    );

  test("what lifts the total comes first, then what lifts the area, then the most points", () => {
    expect(rows(2)).toEqual([
      ["1.2", 1, 1, "total-alone"],
      ["1.1", 1, 1, "total-alone"],
      ["III", 0, 2, "area-alone"],
      ["II", 0, 2, "area-alone"],
    ]);
  });

  test("points that lift the total only together stand before points that lift an area", () => {
    const close = assessment(
      2022,
      FOUR,
      area("I", "Cải cách thể chế", 10, [10, 9, 8, 7]),
      area("II", "Cải cách bộ máy", 5, [5, 4.5, 4, 3]),
      area("III", "Cải cách tài chính công", 5, [3, 4.5, 3.5, 5]),
    );
    // Totals 18 · 18 · 15,5 · 15: Huyện C lacks 2,5; of I 2, III 1,5 and II 1 the smallest that suffices beside I is II.
    const found = recoveriesOf(groupOf([close]), 2, "competition");
    expect(found.map(({ criterion: { code }, step }) => [code, step])).toEqual([
      ["I", "total-together"],
      ["II", "total-together"],
      ["III", "area-alone"],
    ]);
  });

  test("the first of the group has points to regain and no place", () => {
    const first = assessment(2022, FOUR, area("I", "Thể chế", 10, [9.5, 9, 8, 7]));
    expect(recoveriesOf(groupOf([first]), 0, "competition").map(({ step }) => step)).toEqual(["points"]);
  });

  test("a penalty is regained for the total; nobody is ranked by it", () => {
    const fined = assessment(
      2022,
      FOUR,
      area("I", "Thể chế", 10, [9, 9, 8, 7]),
      penalty("P", "Điểm trừ", [0, 0.5, 0, 0]),
    );
    const found = recoveriesOf(groupOf([fined]), 1, "competition");
    expect(
      found.map(({ criterion: { code }, totalPlaces, areaPlaces }) => [code, totalPlaces, areaPlaces]),
    ).toEqual([
      ["I", 1, 0],
      ["P", 1, null],
    ]);
  });
});

test("areas that lost places are those whose rank fell, not those that kept or won one", () => {
  const year = (of: number, first: readonly number[], second: readonly number[]) =>
    assessment(of, FOUR, area("I", "Cải cách thể chế", 10, [...first]), area("II", "Bộ máy", 5, [...second]));
  const group = groupOf([year(2021, [10, 9, 8, 7], [5, 4, 3, 2]), year(2022, [9, 9.5, 8, 7], [5, 4, 3, 2])]);
  expect(fallenAreasOf(group, 0, "competition").map(({ criterion: { code }, lost }) => [code, lost])).toEqual(
    [["I", 1_000_000]],
  );
  expect(fallenAreasOf(group, 1, "competition")).toEqual([]);
  expect(fallenAreasOf(groupOf([year(2022, [1, 2, 3, 4], [1, 2, 3, 4])]), 0, "competition")).toEqual([]);
});

test("places won are those of ranking everything anew, under every rule of ties", () => {
  fc.assert(
    fc.property(chance, fc.nat(), fc.constantFrom(...RULES), (made, pick, ties) => {
      const group = groupOf(booksOf(made), ties);
      const { units: peers } = group.current;
      const unit = pick % peers.length;
      const rank = ({ ranks }: GroupAnalysis, node: number): number =>
        ranks.ranks[node * peers.length + unit] ?? 0;
      const recoveries = recoveriesOf(group, unit, ties);
      const lost = lostPointsOf(group.current, unit);
      expect(recoveries.map((found) => found.criterion.index).sort((a, b) => a - b)).toEqual(
        lost.map((point) => point.criterion.index),
      );
      for (const { criterion: leaf, area: above, totalPlaces, areaPlaces } of recoveries) {
        const points = group.current.maxima.points(leaf.index, unit) ?? 0;
        const better = whatIf(group, [{ criterion: leaf.index, unit, points }], ties);
        const won = (node: number): number | null =>
          rank(group, node) === 0 ? null : rank(group, node) - rank(better, node);
        expect([totalPlaces, areaPlaces]).toEqual([won(0), won(above.index)]);
      }
      const order = recoveries.map(({ step }) => RECOVERY_STEPS.indexOf(step));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});

test("points said to lift the total together do so, and one less does not", () => {
  fc.assert(
    fc.property(chance, fc.nat(), (made, pick) => {
      const group = groupOf(booksOf(made));
      const unit = pick % group.current.units.length;
      const named = recoveriesOf(group, unit, "competition").filter(({ step }) => step === "total-together");
      if (named.length === 0) return;
      const ranked = (criteria: typeof named): number => {
        const full = criteria.map(({ criterion: { index } }) => ({
          criterion: index,
          unit,
          points: group.current.maxima.points(index, unit) ?? 0,
        }));
        return whatIf(group, full, "competition").ranks.ranks[unit] ?? 0;
      };
      const now = group.ranks.ranks[unit] ?? 0;
      expect(named.length).toBeGreaterThan(1);
      expect(ranked(named)).toBeLessThan(now);
      named.forEach((_, index) => {
        expect(ranked(named.filter((__, other) => other !== index))).toBe(now);
      });
    }),
  );
});
