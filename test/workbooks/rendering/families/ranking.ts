/** Families F and G2: ranking lists with the total alone, its parts or only its percentage; blocks stacked on a sheet. */
import * as fc from "fast-check";
import { caption, column, gridOf, stacked, type Column, type Grid } from "../columns";
import {
  asPart,
  cutAt,
  percentOf,
  ranksOf,
  scoredOnly,
  withoutCodes,
  type FieldBook,
  type FieldNode,
  type FieldYear,
} from "../field-book";
import {
  drawsOf,
  fileYearOf,
  named,
  percent,
  placeOfYear,
  points,
  YEAR_PLACES,
  type DrawnCell,
  type Rendering,
  type YearPlace,
} from "../table";
import { toldOf, type Printed, type Told } from "../told";

interface Style {
  readonly yearPlace: YearPlace;
  /** "Tổng điểm năm 2022", and no year anywhere else. */
  readonly yearInHeader: boolean;
  /** Years in the header of one sheet where the units are the same. */
  readonly together: boolean;
  readonly prints: "total" | "total and percent" | "percent" | "percent of areas too" | "class";
  /** Ranks in the first column, in the last, or none beside running numbers. */
  readonly ranks: "first" | "last" | "none";
  readonly byRank: boolean;
  readonly headings: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  yearPlace: fc.constantFrom(...YEAR_PLACES),
  yearInHeader: fc.boolean(),
  together: fc.boolean(),
  prints: fc.constantFrom("total", "total and percent", "percent", "percent of areas too", "class"),
  ranks: fc.constantFrom("first", "last", "none"),
  byRank: fc.boolean(),
  headings: fc.boolean(),
});

/** The list of a year in the order in which it is printed. */
interface List {
  readonly year: FieldYear;
  readonly root: FieldNode;
  readonly ranks: readonly (number | null)[];
}

function inOrder<T>(values: readonly T[], order: readonly number[]): T[] {
  return order.flatMap((place) => values.slice(place, place + 1));
}

function ordered(node: FieldNode, order: readonly number[]): FieldNode {
  return {
    ...node,
    score: inOrder(node.score, order),
    applicable: inOrder(node.applicable, order),
    parts: new Map([...node.parts].map(([part, marks]) => [part, inOrder(marks, order)])),
    children: node.children.map((child) => ordered(child, order)),
  };
}

/** The total of a year; appraised and surveyed points stand beside it where the book has both. */
function listOf(year: FieldYear, own: Style): List {
  const cut =
    own.prints === "percent of areas too"
      ? withoutCodes(scoredOnly(cutAt(year.root, 1)))
      : cutAt(year.root, 0, "own");
  const surveyed = year.scheme === "surveyed" && own.prints === "total";
  const parts = new Map([...cut.parts].filter(([part]) => part !== "self"));
  const whole = surveyed
    ? { ...cut, parts: parts.set("final", cut.score) }
    : asPart(own.prints === "class" ? "appraised" : "final", cut);
  const byScore = ranksOf(cut.score);
  const order = year.units.map((_, unit) => unit);
  if (own.byRank) order.sort((a, b) => (byScore[a] ?? 0) - (byScore[b] ?? 0));
  const root = { ...ordered(whole, order), name: "Tổng điểm" };
  return { year: { ...year, units: inOrder(year.units, order) }, root, ranks: ranksOf(root.score) };
}

/** The two surveys that make one. */
const kscb = (points: number): number => Math.floor(points / 2);

function scoreColumns({ year, root, ranks }: List, own: Style): Column<number>[] {
  const survey = root.parts.get("survey");
  const cell =
    (of: (mark: number) => number) =>
    (unit: number): DrawnCell => {
      const mark = survey?.[unit];
      return points(typeof mark === "number" ? of(mark) : null);
    };
  const surveys: Column<number>[] =
    survey === undefined
      ? []
      : [
          column("Điểm thẩm định", (unit) => points(root.parts.get("appraised")?.[unit] ?? null)),
          caption("Điểm đánh giá tác động của CCHC", [
            column("KSCB", cell(kscb)),
            column(
              "SIPAS",
              cell((mark) => mark - kscb(mark)),
            ),
          ]),
        ];
  const suffix = own.yearInHeader ? ` năm ${year.year}` : "";
  const rate = (title: string, node: FieldNode): Column<number> =>
    column(`${title} (%)`, (unit) => percent(percentsOf(node)[unit] ?? null));
  const total = column<number>(
    own.prints === "class" ? `Điểm chấm thực tế${suffix}` : `Tổng điểm đạt được${suffix}`,
    (unit) => points(root.score[unit] ?? null),
  );
  return [
    ...surveys,
    ...root.children.map((area) => rate(area.name, area)),
    ...(isRate(own) ? [] : [total]),
    ...(isRate(own) || own.prints === "total and percent" ? [rate(`Chỉ số CCHC${suffix}`, root)] : []),
    ...(own.prints === "class"
      ? [column<number>("Xếp loại", (unit) => ((ranks[unit] ?? 9) < 3 ? "Xếp loại A" : "Xếp loại B"))]
      : []),
    ...(own.ranks === "last" ? [column<number>("Xếp hạng", (unit) => ranks[unit] ?? null)] : []),
  ];
}

