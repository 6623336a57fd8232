/** One unit's own scoring sheet as the scoring tool exports it: codes inside the text, children indented (layout A). */
import { cellName } from "../src/workbook/address";
import { formula, type MadeCell } from "../test/making/snapshot";
import type { CellLook, DressedSheet } from "../test/making/xlsx";
import { seeded, type Random } from "../test/making/random";
import type { Leaf, Year } from "./criteria/criterion";
import { printedRows, type PrintedRow } from "./printed-tree";
import { reasonFor } from "./reasons";
import { rowHeights } from "./row-heights";
import { cellPoints, LOOKS, rowLook, SYNTHETIC } from "./sheet-style";
import { isCity, shortName, UNITS, type UnitName } from "./units";

const HEADER_ROW = 8;
const FIRST_ROW = HEADER_ROW + 1;
const INDENT = 5;
const COLUMN = { max: 1, self: 2, proof: 3, score: 4, opinion: 5 } as const;
const HEADER = [
  "Nội dung",
  "Điểm chuẩn",
  "Tự chấm",
  "Tài liệu kiểm chứng/Giải trình",
  "Điểm chấm thực tế",
  "Ý kiến",
];
const COLUMN_WIDTHS = [60, 8, 8, 44, 9, 50];
const TEXT_COLUMNS = new Set<number>([0, COLUMN.proof, COLUMN.opinion]);
const SYMBOLS: Readonly<Record<string, string>> = {
  "Kế hoạch": "KH",
  "Báo cáo": "BC",
  "Quyết định": "QĐ",
};

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** "Kế hoạch số 15/KH-UBND ngày 14/01/2022", or the proof's own name where it bears no number. */
function document(proof: string, year: Year, random: Random): string {
  const symbol = SYMBOLS[proof];
  if (symbol === undefined) return proof;
  const month = random.whole(1, 12);
  const date = `${twoDigits(random.whole(2, 28))}/${month < 3 ? twoDigits(month) : month}/${year}`;
  return `${proof} số ${random.whole(10, 480)}/${symbol}-UBND ngày ${date}`;
}

function titleBlock(year: Year, unit: UnitName): MadeCell[][] {
  return [
    ["UBND TỈNH BẮC KẠN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [`UBND ${unit.toUpperCase()}`, null, null, "Độc lập - Tự do - Hạnh phúc"],
    [],
    [`KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Đơn vị: ${unit}`],
    [`(Kèm theo Quyết định số 501/QĐ-UBND ngày 29/3/2023 của UBND tỉnh Bắc Kạn)`],
    [SYNTHETIC],
    [],
  ];
}

const TITLE_LOOKS: readonly (CellLook | undefined)[] = [
  LOOKS.body,
  LOOKS.motto,
  undefined,
  LOOKS.title,
  LOOKS.body,
  LOOKS.decision,
  LOOKS.synthetic,
  undefined,
];

/** @param lost the unit's lost points by leaf, in thousandths */
export function unitSheet(year: Year, unit: UnitName, lost: ReadonlyMap<Leaf, number>): DressedSheet {
  const random = seeded(year * 100 + UNITS.indexOf(unit));
  const rows = printedRows(year);
  const figures = rows.map(() => ({ max: 0, self: 0, score: 0 }));
  const texts = rows.map(() => ({ proof: "", opinion: "" }));
  rows.forEach((row, i) => {
    if (row.leaf === null || row.branch === null) return;
    const points = lost.get(row.leaf) ?? 0;
    const claimsAll = random.next() < 0.7;
    figures[i] = { max: row.max, self: row.max - (claimsAll ? 0 : points), score: row.max - points };
    const proof = `Tài liệu kiểm chứng:\r\n - ${document(row.branch.proof, year, random)}`;
    const reason = points === 0 ? "" : reasonFor(row, unit, points, random).reason;
    texts[i] = {
      proof: points > 0 && claimsAll ? `${proof}\r\nGiải trình:\r\n - Đề nghị chấm điểm tối đa` : proof,
      opinion: reason === "" ? "" : `Ý kiến:\r\n - ${reason}`,
    };
  });
  const total = (parts: readonly number[], figure: "max" | "self" | "score"): number =>
    parts.reduce((sum, part) => {
      const below = rows[part]?.parts ?? [];
      return sum + (below.length === 0 ? (figures[part]?.[figure] ?? 0) : total(below, figure));
    }, 0);
  const sumCell = (parts: readonly number[], figure: "max" | "self" | "score"): MadeCell => {
    const cells = parts.map((part) => cellName(FIRST_ROW + part, COLUMN[figure]));
    return formula(`=SUM(${cells.join(",")})`, cellPoints(total(parts, figure)));
  };
  const cell = (row: PrintedRow, i: number, figure: "max" | "self" | "score"): MadeCell =>
    row.leaf === null ? sumCell(row.parts, figure) : cellPoints(figures[i]?.[figure] ?? 0);

  const body = rows.map((row, i): MadeCell[] => [
    `${" ".repeat(INDENT * (row.level - 1))}${row.code}. ${row.name}`,
    cell(row, i, "max"),
    cell(row, i, "self"),
    texts[i]?.proof ?? "",
    cell(row, i, "score"),
    texts[i]?.opinion ?? "",
  ]);
  const areas = rows.flatMap((row, i) => (row.level === 1 ? [i] : []));
  const totalRow = FIRST_ROW + rows.length;
  const signature = totalRow + 2;
  return {
    name: isCity(unit) ? `TP ${shortName(unit)}` : shortName(unit),
    rows: [
      ...titleBlock(year, unit),
      HEADER,
      ...body,
      ["Tổng điểm", sumCell(areas, "max"), sumCell(areas, "self"), null, sumCell(areas, "score"), null],
      [],
      [null, null, null, null, "LÃNH ĐẠO ĐƠN VỊ"],
      [null, null, null, null, "(Ký và ghi rõ họ tên)"],
    ],
    merges: [
      ...["A1:C1", "A2:C2", "D1:F1", "D2:F2", "A4:F4", "A5:F5", "A6:F6", "A7:F7"],
      `E${signature + 1}:F${signature + 1}`,
      `E${signature + 2}:F${signature + 2}`,
    ],
    look: (row, column) => {
      if (column >= HEADER.length) return undefined;
      if (row < HEADER_ROW) return TITLE_LOOKS[row];
      if (row === HEADER_ROW) return LOOKS.head;
      if (row > totalRow)
        return row === signature ? LOOKS.body : row === signature + 1 ? LOOKS.decision : undefined;
      return rowLook(rows[row - FIRST_ROW]?.level ?? 1, TEXT_COLUMNS.has(column));
    },
    columnWidths: COLUMN_WIDTHS,
    rowHeights: new Map([[3, 24], [HEADER_ROW, 50], ...rowHeights(body, FIRST_ROW, COLUMN_WIDTHS)]),
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}
