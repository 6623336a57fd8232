/** What a layout family draws: rows of cells, before an office's habits change how they look. */
import type * as fc from "fast-check";
import type { FindingCode } from "../../../src/scorebook/finding";
import type { CellRange } from "../../../src/workbook/address";
import type { FieldBook, Mark } from "./field-book";
import type { Told } from "./told";

/** A figure that may be typed as a number or as text. Points in thousandths, percents in hundredths. */
export interface Figure {
  readonly figure: number;
  readonly as: "points" | "percent";
}

/** Text that keeps its lines: an opinion, a note. */
interface Note {
  readonly note: string;
}

/** Text, a plain number (a rank, a running number), a figure, or nothing. */
export type DrawnCell = string | number | null | Figure | Note;

export interface Table {
  /** Of the sheet. */
  readonly name: string;
  /** Lines above it that belong to it: title with the year, the unit. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly merges: readonly CellRange[];
  /** Columns that are hidden. */
  readonly hidden: readonly number[];
  /** Rows before which nothing can be inserted: the headers, without their first row. */
  readonly solid: readonly number[];
}

/** The sheets of a workbook and the book that they tell. */
export interface Rendering {
  readonly tables: readonly Table[];
  readonly told: readonly Told[];
  /** Findings of reading that the sheets deserve. */
  readonly findings: readonly FindingCode[];
  /** Year that only the file's name tells. */
  readonly fileYear?: number;
}

/** How one office draws its tables in a family of layouts; the style is there to be printed. */
export interface Draw {
  readonly style: unknown;
  readonly render: (book: FieldBook) => Rendering;
}

/** Every style of a family. */
export function drawsOf<Style>(
  style: fc.Arbitrary<Style>,
  render: (book: FieldBook, own: Style) => Rendering,
): fc.Arbitrary<Draw> {
  return style.map((own) => ({ style: own, render: (book) => render(book, own) }));
}

/** Where the year of a sheet stands. */
export const YEAR_PLACES = ["sheet", "title", "file"] as const;
export type YearPlace = (typeof YEAR_PLACES)[number];

export function points(mark: Mark): DrawnCell {
  if (mark === null) return null;
  return typeof mark === "number" ? { figure: mark, as: "points" } : mark;
}

export function percent(hundredths: number | null): DrawnCell {
  return hundredths === null ? null : { figure: hundredths, as: "percent" };
}

export function merge(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

/** 7938 → "7.938", with a comma or a point. */
export function decimals(thousandths: number, sign: "," | "."): string {
  return String(thousandths / 1000).replace(".", sign);
}

/** The year can stand in the file's name only where the book has a single one. */
export function placeOfYear(book: FieldBook, wanted: YearPlace): YearPlace {
  return wanted === "file" && new Set(book.years.map(({ year }) => year)).size > 1 ? "title" : wanted;
}

/** Name and title of a sheet about one year, which tell it where they are to. */
export function named(
  year: number,
  place: YearPlace,
  name: string,
  title: string,
): Pick<Table, "name" | "titles"> {
  return {
    name: place === "sheet" ? `${name} ${year}` : name,
    titles: [place === "title" ? `${title} NĂM ${year}` : title],
  };
}

/** Sheet and title tell the year, or the file's name does. */
export function fileYearOf(book: FieldBook, place: YearPlace): Pick<Rendering, "fileYear"> {
  const [first] = book.years;
  return place === "file" && first !== undefined ? { fileYear: first.year } : {};
}
