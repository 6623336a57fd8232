import { composeReport } from "../../src/report/compose";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { planSheets } from "../../src/sheets/plan-sheets";
import { area, assessment, criterion, details, units } from "../making/book";
import { chosenUnit, made, requestFor } from "./making/request";
import { cellOf, planOf, valuesOf } from "./making/written";

const THREE = units("Huyện Ba Bể", "Huyện Na Rì", "Huyện Bạch Thông");
const before = assessment(
  2021,
  THREE,
  area("I", "Cải cách thể chế", 8, criterion("1.1", "Ban hành văn bản", 8, [7, 6.5, 6])),
);
const now = assessment(
  2022,
  THREE,
  area("I", "Cải cách thể chế", 8, criterion("1.1", "Ban hành văn bản", 8, [6, 7.938, 6])),
  details({ ranks: { "": [3, 1, 2] }, province: "Bắc Kạn" }),
);

function ranking(...books: Parameters<typeof made>[0]): ReturnType<typeof planOf> {
  return planOf(planSheets(requestFor(made(books))), "CCHC_XepHang");
}

/** Row of a unit on the sheet. */
function rowOf(sheet: ReturnType<typeof planOf>, unit: string): number {
  return valuesOf(sheet).findIndex((row) => row[1] === unit);
}

