/** The captions of a workbook, as its reading tells where they stand, and the names beside them. */
import type { TableShape } from "../../src/scorebook/table-shape";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { keyOf, placeOf, usedTables, type Read } from "./read";
import { inOtherWords } from "../making/pseudo-words";
import { valueAt, type CellChange } from "./changed-sheet";

/** `title` stands above a table, `year` names one, `row` heads a row that is no unit and no criterion. */
export type CaptionKind = "header" | "year" | "row" | "group" | "criterion" | "unit" | "title";

export interface Caption {
  readonly kind: CaptionKind;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** As it stands in the cell. */
  readonly value: string | number;
}

const YEAR = /(?<!\d)20[0-4]\d(?!\d)/;
const CODE = /^[([]?(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)[.)\]:]*$/;
const LETTERS = /\p{L}|%/u;
/** "Cộng lĩnh vực I": a caption, wherever the area takes its name from. */
const SUM = /^(?:tổng|cộng)/iu;
/** A longer text of the body is a note or a name, not a caption. */
const LONGEST_ROW = 60;

/** "sheet!row" of every row that holds figures of a criterion; only of tables with criteria as rows. */
function criterionRows({ years }: Read): Set<string> {
  const rows = new Set<string>();
  const rowOf = (cell: string): string => cell.slice(0, cell.indexOf(","));
  const sheetOf = (cell: string): string => cell.slice(0, cell.indexOf("!"));
  for (const { facts, nodes } of years) {
    const kinds = new Map(nodes.map(({ key, kind }) => [key, kind]));
    for (const [key, { cell }] of facts) {
      const node = key.slice(key.lastIndexOf("|") + 1);
      if (node === "total" || kinds.get(node) !== "scored") continue;
      // "Cộng lĩnh vực I" below the criteria holds the area's figures and is not its name.
      if (sheetOf(node) !== sheetOf(cell) || rowOf(node) === rowOf(cell)) rows.add(rowOf(cell));
    }
  }
  return rows;
}

/** Cells in which names of units and of criteria stand. */
function nameCells(read: Read): Map<string, "unit" | "criterion"> {
  const names = new Map<string, "unit" | "criterion">();
  for (const { criteria, units } of read.reading.book.assessments) {
    // Bonus and penalty are told by their words: captions.
    for (const { cell, index, kind } of criteria)
      if (cell !== null && index > 0 && kind === "scored") names.set(keyOf(read.snapshot, cell), "criterion");
    for (const { cell } of units) if (cell !== null) names.set(keyOf(read.snapshot, cell), "unit");
  }
  return names;
}

class SheetCaptions {
  readonly found: Caption[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly place: number,
    private readonly sheet: SheetSnapshot,
    private readonly names: ReadonlyMap<string, "unit" | "criterion">,
    private readonly criteria: ReadonlySet<string>,
  ) {}

  private take(
    row: number,
    column: number,
    kindOf: (text: string) => CaptionKind | null,
    unitsAre: "unit" | "title" = "unit",
  ): void {
    const value = valueAt(this.sheet.grid, row, column);
    if (value === null || value === "") return;
    const text = wordsOf(String(value));
    const key = `${this.place}!${row},${column}`;
    if (this.seen.has(key)) return;
    const name = SUM.test(text) ? undefined : this.names.get(key);
    const kind = name === "unit" ? unitsAre : (name ?? kindOf(text));
    if (kind === null) return;
    this.seen.add(key);
    this.found.push({ kind, sheet: this.place, row, column, text, value });
  }

  private columns(): number[] {
    const { left, columnCount } = this.sheet.grid;
    return Array.from({ length: columnCount }, (_, offset) => left + offset);
  }

  /** Header cells; a number is one only where it is a year. */
  header({ headerTop, headerBottom }: TableShape): void {
    for (let row = headerTop; row <= headerBottom; row++)
      for (const column of this.columns())
        this.take(row, column, (text) => {
          if (YEAR.test(text) && text.length <= LONGEST_ROW) return "year";
          return LETTERS.test(text) && !CODE.test(text) ? "header" : null;
        });
  }

