/** Families F and G2: ranking lists with the total alone, its parts or only its percentage; blocks stacked on a sheet. */
import * as fc from "fast-check";
import { caption, column, gridOf, stacked, type Column, type Grid } from "../columns";
import {
  asPart,
  cutAt,
  percentOf,
  ranksOf,
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
import { toldOf, type Told } from "../told";

interface Style {
  readonly yearPlace: YearPlace;
  /** Years in the header of one sheet where the units are the same. */
  readonly together: boolean;
  readonly prints: "total" | "total and percent" | "percent" | "class";
  /** Ranks in the first column, in the last, or none beside running numbers. */
  readonly ranks: "first" | "last" | "none";
  readonly byRank: boolean;
  readonly headings: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  yearPlace: fc.constantFrom(...YEAR_PLACES),
  together: fc.boolean(),
  prints: fc.constantFrom("total", "total and percent", "percent", "class"),
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
  };
}

/** The total of a year; appraised and surveyed points stand beside it where the book has both. */
function listOf(year: FieldYear, own: Style): List {
  const cut = cutAt(year.root, 0, "own");
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

function scoreColumns({ root, ranks }: List, own: Style, suffix: string): Column<number>[] {
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
  const percents = column<number>(`Chỉ số CCHC${suffix} (%)`, (unit) =>
    percent(percentsOf(root)[unit] ?? null),
  );
  const total = column<number>(
    own.prints === "class" ? "Điểm chấm thực tế" : `Tổng điểm đạt được${suffix}`,
    (unit) => points(root.score[unit] ?? null),
  );
  return [
    ...surveys,
    ...(own.prints === "percent" ? [] : [total]),
    ...(own.prints === "percent" || own.prints === "total and percent" ? [percents] : []),
    ...(own.prints === "class"
      ? [column<number>("Xếp loại", (unit) => ((ranks[unit] ?? 9) < 3 ? "Xếp loại A" : "Xếp loại B"))]
      : []),
    ...(own.ranks === "last" ? [column<number>("Xếp hạng", (unit) => ranks[unit] ?? null)] : []),
  ];
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
      ? scoreColumns(first, own, "")
      : lists.map((list) => caption(`Năm ${list.year.year}`, scoreColumns(list, own, "")))),
  ];
  return gridOf(
    columns,
    first.year.units.map((_, unit) => unit),
  );
}

function told({ year, root, ranks }: List, own: Style, alone: boolean): Told {
  const percents = percentsOf(root);
  const printed = own.prints === "percent" || own.prints === "total and percent";
  const shownRanks = own.ranks === "last" || (own.ranks === "first" && alone);
  if (own.prints !== "percent") {
    const final = root.parts.has("final");
    const scaled = own.prints === "class" ? "whole" : "none";
    const scale =
      own.prints === "class" ? { ...root, applicable: root.score.map(() => 100_000), max: 100_000 } : root;
    return toldOf(year, scale, {
      parts: [...root.parts.keys()],
      official: final ? ["final"] : ["appraised"],
      subtotals: false,
      total: true,
      maxima: { leaves: scaled, subtotals: "none", total: scaled },
      ...(shownRanks ? { ranks: ranks.map((rank) => (rank === null ? null : String(rank))) } : {}),
      ...(printed ? { percents: () => percents } : {}),
    });
  }
  // A percentage alone is the score out of 100.
  const out = {
    ...root,
    score: percents.map((each) => (each === null ? null : each * 10)),
    parts: new Map([["final" as const, []]]),
  };
  const list = toldOf(
    year,
    { ...out, parts: new Map([["final", out.score]]) },
    {
      parts: ["final"],
      official: ["final"],
      subtotals: false,
      total: true,
      maxima: { leaves: "none", subtotals: "none", total: "none" },
      ...(shownRanks ? { ranks: ranks.map((rank) => (rank === null ? null : String(rank))) } : {}),
      percents: () => percents,
    },
  );
  return { ...list, tree: list.tree.map((line) => line.replace("| - |", "| ~100 |")) };
}

function rendered(book: FieldBook, own: Style): Rendering {
  const place = placeOfYear(book, own.yearPlace);
  const groups = new Set(book.years.map(({ group }) => group));
  const together = own.together && groups.size === 1 && book.years.length > 1;
  const lists = book.years.map((year) => listOf(year, together ? { ...own, byRank: false } : own));
  const scale = own.prints === "class" ? " (thang điểm 100)" : "";
  const title = `BÁO CÁO KẾT QUẢ CHỈ SỐ CCHC${scale}`;
  const years = [...new Set(book.years.map(({ year }) => year))];
  const tables = together
    ? [{ name: "So sánh", titles: [title], ...gridFor(lists, own), hidden: [] }]
    : years.map((year) => {
        const blocks = lists.filter((list) => list.year.year === year);
        const grid = stacked(
          blocks.map((list, at) => ({
            above: [
              ...(at > 0 ? [[]] : []),
              ...(own.headings && blocks.length > 1 ? [[`${at + 1}. ${list.year.group.heading}`]] : []),
            ],
            grid: gridFor([list], own),
          })),
        );
        return { ...named(year, place, "Xếp hạng", title), ...grid, hidden: [] };
      });
  return {
    tables,
    told: lists.map((list) => told(list, own, !together)),
    findings: [],
    ...fileYearOf(book, place),
  };
}

export const ranking = drawsOf(style, rendered);
