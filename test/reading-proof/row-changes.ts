/** Rows of tables moved, and rows that are no units put between them. */
import { cellName } from "../../src/workbook/address";
import { plain } from "../../src/text/fold";
import type { Snapshot } from "../../src/workbook/snapshot";
import { PseudoWords } from "../making/pseudo-words";
import type { Random } from "../making/random";
import { insertRow, moveRows, mutateSnapshot, valueAt, type CellChange, type Value } from "./changed-sheet";
import { figureCells, numberIn, typedAs } from "./figures";
import { isLegacy, placeOf, usedTables, type Read, type ReadYear } from "./read";

/** Units that stand below each other and are ranked together. */
interface Run {
  readonly sheet: number;
  readonly rows: readonly number[];
  /** Column of their names. */
  readonly column: number;
}

export interface RowChange {
  readonly kind: string;
  readonly at: string;
  readonly apply: () => Snapshot;
}

const CELL = /^(\d+)!(\d+),(\d+)$/;

function place(
  key: string,
): { readonly sheet: number; readonly row: number; readonly column: number } | null {
  const [, sheet = "", row = "", column = ""] = CELL.exec(key) ?? [];
  return sheet === "" ? null : { sheet: Number(sheet), row: Number(row), column: Number(column) };
}

/** Rows of a sheet cannot move freely where formulas name them or cells are merged over several of them. */
function isFree({ snapshot }: Read, sheet: number, rows: readonly number[]): boolean {
  const { grid, merges } = snapshot.sheets[sheet] ?? {};
  if (grid === undefined || merges === undefined || grid.formulas.cells.length > 0) return false;
  return !merges.some(
    ({ top, bottom }) =>
      bottom > top && rows.some((row) => top <= row + 1 && row - 1 <= bottom && bottom > row),
  );
}

/** Rows that hold figures of a unit besides the row of its name: several rows a unit. */
function hasSeveralRows({ facts }: ReadYear, units: ReadonlySet<string>): boolean {
  return [...facts].some(([key, { cell }]) => {
    const [what = "", unit = ""] = key.split("|");
    if (!units.has(unit) || what === "max" || cell === "") return false;
    return place(cell)?.row !== place(unit)?.row;
  });
}

function runsOf(read: Read): Run[] {
  const tables = usedTables(read).filter(({ shape }) => shape?.orientation === "unit-rows");
  const sheets = new Set(tables.map(({ sheet }) => placeOf(read.snapshot, sheet)));
  const runs: Run[] = [];
  const seen = new Set<string>();
  for (const year of read.years) {
    const keys = new Set(year.units.map(({ key }) => key));
    if (hasSeveralRows(year, keys)) continue;
    let rows: number[] = [];
    let before: ReturnType<typeof place> = null;
    const close = (): void => {
      if (before !== null && rows.length > 1) runs.push({ sheet: before.sheet, rows, column: before.column });
      rows = [];
    };
    const places = [...keys].flatMap((key) => place(key) ?? []).sort((a, b) => a.row - b.row);
    for (const at of places) {
      if (!sheets.has(at.sheet) || seen.has(`${at.sheet}!${at.row}`)) continue;
      seen.add(`${at.sheet}!${at.row}`);
      if (before !== null && (before.sheet !== at.sheet || before.row + 1 !== at.row)) close();
      rows.push(at.row);
      before = at;
    }
    close();
  }
  return runs;
}

/** Columns "1, 2, 3 …" that no figure is read from. */
function numberColumns({ snapshot, years }: Read, { sheet, rows }: Run): number[] {
  const grid = snapshot.sheets[sheet]?.grid;
  if (grid === undefined) return [];
  const used = new Set(years.flatMap(({ facts }) => [...facts.values()].map(({ cell }) => cell)));
  return Array.from({ length: grid.columnCount }, (_, offset) => grid.left + offset).filter((column) => {
    const numbers = rows.map((row) => numberIn(valueAt(grid, row, column)));
    const [first] = numbers;
    if (first === undefined || first === null || used.has(`${sheet}!${rows[0] ?? 0},${column}`)) return false;
    return numbers.every((number, at) => number === first + at);
  });
}

function shuffles(read: Read, run: Run, random: Random): RowChange[] {
  const { snapshot } = read;
  const order = random.shuffled(run.rows);
  const grid = snapshot.sheets[run.sheet]?.grid;
  if (grid === undefined || !isFree(read, run.sheet, run.rows)) return [];
  const at = `sheet ${run.sheet + 1} ${cellName(run.rows[0] ?? 0, run.column)}`;
  const numbers = numberColumns(read, run);
  const kept: CellChange[] = numbers.flatMap((column) =>
    run.rows.map((row) => ({ sheet: run.sheet, row, column, value: valueAt(grid, row, column) })),
  );
  const moved = (): Snapshot => moveRows(snapshot, run.sheet, order, run.rows);
  return [
    { kind: "rows shuffled", at, apply: () => mutateSnapshot(moved(), kept) },
    ...(numbers.length === 0 ? [] : [{ kind: "rows shuffled with their numbers", at, apply: moved }]),
  ];
}

