import { planSheets } from "../../src/sheets/plan-sheets";
import type { WritePlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { area, assessment, bonus, criterion, details, penalty, remark, units } from "../making/book";
import { chosenUnit, made, requestFor, type Made } from "./making/request";
import { sourceSheets } from "./making/source";
import { recalculated } from "./making/office";
import { cellOf, differences, edited, planOf, reread, valuesOf, written } from "./making/written";

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
    expect(rowOf("Ban hành văn bản")).toEqual(["1.1", "Ban hành văn bản", null, null, null, "", "", ""]);
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

type Rows = (string | number | null)[][];
const at = (rows: Rows, name: string): number => rows.findIndex((row) => row[1] === name);
const added = (name: string, ...rest: Rows[number]): Rows[number] => [null, name, null, null, ...rest];

/** Names and headings of the table, from the first area on. */
function outline(plan: WritePlan): readonly string[] {
  const names = valuesOf(planOf(plan, "CCHC_PhuLucII")).map((row) => String(row[1] ?? row[0] ?? ""));
  const first = names.indexOf("Cải cách thể chế");
  return names.slice(first, names.indexOf("", first));
}

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

  test("a sheet where somebody only added a row is left alone too", async () => {
    const names = (snapshot: Snapshot): readonly string[] =>
      planned(of, snapshot, "Huyện Ba Bể").sheets.map(({ definedName }) => definedName);
    const snapshot = await typed((rows) => rows.splice(at(rows, "Đúng tiến độ") + 1, 0, added("Việc thêm")));
    expect(names(snapshot)).toContain("CCHC_PhuLucII_BaBe");
  });

  test("a sheet that nobody touched is used for whichever unit is asked for", async () => {
    const snapshot = await typed(() => undefined);
    const names = planned(of, snapshot, "Huyện Ba Bể").sheets.map(({ definedName }) => definedName);
    expect(names).toContain("CCHC_PhuLucII");
  });

  const LISTED = ["Cải cách thể chế", "Ban hành văn bản", "Đúng tiến độ", "Theo dõi thi hành"];
  const SUMMED = ["Điểm thưởng", "Điểm trừ", "Tổng cộng", "Cộng điểm bị trừ của các tiêu chí"];

  test("added rows stay below an area, a heading or a criterion, a copied row is an addition, others stand at the end", async () => {
    const snapshot = await typed((rows) => {
      rows.splice(at(rows, "Cải cách thể chế") + 1, 0, added("Chung cho lĩnh vực", 3));
      rows.splice(at(rows, "Ban hành văn bản") + 1, 0, added("Chung cho tiêu chí"));
      const copy = [...(rows[at(rows, "Đúng tiến độ")] ?? [])];
      copy[6] = "Văn phòng";
      rows.splice(at(rows, "Đúng tiến độ") + 1, 0, copy);
      rows.splice(at(rows, "Cộng điểm bị trừ của các tiêu chí"), 0, added("Dòng lạc", 0.5, "Ghi sau"));
    });
    let plan = planned(of, snapshot);
    for (let run = 0; run < 2; run++) {
      const [first = "", second = "", third = "", fourth = ""] = LISTED;
      expect(outline(plan)).toEqual([
        ...[first, "Chung cho lĩnh vực", second, "Chung cho tiêu chí", third, third, fourth],
        ...SUMMED,
        "Dòng ghi thêm",
        "Dòng lạc",
      ]);
      const table = valuesOf(planOf(plan, "CCHC_PhuLucII"));
      const [own, copy] = table.filter((row) => row[1] === third).map((row) => row.slice(2, 7));
      expect(own).toEqual([1, 0.25, 0.75, "Chậm ban hành", "Phòng Tư pháp"]);
      expect(copy).toEqual(["1", "0,25", "0,75", "Chậm ban hành", "Văn phòng"]);
      expect(rowOf(plan, "Chung cho lĩnh vực")?.[4]).toBe("3");
      expect(rowOf(plan, "Dòng lạc")?.slice(4, 6)).toEqual(["0,5", "Ghi sau"]);
      expect(rowOf(plan, "Cộng điểm bị trừ của các tiêu chí")?.[4]).toBe(0.412);
      plan = planned(of, await reread(sourceSheets([book]), plan));
    }
  });

  test("the sum counts no row that a person added, a copied one neither", async () => {
    const snapshot = await typed((rows) => {
      rows.splice(at(rows, "Đúng tiến độ") + 1, 0, [...(rows[at(rows, "Đúng tiến độ")] ?? [])]);
    });
    const plan = planned(of, snapshot);
    const [after] = await recalculated(await written(sourceSheets([book]), plan));
    expect(after === undefined ? ["not saved"] : differences(plan, after)).toEqual([]);
  });

  const regained = assessment(
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
        criterion("1.1.1", "Đúng tiến độ", 1, [1, 1]),
        criterion("1.1.2", "Đúng thẩm quyền", 2, [2, 2]),
      ),
      criterion("1.2", "Theo dõi thi hành", 1, [1, 0.938]),
    ),
    area("II", "Cải cách tổ chức bộ máy", 2, criterion("2.1", "Sắp xếp tổ chức", 2, [1, 2])),
    bonus("T", "Điểm thưởng", [0, 0.5]),
    penalty("P", "Điểm trừ", [0, 0.1]),
  );

  test("what was typed for a criterion that has its points back stands below the sum, run after run", async () => {
    const snapshot = await typed((rows) => {
      const own = at(rows, "Đúng tiến độ");
      rows.splice(own, 1, [
        ...(rows[own] ?? []).slice(0, 7),
        "Họp hằng tháng",
        ...(rows[own] ?? []).slice(8),
      ]);
      rows.splice(own + 1, 0, added("Việc kèm theo"));
    });
    let plan = planned(made([regained]), snapshot);
    for (let run = 0; run < 2; run++) {
      expect(outline(plan)).toEqual([
        ...["Cải cách thể chế", "Theo dõi thi hành", ...SUMMED],
        ...["Không còn bị trừ điểm – nội dung đã ghi", "Đúng tiến độ", "Việc kèm theo"],
      ]);
      const sheet = planOf(plan, "CCHC_PhuLucII");
      expect(rowOf(plan, "Đúng tiến độ")?.slice(0, 8)).toEqual([
        ...["1.1.1", "Đúng tiến độ", 1, 1, 0],
        ...["Chậm ban hành", "Phòng Tư pháp", "Họp hằng tháng"],
      ]);
      const row = valuesOf(sheet).findIndex((line) => line[1] === "Đúng tiến độ");
      expect(cellOf(sheet, row, 4)?.formula).toBe(`=ROUND(C${row + 1}-D${row + 1},6)`);
      expect(rowOf(plan, "Cộng điểm bị trừ của các tiêu chí")?.[4]).toBe(-0.338);
      plan = planned(made([regained]), await reread(sourceSheets([regained]), plan));
    }
    // Lost again, it is back in its place: what was generated is renewed, what was typed is there.
    const back = planned(of, await reread(sourceSheets([regained]), plan));
    expect(outline(back)).toEqual([...LISTED.slice(0, 3), "Việc kèm theo", ...LISTED.slice(3), ...SUMMED]);
    expect(rowOf(back, "Đúng tiến độ")?.slice(5, 8)).toEqual([
      "Chậm ban hành",
      "Phòng Tư pháp",
      "Họp hằng tháng",
    ]);
  });

  test("a criterion without a score, or gone from the table, is not said to have its points back", async () => {
    const snapshot = await typed((rows) => {
      for (const row of rows) if (row[1] === "Theo dõi thi hành") row[7] = "Tập huấn";
    });
    const unscored = area(
      "I",
      "Cải cách thể chế",
      4,
      criterion("1.1", "Ban hành văn bản", 3, [3, 2]),
      criterion("1.2", "Theo dõi thi hành", 1, [1, null]),
    );
    const gone = area("I", "Thể chế", 4, [4, 3]);
    for (const first of [unscored, gone]) {
      const plan = planned(made([assessment(2022, TWO, first)]), snapshot);
      const names = valuesOf(planOf(plan, "CCHC_PhuLucII")).map((row) => String(row[1] ?? row[0] ?? ""));
      const heading = names.indexOf("Không còn trong danh sách bị trừ điểm – nội dung đã ghi");
      expect(names[heading + 1]).toBe("Theo dõi thi hành");
      expect(rowOf(plan, "Theo dõi thi hành")?.slice(2, 8)).toEqual([null, null, null, "", "", "Tập huấn"]);
    }
  });

  test("what was typed beside the heading over criteria stays there", async () => {
    const snapshot = await typed((rows) => {
      for (const row of rows) if (row[1] === "Ban hành văn bản") row[5] = "Thiếu người";
    });
    expect(rowOf(planned(of, snapshot), "Ban hành văn bản")?.slice(2, 8)).toEqual([
      ...[null, null, null],
      ...["Thiếu người", "", ""],
    ]);
  });

  test("on a sheet whose own lines are not marked none is taken for an added one", async () => {
    const snapshot = await typed((rows) => {
      for (const row of rows) if (row[9] === "-") row[9] = null;
    });
    const table = (plan: WritePlan): unknown => valuesOf(planOf(plan, "CCHC_PhuLucII"));
    expect(table(planned(of, snapshot))).toEqual(table(planned(of)));
  });
});
