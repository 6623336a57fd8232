/** Drawn books as workbooks: criteria as rows, units as columns (layout E), a sheet a year. */
import { cellName } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { drawBook, type DrawnBook, type DrawnYear, type Size } from "./scores";
import { formula, snapshotOf, type MadeCell, type MadeSheet } from "./snapshot";

const HEADER_ROW = 7;
const FIRST_ROW = HEADER_ROW + 1;
const MAX_COLUMN = 2;
const FIRST_UNIT = 3;

/** Row of a node; the total stands below the tree. */
function rowOf(node: number, drawn: DrawnYear): number {
  return node === 0 ? FIRST_ROW + drawn.nodes.length - 1 : FIRST_ROW + node - 1;
}

/**
 * A column's cells from the first area to the total. Sums carry what a spreadsheet would have stored:
 * doubles added one after another (16.369999999999997), not the exact figure.
 */
function columnCells(drawn: DrawnYear, column: number, exact: (node: number) => number): readonly MadeCell[] {
  const stored = new Float64Array(drawn.nodes.length);
  const cells: MadeCell[] = [];
  for (let node = drawn.nodes.length - 1; node >= 0; node--) {
    const parts = drawn.nodes[node]?.parts ?? [];
    const at = rowOf(node, drawn) - FIRST_ROW;
    if (parts.length === 0) {
      stored[node] = exact(node) / 1000;
      cells[at] = stored[node] ?? 0;
    } else {
      let sum = 0;
      for (const part of parts) sum += stored[part] ?? 0;
      stored[node] = sum;
      const names = parts.map((part) => cellName(rowOf(part, drawn), column));
      cells[at] = formula(`=SUM(${names.join(",")})`, sum);
    }
  }
  return cells;
}

function yearSheet(drawn: DrawnYear, units: readonly string[]): MadeSheet {
  const count = units.length;
  const maxima = columnCells(drawn, MAX_COLUMN, (node) => drawn.nodes[node]?.max ?? 0);
  const rows: MadeCell[][] = drawn.nodes.map(() => []);
  drawn.nodes.forEach(({ code, name }, node) => {
    const at = rowOf(node, drawn) - FIRST_ROW;
    rows[at] = [code, name, maxima[at] ?? null];
  });
  units.forEach((_, unit) => {
    const cells = columnCells(drawn, FIRST_UNIT + unit, (node) => drawn.scores[node * count + unit] ?? 0);
    cells.forEach((cell, at) => rows[at]?.push(cell));
  });
  return {
    name: `Năm ${drawn.year}`,
    rows: [
      ["ỦY BAN NHÂN DÂN TỈNH"],
      [],
      [],
      [`KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${drawn.year}`],
      ["Số liệu mô phỏng để đo tốc độ và độ chính xác"],
      [],
      [],
      ["STT", "Nội dung", "Điểm tối đa", ...units],
      ...rows,
    ],
  };
}

export function scoreSheets(book: DrawnBook): readonly MadeSheet[] {
  return book.years.map((drawn) => yearSheet(drawn, book.units));
}

/** A drawn book with its snapshot: by default every commune of the country, 100 criteria, three years. */
export function country(size: Size = { units: 3_321, leaves: 100, years: 3 }): {
  readonly drawn: DrawnBook;
  readonly snapshot: Snapshot;
} {
  const drawn = drawBook(size);
  return { drawn, snapshot: snapshotOf(...scoreSheets(drawn)) };
}
