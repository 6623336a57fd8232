/** Family C: units as rows, areas and their criteria as columns. */
import * as fc from "fast-check";
import type { ScorePart } from "../../../../src/scorebook/assessment";
import { caption, column, flat, gridOf, numberRow, type Column, type Grid } from "../columns";
import {
  cutAt,
  percentOf,
  ranksOf,
  withoutCodes,
  type FieldBook,
  type FieldNode,
  type FieldYear,
} from "../field-book";
import {
  decimals,
  drawsOf,
  fileYearOf,
  named,
  percent,
  placeOfYear,
  points,
  YEAR_PLACES,
  type DrawnCell,
  type Rendering,
  type Table,
  type YearPlace,
} from "../table";
import { toldOf, type Printed, type PrintedMaxima, type Told } from "../told";
import { SHORT_WORDS } from "../words";

/** A row of the sheet: a unit by its place, or the maxima. */
type Row = number | "maxima";

interface AreaStyle {
  readonly yearPlace: YearPlace;
  readonly together: boolean;
  /** Areas alone, or with the criteria right below them. */
  readonly depth: 1 | 2;
  readonly codes: boolean;
  readonly maxima: "in brackets" | "tối đa" | "row" | "row of the header" | "columns";
  /** Parts below areas without deductions: the hidden columns hold zeros, old figures, or are not there. */
  readonly hidden: "none" | "zeros" | "old figures";
  readonly selfHidden: boolean;
  /** 1, 2, 3 below the areas. */
  readonly index: boolean;
  /** A caption over all areas. */
  readonly over: boolean;
  readonly total: "none" | "last" | "first" | "before deduction";
  readonly rank: boolean;
  readonly percent: boolean;
  readonly numbered: boolean;
}

const areaStyle: fc.Arbitrary<AreaStyle> = fc.record({
  yearPlace: fc.constantFrom(...YEAR_PLACES),
  together: fc.boolean(),
  depth: fc.constantFrom(1, 1, 2),
  codes: fc.boolean(),
  maxima: fc.constantFrom("in brackets", "tối đa", "row", "row of the header", "columns"),
  hidden: fc.constantFrom("none", "zeros", "old figures"),
  selfHidden: fc.boolean(),
  index: fc.boolean(),
  over: fc.boolean(),
  total: fc.constantFrom("none", "last", "last", "first", "before deduction"),
  rank: fc.boolean(),
  percent: fc.boolean(),
  numbered: fc.boolean(),
});

/** A column of the sheet with whether it is hidden. */
type Cell = (row: Row) => DrawnCell;

class AreaTable {
  readonly hidden = new Set<Cell>();
  readonly root: FieldNode;
  readonly parts: readonly ScorePart[];

  constructor(
    readonly year: FieldYear,
    private readonly own: AreaStyle,
  ) {
    const cut = cutAt(year.root, own.depth, own.maxima === "columns" ? "own" : "whole");
    const coded = own.codes ? cut : withoutCodes(cut);
    this.root = { ...coded, name: "Tổng điểm" };
    this.parts = year.scheme === "final" ? ["final"] : [...year.root.parts.keys()];
  }

  /** Maxima of leaves stand in header texts, in rows or in columns; those of what stands above are left to be summed. */
  private headed(node: FieldNode): string {
    const name = node.code === "" ? node.name : `${node.code}. ${node.name}`;
    if (node.kind !== "scored") return name;
    const max = decimals(node.max, ".");
    if (this.own.maxima === "in brackets") return `${name} (${max} điểm)`;
    return this.own.maxima === "tối đa" ? `${name} (tối đa ${max.replace(".", ",")}điểm)` : name;
  }

  private cellOf(node: FieldNode, part: ScorePart): Cell {
    return (row) => {
      if (row !== "maxima") return points(node.parts.get(part)?.[row] ?? null);
      return node.kind === "scored" && part === this.parts[this.parts.length - 1] ? points(node.max) : null;
    };
  }

