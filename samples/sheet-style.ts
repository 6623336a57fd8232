/** The looks that the sample's sheets share: Times New Roman, thin lines, bold subtotals. */
import type { CellLook } from "../test/making/xlsx";

/** Stands on every sheet and in the file's properties. */
export const SYNTHETIC = "Số liệu mô phỏng, chỉ dùng để minh họa; không phải kết quả thẩm định chính thức";

const FIELD: CellLook = { border: "all", vertical: "center", size: 12 };

/** Kept off the line at its left. */
const TEXT: CellLook = { align: "left", indent: 1, wrap: true };

export const LOOKS = {
  body: { bold: true, align: "center", vertical: "center", size: 12 },
  motto: { bold: true, align: "center", vertical: "center", size: 13 },
  title: { bold: true, align: "center", vertical: "center", wrap: true, size: 14 },
  decision: { italic: true, align: "center", vertical: "center", size: 13 },
  synthetic: { bold: true, italic: true, align: "center", vertical: "center", color: "C00000", size: 12 },
  note: { italic: true, vertical: "center", size: 12 },
  head: { ...FIELD, bold: true, align: "center", wrap: true, fill: "D9E2F3" },
  areaText: { ...FIELD, ...TEXT, bold: true, fill: "EDEDED" },
  areaFigure: { ...FIELD, bold: true, align: "center", fill: "EDEDED" },
  branchText: { ...FIELD, ...TEXT, bold: true },
  branchFigure: { ...FIELD, bold: true, align: "center" },
  text: { ...FIELD, ...TEXT },
  figure: { ...FIELD, align: "center" },
} as const satisfies Record<string, CellLook>;

/** Look of a row of the tree by its level. */
export function rowLook(level: 1 | 2 | 3, isText: boolean): CellLook {
  if (level === 1) return isText ? LOOKS.areaText : LOOKS.areaFigure;
  if (level === 2) return isText ? LOOKS.branchText : LOOKS.branchFigure;
  return isText ? LOOKS.text : LOOKS.figure;
}

/** Thousandths of a point → the number that a cell holds. */
export function cellPoints(thousandths: number): number {
  return thousandths / 1000;
}
