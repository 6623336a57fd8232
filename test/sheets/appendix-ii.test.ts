import { planSheets } from "../../src/sheets/plan-sheets";
import type { WritePlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { area, assessment, bonus, criterion, details, penalty, remark, units } from "../making/book";
import { chosenUnit, made, requestFor, type Made } from "./making/request";
import { sourceSheets } from "./making/source";
import { edited, planOf, reread, valuesOf } from "./making/written";

const TWO = units("Huyện Ba Bể", "Huyện Bạch Thông");
const book = assessment(
  2022,
  TWO,
  area(
    "I",
    "Cải cách thể chế",
    4,
    criterion(
      "1.1",
      "Ban hành văn bản",
      3,
      criterion("1.1.1", "Đúng tiến độ", 1, [1, 0.25]),
      criterion("1.1.2", "Đúng thẩm quyền", 2, [2, 2]),
    ),
    criterion("1.2", "Theo dõi thi hành", 1, [1, 0.938]),
  ),
  area("II", "Cải cách tổ chức bộ máy", 2, criterion("2.1", "Sắp xếp tổ chức", 2, [1, 2])),
  bonus("T", "Điểm thưởng", [0, 0.5]),
  penalty("P", "Điểm trừ", [0, 0.1]),
  details({
    remarks: [remark("1.1.1", "Huyện Bạch Thông", "Chậm ban hành", { responsible: "Phòng Tư pháp" })],
  }),
);
const of = made([book]);

function planned(all: Made, snapshot: Snapshot = all.snapshot, unit = "Huyện Bạch Thông"): WritePlan {
  return planSheets(requestFor({ ...all, snapshot }, { units: [chosenUnit(all, unit)] }));
}

describe("Phụ lục II", () => {
  const sheet = planOf(planned(of), "CCHC_PhuLucII");
  const table = valuesOf(sheet).map((row) => row.slice(0, 8));
  const rowOf = (name: string) => table.find((row) => row[1] === name);

  test("every criterion that lost points stands under its area, with reason and office", () => {
    expect(rowOf("Cải cách thể chế")?.slice(0, 5)).toEqual(["I", "Cải cách thể chế", 4, 3.188, 0.812]);
    expect(rowOf("Đúng tiến độ")).toEqual([
      "1.1.1",
      "Đúng tiến độ",
      1,
      0.25,
      0.75,
      "Chậm ban hành",
      "Phòng Tư pháp",
      "",
    ]);
    expect(rowOf("Theo dõi thi hành")?.slice(2, 5)).toEqual([1, 0.938, 0.062]);
    expect(rowOf("Đúng thẩm quyền")).toBeUndefined();
    expect(rowOf("Ban hành văn bản")).toEqual([
      "1.1",
      "Ban hành văn bản",
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("the lost points of criteria, bonus and penalty add up to maximum − total", () => {
    expect(rowOf("Tổng cộng")?.slice(2, 5)).toEqual([6, 5.588, 0.412]);
    expect(rowOf("Cộng điểm bị trừ của các tiêu chí")?.slice(4, 6)).toEqual([
      0.412,
      "Khớp với điểm tối đa trừ điểm đạt",
    ]);
  });

  test("a total that its criteria do not explain has a line for the difference", () => {
    const printed = made([
      assessment(2022, TWO, area("I", "Cải cách thể chế", 4, [4, 3]), details({ total: [4, 2.5] })),
    ]);
    const table = valuesOf(planOf(planned(printed), "CCHC_PhuLucII"));
    expect(table.find((row) => row[1] === "Chênh lệch với tổng điểm (không nêu tại tiêu chí nào)")?.[4]).toBe(
      0.5,
    );
  });

  test("text from the workbook is guarded", () => {
    const wild = assessment(2022, TWO, area("I", "=1+1", 4, [4, 3]));
    const plan = planned(made([wild]));
    const cell = planOf(plan, "CCHC_PhuLucII").cells.find(({ value }) => value === "=1+1");
    expect(cell?.formula).toBeUndefined();
    expect(plan.styles[cell?.style ?? -1]?.numberFormat).toBe("@");
  });
});

describe("what people fill in stays", () => {
  const typed = async (change: Parameters<typeof edited>[2]): Promise<Snapshot> => {
    return edited(await reread(sourceSheets([book]), planned(of)), "CCHC_PhuLucII", change);
  };
  const rowOf = (plan: WritePlan, name: string) =>
    valuesOf(planOf(plan, "CCHC_PhuLucII")).find((row) => row[1] === name);

  test("a remedy that was typed is written again, generated reasons are renewed", async () => {
    const snapshot = await typed((rows) => {
      for (const row of rows) if (row[1] === "Đúng tiến độ") row[7] = "Lập kế hoạch từ quý I";
    });
    const renewed = assessment(
      2022,
      TWO,
      area(
        "I",
        "Cải cách thể chế",
        4,
        criterion("1", "Ban hành văn bản", 4, criterion("1.a", "Đúng tiến độ", 4, [1, 0])),
      ),
      details({ remarks: [remark("1.a", "Huyện Bạch Thông", "Thiếu người")] }),
    );
    // Another code, the same criterion: it is known by its name.
    expect(rowOf(planned(made([renewed]), snapshot), "Đúng tiến độ")?.slice(5, 8)).toEqual([
      "Thiếu người",
      "",
      "Lập kế hoạch từ quý I",
    ]);
  });

  test("a reason that was changed is kept and marked, also where a column was inserted", async () => {
    const snapshot = await typed((rows) => {
      for (const row of rows) {
        if (row[1] === "Đúng tiến độ") row[5] = "Chậm do chờ hướng dẫn";
        row.splice(2, 0, null);
      }
    });
    const plan = planned(of, snapshot);
    const sheet = planOf(plan, "CCHC_PhuLucII");
    const cell = sheet.cells.find(({ value }) => value === "Chậm do chờ hướng dẫn");
    expect(plan.styles[cell?.style ?? -1]?.fill).toBe("FFF2CC");
  });

  test("a sheet that somebody filled in for another unit is left alone", async () => {
    const snapshot = await typed((rows) => {
      for (const row of rows) if (row[1] === "Đúng tiến độ") row[7] = "Lập kế hoạch từ quý I";
    });
    const names = planned(of, snapshot, "Huyện Ba Bể").sheets.map(({ definedName }) => definedName);
    expect(names).toContain("CCHC_PhuLucII_BaBe");
    expect(names).not.toContain("CCHC_PhuLucII");
  });

  test("a sheet that nobody touched is used for whichever unit is asked for", async () => {
    const snapshot = await typed(() => undefined);
    const names = planned(of, snapshot, "Huyện Ba Bể").sheets.map(({ definedName }) => definedName);
    expect(names).toContain("CCHC_PhuLucII");
  });
});