  private hide<T extends Cell>(cell: T): T {
    this.hidden.add(cell);
    return cell;
  }

  private partColumns(node: FieldNode, parts: readonly ScorePart[]): Column<Row>[] {
    const { own } = this;
    const columns = parts.map((part): Column<Row> => {
      const cell = this.cellOf(node, part);
      return column(SHORT_WORDS[part], part === "self" && this.hidesSelf ? this.hide(cell) : cell);
    });
    if (this.year.scheme !== "appraised" || own.hidden === "none") return columns;
    const old: Cell = (row) => {
      if (row === "maxima") return null;
      const mark = node.parts.get("appraised")?.[row] ?? null;
      return own.hidden === "zeros" ? 0 : points(typeof mark === "number" ? mark + 250 : null);
    };
    const none: Cell = (row) => (row === "maxima" ? null : 0);
    return [...columns, column("Bị trừ", this.hide(none)), column("Tổng", this.hide(old))];
  }

  get hidesSelf(): boolean {
    return this.own.selfHidden && this.year.scheme === "deducted";
  }

  get visibleParts(): ScorePart[] {
    return this.parts.filter((part) => part !== "self" || !this.hidesSelf);
  }

  private leafColumn(node: FieldNode): Column<Row> {
    const title = this.headed(node);
    const max: Column<Row>[] =
      this.own.maxima === "columns" && node.kind === "scored"
        ? [
            column("Điểm tối đa", (row) => {
              if (row === "maxima") return null;
              const own = node.applicable[row] ?? null;
              return own === null ? "KĐG" : points(own);
            }),
          ]
        : [];
    if (this.parts.length > 1) return caption(title, [...max, ...this.partColumns(node, this.parts)]);
    const cell = this.cellOf(node, "final");
    return max.length === 0 ? column(title, cell) : caption(title, [...max, column("Điểm", cell)]);
  }

  areaColumns(): Column<Row>[] {
    const columns = this.root.children.map((area): Column<Row> => {
      if (area.children.length === 0) return this.leafColumn(area);
      const name = area.code === "" ? area.name : `${area.code}. ${area.name}`;
      return caption(
        name,
        area.children.map((child) => this.leafColumn(child)),
      );
    });
    return this.own.over && !this.own.codes ? [caption("Điểm của từng lĩnh vực", columns)] : columns;
  }

  totalColumns(): Column<Row>[] {
    const { own, root } = this;
    if (own.total === "none") return [];
    if (this.parts.length === 1) return [column("Tổng điểm", this.cellOf(root, "final"))];
    return [caption("Tổng điểm", this.partColumns(root, this.partsOfTotal))];
  }

  get partsOfTotal(): ScorePart[] {
    return this.own.total === "before deduction"
      ? this.parts.filter((part) => part === "self" || part === "appraised")
      : [...this.parts];
  }

  extraColumns(): Column<Row>[] {
    const ranks = ranksOf(this.root.score);
    const percents = this.percents();
    return [
      ...(this.own.percent
        ? [
            column<Row>("Chỉ số CCHC (%)", (row) =>
              row === "maxima" ? null : percent(percents[row] ?? null),
            ),
          ]
        : []),
      ...(this.own.rank
        ? [column<Row>("Xếp hạng", (row) => (row === "maxima" ? null : (ranks[row] ?? null)))]
        : []),
    ];
  }

  percents(): (number | null)[] {
    return this.root.score.map((mark, unit) => percentOf(mark, this.root.applicable[unit] ?? null));
  }

