import { planSheets } from "../../src/sheets/plan-sheets";
import type { Language } from "../../src/language/language";
import type { PlanCell, WritePlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { area, assessment, criterion, details, remark, units } from "../making/book";
import { chosenUnit, made, requestFor, type Made } from "./making/request";
import { sourceSheets } from "./making/source";
import { cellOf, edited, planOf, reread, valuesOf } from "./making/written";

const UNIT = "Huyện Bạch Thông";
const THREE = units("Huyện Ba Bể", UNIT, "Huyện Chợ Mới");

/** Totals 2022: 15 · 14,21 · 9. */
const year = (of: number, own: readonly number[], rest: Parameters<typeof details>[0] = {}) =>
  assessment(
    of,
    THREE,
    area(
      "I",
      "Cải cách thể chế",
      10,
      criterion("1.1", "Đúng tiến độ", 6, [5.5, own[0] ?? 0, 4]),
      criterion("1.2", "Theo dõi thi hành", 4, [4, own[1] ?? 0, 1]),
    ),
    area("II", "Cải cách bộ máy", 5, criterion("2.1", "Sắp xếp tổ chức", 5, [4.5, own[2] ?? 0, 4])),
    area("III", "Tài chính công", 2, [1, own[3] ?? 0, 0]),
    details(rest),
  );

const NOW = [5, 3.96, 4.25, 1];
const remarks = {
  remarks: [remark("1.1", UNIT, "Chậm ban hành", { responsible: "Phòng Tư pháp" })],
};
const before = year(2021, [6, 4, 3, 1]);
const of = made([before, year(2022, NOW, remarks)]);
const NAME = "CCHC_KeHoach";

function planned(
  all: Made = of,
  snapshot: Snapshot = all.snapshot,
  unit = UNIT,
  language: Language = "vi",
): WritePlan {
  return planSheets(requestFor({ ...all, snapshot }, { units: [chosenUnit(all, unit, language)], language }));
}

type Value = PlanCell["value"];

const table = (plan: WritePlan): readonly (readonly Value[])[] => valuesOf(planOf(plan, NAME));
const title = (row: readonly Value[]): string => String(row[1] ?? "").replace(/\n.*/, "");
const rowOf = (plan: WritePlan, name: string) =>
  table(plan)
    .find((row) => title(row) === name)
    ?.slice(0, 12);
/** Names and headings of the table, top to bottom. */
const outline = (plan: WritePlan): readonly string[] => {
  const texts = table(plan).map((row) => title(row) || String(row[0] ?? ""));
  return texts.slice(texts.indexOf("Tiêu chí bị trừ điểm"), texts.indexOf("Vị trí xếp hạng"));
};
const typed =
  (name: string, column: number, text: string | number) => (rows: (string | number | null)[][]) => {
    for (const row of rows) if (title(row) === name) row[column] = text;
  };

describe("Kế hoạch khắc phục", () => {
  const plan = planned();
  const sheet = planOf(plan, NAME);

  test("a line says what a criterion lost, what its points would bring, and what the workbook says of it", () => {
    expect(rowOf(plan, "Đúng tiến độ")).toEqual([
      "1.1",
      "Đúng tiến độ\n(Cải cách thể chế)",
      6,
      5,
      1,
      1,
      1,
      "Chậm ban hành",
      "Phòng Tư pháp",
      "",
      "",
      "",
    ]);
    const row = table(plan).findIndex((line) => title(line) === "Đúng tiến độ");
    expect(cellOf(sheet, row, 4)?.formula).toBe(`=ROUND(C${row + 1}-D${row + 1},6)`);
    expect(cellOf(sheet, row, 5)?.formula).toMatch(/^=F\d+-\(SUMPRODUCT\(/);
  });

  test("what lifts the total comes first, then what lifts its area, then the most points; fallen areas after the sum", () => {
    expect(outline(plan)).toEqual([
      "Tiêu chí bị trừ điểm",
      "Đúng tiến độ",
      "Tài chính công",
      "Sắp xếp tổ chức",
      "Theo dõi thi hành",
      "Cộng điểm bị trừ của các tiêu chí",
      "Lĩnh vực giảm bậc so với năm 2021",
      "Cải cách thể chế (giảm 01 bậc)",
      "",
    ]);
    expect(rowOf(plan, "Cộng điểm bị trừ của các tiêu chí")?.[4]).toBe(2.79);
  });

  test("the key fact stands above: the rank, what is missing to the next, and what is enough", () => {
    const fact = sheet.cells.find(({ value }) => String(value).startsWith(`${UNIT} xếp hạng`));
    expect(fact?.value).toBe(
      `${UNIT} xếp hạng 02/03. Còn thiếu 0,79 điểm để lên hạng 01/03. Chỉ cần lấy lại điểm bị trừ ở tiêu chí đầu tiên dưới đây.`,
    );
    expect(fact?.formula).toMatch(/^=IF\(/);
    expect(fact?.row).toBeLessThan(table(plan).findIndex((row) => row[0] === "TT"));
  });

  test("the first of the group is told so, and a unit without a total too", () => {
    const facts = (all: Made, unit: string): boolean =>
      planOf(planned(all, all.snapshot, unit), NAME).cells.some(({ value }) =>
        [`${unit} đang xếp thứ nhất (01/03).`, `${unit} chưa được xếp hạng: thiếu tổng điểm.`].includes(
          String(value),
        ),
      );
    expect(facts(of, "Huyện Ba Bể")).toBe(true);
    expect(facts(of, UNIT)).toBe(false);
    const blank = made([
      assessment(2022, THREE, area("I", "Thể chế", 10, [9, null, 8]), details({ total: [9, null, 8] })),
    ]);
    expect(facts(blank, UNIT)).toBe(true);
  });

  test("several criteria that only together reach the next rank are named by their number", () => {
    const far = made([
      assessment(
        2022,
        THREE,
        area("I", "Thể chế", 10, [10, 9, 8]),
        area("II", "Bộ máy", 5, [5, 4.5, 4]),
        area("III", "Tài chính công", 5, [3, 4.5, 3.5]),
      ),
    ]);
    const text = planOf(planned(far, far.snapshot, "Huyện Chợ Mới"), NAME).cells.map(({ value }) => value);
    expect(text).toContain(
      "Huyện Chợ Mới xếp hạng 03/03. Còn thiếu 2,5 điểm để lên hạng 01/03. Chỉ cần lấy lại điểm bị trừ ở 02 tiêu chí đầu tiên dưới đây.",
    );
  });

  test("with nothing lost there is nothing to do, and the sheet says so", () => {
    const full = made([assessment(2022, THREE, area("I", "Thể chế", 10, [9, 10, 8]))]);
    const texts = table(planned(full)).map((row) => row[0]);
    expect(texts).toContain("Không có tiêu chí nào bị trừ điểm");
  });

  test("each unit of several has its own", () => {
    const plan = planSheets(requestFor(of, { units: THREE.slice(0, 2).map((name) => chosenUnit(of, name)) }));
    expect(plan.sheets.map(({ title: name }) => name).filter((name) => /^Kế hoạch/.test(name))).toEqual([
      "Kế hoạch khắc phục - Ba Bể",
      "Kế hoạch khắc phục - Bạch Thông",
    ]);
  });

  test("the ranks below begin a page where the page of the lines above may not hold them", () => {
    const breaks = Array.from({ length: 24 }, (_, count) => {
      const leaves = Array.from({ length: count + 1 }, (__, leaf) =>
        criterion(`1.${leaf + 1}`, `Tiêu chí thành phần số ${leaf + 1}`, 1, [1, 0.5, 0]),
      );
      const long = planned(made([assessment(2022, THREE, area("I", "Thể chế", undefined, ...leaves))]));
      const heading = table(long).findIndex((row) => row[0] === "Vị trí xếp hạng");
      const { pageBreaks } = planOf(long, NAME).print;
      expect([[], [heading]]).toContainEqual(pageBreaks);
      return pageBreaks.length;
    });
    // Line by line the table is driven to the page's end, over it, and on down the next page.
    expect(breaks.join("")).toMatch(/^0+1+0+/);
  });

  test("text from the workbook is guarded", () => {
    const wild = planned(
      made([assessment(2022, THREE, area("=1", "=1+1", 4, criterion("-", "@x", 4, [4, 3, 2])))]),
    );
    for (const text of ["=1", "-", "=1+1"]) {
      const cell = planOf(wild, NAME).cells.find(({ value }) => value === text);
      expect([cell?.formula, wild.styles[cell?.style ?? -1]?.numberFormat]).toEqual([undefined, "@"]);
    }
  });
});

describe("what people fill in stays", () => {
  const worked = async (
    change: Parameters<typeof edited>[2],
    plan: WritePlan = planned(),
    sheet: string = NAME,
  ): Promise<Snapshot> => edited(await reread(sourceSheets(of.assessments), plan), sheet, change);
  const again = (snapshot: Snapshot, all: Made = of): WritePlan => planned(all, snapshot);

  test("deadline and result are kept, generated reasons are renewed, what differs from the source is marked", async () => {
    const snapshot = await worked((rows) => {
      typed("Đúng tiến độ", 10, "Quý II/2023")(rows);
      typed("Đúng tiến độ", 11, "Đã ban hành 02 văn bản")(rows);
      typed("Đúng tiến độ", 8, "Văn phòng")(rows);
    });
    const renewed = made([
      before,
      year(2022, NOW, { remarks: [remark("1.1", UNIT, "Thiếu người", { responsible: "Phòng Tư pháp" })] }),
    ]);
    const plan = again(snapshot, renewed);
    expect(rowOf(plan, "Đúng tiến độ")?.slice(7)).toEqual([
      "Thiếu người",
      "Văn phòng",
      "",
      "Quý II/2023",
      "Đã ban hành 02 văn bản",
    ]);
    const fill = (text: string) =>
      plan.styles[planOf(plan, NAME).cells.find(({ value }) => value === text)?.style ?? -1]?.fill;
    expect([fill("Văn phòng"), fill("Quý II/2023")]).toEqual(["FFF2CC", undefined]);
  });

  test("a date or a share that the spreadsheet program made a number of stays what was typed", async () => {
    const snapshot = await worked((rows) => {
      typed("Đúng tiến độ", 10, 2023)(rows);
      typed("Đúng tiến độ", 11, 0.5)(rows);
    });
    expect(rowOf(again(snapshot), "Đúng tiến độ")?.slice(10)).toEqual(["2023", "0,5"]);
  });

  test("a reason or remedy typed into Phụ lục II is what the plan proposes", async () => {
    const snapshot = await worked(
      (rows) => {
        for (const row of rows) if (row[1] === "Đúng tiến độ") row[7] = "Giao chỉ tiêu từng tháng";
        for (const row of rows) if (row[1] === "Theo dõi thi hành") row[5] = "Thiếu kinh phí";
      },
      planned(),
      "CCHC_PhuLucII",
    );
    const plan = again(snapshot);
    expect(rowOf(plan, "Đúng tiến độ")?.slice(7, 11)).toEqual([
      "Chậm ban hành",
      "Phòng Tư pháp",
      "",
      "Giao chỉ tiêu từng tháng",
    ]);
    const cell = planOf(plan, NAME).cells.find(({ value }) => value === "Thiếu kinh phí");
    expect(plan.styles[cell?.style ?? -1]?.fill).toBeUndefined();
  });

  test("what was typed for a criterion that has its points back stands at the end, run after run", async () => {
    const regained = made([before, year(2022, [6, ...NOW.slice(1)])]);
    const first = await worked(typed("Đúng tiến độ", 11, "Xong"));
    let plan = again(first, regained);
    for (let run = 0; run < 2; run++) {
      expect(outline(plan).slice(-3, -1)).toEqual([
        "Không còn trong danh sách bị trừ điểm (giữ lại nội dung đã ghi)",
        "Đúng tiến độ",
      ]);
      expect(rowOf(plan, "Đúng tiến độ")).toEqual([
        "1.1",
        "Đúng tiến độ",
        6,
        6,
        0,
        null,
        null,
        "Chậm ban hành",
        "Phòng Tư pháp",
        "",
        "",
        "Xong",
      ]);
      plan = again(await reread(sourceSheets(regained.assessments), plan), regained);
    }
    // Lost again, it is back in its place: what was generated is renewed, what was typed is there.
    const back = again(await reread(sourceSheets(of.assessments), plan), made([before, year(2022, NOW)]));
    expect(rowOf(back, "Đúng tiến độ")?.slice(7)).toEqual(["", "", "", "", "Xong"]);
  });

  test("a criterion that this year's set no longer has is kept under its old name", async () => {
    const snapshot = await worked(typed("Theo dõi thi hành", 9, "Tập huấn"));
    const other = made([assessment(2022, THREE, area("I", "Thể chế", 10, [9, 8, 7]))]);
    expect(rowOf(again(snapshot, other), "Theo dõi thi hành")?.slice(7, 10)).toEqual(["", "", "Tập huấn"]);
  });

  test("an added line stays below its line, a copied line is an addition, others stand at the end", async () => {
    const snapshot = await worked((rows) => {
      const at = (name: string): number => rows.findIndex((row) => title(row) === name);
      rows.splice(at("Đúng tiến độ") + 1, 0, [
        null,
        "Họp giao ban",
        null,
        null,
        null,
        null,
        null,
        null,
        "Văn phòng",
      ]);
      const copy = [...(rows[at("Theo dõi thi hành")] ?? [])];
      copy[9] = "Việc thứ hai";
      rows.splice(at("Theo dõi thi hành") + 1, 0, copy);
      rows.splice(at("Tổng cộng"), 0, [null, "Dòng lạc", null, null, 0.5]);
    });
    let plan = again(snapshot);
    for (let run = 0; run < 2; run++) {
      expect(outline(plan)).toEqual([
        "Tiêu chí bị trừ điểm",
        "Đúng tiến độ",
        "Họp giao ban",
        "Tài chính công",
        "Sắp xếp tổ chức",
        "Theo dõi thi hành",
        "Theo dõi thi hành",
        "Cộng điểm bị trừ của các tiêu chí",
        "Lĩnh vực giảm bậc so với năm 2021",
        "Cải cách thể chế (giảm 01 bậc)",
        "Dòng ghi thêm",
        "Dòng lạc",
        "",
      ]);
      expect(rowOf(plan, "Họp giao ban")?.[8]).toBe("Văn phòng");
      expect(rowOf(plan, "Dòng lạc")?.[4]).toBe("0,5");
      expect(table(plan).filter((row) => row[9] === "Việc thứ hai")).toHaveLength(1);
      expect(rowOf(plan, "Cộng điểm bị trừ của các tiêu chí")?.[4]).toBe(2.79);
      plan = again(await reread(sourceSheets(of.assessments), plan));
    }
  });

  test("in the other language the same texts stand", async () => {
    const snapshot = await worked(typed("Đúng tiến độ", 10, "30/6/2023"));
    expect(rowOf(planned(of, snapshot, UNIT, "en"), "Đúng tiến độ")?.[10]).toBe("30/6/2023");
  });

  test("a plan that somebody worked on for another unit is left alone", async () => {
    const names = (snapshot: Snapshot): readonly string[] =>
      planned(of, snapshot, "Huyện Chợ Mới").sheets.map(({ definedName }) => definedName);
    expect(names(await worked(typed("Đúng tiến độ", 9, "Tập huấn")))).toContain(`${NAME}_ChoMoi`);
    expect(names(await worked((rows) => rows.splice(12, 0, [null, "Dòng thêm"])))).toContain(
      `${NAME}_ChoMoi`,
    );
    expect(names(await worked(() => undefined))).toContain(NAME);
  });
});