describe("Xếp hạng", () => {
  const sheet = ranking(before, now);

  test("units stand by rank, with both years and the three changes", () => {
    const rows = valuesOf(sheet).slice(rowOf(sheet, "Huyện Na Rì"));
    expect(rows[0]?.slice(0, 12)).toEqual([
      1,
      "Huyện Na Rì",
      7.938,
      8,
      99.23,
      "A",
      6.5,
      81.25,
      2,
      1.438,
      17.98,
      1,
    ]);
    expect(rows[1]?.slice(0, 3)).toEqual([2, "Huyện Ba Bể", 6]);
    expect(rows[2]?.slice(0, 3)).toEqual([2, "Huyện Bạch Thông", 6]);
  });

  test("every figure is a formula over its source cells or over those", () => {
    const row = rowOf(sheet, "Huyện Na Rì");
    const formulas = sheet.cells.filter((cell) => cell.row === row).map(({ formula }) => formula);
    expect(formulas.slice(0, 5)).toEqual([
      "=RANK(C7,$C$7:$C$9)",
      undefined,
      "=ROUND('Năm 2022'!E6,6)",
      "=ROUND('Năm 2022'!C6,6)",
      "=ROUND(ROUND(100*C7/D7,8),2)",
    ]);
    expect(cellOf(sheet, row, 11)?.formula).toBe("=I7-A7");
  });

  test("a tie and a rank that the workbook prints otherwise are said in the notes", () => {
    expect(cellOf(sheet, rowOf(sheet, "Huyện Ba Bể"), 12)?.value).toBe("Đồng hạng; Bảng nguồn ghi hạng 03");
    expect(cellOf(sheet, rowOf(sheet, "Huyện Bạch Thông"), 12)?.value).toBe("Đồng hạng");
  });

  test("without an earlier year there are no columns for one", () => {
    const alone = ranking(now);
    expect(valuesOf(alone).flat()).not.toContain("Bậc");
    expect(valuesOf(alone)[rowOf(alone, "Huyện Na Rì")]).toEqual([
      1,
      "Huyện Na Rì",
      7.938,
      8,
      99.23,
      "A",
      "",
    ]);
  });

  test("a unit of last year that is gone still counts in last year's ranks", () => {
    const fewer = assessment(2022, units("Huyện Na Rì"), area("I", "Cải cách thể chế", 8, [7]));
    const both = ranking(before, fewer);
    const values = valuesOf(both);
    expect(values[rowOf(both, "Huyện Na Rì")]?.slice(6, 9)).toEqual([6.5, 81.25, 2]);
    expect(values[rowOf(both, "Huyện Ba Bể")]?.slice(0, 9)).toEqual([
      "–",
      "Huyện Ba Bể",
      "–",
      "–",
      "–",
      "–",
      7,
      87.5,
      1,
    ]);
    expect(cellOf(both, rowOf(both, "Huyện Ba Bể"), 12)?.value).toBe("Không có trong năm 2022");
  });

  test("a missing score is counted once it is filled in", () => {
    const gap = assessment(
      2022,
      THREE,
      area("I", "Cải cách thể chế", 8, [6, null, 7]),
      details({ total: [6, null, 7] }),
    );
    const sheet = ranking(gap);
    const cell = cellOf(sheet, rowOf(sheet, "Huyện Na Rì"), 2);
    expect(cell).toMatchObject({
      value: "–",
      formula: `=IF(ISNUMBER('Năm 2022'!E6),ROUND('Năm 2022'!E6,6),"–")`,
    });
  });

  test("bars show every unit with a figure, this year beside last", () => {
    const [chart] = sheet.charts;
    const row = rowOf(sheet, "Huyện Na Rì");
    expect(chart?.kind).toBe("bar");
    expect(chart?.series.map(({ name, values }) => [name, values.top, values.bottom, values.left])).toEqual([
      ["Năm 2022", row, row + 2, 2],
      ["Năm 2021", row, row + 2, 6],
    ]);
  });

  test("a reported unit far down has a chart of its own among its neighbours, named with its rank", () => {
    const names = Array.from({ length: 168 }, (_, at) => `Xã ${at + 1}`);
    const many = made([
      assessment(
        2025,
        names,
        area(
          "I",
          "Thể chế",
          100,
          names.map((_, at) => 90 - at / 10),
        ),
      ),
    ]);
    const plan = planOf(
      planSheets(requestFor(many, { units: [chosenUnit(many, "Xã 115")] })),
      "CCHC_XepHang",
    );
    const [first, around, ...others] = plan.charts;
    expect(others).toEqual([]);
    const labels = (chart: typeof first): readonly unknown[] => {
      const { top, bottom, left } = chart?.categories ?? plan.used;
      return Array.from({ length: bottom - top + 1 }, (_, at) => cellOf(plan, top + at, left)?.value);
    };
    expect(labels(first)).toHaveLength(20);
    expect(labels(around)).toHaveLength(17);
    expect(labels(around)[8]).toBe("► Xã 115 (115/168)");
    expect(around?.title).toBe("Xã 115 và các đơn vị xếp trước, xếp sau (điểm). Trục bắt đầu từ 70");
    expect(plan.hiddenColumns).toContain(around?.categories.left);
  });

  test("where many of them are reported all units have their bars", () => {
    const names = Array.from({ length: 80 }, (_, at) => `Xã ${at + 1}`);
    const many = made([
      assessment(
        2025,
        names,
        area(
          "I",
          "Thể chế",
          100,
          names.map((_, at) => 90 - at),
        ),
      ),
    ]);
    const chosen = names.slice(-4).map((name) => chosenUnit(many, name));
    const { charts } = planOf(planSheets(requestFor(many, { units: chosen })), "CCHC_XepHang");
    const bars = charts.reduce((sum, { categories }) => sum + categories.bottom - categories.top + 1, 0);
    expect(bars).toBe(80);
  });

  test("heads are repeated only where the table goes on, so that none stands over a chart alone", () => {
    expect(sheet.print.titleRows).toBeNull();
    const names = Array.from({ length: 60 }, (_, at) => `Huyện ${at + 1}`);
    const long = ranking(
      assessment(
        2022,
        names,
        area(
          "I",
          "Thể chế",
          100,
          names.map((_, at) => 90 - at),
        ),
      ),
    );
    expect(long.print.titleRows).toEqual({ first: 4, last: 5 });
  });

  test("the chosen unit stands out", () => {
    const all = made([now]);
    const [group] = all.analysis.groups;
    if (group === undefined) throw new Error("no group");
    const report = composeReport(group, 1, { settings: DEFAULT_SETTINGS, language: "vi" });
    const plan = planSheets(requestFor(all, { units: [{ group, unit: 1, report }] }));
    const sheet = planOf(plan, "CCHC_XepHang");
    const fills = ["Huyện Na Rì", "Huyện Ba Bể"].map((unit) => {
      return plan.styles[cellOf(sheet, rowOf(sheet, unit), 1)?.style ?? -1]?.fill;
    });
    expect(fills).toEqual(["FFF2CC", undefined]);
    expect(valuesOf(sheet).flat().join("\n")).toContain("Nền vàng: Huyện Na Rì.");
  });
});
