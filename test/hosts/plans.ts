/** Write plans for tests of hosts: small, with everything that a plan can ask for. */
import { parseRangeName } from "../../src/workbook/address";
import type { PlanCell, SheetPlan, WritePlan } from "../../src/workbook/plan";

/** The ranking sheet of a book with three districts: title, table with live figures, chart, heat map. */
export function rankingPlan(change: Partial<SheetPlan> = {}): SheetPlan {
  const rows: readonly (readonly [string, number, number])[] = [
    ["Huyện Bạch Thông", 88.21, 1],
    ["Huyện Ba Bể", 80.5, 2],
    ["Huyện Na Rì", 79.999, 3],
  ];
  const cells: PlanCell[] = [
    { row: 0, column: 0, value: "XẾP HẠNG", style: 0 },
    { row: 1, column: 0, value: "Đơn vị", style: 1 },
    { row: 1, column: 1, value: "Điểm", style: 1 },
    { row: 1, column: 2, value: "Xếp thứ", style: 1 },
  ];
  rows.forEach(([unit, score, rank], index) => {
    const row = index + 2;
    cells.push(
      { row, column: 0, value: unit, style: 2 },
      { row, column: 1, value: score, formula: `='Năm 2022'!${"CDE"[index] ?? "C"}2`, style: 3 },
      { row, column: 2, value: rank, formula: `=RANK(ROUND(B${row + 1},6),$B$3:$B$5)`, style: 4 },
    );
  });
  cells.push({ row: 5, column: 0, value: "Lập ngày 05/01/2023", style: 2 });
  return {
    definedName: "CCHC_XepHang",
    title: "Xếp hạng",
    used: parseRangeName("A1:C6"),
    cells,
    merges: [parseRangeName("A1:C1")],
    columnWidths: [40, 12, 10],
    hiddenColumns: [],
    rowHeights: new Map([[0, 30]]),
    freeze: { rows: 2, columns: 1 },
    charts: [
      {
        kind: "bar",
        title: "Điểm các huyện năm 2022",
        categories: parseRangeName("A3:A5"),
        series: [
          { name: "Năm 2022", values: parseRangeName("B3:B5"), color: "1F4E79" },
          { name: "Xếp thứ", values: parseRangeName("C3:C5"), color: "A6A6A6" },
        ],
        valueAxisTitle: "Điểm",
        valueAxisMinimum: 0,
        valueAxisMaximum: 100,
        valueFormat: "#,##0.00",
        place: parseRangeName("E1:L20"),
      },
    ],
    colorScales: [{ range: parseRangeName("B3:B5"), low: "F8696B", middle: "FFEB84", high: "63BE7B" }],
    print: {
      orientation: "landscape",
      titleRows: { first: 1, last: 1 },
      pageBreaks: [6],
      area: parseRangeName("A1:L20"),
    },
    mark: { row: 5, column: 0, text: "Lập ngày 05/01/2023" },
    visible: true,
    ...change,
  };
}

/** The settings sheet: not for the eye, texts that look like something else. */
export function settingsPlan(change: Partial<SheetPlan> = {}): SheetPlan {
  const texts = ["=1+1", "1.10", "-5", "+84", "@x", "01/08", " lề ", 'Sở "K\'h" <&>', "dòng 1\ndòng 2"];
  const cells = texts.map((value, row): PlanCell => ({ row, column: 0, value, style: 5 }));
  return {
    definedName: "CCHC_ThietLap",
    title: "Thiết lập",
    used: parseRangeName(`A1:B${texts.length}`),
    cells: [...cells.slice(0, 8), { row: 7, column: 1, value: true, style: 2 }, ...cells.slice(8)],
    merges: [],
    columnWidths: [30],
    hiddenColumns: [1],
    rowHeights: new Map(),
    freeze: { rows: 0, columns: 0 },
    charts: [],
    colorScales: [],
    print: { orientation: "portrait", titleRows: null, pageBreaks: [], area: parseRangeName("A1:A9") },
    mark: { row: 8, column: 0, text: "dòng 1\ndòng 2" },
    visible: false,
    ...change,
  };
}

export function planOf(...sheets: readonly SheetPlan[]): WritePlan {
  return {
    sheets,
    styles: [
      { bold: true, size: 14, align: "center" },
      { bold: true, border: "all", fill: "DDEBF7", align: "center", vertical: "center", wrap: true },
      { border: "all", wrap: true },
      { border: "all", numberFormat: "#,##0.###" },
      { border: "all", numberFormat: "00", align: "center", italic: true, color: "C00000" },
      { numberFormat: "@", border: "bottom", indent: 1 },
    ],
    unfinished: "Chưa lập xong",
    fingerprint: "",
  };
}
