/** Every lost point of every unit with its reason, the office responsible and the remedy. */
import type { MadeCell } from "../test/making/snapshot";
import type { DressedSheet } from "../test/making/xlsx";
import { seeded } from "../test/making/random";
import type { Year } from "./criteria/criterion";
import type { LostPoints } from "./lost-points";
import { printedRows } from "./printed-tree";
import { reasonFor } from "./reasons";
import { rowHeights } from "./row-heights";
import { cellPoints, LOOKS, SYNTHETIC } from "./sheet-style";
import { UNITS } from "./units";

const HEADER_ROW = 3;
const HEADER = [
  "STT",
  "Năm",
  "Đơn vị",
  "Mã tiêu chí",
  "Tiêu chí",
  "Điểm bị trừ",
  "Lý do trừ điểm",
  "Cơ quan chịu trách nhiệm",
  "Biện pháp khắc phục",
];
const COLUMN_WIDTHS = [5.5, 6, 20, 8, 32, 7, 48, 18, 36];
const TEXT_COLUMNS = new Set([2, 4, 6, 7, 8]);

export function reasonsSheet(years: ReadonlyMap<Year, LostPoints>): DressedSheet {
  const body: MadeCell[][] = [];
  for (const [year, lost] of years) {
    const random = seeded(year * 10);
    const rows = printedRows(year);
    for (const unit of UNITS) {
      for (const row of rows) {
        const points = row.leaf === null ? undefined : lost.get(unit)?.get(row.leaf);
        if (points === undefined) continue;
        const { reason, office, remedy } = reasonFor(row, unit, points, random);
        const number = body.length + 1;
        body.push([number, year, unit, row.code, row.name, cellPoints(points), reason, office, remedy]);
      }
    }
  }
  return {
    name: "Lý do trừ điểm",
    rows: [["TỔNG HỢP TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ TRỪ ĐIỂM VÀ LÝ DO"], [SYNTHETIC], [], HEADER, ...body],
    merges: ["A1:I1", "A2:I2"],
    look: (row, column) => {
      if (row === 0) return LOOKS.title;
      if (row === 1) return LOOKS.synthetic;
      if (row < HEADER_ROW || column >= HEADER.length) return undefined;
      if (row === HEADER_ROW) return LOOKS.head;
      return TEXT_COLUMNS.has(column) ? LOOKS.text : LOOKS.figure;
    },
    columnWidths: COLUMN_WIDTHS,
    rowHeights: new Map([[0, 24], [HEADER_ROW, 50], ...rowHeights(body, HEADER_ROW + 1, COLUMN_WIDTHS)]),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: { orientation: "landscape", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}
