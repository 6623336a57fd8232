/** What stands in Excel after writing, beside the values that the contract holds. */
import fc from "fast-check";
import { inputRows, formatRows } from "../../../src/hosts/excel/cell-input";
import type { PlanCell } from "../../../src/workbook/plan";
import { ApiError } from "../../excel-host/api";
import { enter } from "../../excel-host/input";
import type { CellModel, SheetModel } from "../../excel-host/model";
import { anyText } from "../../making/any-text";
import { sheet, snapshotOf } from "../../making/snapshot";
import { planOf, rankingPlan, settingsPlan } from "../plans";
import { excelWith, ownSheetModels, type Standing } from "./standing";

const SOURCE = snapshotOf(
  sheet("Năm 2022", [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì"],
    [1, "Tổng điểm", 88.21, 80.5, 79.999],
  ]),
);

function ranking({ book }: Standing): SheetModel {
  const model = ownSheetModels(book).get("CCHC_XepHang");
  if (model === undefined) throw new Error("no ranking sheet");
  return model;
}

describe("a written sheet", () => {
  const written = async (): Promise<SheetModel> => {
    const standing = excelWith(SOURCE);
    await standing.host.apply(planOf(rankingPlan()));
    return ranking(standing);
  };

  test("has the looks of the plan", async () => {
    const model = await written();
    const look = (row: number, column: number): CellModel["look"] | undefined =>
      model.cell(row, column)?.look;
    expect(look(0, 0)).toMatchObject({ font: "Times New Roman", size: 14, bold: true, horizontal: "Center" });
    expect(look(1, 1)).toMatchObject({
      size: 12,
      bold: true,
      fill: "#DDEBF7",
      vertical: "Center",
      wrap: true,
    });
    expect(look(4, 2)).toMatchObject({ italic: true, color: "#C00000", horizontal: "Center" });
    expect(look(2, 0)?.bold).toBeUndefined();
    expect([...(look(3, 1)?.borders ?? [])].sort()).toEqual(["bottom", "left", "right", "top"]);
    expect(look(0, 0)?.borders).toBeUndefined();
  });

  test("has its widths, heights and frozen panes", async () => {
    const model = await written();
    // 40 characters of 7 pixels and 5 pixels of padding, in points.
    expect([...model.columnWidths]).toEqual([
      [0, 213.75],
      [1, 66.75],
      [2, 56.25],
    ]);
    expect([...model.rowHeights]).toEqual([[0, 30]]);
    expect(model.freeze).toEqual({ rows: 2, columns: 1 });
  });

  test("prints on A4, one page wide, with its header rows on every page", async () => {
    expect((await written()).page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      fitWide: 1,
      printArea: "$A$1:$L$20",
      titleRows: "$2:$2",
      centerFooter: '&"Times New Roman,Regular"&P',
    });
  });

  test("has a real chart and a heat map", async () => {
    const { charts, colorScales } = await written();
    expect(charts).toMatchObject([
      {
        name: "CCHC_XepHang 1",
        kind: "BarClustered",
        title: "Điểm các huyện năm 2022",
        legend: true,
        place: { from: "E1", to: "L20" },
        series: [
          { name: "Năm 2022", values: "'Xếp hạng'!B3:B5", categories: "'Xếp hạng'!A3:A5", color: "#1F4E79" },
          { name: "Xếp thứ", values: "'Xếp hạng'!C3:C5", categories: "'Xếp hạng'!A3:A5", color: "#A6A6A6" },
        ],
        valueAxis: { title: "Điểm", minimum: 0, numberFormat: "#,##0.00" },
        categoryAxis: { reversed: true },
      },
    ]);
    expect(colorScales.map(({ range }) => range)).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
  });
});

describe("writing again", () => {
  test("clears what the user did to the sheet, and keeps the user's own chart", async () => {
    const standing = excelWith(SOURCE);
    await standing.host.apply(planOf(rankingPlan()));
    const model = ranking(standing);
    model.filtered = true;
    model.hiddenRows.add(3);
    model.rowHeights.set(9, 80);
    model.merges.push({ top: 7, left: 0, bottom: 8, right: 1 });
    const [ours] = model.charts;
    if (ours !== undefined) model.charts.push({ ...ours, id: "theirs", name: "Biểu đồ của tôi" });
    await standing.host.read();
    await standing.host.apply(planOf(rankingPlan({ freeze: { rows: 2, columns: 0 } })));
    expect(ranking(standing)).toBe(model);
    expect(model).toMatchObject({ filtered: false, freeze: { rows: 2, columns: 0 } });
    expect(model.hiddenRows.size).toBe(0);
    expect(model.merges).toHaveLength(1);
    expect([...model.rowHeights.keys()]).toEqual([0]);
    expect(model.charts.map(({ name }) => name).sort()).toEqual(["Biểu đồ của tôi", "CCHC_XepHang 1"]);
  });

  test("a sheet that the user hid stays hidden", async () => {
    const standing = excelWith(SOURCE);
    await standing.host.apply(planOf(rankingPlan()));
    ranking(standing).visibility = "Hidden";
    await standing.host.apply(planOf(rankingPlan()));
    expect(ranking(standing).visibility).toBe("Hidden");
  });

  test("a name whose sheet was deleted gets a new sheet", async () => {
    const standing = excelWith(SOURCE);
    await standing.host.apply(planOf(rankingPlan()));
    standing.book.remove(ranking(standing));
    expect(standing.book.names[0]?.formula).toContain("#REF!");
    const [again] = await standing.host.apply(planOf(rankingPlan()));
    expect(again).toEqual({ definedName: "CCHC_XepHang", sheet: "Xếp hạng", created: true });
    expect(standing.book.names.map(({ formula }) => formula)).toEqual(["='Xếp hạng'!$A$1:$C$6"]);
  });
});