/** True where no points are printed at all. */
function isRate({ prints }: Style): boolean {
  return prints === "percent" || prints === "percent of areas too";
}

function percentsOf(root: FieldNode): (number | null)[] {
  return root.score.map((mark, unit) => percentOf(mark, root.applicable[unit] ?? null));
}

function gridFor(lists: readonly List[], own: Style): Grid {
  const [first] = lists;
  if (first === undefined) throw new Error("a list has at least one year");
  const columns: Column<number>[] = [
    own.ranks === "first" && lists.length === 1
      ? column("Xếp hạng", (unit) => first.ranks[unit] ?? null)
      : column("STT", (unit) => unit + 1),
    column("Tên đơn vị", (unit) => first.year.units[unit] ?? ""),
    ...(lists.length === 1
      ? scoreColumns(first, own)
      : lists.map((list) => caption(`Năm ${list.year.year}`, scoreColumns(list, own)))),
  ];
  return gridOf(
    columns,
    first.year.units.map((_, unit) => unit),
  );
}

function told({ year, root, ranks }: List, own: Style, alone: boolean): Told {
  const shownRanks = own.ranks === "last" || (own.ranks === "first" && alone);
  const scaled = own.prints === "class" ? "whole" : "none";
  const printed: Printed = {
    parts: [...root.parts.keys()],
    official: root.parts.has("final") ? ["final"] : ["appraised"],
    subtotals: false,
    total: true,
    maxima: { leaves: scaled, subtotals: "none", total: scaled },
    ...(shownRanks ? { ranks: ranks.map((rank) => (rank === null ? null : String(rank))) } : {}),
    ...(isRate(own) || own.prints === "total and percent" ? { percents: percentsOf } : {}),
  };
  if (own.prints === "class") {
    return toldOf(year, { ...root, applicable: root.score.map(() => 100_000), max: 100_000 }, printed);
  }
  if (!isRate(own)) return toldOf(year, root, printed);
  // Of percentages alone that of the total is the score out of 100; those of areas stand beside no score.
  const percents = percentsOf(root);
  const list = toldOf(year, root, printed);
  const tree = [root, ...root.children].map((node, at) => {
    const scores = root.score.map((_, unit) => (at === 0 ? String((percents[unit] ?? 0) / 100) : "-"));
    return `${at === 0 ? "" : "  "}${node.name} | ${at === 0 ? "~100" : "-"} | ${scores.join(" ")}`;
  });
  return { ...list, tree };
}

function rendered(book: FieldBook, chosen: Style): Rendering {
  const wanted = placeOfYear(book, chosen.yearPlace);
  const groups = new Set(book.years.map(({ group }) => group));
  const together = chosen.together && groups.size === 1 && book.years.length > 1;
  const own = together ? { ...chosen, byRank: false, yearInHeader: false } : chosen;
  // The file's name is a place without a year on the sheet.
  const place = own.yearInHeader ? "file" : wanted;
  const lists = book.years.map((year) => listOf(year, own));
  const scale = own.prints === "class" ? " (thang điểm 100)" : "";
  const title = `BÁO CÁO KẾT QUẢ CHỈ SỐ CCHC${scale}`;
  const years = [...new Set(book.years.map(({ year }) => year))];
  const tables = together
    ? [{ name: "So sánh", titles: [title], ...gridFor(lists, own), hidden: [] }]
    : years.map((year, at) => {
        const blocks = lists.filter((list) => list.year.year === year);
        const grid = stacked(
          blocks.map((list, block) => ({
            above: [
              ...(block > 0 ? [[]] : []),
              ...(own.headings && blocks.length > 1 ? [[`${block + 1}. ${list.year.group.heading}`]] : []),
            ],
            grid: gridFor([list], own),
          })),
        );
        return { ...named(year, place, `Xếp hạng ${at + 1} -`, title), ...grid, hidden: [] };
      });
  return {
    tables,
    told: lists.map((list) => told(list, own, !together)),
    findings: [],
    ...(own.yearInHeader ? {} : fileYearOf(book, place)),
  };
}

export const ranking = drawsOf(style, rendered);
