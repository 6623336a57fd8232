import { historyOf } from "../../src/analysis/years";
import { area, assessment, scoreBook, units } from "../making/book";

const at = (year: number, names: readonly string[], scores: readonly number[]) =>
  assessment(year, units(...names), area("I", "Thể chế", 10, [...scores]));

const old = at(2020, ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Pác Nặm"], [5, 6, 7]);
const middle = at(2021, ["Huyện Na Rì", "Huyện Chợ Mới", "Huyện Bạch Thông"], [8, 4, 6]);
const now = at(2022, ["Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Na Rì"], [9, 8, 7]);

describe("a group over the years", () => {
  const { years, names } = historyOf(scoreBook(old, middle, now), now);

  test("the years stand in their order, each with the ranks of its own units", () => {
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    expect(years.map(({ ranks }) => [...ranks.ranks.subarray(0, 3)])).toEqual([
      [3, 2, 1],
      [1, 3, 2],
      [1, 2, 3],
    ]);
  });

  test("this year's units stand first, those that are gone behind them, the latest first", () => {
    expect(names).toEqual([
      "Huyện Ba Bể",
      "Huyện Bạch Thông",
      "Huyện Na Rì",
      "Huyện Chợ Mới",
      "Huyện Pác Nặm",
    ]);
  });

  test("a unit that a year lacks is found again in the year before", () => {
    // Ba Bể: first of 2020, not in 2021, first of 2022.
    expect(years.map(({ units: of }) => of[0])).toEqual([0, -1, 0]);
    expect(years.map(({ units: of }) => of[3])).toEqual([-1, 1, -1]);
    expect(years.map(({ units: of }) => of[4])).toEqual([2, -1, -1]);
  });

  test("later years than the one asked for are no part of it", () => {
    expect(historyOf(scoreBook(old, middle, now), middle).years.map(({ year }) => year)).toEqual([
      2020, 2021,
    ]);
  });
});
