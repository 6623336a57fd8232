/** Family E: criteria as rows, units as columns, up to five levels, total and rank rows. */
import * as fc from "fast-check";
import type { ScorePart } from "../../../../src/scorebook/assessment";
import { caption, column, gridOf, numberRow, flat, type Column, type Grid } from "../columns";
import { preOrder, ranksOf, type FieldBook, type FieldNode, type FieldYear } from "../field-book";
import {
  drawsOf,
  fileYearOf,
  named,
  placeOfYear,
  points,
  YEAR_PLACES,
  type Rendering,
  type YearPlace,
} from "../table";
import { toldOf, type Told } from "../told";
import { PART_WORDS } from "../words";

interface Style {
  readonly yearPlace: YearPlace;
  /** In one sheet where the rows are the same, else in sheets of their own. */
  readonly together: "no" | "captions" | "under each unit" | "years in names";
  readonly codes: "column" | "numbers" | "in names";
  readonly subtotals: boolean;
  readonly total: "last" | "first" | "none";
  readonly totalName: string;
  readonly ranks: "none" | "numbers" | "of";
  readonly numbered: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  yearPlace: fc.constantFrom(...YEAR_PLACES),
  together: fc.constantFrom("no", "captions", "under each unit", "years in names"),
  codes: fc.constantFrom("column", "column", "numbers", "in names"),
  subtotals: fc.boolean(),
  total: fc.constantFrom("last", "last", "first", "none"),
  totalName: fc.constantFrom("Tổng điểm", "Tổng cộng", "TỔNG ĐIỂM"),
  ranks: fc.constantFrom("none", "numbers", "of"),
  numbered: fc.boolean(),
});

/** A row of the sheet: a node by its place in the tree, or the ranks. */
type Row = number | "ranks";

const partsOf = ({ scheme, root }: FieldYear): ScorePart[] =>
  scheme === "final" ? ["final"] : [...root.parts.keys()];

const nodeAt = ({ root }: FieldYear, place: number): FieldNode => preOrder(root)[place]?.node ?? root;

function isPrinted(year: FieldYear, place: number, own: Style): boolean {
  return place === 0 || own.subtotals || nodeAt(year, place).children.length === 0;
}

function maxColumn(year: FieldYear, own: Style): Column<Row> {
  return column("Điểm tối đa", (row) => {
    if (row === "ranks" || !isPrinted(year, row, own)) return null;
    const { kind, max } = nodeAt(year, row);
    return kind === "scored" ? points(max) : null;
  });
}

function rankTexts(year: FieldYear, { ranks }: Style): (string | null)[] {
  return ranksOf(year.root.score).map((rank) => {
    if (rank === null || ranks === "none") return null;
    return ranks === "numbers" ? String(rank) : `${rank}/${year.units.length}`;
  });
}

/** The columns of a unit in a year, named by it or by what is asked for. */
function unitColumns(year: FieldYear, unit: number, own: Style, name: string): Column<Row> {
  const parts = partsOf(year);
  const rank = rankTexts(year, own)[unit] ?? null;
  const cells = parts.map((part, at) =>
    column<Row>(parts.length === 1 ? name : PART_WORDS[part], (row) => {
      if (row === "ranks") {
        if (at > 0 || rank === null) return null;
        return own.ranks === "numbers" ? Number(rank) : rank.padStart(4, "0");
      }
      return isPrinted(year, row, own) ? points(nodeAt(year, row).parts.get(part)?.[unit] ?? null) : null;
    }),
  );
  const [only] = cells;
  return parts.length === 1 && only !== undefined ? only : caption(name, cells);
}

