/** Criteria as rows: what the figures say of rows and columns. */
import { withCriteriaLaws } from "../../../src/reading/axes/criteria-laws";
import type { TablePlace } from "../../../src/reading/layouts/layout";
import { placeIn } from "../../making/place";
import type { MadeCell } from "../../making/snapshot";

type Row = readonly MadeCell[];
const HEADER = ["STT", "Nội dung", "blorp", "Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn"];
/** Name, maximum and three units' points. */
const A1: Row = ["1.1", "zeb", 6, 5.25, 4.11, 6];
const A2: Row = ["1.2", "zin", 4, 3.42, 4, 2.75];
const A: Row = ["I", "A area", 10, 8.67, 8.11, 8.75];
const B1: Row = ["2.1", "zod", 3, 2.13, 3, 1.88];
const B2: Row = ["2.2", "zum", 5, 4.5, 3.37, 5];
const B: Row = ["II", "B area", 8, 6.63, 6.37, 6.88];
const TOTAL: Row = ["", "wuz", 18, 15.3, 14.48, 15.63];
const TREE = [A, A1, A2, B, B1, B2];

function read(header: Row, rows: readonly Row[]): TablePlace {
  const told = withCriteriaLaws(placeIn([header, ...rows]));
  if (told === null) throw new Error("nothing to prove by");
  return told;
}

/** Rows of the body from 1, with what they are. */
function rowsOf({ rowsTold }: TablePlace): Record<number, string> {
  return Object.fromEntries(rowsTold);
}

function rolesOf({ band }: TablePlace): (string | null)[] {
  return band.columns.map(({ role }) => role);
}

const without = (row: Row) => ["", ...row.slice(1)];
const moved = (row: Row, from: number, to: number): Row => {
  const cells = [...row];
  cells.splice(to, 0, ...cells.splice(from, 1));
  return cells;
};

test("the total last and first", () => {
  expect(rowsOf(read(HEADER, [...TREE, TOTAL]))).toEqual({ 7: "total" });
  expect(rowsOf(read(HEADER, [TOTAL, ...TREE]))).toEqual({ 1: "total" });
});

test("without sums no row is told", () => {
  expect(rowsOf(read(HEADER, [A1, A2, B1, B2]))).toEqual({});
});

test("a sum behind its parts repeats what is known where codes tell the tree", () => {
  const rows = [A1, A2, without(A), B1, B2, without(B), TOTAL];
  expect(rowsOf(read(HEADER, rows))).toEqual({ 3: "ignored", 6: "ignored", 7: "total" });
});

test("a row of ranks that orders the total", () => {
  const wide = (row: Row, more: number): Row => [...row, Number(row[3]) - more, Number(row[4]) - more / 2];
  const rows = [A1, A2, B1, B2].map((row) => wide(row, 0.5));
  const total = ["", "wuz", 18, 15.3, 14.48, 15.63, 13.3, 13.48];
  const ranks = ["", "yil", null, 2, 3, 1, 5, 4];
  const header = [...HEADER, "Huyện Chợ Mới", "Huyện Ngân Sơn"];
  expect(rowsOf(read(header, [...rows, total, ranks]))).toEqual({ 5: "total", 6: "rank" });
});

test("the maximum by its bound, in any place, among two units and among three", () => {
  for (const width of [5, 6]) {
    for (let at = 2; at < width; at++) {
      const cut = (row: Row): Row => moved(row.slice(0, width), 2, at);
      const place = read(cut(HEADER), [...TREE, TOTAL].map(cut)); // prettier-ignore
      const maxima = place.band.columns.filter(({ role }) => role === "max").map(({ column }) => column);
      expect([width, at, maxima]).toEqual([width, at, [at]]);
    }
  }
});

test("no maximum where a unit exceeds it, or where it is no rounder than its scores", () => {
  const over = TREE.map((row) => [...row.slice(0, 3), Number(row[3]) + 4, ...row.slice(4)]);
  expect(rolesOf(read(HEADER, over))).not.toContain("max");
  const fine = TREE.map((row) => (row === A1 ? ["1.1", "zeb", 6.001, 5.25, 4.11, 6.001] : row));
  expect(rolesOf(read(HEADER, fine))).not.toContain("max");
});

test("a maximum as fine as most before all that it bounds", () => {
  const fine = (rows: readonly Row[]): Row[] =>
    rows.map((row) => (row === A1 || row === A || row === TOTAL ? changed(row, 0.505) : row));
  const changed = (row: Row, by: number): Row =>
    row.map((cell, at) => (at > 1 && at < 5 ? Number(cell) + by : (cell ?? null)));
  expect(rolesOf(read(HEADER, fine([...TREE, TOTAL])))[2]).toBe("max");
  expect(
    rolesOf(
      read(
        HEADER,
        fine([...TREE, TOTAL]).map((row) => moved(row, 2, 5)),
      ),
    ),
  ).not.toContain("max");
});

test("a column that is the mean of the units is none of them", () => {
  const units = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn", "Huyện Chợ Mới"];
  const rows = TREE.map((row) => [...row.slice(0, 2), ...row.slice(3), Number(row[3]) - 0.75]);
  const mean = (row: Row) =>
    Math.round(row.slice(2).reduce<number>((sum, value) => sum + Number(value), 0) * 25) / 100;
  const withMean = rows.map((row) => [...row, mean(row)]);
  expect(rolesOf(read(["STT", "Nội dung", ...units, "blorp"], withMean))[6]).toBe("statistic");
  expect(
    rolesOf(
      read(
        ["STT", "Nội dung", ...units, "blorp"],
        rows.map((row, at) => [...row, 3.33 + at]),
      ),
    )[6],
  ).not.toBe("statistic");
});

test("lost points and percentages beside a maximum", () => {
  const header = ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "blorp", "yil"];
  const rows = TREE.map(([code = null, name = null, max, score]) => [
    code, name, Number(max), Number(score), Math.round((Number(max) - Number(score)) * 100) / 100,
    Math.round((Number(score) / Number(max)) * 1000) / 10,
  ]);
  expect(rolesOf(read(header, rows)).slice(4)).toEqual(["lost", "percent"]);
}); // prettier-ignore

test("a penalty that the total takes away", () => {
  const penalty = ["", "yil", null, 0.5, 0.25, 1.13];
  const total = ["", "wuz", 18, 14.8, 14.23, 14.5];
  const place = read(HEADER, [A1, A2, B1, B2, penalty, total]);
  expect([...place.kindsTold]).toEqual([[5, "penalty"]]);
  expect(rowsOf(place)).toEqual({ 6: "total" });
});

test("depths by sums where no codes tell them", () => {
  const bare = [...TREE, TOTAL].map((row) => row.slice(1));
  expect(Object.fromEntries(read(HEADER.slice(1), bare).depthsTold)).toEqual({
    1: 1,
    2: 2,
    3: 2,
    4: 1,
    5: 2,
    6: 2,
  });
  expect([...read(HEADER, [...TREE, TOTAL]).depthsTold]).toEqual([]);
});

test("no table of criteria, or nothing to prove by", () => {
  const units = placeIn([["STT", "Đơn vị", "Điểm"], [1, "Huyện Ba Bể", 8], [2, "Huyện Na Rì", 7], [3, "Huyện Chợ Đồn", 9]]); // prettier-ignore
  expect(withCriteriaLaws(units)).toBeNull();
  expect(withCriteriaLaws(placeIn([HEADER, A1, A2]))).toBeNull();
});