  /** Names, and the first text of every other row up to the last one that has a name. */
  body({ bodyTop, bodyBottom, orientation }: TableShape): void {
    const isCriterion = (row: number): boolean =>
      orientation === "criteria-rows" && this.criteria.has(`${this.place}!${row}`);
    const own = (row: number): boolean =>
      this.columns().some((column) => this.names.has(`${this.place}!${row},${column}`)) || isCriterion(row);
    // The name of the one unit that a table is about is a title of its own.
    const unitsAre = orientation === "unit-rows" ? "unit" : "title";
    const rows = Array.from({ length: bodyBottom - bodyTop + 1 }, (_, offset) => bodyTop + offset);
    const last = rows.filter(own).at(-1) ?? -1;
    for (const row of rows) {
      const before = this.found.length;
      for (const column of this.columns()) this.take(row, column, () => null, unitsAre);
      if (this.found.length > before || (own(row) && !isCriterion(row))) continue;
      const values = this.columns().map((column) => valueAt(this.sheet.grid, row, column));
      const figures = values.filter((value) => value !== null && /\d/.test(String(value))).length;
      if (row > last && figures === 0) continue;
      const column = this.columns().find((_, at) => {
        const text = String(values[at] ?? "").trim();
        const isShort = text.length <= LONGEST_ROW || isCriterion(row);
        return LETTERS.test(text) && !CODE.test(text) && isShort;
      });
      const other = figures === 0 ? "group" : "row";
      if (column !== undefined)
        this.take(row, column, (text) => (isCriterion(row) && !SUM.test(text) ? "criterion" : other));
    }
  }

  titles(top: number): void {
    for (let row = this.sheet.grid.top; row < top; row++)
      for (const column of this.columns())
        this.take(row, column, (text) => (LETTERS.test(text) ? "title" : null), "title");
  }
}

/** Every caption, name and title of the tables that were used. */
export function captionsOf(read: Read): Caption[] {
  const names = nameCells(read);
  const rows = criterionRows(read);
  const { snapshot } = read;
  const bySheet = new Map<number, TableShape[]>();
  for (const { sheet, shape } of usedTables(read)) {
    const place = placeOf(snapshot, sheet);
    if (shape !== null) bySheet.set(place, [...(bySheet.get(place) ?? []), shape]);
  }
  return [...bySheet].flatMap(([place, shapes]) => {
    const sheet = snapshot.sheets[place];
    if (sheet === undefined) return [];
    const captions = new SheetCaptions(place, sheet, names, rows);
    for (const shape of shapes) captions.header(shape);
    for (const shape of shapes) captions.body(shape);
    captions.titles(Math.min(...shapes.map(({ headerTop }) => headerTop)));
    return captions.found;
  });
}

/** Blanks before a name are its depth in the tree, and no word of it; line breaks are the writer's. */
function wordsOf(value: string): string {
  return value.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** The text in other words, as deep in the tree as before. */
export function asDeep(before: unknown, value: string): string {
  return (/^\s*/u.exec(String(before))?.[0] ?? "") + value;
}

/** "words" leaves the number of a criterion, a bracketed maximum and a year in it; "all" leaves nothing. */
export type Keeping = "words" | "all";

/** A caption in words that nobody knows; null where nothing would change. */
export function renamed(
  { text, value, kind }: Caption,
  words: { readonly for: (text: string) => string },
  keeping: Keeping,
): string | null {
  if (keeping === "all" && kind !== "criterion") return words.for(text);
  return typeof value === "number" ? null : inOtherWords(text, words);
}

/** A bare code for the name of a unit; a year beside the name stays. */
export function coded({ text }: Caption, codes: { readonly for: (text: string) => string }): string {
  const years = text.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? [];
  const bare = text.replace(/\s*(?:\bnăm\s*)?(?<!\d)20[0-4]\d(?!\d)/giu, "").trim();
  return [codes.for(bare), ...years].join(" năm ");
}

/** The caption's cell with another text. */
export function changeOf({ sheet, row, column, value: before }: Caption, value: string): CellChange {
  return { sheet, row, column, value: asDeep(before, value) };
}

/** Where every text of a workbook stands. */
export function textCells({ snapshot }: Read): ReadonlyMap<string, CellChange[]> {
  const cells = new Map<string, CellChange[]>();
  snapshot.sheets.forEach(({ grid }, sheet) => {
    for (let row = grid.top; row < grid.top + grid.rowCount; row++)
      for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
        const text = valueAt(grid, row, column);
        if (typeof text !== "string") continue;
        const key = wordsOf(text);
        const known = cells.get(key);
        const cell = { sheet, row, column, value: text };
        if (known === undefined) cells.set(key, [cell]);
        else known.push(cell);
      }
  });
  return cells;
}
