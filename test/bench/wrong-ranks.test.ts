/** "Zero wrong ranks" is worth something only where a wrong one is counted. */
import type { BenchCase } from "../../bench/cases";
import { parseSize } from "../../bench/cases";
import { countWrong, ranksOfAnalyses, ranksOfRival, type RankOf } from "../../bench/wrong-ranks";
import { drawBook, exactRanks } from "../making/scores";

const size = { units: 5, leaves: 9, years: 2 };
const drawn = drawBook(size);
const bench: BenchCase = {
  title: "",
  size,
  file: "",
  lie: "criteria-rows",
  drawn,
  truth: new Map(drawn.years.map((year) => [year.year, exactRanks(year, size.units)])),
};

/** The truth, counted anew from the scores, with one answer replaced. */
function answers(spoiled: string, instead: number | null): RankOf {
  return (year, unit, code) => {
    if (`${year}|${unit}|${code}` === spoiled) return instead;
    const of = drawn.years.find((candidate) => candidate.year === year);
    const node = of?.nodes.findIndex((candidate) => candidate.code === code) ?? -1;
    const row = of?.scores.subarray(node * 5, node * 5 + 5) ?? new Int32Array();
    const own = row[drawn.units.indexOf(unit)] ?? NaN;
    return 1 + row.filter((score) => score > own).length;
  };
}

test("true ranks are all right; total and areas are 8 nodes of 5 units in 2 years", () => {
  expect(countWrong(bench, 1, answers("", null))).toEqual({ wrong: 0, of: 80 });
  expect(countWrong(bench, 3, answers("", null)).of).toBe(5 * 2 * (drawn.years[0]?.nodes.length ?? 0));
});

test.each([99, null])("one rank answered as %s is counted", (instead) => {
  const first = `2021|${drawn.units[0] ?? ""}|III`;
  expect(countWrong(bench, 1, answers(first, instead)).wrong).toBe(1);
});

test("ranks are found in what the programs put out", () => {
  const analysis = {
    results: [
      { unit: "Xã A", level: "total", code: "x", rank: 2 },
      { unit: "Xã A", level: "area", code: "I", rank: 1 },
      { unit: "Xã A", level: "area", code: "II", rank: null },
    ],
  };
  const ours = ranksOfAnalyses(new Map([[2022, analysis]]));
  expect(["", "I", "II"].map((code) => ours(2022, "Xã A", code, ""))).toEqual([2, 1, null]);
  const pandas = ranksOfRival({ "2022": { "Xã A": { "Tổng điểm": 2 } } });
  expect(pandas(2022, "Xã A", "", "Tổng điểm")).toBe(2);
  expect(pandas(2021, "Xã A", "", "Tổng điểm")).toBeNull();
});

test("a size is three numbers", () => {
  expect(parseSize("168x100x2")).toEqual({ units: 168, leaves: 100, years: 2 });
  expect(() => parseSize("168x100")).toThrow(RangeError);
});

test("a rival that ranks one year is judged by that year alone", () => {
  const ranked = ranksOfRival({ "2022": {} });
  expect(countWrong(bench, 1, ranked, [])).toEqual({ wrong: 0, of: 0 });
  expect(countWrong(bench, 1, ranked, [2022])).toEqual({ wrong: 40, of: 40 });
});
