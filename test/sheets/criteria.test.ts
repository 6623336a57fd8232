import { spreadsOf } from "../../src/analysis/spread";
import { leftOutOf } from "../../src/sheets/left-out";
import { planSheets } from "../../src/sheets/plan-sheets";
import { rangeName } from "../../src/workbook/address";
import type { SheetPlan } from "../../src/workbook/plan";
import { area, assessment, criterion, details, units } from "../making/book";
import { seeded } from "../making/random";
import { chosenUnit, made, requestFor, type Made } from "./making/request";
import { isLive } from "./making/figures";
import { cellOf, planOf, valuesOf } from "./making/written";

const THREE = units("Xã A", "Xã B", "Xã C");
const BOOK = made([
  assessment(
    2025,
    THREE,
    area(
      "I",
      "Thể chế",
      10,
      criterion("1.1", "Văn bản", 4, [1, 3, 4]),
      criterion("1.2", "Thi hành", 6, [6, 6, 6]),
    ),
    area("II", "Bộ máy", 10, [5, 7.5, 10]),
  ),
]);

function criteria(of: Made, ...chosen: readonly string[]): SheetPlan {
  const chosenUnits = chosen.map((name) => chosenUnit(of, name));
  return planOf(planSheets(requestFor(of, { units: chosenUnits })), "CCHC_TieuChi");
}

function row(sheet: SheetPlan, name: string): readonly unknown[] {
  return valuesOf(sheet).find((cells) => cells[1] === name) ?? [];
}