const STATISTICS: Readonly<Record<string, (of: readonly number[]) => number>> = {
  highest: (of) => Math.max(...of),
  lowest: (of) => Math.min(...of),
  mean: (of) => Math.round((of.reduce((sum, each) => sum + each, 0) / of.length) * 100) / 100,
  sum: (of) => of.reduce((sum, each) => sum + each, 0),
};

const NAMES: Readonly<Record<string, string>> = {
  highest: "Đơn vị cao nhất",
  lowest: "Đơn vị thấp nhất",
  mean: "Bình quân",
  sum: "Tổng cộng các đơn vị",
};

/** Fewer units say too little of a row that nothing names: the highest of two may be one of them. */
const FEWEST_UNNAMED = 4;

/** A row with a statistic of every column of points of a run. */
function statisticRow(read: Read, run: Run, how: string, name: string): ReadonlyMap<number, Value> | null {
  const figures = figureCells(read).filter(({ sheet, row }) => sheet === run.sheet && run.rows.includes(row));
  const columns = new Map<number, (string | number)[]>();
  for (const { column, value, facts } of figures) {
    if (facts.some(({ fact }) => fact.startsWith("rank"))) continue;
    columns.set(column, [...(columns.get(column) ?? []), value]);
  }
  const cells = new Map<number, Value>([[run.column, name]]);
  for (const [column, values] of columns) {
    const [like] = values;
    const numbers = values.map((value) => numberIn(value) ?? 0);
    if (like !== undefined) cells.set(column, typedAs(STATISTICS[how]?.(numbers) ?? 0, like));
  }
  return cells.size > 1 ? cells : null;
}

function insertions(read: Read, run: Run, random: Random, words: PseudoWords): RowChange[] {
  const { snapshot } = read;
  if (!isFree(read, run.sheet, run.rows)) return [];
  const legacy = isLegacy(read);
  const [first = 0] = run.rows;
  const end = (run.rows.at(-1) ?? 0) + 1;
  const made = (kind: string, before: number, cells: ReadonlyMap<number, Value>): RowChange => ({
    kind,
    at: `sheet ${run.sheet + 1} ${cellName(before, run.column)}`,
    apply: () => insertRow(snapshot, run.sheet, before, cells),
  });
  const between = random.pick(run.rows.slice(1));
  const note = new Map([[run.column, legacy ? "(*) 31/12" : "Ghi chú: số liệu tính đến hết ngày 31/12"]]);
  const changes = [
    made("blank row", between, new Map()),
    made("note", between, note),
    made("note below", end, note),
  ];
  for (const how of Object.keys(STATISTICS)) {
    for (const [named, name] of [
      ["", legacy ? plain(NAMES[how] ?? "") : (NAMES[how] ?? "")],
      [" in unknown words", words.for(how)],
    ] as const) {
      const cells = statisticRow(read, run, how, name);
      if (cells === null || (named !== "" && run.rows.length < FEWEST_UNNAMED)) continue;
      changes.push(made(`${how} above${named}`, first, cells), made(`${how} below${named}`, end, cells));
    }
  }
  return changes;
}

/** Blank rows between criteria. */
function blanks(read: Read, random: Random): RowChange[] {
  return usedTables(read).flatMap(({ sheet, shape }): RowChange[] => {
    if (shape?.orientation !== "criteria-rows") return [];
    const at = placeOf(read.snapshot, sheet);
    const figures = figureCells(read).filter(
      ({ sheet: own, row }) => own === at && row > shape.bodyTop && row <= shape.bodyBottom,
    );
    const rows = [...new Set(figures.map(({ row }) => row))];
    if (rows.length === 0) return [];
    const before = random.pick(rows);
    if (!isFree(read, at, [before])) return [];
    return [
      {
        kind: "blank row between criteria",
        at: `sheet ${at + 1} ${cellName(before, 0)}`,
        apply: () => insertRow(read.snapshot, at, before, new Map()),
      },
    ];
  });
}

/** Everything that can be done to the rows of a workbook without changing what it says. */
export function rowChanges(read: Read, random: Random, seed: number): RowChange[] {
  const words = new PseudoWords(seed, isLegacy(read));
  const runs = runsOf(read);
  return [
    ...runs.flatMap((run) => shuffles(read, run, random)),
    ...runs.flatMap((run) => insertions(read, run, random, words)),
    ...blanks(read, random),
  ];
}
