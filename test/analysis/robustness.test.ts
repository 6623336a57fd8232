import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { ranksUnderWeights, ranksWithoutOne, SWING } from "../../src/analysis/robustness";
import type { Assessment } from "../../src/scorebook/assessment";
import { area, assessment, criterion, details, scoreBook, units } from "../making/book";
import { seeded } from "../making/random";

function groupOf(of: Assessment): GroupAnalysis {
  const [group] = analyse(scoreBook(of)).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

const NAMES = units("Xã A", "Xã B", "Xã C", "Xã D");

/** Totals 15, 14, 13, 2: A and B are strong where the other is weak, C is second everywhere. */
const CLOSE = assessment(
  2025,
  NAMES,
  area(
    "I",
    "Thể chế",
    10,
    criterion("1.1", "Văn bản", 6, [6, 1, 4, 1]),
    criterion("1.2", "Thi hành", 4, [4, 3, 3, 0]),
  ),
  area("II", "Tài chính công", 10, [5, 10, 6, 1]),
);

describe("ranks under other weights", () => {
  test("who leads by little may fall behind, who is far away may not", () => {
    // A − B = 1, and the weights move at most a quarter of |10 − 4| + |5 − 10| = 11: B may pass A.
    expect(ranksUnderWeights(groupOf(CLOSE), "competition")).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ]);
  });

  test("no weights that are drawn within the swing leave the bounds", () => {
    const random = seeded(7);
    let outside = 0;
    for (let round = 0; round < 20; round++) {
      const names = Array.from({ length: 9 }, (_, at) => `Xã ${at + 1}`);
      const drawn = ["I", "II", "III", "IV"].map(() => names.map(() => random.whole(4000, 10_000) / 1000));
      const areas = drawn.map((scores, at) => area(`${at + 1}`, `Lĩnh vực ${at + 1}`, 10, scores));
      const bounds = ranksUnderWeights(groupOf(assessment(2025, names, ...areas)), "competition") ?? [];
      for (let draw = 0; draw < 200; draw++) {
        const weights = drawn.map(() => 1 - SWING + (2 * SWING * random.whole(0, 1000)) / 1000);
        const totals = names.map((_, unit) =>
          weights.reduce((sum, weight, at) => sum + weight * (drawn[at]?.[unit] ?? 0), 0),
        );
        totals.forEach((total, unit) => {
          const rank = 1 + totals.filter((other) => other > total).length;
          if (rank < (bounds[unit]?.best ?? Infinity) || rank > (bounds[unit]?.worst ?? 0)) outside++;
        });
      }
    }
    expect(outside).toBe(0);
  });

  test("there are none where weights say nothing: other totals, own maxima, an area without a figure, dense ranks", () => {
    const flat = area("I", "Thể chế", 10, [9, 8, 7, 6]);
    const mean = assessment(
      2025,
      NAMES,
      flat,
      area("II", "Bộ máy", 10, [1, 2, 3, 4]),
      details({ composition: "mean" }),
    );
    const own = assessment(
      2025,
      NAMES,
      area("I", "Thể chế", [10, 9, 8, 7], [9, 8, 7, 6]),
      area("II", "Bộ máy", 10, [1, 2, 3, 4]),
    );
    const gap = assessment(
      2025,
      NAMES,
      flat,
      area("II", "Bộ máy", 10, [1, 2, null, 4]),
      details({ total: [10, 10, 10, 10] }),
    );
    for (const book of [mean, own, gap]) expect(ranksUnderWeights(groupOf(book), "competition")).toBeNull();
    expect(ranksUnderWeights(groupOf(CLOSE), "dense")).toBeNull();
  });
});

describe("ranks without one criterion", () => {
  test("the bounds over all criteria, and the one that matters most", () => {
    // Without 1.1: A 9, B 13, C 9, D 1; without 1.2: 11, 11, 10, 2; without II: 10, 4, 7, 1.
    const without = ranksWithoutOne(groupOf(CLOSE), "competition") ?? [];
    expect(without.map((of) => [of?.best, of?.worst, of?.decisive?.code])).toEqual([
      [1, 2, "1.1"],
      [1, 3, "1.1"],
      [2, 3, "1.1"],
      [4, 4, undefined],
    ]);
  });

  test("a unit without a total has none", () => {
    const blank = assessment(2025, NAMES, area("I", "Thể chế", 10, [9, 8, null, 6]));
    expect(ranksWithoutOne(groupOf(blank), "competition")?.[2]).toBeNull();
  });
});
