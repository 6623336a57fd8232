/** A year's results as the province publishes them: criteria as rows, units as columns (layout E). */
import { cellName } from "../src/workbook/address";
import { formula, type MadeCell } from "../test/making/snapshot";
import type { CellLook, DressedSheet } from "../test/making/xlsx";
import type { Year } from "./criteria/criterion";
import type { LostPoints } from "./lost-points";
import { printedRows, type PrintedRow } from "./printed-tree";
import { rowHeights } from "./row-heights";
import { cellPoints, LOOKS, rowLook, SYNTHETIC } from "./sheet-style";
import { UNITS } from "./units";

const HEADER_ROW = 7;
const FIRST_ROW = HEADER_ROW + 1;
const MAX_COLUMN = 2;
const FIRST_UNIT = 3;
const COLUMN_WIDTHS = [7.5, 56, 9, ...UNITS.map(() => 11.5)];
const LAST_COLUMN = FIRST_UNIT + UNITS.length - 1;

/** The decision of 2022 is the real one of the report; that of 2021 is made up like the figures. */
const DECISIONS: Readonly<Record<Year, string>> = {
  2021: "(Kèm theo Quyết định số 412/QĐ-UBND ngày 25/3/2022 của UBND tỉnh Bắc Kạn)",
  2022: "(Kèm theo Quyết định số 501/QĐ-UBND ngày 29/3/2023 của UBND tỉnh Bắc Kạn)",
};

/** Scores of a column by printed row, sums included, in thousandths. */
function columnScores(rows: readonly PrintedRow[], score: (row: PrintedRow) => number): readonly number[] {
  const scores: number[] = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (row === undefined) continue;
    scores[i] =
      row.leaf === null ? row.parts.reduce((sum, part) => sum + (scores[part] ?? 0), 0) : score(row);
  }
  return scores;
}

/** =SUM over neighbours as a range, otherwise over each part, with its stored result. */
function sumOf(parts: readonly number[], column: number, result: number): MadeCell {
  const cells = parts.map((part) => cellName(FIRST_ROW + part, column));
  const [first = ""] = cells;
  const last = cells[cells.length - 1] ?? first;
  const isRange = parts.every((part, i) => part === (parts[0] ?? 0) + i);
  return formula(`=SUM(${isRange && cells.length > 1 ? `${first}:${last}` : cells.join(",")})`, result);
}

/** 1, 2, 2, 4: units with equal totals share a rank. */
function competitionRank(total: number, totals: readonly number[]): number {
  return 1 + totals.filter((other) => other > total).length;
}

function titleBlock(year: Year): MadeCell[][] {
  const right = (left: string, text: string): MadeCell[] => [left, null, null, null, null, text];
  return [
    right("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    right("TỈNH BẮC KẠN", "Độc lập - Tự do - Hạnh phúc"),
    [],
    [`KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CÁC HUYỆN, THÀNH PHỐ NĂM ${year}`],
    [DECISIONS[year]],
    [SYNTHETIC],
    [],
  ];
}

const TITLE_LOOKS: readonly (CellLook | undefined)[] = [
  LOOKS.body,
  LOOKS.motto,
  undefined,
  LOOKS.title,
  LOOKS.decision,
  LOOKS.synthetic,
  undefined,
];

export function resultSheet(year: Year, lost: LostPoints): DressedSheet {
  const rows = printedRows(year);
  const columns = UNITS.map((unit) => {
    const points = lost.get(unit);
    return columnScores(rows, (row) => row.max - (row.leaf === null ? 0 : (points?.get(row.leaf) ?? 0)));
  });
  const areas = rows.flatMap((row, index) => (row.level === 1 ? [index] : []));
  const totals = columns.map((scores) => areas.reduce((sum, area) => sum + (scores[area] ?? 0), 0));
  const totalRow = FIRST_ROW + rows.length;

  const body = rows.map((row, index): MadeCell[] => {
    const cell = (column: number, value: number): MadeCell =>
      row.leaf === null ? sumOf(row.parts, column, cellPoints(value)) : cellPoints(value);
    return [
      row.code,
      row.name,
      cell(MAX_COLUMN, row.max),
      ...columns.map((scores, unit) => cell(FIRST_UNIT + unit, scores[index] ?? 0)),
    ];
  });
  const sums = totals.map((total, unit) => sumOf(areas, FIRST_UNIT + unit, cellPoints(total)));
  const ranks = totals.map((total) => `0${competitionRank(total, totals)}/0${UNITS.length}`);

  return {
    name: `Năm ${year}`,
    rows: [
      ...titleBlock(year),
      ["STT", "Nội dung", "Điểm tối đa", ...UNITS],
      ...body,
      [null, "Tổng điểm", "100", ...sums],
      [null, "Xếp hạng", null, ...ranks],
      [],
      [
        "Ghi chú: Điểm của lĩnh vực, tiêu chí là tổng điểm các tiêu chí thành phần; đơn vị có tổng điểm bằng nhau xếp cùng hạng.",
      ],
    ],
    merges: ["A1:C1", "A2:C2", "F1:K1", "F2:K2", "A4:K4", "A5:K5", "A6:K6"],
    look: (row, column) => {
      if (column > LAST_COLUMN) return undefined;
      if (row < HEADER_ROW) return TITLE_LOOKS[row];
      if (row === HEADER_ROW) return LOOKS.head;
      if (row > totalRow + 1) return row === totalRow + 3 && column === 0 ? LOOKS.note : undefined;
      const level = rows[row - FIRST_ROW]?.level ?? 1;
      return rowLook(level, column === 1);
    },
    columnWidths: COLUMN_WIDTHS,
    rowHeights: new Map([[3, 24], [HEADER_ROW, 50], ...rowHeights(body, FIRST_ROW, COLUMN_WIDTHS)]),
    freeze: { rows: FIRST_ROW, columns: FIRST_UNIT },
    print: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}
