import { planSheets } from "../../src/sheets/plan-sheets";
import { area, assessment, units } from "../making/book";
import { made, requestFor } from "./making/request";
import { planOf, valuesOf } from "./making/written";

const TWO = units("Huyện Ba Bể", "Huyện Na Rì");

function areas(...parts: Parameters<typeof area>[]): ReturnType<typeof planOf> {
  const book = assessment(2022, TWO, ...parts.map((part) => area(...part)));
  return planOf(planSheets(requestFor(made([book]))), "CCHC_LinhVuc");
}

describe("Lĩnh vực", () => {
  const sheet = areas(["I", "Cải cách thể chế", 8, [6, 7.938]], ["II", "Cải cách tổ chức bộ máy", 4, [4, 1]]);

  test("units by rank of the total, each area with score, percent and rank", () => {
    const rows = valuesOf(sheet);
    expect(rows.find(([unit]) => unit === "Huyện Ba Bể")).toEqual([
      "Huyện Ba Bể",
      10,
      83.33,
      1,
      6,
      75,
      2,
      4,
      100,
      1,
    ]);
    expect(rows.find(([unit]) => unit === "Huyện Na Rì")).toEqual([
      "Huyện Na Rì",
      8.938,
      74.48,
      2,
      7.938,
      99.23,
      1,
      1,
      25,
      2,
    ]);
  });

  test("a maximum that holds for all units stands once, above them", () => {
    expect(valuesOf(sheet).find(([label]) => label === "Điểm tối đa")).toEqual([
      "Điểm tối đa",
      12,
      null,
      null,
      8,
      null,
      null,
      4,
      null,
      null,
    ]);
    expect(sheet.hiddenColumns).toEqual([]);
  });

  test("units with maxima of their own are ranked by percent, over hidden helper columns", () => {
    const own = areas(["I", "Cải cách thể chế", [8, 5], [6, 4]]);
    const row = valuesOf(own).find(([unit]) => unit === "Huyện Na Rì");
    expect(row?.slice(4, 7)).toEqual([4, 80, 1]);
    expect(valuesOf(own).find(([label]) => label === "Điểm tối đa")?.[4]).toBe("khác nhau");
    expect(own.hiddenColumns.length).toBeGreaterThan(0);
    expect(Math.min(...own.hiddenColumns)).toBeGreaterThan(own.print.area.right);
  });

  test("the percents of each area are a heat map of their own", () => {
    expect(sheet.colorScales.map(({ range }) => [range.left, range.right])).toEqual([
      [2, 2],
      [5, 5],
      [8, 8],
    ]);
  });
});