test.each([
  ["where Excel takes everything", null],
  ["where it takes neither the looks nor the page", "Worksheet.pageLayout"],
])("progress comes after each part and ends at its total, %s", async (_how, refused) => {
  const { standIn, host } = excelWith(SOURCE);
  if (refused !== null) standIn.manners.refuse(refused);
  const steps: string[] = [];
  await host.apply(planOf(rankingPlan(), settingsPlan()), {
    onProgress: ({ done, total }) => steps.push(`${done}/${total}`),
  });
  expect(steps).toEqual(["1/4", "2/4", "3/4", "4/4"]);
});

test("without a printer Excel refuses page settings, and the sheets are whole all the same", async () => {
  const standing = excelWith(SOURCE);
  await standing.host.apply(planOf(rankingPlan(), settingsPlan()));
  ranking(standing).printer = false;
  const shorter = rankingPlan({ print: { ...rankingPlan().print, orientation: "portrait" } });
  await standing.host.apply(planOf(shorter, settingsPlan()));
  expect(ranking(standing).cell(5, 0)?.value).toBe("Lập ngày 05/01/2023");
  expect(ranking(standing).page.orientation).toBe("Landscape");
});

test("a formula that Excel calculates to another value leaves its sheet marked as not whole", async () => {
  const standing = excelWith(SOURCE);
  const cells = rankingPlan().cells.map((cell) => (cell.value === 80.5 ? { ...cell, value: 80.51 } : cell));
  await expect(standing.host.apply(planOf(rankingPlan({ cells })))).rejects.toMatchObject({
    code: "half-written",
    detail: "Xếp hạng!B4",
  });
  expect(ranking(standing).cell(5, 0)?.value).toBe("Chưa lập xong");
});

describe("text stays text", () => {
  /** What Excel holds of a text that is written into a fresh cell. */
  const kept = (text: string, numberFormat?: string): CellModel["value"] => {
    const cells: PlanCell[] = [{ row: 0, column: 0, value: text, style: 0 }];
    const plan = rankingPlan({ cells, mark: { row: 1, column: 0, text: "x" } });
    const part = { top: 0, left: 0, bottom: 0, right: 0 };
    const styles = numberFormat === undefined ? [{}] : [{ numberFormat }];
    const format = formatRows(plan, styles, part)[0]?.[0] ?? "General";
    const cell: CellModel = { value: null, formula: null, format, look: {} };
    enter(cell, inputRows(plan, part, "x")[0]?.[0]);
    expect(cell.formula).toBeNull();
    return cell.value;
  };

  test.each([
    "1.10",
    "01/08",
    "1-2",
    "12%",
    "(12)",
    "1e5",
    "TRUE",
    "=1+1",
    "-abc",
    "- cải cách",
    "+84",
    "@x",
    "'Năm 2022'!B16: mới",
    "''",
    "Mar 1",
    "#N/A",
    "I",
    "Huyện Bạch Thông",
    "  1,5",
    "\t=1",
    "dòng 1\ndòng 2",
    "½",
  ])("%j", (text) => {
    expect(kept(text)).toBe(text);
    expect(kept(text, "@")).toBe(text);
    expect(kept(text, "0.00")).toBe(text);
  });

  test("any text", () => {
    fc.assert(
      fc.property(anyText({ minLength: 1 }), (text) => {
        expect(kept(text)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test("the stand-in takes unguarded text as Excel would", () => {
    const taken = (input: string): unknown => {
      const cell: CellModel = { value: null, formula: null, format: "General", look: {} };
      return enter(cell, input) ? cell.formula : cell.value;
    };
    expect(["1.10", "01/08", "TRUE", "(12)", "12%", "-x", "'=1"].map(taken)).toEqual([
      1.1,
      45_000,
      true,
      -12,
      0.12,
      "=-x",
      "=1",
    ]);
    expect(() => taken("@x")).toThrow(ApiError);
  });
});