  told(): Told {
    const { own, root, year } = this;
    const before = own.total === "before deduction" && year.scheme === "deducted";
    const total = own.total !== "none";
    const leaves: PrintedMaxima = own.maxima === "columns" ? "own" : "whole";
    const rowOfTotal = total && !before && (own.maxima === "row" || own.maxima === "row of the header");
    const printed: Printed = {
      parts: this.visibleParts,
      official: this.parts.includes("final") ? ["final"] : this.parts.filter((part) => part !== "self"),
      subtotals: false,
      total,
      ...(total
        ? { partsOfTotal: this.partsOfTotal.filter((part) => this.visibleParts.includes(part)) }
        : {}),
      maxima: { leaves, subtotals: "none", total: rowOfTotal ? "whole" : "none" },
      ...(own.rank
        ? { ranks: ranksOf(root.score).map((rank) => (rank === null ? null : String(rank))) }
        : {}),
      ...(own.percent
        ? { percents: (_: FieldNode, level: number) => (level === 0 ? this.percents() : []) }
        : {}),
    };
    return toldOf(year, root, printed);
  }
}

function areaSheet(
  years: readonly FieldYear[],
  own: AreaStyle,
): { readonly grid: Grid; readonly hidden: readonly number[] } {
  const tables = years.map((year) => new AreaTable(year, own));
  const [first] = tables;
  if (first === undefined) throw new Error("a sheet has at least one year");
  const scores = tables.map((table): Column<Row>[] => {
    const total = table.totalColumns();
    return [
      ...(own.total === "first" ? total : []),
      ...table.areaColumns(),
      ...(own.total === "first" ? [] : total),
      ...table.extraColumns(),
    ];
  });
  const columns: Column<Row>[] = [
    column("STT", (row) => (row === "maxima" ? null : row + 1)),
    column("Tên đơn vị", (row) => (row === "maxima" ? "Điểm tối đa" : (first.year.units[row] ?? ""))),
    ...(tables.length === 1
      ? (scores[0] ?? [])
      : tables.map(({ year }, at) => caption(`Năm ${year.year}`, scores[at] ?? []))),
  ];
  const lowest = flat(columns);
  const between: DrawnCell[][] = [];
  if (own.maxima === "row of the header") {
    between.push(lowest.map(({ cell }, at) => (at < 2 ? null : cell("maxima"))));
  }
  if (own.numbered) between.push(numberRow(lowest.length));
  const rows: Row[] = [
    ...(own.maxima === "row" ? ["maxima" as const] : []),
    ...first.year.units.map((_, at) => at),
  ];
  const hidden = lowest.flatMap(({ cell }, at) =>
    tables.some((table) => table.hidden.has(cell)) ? [at] : [],
  );
  return { grid: gridOf(columns, rows, between), hidden };
}

/** What a sheet of this style can hold of a book: no deductions before they are summed, no columns that none has. */
function fitting(book: FieldBook, own: AreaStyle): AreaStyle {
  const [first] = book.years;
  const deducts = first?.scheme === "deducted";
  return {
    ...own,
    total: own.total === "before deduction" && !deducts ? "last" : own.total,
  };
}

/** One row a unit holds both years. */
function together(book: FieldBook, own: AreaStyle): FieldYear[][] {
  const groups = new Set(book.years.map(({ group }) => group));
  const alone = book.years.map((year) => [year]);
  return own.together && groups.size === 1 && book.years.length > 1 ? [[...book.years]] : alone;
}

function byAreas(book: FieldBook, wanted: AreaStyle): Rendering {
  const own = fitting(book, wanted);
  const place = placeOfYear(book, own.yearPlace);
  const sheets = together(book, own);
  const stale = own.hidden === "old figures" && book.years.some(({ scheme }) => scheme === "appraised");
  return {
    tables: sheets.map((years, at): Table => {
      const [first] = years;
      const about =
        years.length === 1 && first !== undefined
          ? named(first.year, place, `Bảng ${at + 1} -`, "BÁO CÁO TỔNG HỢP THEO LĨNH VỰC")
          : { name: "So sánh", titles: ["SO SÁNH KẾT QUẢ CHỈ SỐ CCHC"] };
      const { grid, hidden } = areaSheet(years, own);
      return { ...about, ...grid, hidden };
    }),
    told: book.years.map((year) => new AreaTable(year, own).told()),
    findings: stale ? ["stale-hidden-column"] : [],
    ...fileYearOf(book, place),
  };
}

export const unitsByArea = drawsOf(areaStyle, byAreas);
