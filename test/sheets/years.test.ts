import { planSheets } from "../../src/sheets/plan-sheets";
import { rangeName } from "../../src/workbook/address";
import type { SheetPlan } from "../../src/workbook/plan";
import { area, assessment, scoreBook, units } from "../making/book";
import { chosenUnit, made, requestFor } from "./making/request";
import { planOf, valuesOf } from "./making/written";

const at = (year: number, names: readonly string[], scores: readonly number[]) =>
  assessment(year, units(...names), area("I", "Thể chế", 10, [...scores]));

const BOOKS = [
  at(2020, ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Pác Nặm"], [7, 8, 9]),
  at(2021, ["Huyện Ba Bể", "Huyện Na Rì"], [8, 7.5]),
  at(2022, ["Huyện Ba Bể", "Huyện Na Rì"], [8.5, 9.125]),
];
const ALL = made(BOOKS);

function years(...chosen: readonly string[]): SheetPlan {
  const request = requestFor(ALL, {
    units: chosen.map((name) => chosenUnit(ALL, name)),
    years: { book: scoreBook(...BOOKS) },
  });
  return planOf(planSheets(request), "CCHC_QuaCacNam");
}

const shown = (sheet: SheetPlan, unit: string): readonly unknown[] =>
  (valuesOf(sheet).find(([name]) => name === unit) ?? []).slice(1, 9);

describe("Qua các năm", () => {
  const sheet = years();

  test("percents of all years, ranks of all years, then the way from the first to the last", () => {
    const heads = valuesOf(sheet).filter(([, second]) => typeof second === "string");
    expect(heads[1]?.slice(1, 9)).toEqual([
      "Năm 2020",
      "Năm 2021",
      "Năm 2022",
      "Năm 2020",
      "Năm 2021",
      "Năm 2022",
      "Điểm %",
      "Bậc",
    ]);
    expect(shown(sheet, "Huyện Na Rì")).toEqual([80, 75, 91.25, 2, 2, 1, 11.25, 1]);
    expect(shown(sheet, "Huyện Ba Bể")).toEqual([70, 80, 85, 3, 1, 2, 15, 1]);
  });

  test("a unit that is gone stands last, so that the ranks of its years stay true", () => {
    expect(shown(sheet, "Huyện Pác Nặm")).toEqual([90, "–", "–", 1, "–", "–", "–", "–"]);
    const names = valuesOf(sheet).map(([name]) => name);
    expect(names.indexOf("Huyện Pác Nặm")).toBeGreaterThan(names.indexOf("Huyện Ba Bể"));
  });

  test("the chart shows the reported unit with its place, the first and the mean, year by year", () => {
    const [chart] = years("Huyện Ba Bể").charts;
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Huyện Ba Bể (02/02)",
      "Huyện Na Rì (01/02)",
      "Trung bình",
    ]);
    expect(rangeName(chart?.categories ?? sheet.used)).toBe("B6:D6");
    expect([chart?.title, chart?.valueAxisMinimum]).toEqual([
      "Tỷ lệ đạt qua các năm (%). Trục bắt đầu từ 65",
      65,
    ]);
  });

  test("without a reported unit the first of the group are shown", () => {
    expect(sheet.charts[0]?.series.map(({ name }) => name)).toEqual([
      "Huyện Na Rì (01/02)",
      "Huyện Ba Bể (02/02)",
      "Trung bình",
    ]);
  });

  test("a workbook of one year has no such sheet", () => {
    const one = made(BOOKS.slice(2));
    const { sheets } = planSheets(requestFor(one));
    expect(sheets.map(({ definedName }) => definedName)).not.toContain("CCHC_QuaCacNam");
  });
});
