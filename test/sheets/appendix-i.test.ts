import { planSheets } from "../../src/sheets/plan-sheets";
import { area, assessment, units } from "../making/book";
import { chosenUnit, made, requestFor } from "./making/request";
import { cellOf, planOf, valuesOf } from "./making/written";

const THREE = units("Huyện Ba Bể", "Huyện Na Rì", "Huyện Bạch Thông");
const before = assessment(
  2021,
  THREE,
  area("I", "Công tác chỉ đạo, điều hành", 17.5, [16, 16.5, 16.17]),
  area("II", "Cải cách tổ chức bộ máy", 8.5, [8, 8.5, 7.93]),
);
const now = assessment(
  2022,
  THREE,
  area("I", "Công tác chỉ đạo, điều hành", 16.5, [15, 15.38, 15.38]),
  area("II", "Cải cách tổ chức bộ máy", 8, [7, 7.5, 7.938]),
);

function appendix(...books: Parameters<typeof made>[0]): ReturnType<typeof planOf> {
  const of = made(books);
  return planOf(planSheets(requestFor(of, { units: [chosenUnit(of, "Huyện Bạch Thông")] })), "CCHC_PhuLucI");
}

describe("Phụ lục I", () => {
  const sheet = appendix(before, now);
  const rowOf = (name: string): number => valuesOf(sheet).findIndex((row) => row[1] === name);

  test("both years, the three changes, the split of the first and the points lost", () => {
    const row = valuesOf(sheet)[rowOf("Công tác chỉ đạo, điều hành")];
    expect(row?.slice(0, 16)).toEqual([
      "I",
      "Công tác chỉ đạo, điều hành",
      17.5,
      16.17,
      92.4,
      2,
      16.5,
      15.38,
      93.21,
      1,
      -0.79,
      0.81,
      1,
      -0.924,
      0.134,
      1.12,
    ]);
  });

  test("the split is a formula, and adds up to the change", () => {
    const row = rowOf("Công tác chỉ đạo, điều hành");
    expect(cellOf(sheet, row, 13)?.formula).toBe(
      `=ROUND(ROUND((G${row + 1}-C${row + 1})*D${row + 1}/C${row + 1},12),6)`,
    );
    expect(cellOf(sheet, row, 14)?.formula).toBe(`=ROUND(K${row + 1}-N${row + 1},6)`);
  });

  test("a rank is taken over the peers' figures in hidden columns, which point at their cells", () => {
    const row = rowOf("Cải cách tổ chức bộ máy");
    const formula = cellOf(sheet, row, 9)?.formula ?? "";
    const [, own, first] = /^=RANK\((\w+),\$(\w+)\$/.exec(formula) ?? [];
    expect([own, first]).toEqual([`T${row + 1}`, "R"]);
    expect(sheet.hiddenColumns).toEqual([17, 18, 19, 20, 21, 22]);
    expect(cellOf(sheet, row, 17)?.formula).toBe("=ROUND('Năm 2022'!D8,6)");
  });

  test("how many areas rose, fell and stayed is counted under the changes", () => {
    const values = valuesOf(sheet);
    expect(values.find(([label]) => label === "Số lĩnh vực tăng")?.slice(10, 13)).toEqual([1, 2, 2]);
    expect(values.find(([label]) => label === "Số lĩnh vực giảm")?.slice(10, 13)).toEqual([1, 0, 0]);
    expect(values.find(([label]) => label === "Số lĩnh vực giữ nguyên")?.slice(10, 13)).toEqual([0, 0, 0]);
  });

  test("the national heading stands opposite the issuing body, and ranks name how many they are of", () => {
    const texts = valuesOf(sheet).flat();
    expect(texts).toEqual(
      expect.arrayContaining(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN", "PHỤ LỤC I"]),
    );
    const of = made([before, now]);
    const plan = planSheets(requestFor(of, { units: [chosenUnit(of, "Huyện Bạch Thông")] }));
    const rank = cellOf(sheet, rowOf("Cải cách tổ chức bộ máy"), 9);
    expect(plan.styles[rank?.style ?? -1]?.numberFormat).toBe(`00"/03"`);
  });

  test("charts: areas this year against last, and the points lost", () => {
    const [areas, lost] = sheet.charts;
    expect(areas?.series.map(({ name }) => name)).toEqual(["Năm 2022", "Năm 2021"]);
    expect(lost?.series.map(({ values }) => values.left)).toEqual([15]);
    expect(areas?.place.right).toBeLessThan(lost?.place.left ?? 0);
  });

  test("without an earlier year there are no changes", () => {
    const alone = appendix(now);
    const row = valuesOf(alone).find((values) => values[1] === "Cải cách tổ chức bộ máy");
    expect(row?.slice(0, 8)).toEqual(["II", "Cải cách tổ chức bộ máy", 8, 7.938, 99.23, 1, 0.062, ""]);
  });
});