describe("Tiêu chí", () => {
  const sheet = criteria(BOOK);

  test("each criterion in percent of its maximum, units by rank from left to right", () => {
    const head = valuesOf(sheet).find(([first]) => first === "STT");
    expect(head?.slice(10)).toEqual(["Xã C", "Xã B", "Xã A"]);
    expect(row(sheet, "Văn bản")).toEqual([
      "1.1",
      "Văn bản",
      "Tiêu chí",
      4,
      25,
      66.67,
      100,
      31.18,
      0.99,
      37.8,
      100,
      75,
      25,
    ]);
    expect(row(sheet, "Bộ máy").slice(0, 4)).toEqual(["II", "Bộ máy", "Lĩnh vực", 10]);
  });

  test("a criterion that all fulfil alike has no correlation, and the total none with itself", () => {
    expect(row(sheet, "Thi hành").slice(4, 10)).toEqual([100, 100, 100, 0, "–", "–"]);
    expect(row(sheet, "Tổng cộng").slice(8, 10)).toEqual(["–", "–"]);
  });

  test("equal percents that no binary number holds are equal all the same", () => {
    const names = Array.from({ length: 10 }, (_, at) => `Xã ${at + 1}`);
    const thirds = made([
      assessment(
        2025,
        names,
        area(
          "I",
          "Thể chế",
          3,
          names.map(() => 1),
        ),
        area(
          "II",
          "Bộ máy",
          10,
          names.map((_, at) => at),
        ),
      ),
    ]);
    expect(row(criteria(thirds), "Thể chế").slice(8, 10)).toEqual(["–", "–"]);
  });

  test("part of the gaps: what the analysis says of the points themselves", () => {
    const random = seeded(3);
    const names = Array.from({ length: 12 }, (_, at) => `Xã ${at + 1}`);
    const leaves = [3, 5, 2.5, 8].map((max, at) =>
      criterion(
        `1.${at + 1}`,
        `Tiêu chí ${at + 1}`,
        max,
        names.map(() => (random.whole(0, 1000) * max) / 1000),
      ),
    );
    const drawn = made([assessment(2025, names, area("I", "Thể chế", undefined, ...leaves))]);
    const [group] = drawn.analysis.groups;
    if (group === undefined) throw new Error("no group");
    const shown = spreadsOf(group).map(({ criterion: { name } }) => row(criteria(drawn), name)[9]);
    expect(shown).toEqual(spreadsOf(group).map(({ share }) => Math.round(share * 1000) / 10));
  });

  test("every percent and what is said of it is live over the source cells", () => {
    const figures = sheet.cells.filter(({ value, column }) => typeof value === "number" && column >= 3);
    expect(figures.length).toBeGreaterThan(40);
    expect(figures.filter((cell) => !isLive(cell))).toEqual([]);
    expect(sheet.cells.find(({ formula = "" }) => formula.includes("Năm 2025"))?.formula).toMatch(
      /^=ROUND\('Năm 2025'!/,
    );
  });

  test("heads stay in view, can be filtered, and the percents below the total are a heat map", () => {
    expect(sheet.freeze).toEqual({ rows: 5, columns: 2 });
    expect(rangeName(sheet.filter ?? sheet.used)).toBe("A5:M10");
    expect(sheet.colorScales.map(({ range, midpoint }) => [rangeName(range), midpoint])).toEqual([
      ["K7:M10", "half-way"],
    ]);
  });

  test("below stand the rank and its bounds", () => {
    const below = valuesOf(sheet).filter(([label]) => typeof label === "string" && /hạng/iu.test(label));
    expect(below.slice(0, 4).map((cells) => cells.filter((cell) => cell !== null))).toEqual([
      ["Xếp hạng", 1, 2, 3],
      ["Hạng khi trọng số từng lĩnh vực tăng hoặc giảm đến 25 %", "01", "02", "03"],
      ["Hạng khi bỏ bất kỳ một tiêu chí", "01", "02", "03"],
      ["Tiêu chí mà bỏ đi thì hạng đổi nhiều nhất", "–", "–", "–"],
    ]);
  });

  test("the reported unit's head stands out", () => {
    const shown = planSheets(requestFor(BOOK, { units: [chosenUnit(BOOK, "Xã B")] }));
    const own = planOf(shown, "CCHC_TieuChi");
    const at = own.cells.find(({ value, column }) => value === "Xã B" && column > 2);
    expect(shown.styles[at?.style ?? -1]?.fill).toBe("FFF2CC");
  });
});

describe("a sheet of criteria that is not made", () => {
  /** So many units with one area of so many criteria. */
  const wide = (count: number, leaves: number): Made => {
    const names = Array.from({ length: count }, (_, at) => `Xã ${at + 1}`);
    const scores = names.map((_, at) => (at % 90) / 10);
    const nodes = Array.from({ length: leaves }, (_, at) =>
      criterion(`1.${at + 1}`, `Tiêu chí ${at + 1}`, 10, scores),
    );
    return made([assessment(2025, names, area("I", "Thể chế", undefined, ...nodes))]);
  };

  test("168 communes have one, on several pages side by side with the criteria on each", () => {
    const { print } = criteria(wide(168, 2));
    expect(print.pagesWide).toBe(11);
    expect(print.titleColumns).toBe(1);
  });

  test("is told where it would be too large, on the sheet of areas too", () => {
    const many = wide(301, 98);
    expect(leftOutOf(many.analysis, "vi")).toEqual([
      "Không lập trang “Tiêu chí”: 301 đơn vị × 100 tiêu chí là quá nhiều cho một trang; hãy xem trang “Lĩnh vực”.",
    ]);
    const plan = planSheets(requestFor(many));
    expect(plan.sheets.map(({ definedName }) => definedName)).not.toContain("CCHC_TieuChi");
    const areas = planOf(plan, "CCHC_LinhVuc");
    expect(areas.cells.some(({ value }) => String(value).startsWith("Không lập trang “Tiêu chí”"))).toBe(
      true,
    );
  });

  test("is told where the source has no maxima", () => {
    const none = made([
      assessment(2025, THREE, area("I", "Thể chế", undefined, [1, 2, 3]), details({ totalMax: [0, 0, 0] })),
    ]);
    expect(leftOutOf(none.analysis, "vi")).toEqual([
      "Không lập trang “Tiêu chí”: bảng nguồn không có điểm tối đa nên không tính được tỷ lệ.",
    ]);
  });
});

test("a score that is still blank counts once it is typed", () => {
  const sheet = criteria(
    made([
      assessment(2025, THREE, area("I", "Thể chế", 10, [5, null, 10]), area("II", "Bộ máy", 10, [1, 2, 3])),
    ]),
  );
  const at = valuesOf(sheet).findIndex((cells) => cells[1] === "Thể chế");
  const blank = valuesOf(sheet)[at]?.indexOf("–", 10) ?? -1;
  expect(cellOf(sheet, at, blank)?.formula).toMatch(/^=IF\(ISNUMBER\('Năm 2025'![A-Z]+\d+\),ROUND\(100\*/);
});
