/** Drawn books as workbooks, a sheet a year: criteria as rows and units as columns (layout E), or the other way round. */
import { cellName } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { drawBook, type DrawnBook, type DrawnYear, type Size } from "./scores";
import { formula, snapshotOf, type MadeCell, type MadeSheet } from "./snapshot";

const HEADER_ROW = 7;
const FIRST_ROW = HEADER_ROW + 1;
const MAX_COLUMN = 2;
const FIRST_UNIT = 3;
const FIRST_NODE = 2;

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

function titleRows(year: number): readonly MadeCell[][] {
  return [
    ["ỦY BAN NHÂN DÂN TỈNH"],
    [],
    [],
    [`KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ["Số liệu mô phỏng để đo tốc độ và độ chính xác"],
    [],
    [],
  ];
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
    rows: [...titleRows(drawn.year), ["STT", "Nội dung", "Điểm tối đa", ...units], ...rows],
  };
}

/** Units as rows, the tree as captions over the columns: every node a column of its own, the total last. */
function turnedSheet(drawn: DrawnYear, units: readonly string[]): MadeSheet {
  const count = units.length;
  const levels = [1, 2, 3] as const;
  const headers: MadeCell[][] = levels.map(() => ["STT", "Đơn vị"]);
  const merges = ["A8:A10", "B8:B10"];
  const columns = drawn.nodes.map((_, node) => FIRST_NODE + (node === 0 ? drawn.nodes.length : node) - 1);
  const last = (node: number): number =>
    (drawn.nodes[node]?.parts ?? []).reduce((most, part) => Math.max(most, last(part)), columns[node] ?? 0);
  drawn.nodes.forEach(({ code, name, level, parts }, node) => {
    const column = columns[node] ?? 0;
    if (level === 0) {
      levels.forEach((_, row) => ((headers[row] ?? [])[column] = row === 0 ? name : null));
      merges.push(`${cellName(HEADER_ROW, column)}:${cellName(HEADER_ROW + 2, column)}`);
      return;
    }
    const row = headers[level - 1] ?? [];
    for (let at = column; at <= last(node); at++) row[at] ??= null;
    row[column] = `${code}. ${name}`;
    if (parts.length === 0) return;
    merges.push(
      `${cellName(HEADER_ROW + level - 1, column)}:${cellName(HEADER_ROW + level - 1, last(node))}`,
    );
    const below = headers[level] ?? [];
    below[column] = "Tổng";
    if (level === 1) merges.push(`${cellName(HEADER_ROW + 1, column)}:${cellName(HEADER_ROW + 2, column)}`);
  });
  const line = (row: number, exact: (node: number) => number): MadeCell[] => {
    const cells: MadeCell[] = [];
    const stored = new Float64Array(drawn.nodes.length);
    for (let node = drawn.nodes.length - 1; node >= 0; node--) {
      const parts = drawn.nodes[node]?.parts ?? [];
      stored[node] =
        parts.length === 0 ? exact(node) / 1000 : parts.reduce((sum, part) => sum + (stored[part] ?? 0), 0);
      const names = parts.map((part) => cellName(row, columns[part] ?? 0));
      const value = stored[node] ?? 0;
      cells[(columns[node] ?? 0) - FIRST_NODE] =
        parts.length === 0 ? value : formula(`=SUM(${names.join(",")})`, value);
    }
    return cells;
  };
  const first = HEADER_ROW + 3;
  return {
    name: `Năm ${drawn.year}`,
    merges,
    rows: [
      ...titleRows(drawn.year),
      ...headers.map((cells) => Array.from(cells, (cell) => cell ?? null)),
      [null, "Điểm tối đa", ...line(first, (node) => drawn.nodes[node]?.max ?? 0)],
      ...units.map((name, unit): MadeCell[] => [
        unit + 1,
        name,
        ...line(first + 1 + unit, (node) => drawn.scores[node * count + unit] ?? 0),
      ]),
    ],
  };
}

/** Which way a drawn book lies. */
export type Lie = "criteria-rows" | "unit-rows";

export function scoreSheets(book: DrawnBook, lie: Lie = "criteria-rows"): readonly MadeSheet[] {
  const make = lie === "unit-rows" ? turnedSheet : yearSheet;
  return book.years.map((drawn) => make(drawn, book.units));
}

/** A drawn book with its snapshot: by default every commune of the country, 100 criteria, three years. */
export function country(size: Size = { units: 3_321, leaves: 100, years: 3 }): {
  readonly drawn: DrawnBook;
  readonly snapshot: Snapshot;
} {
  const drawn = drawBook(size);
  return { drawn, snapshot: snapshotOf(...scoreSheets(drawn)) };
}