function sheetOf(years: readonly FieldYear[], own: Style): Grid {
  const [first] = years;
  if (first === undefined) throw new Error("a sheet has at least one year");
  const sameYear = new Set(years.map(({ year }) => year)).size === 1;
  const names: Column<Row> = column("Nội dung", (row) => {
    if (row === "ranks") return "Xếp hạng";
    const { code, name } = nodeAt(first, row);
    const shown = row === 0 ? own.totalName : name;
    return own.codes === "in names" && code !== "" ? `${code}. ${shown}` : shown;
  });
  const codes: Column<Row> = column("STT", (row) => {
    const code = row === "ranks" ? "" : nodeAt(first, row).code;
    return own.codes === "numbers" && /^\d+(?:\.[1-9])?$/.test(code) ? Number(code) : code;
  });
  const units = (year: FieldYear): Column<Row>[] =>
    year.units.map((unit, at) => {
      const name = years.length > 1 && own.together === "years in names" ? `${unit} ${year.year}` : unit;
      return unitColumns(year, at, own, name);
    });
  const scores = (): Column<Row>[] => {
    if (years.length === 1 || own.together === "years in names") {
      return [maxColumn(first, own), ...years.flatMap((year) => units(year))];
    }
    if (own.together === "under each unit") {
      const columns = first.units.map((unit, at) =>
        caption(
          unit,
          years.map((year) => unitColumns(year, at, own, `Năm ${year.year}`)),
        ),
      );
      return [maxColumn(first, own), ...columns];
    }
    if (sameYear)
      return [maxColumn(first, own), ...years.map((year) => caption(year.group.heading, units(year)))];
    return years.map((year) => caption(`Năm ${year.year}`, [maxColumn(year, own), ...units(year)]));
  };
  const columns = [...(own.codes === "in names" ? [] : [codes]), names, ...scores()];
  const places = preOrder(first.root).map((_, place) => place);
  const rows: Row[] = [
    ...(own.total === "first" ? [0] : []),
    ...places.slice(1),
    ...(own.total === "last" ? [0] : []),
    ...(own.ranks === "none" ? [] : ["ranks" as const]),
  ];
  return gridOf(columns, rows, own.numbered ? [numberRow(flat(columns).length)] : []);
}

/** Years that can stand side by side: the same rows, and where there is one column of maxima, the same maxima. */
function sheetsOf(book: FieldBook, own: Style): FieldYear[][] {
  const years = new Set(book.years.map(({ year }) => year));
  const groups = new Set(book.years.map(({ group }) => group));
  const alone = book.years.map((year) => [year]);
  if (own.together === "no" || (!book.sameTrees && years.size > 1)) return alone;
  if (groups.size > 1)
    return own.together === "captions" && book.sameMaxima && years.size === 1 ? [[...book.years]] : alone;
  return own.together === "captions" || book.sameMaxima ? [[...book.years]] : alone;
}

function told(year: FieldYear, own: Style): Told {
  const parts = partsOf(year);
  const { root } = year;
  return toldOf(
    year,
    { ...root, name: own.total === "none" ? "Tổng điểm" : own.totalName },
    {
      parts,
      official: parts.includes("final") ? ["final"] : parts.filter((part) => part !== "self"),
      subtotals: own.subtotals,
      total: own.total !== "none",
      maxima: {
        leaves: "whole",
        subtotals: own.subtotals ? "whole" : "none",
        total: own.total === "none" ? "none" : "whole",
      },
      ranks: rankTexts(year, own),
    },
  );
}

function rendered(book: FieldBook, own: Style): Rendering {
  const place = placeOfYear(book, own.yearPlace);
  const sheets = sheetsOf(book, own);
  return {
    tables: sheets.map((years, at) => {
      const [first] = years;
      const single = new Set(years.map(({ year }) => year)).size === 1;
      const about =
        single && first !== undefined
          ? named(first.year, place, `Bảng ${at + 1} -`, "BÁO CÁO KẾT QUẢ THẨM ĐỊNH")
          : { name: "So sánh", titles: ["SO SÁNH KẾT QUẢ CHỈ SỐ CCHC"] };
      return { ...about, ...sheetOf(years, own), hidden: [] };
    }),
    told: book.years.map((year) => told(year, own)),
    findings: [],
    ...fileYearOf(book, place),
  };
}

export const criteriaByUnit = drawsOf(style, rendered);
