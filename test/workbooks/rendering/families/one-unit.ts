/** Families A, B and I: a sheet for each unit, criteria as rows, the parts of the score as columns. */
import * as fc from "fast-check";
import type { ScorePart } from "../../../../src/scorebook/assessment";
import { column, gridOf, type Column, type Grid } from "../columns";
import {
  asPart,
  cutAt,
  preOrder,
  withoutCodes,
  type FieldBook,
  type FieldNode,
  type FieldYear,
  type Mark,
} from "../field-book";
import { OPINIONS } from "../names";
import {
  drawsOf,
  fileYearOf,
  placeOfYear,
  points,
  YEAR_PLACES,
  type Rendering,
  type Table,
  type YearPlace,
} from "../table";
import { toldOf, type Printed } from "../told";
import { PART_WORDS } from "../words";

interface Whose {
  readonly yearPlace: YearPlace;
  /** Where the unit's name stands. */
  readonly unitPlace: "sheet" | "label" | "title";
}

const whose = {
  yearPlace: fc.constantFrom(...YEAR_PLACES),
  unitPlace: fc.constantFrom<Whose["unitPlace"]>("sheet", "label", "title"),
};

const MOST_NAME = 26;

/** Name and titles of the sheet of one unit. */
function about(
  year: FieldYear,
  unit: string,
  number: number,
  own: Whose,
  title: string,
): Pick<Table, "name" | "titles"> {
  // A tab holds 31 signs, and a title names a unit by its kind: other names stand in a line of their own.
  const fits = own.unitPlace === "sheet" ? unit.length <= MOST_NAME : year.group.kind !== "other";
  const place = fits ? own.unitPlace : "label";
  const name = place === "sheet" ? unit : `Bảng ${number}`;
  const of = place === "title" ? `${title} của ${unit}` : title;
  return {
    name: own.yearPlace === "sheet" ? `${name} ${year.year}` : name,
    titles: [
      own.yearPlace === "title" ? `${of} năm ${year.year}` : of,
      ...(place === "label" ? [`Đơn vị: ${unit}`] : []),
    ],
  };
}

interface Carried {
  readonly year: FieldYear;
  readonly root: FieldNode;
  readonly printed: Printed;
  readonly grid: (unit: number) => Grid;
  readonly hidden: readonly number[];
}

function rendered(
  book: FieldBook,
  own: Whose,
  title: string,
  carry: (year: FieldYear) => Carried,
): Rendering {
  const placed = { ...own, yearPlace: placeOfYear(book, own.yearPlace) };
  const carried = book.years.map(carry);
  let number = 0;
  const taken = new Set<string>();
  const tables = carried.flatMap(({ year, grid, hidden }) =>
    year.units.map((unit, at): Table => {
      const own = about(year, unit, ++number, placed, title);
      // The sheet of another year, copied: "Huyện Ba Bể (2)".
      const name = taken.has(own.name) ? `${own.name} (2)` : own.name;
      taken.add(name);
      return { ...own, name, ...grid(at), hidden };
    }),
  );
  return {
    tables,
    told: carried.map(({ year, root, printed }) => toldOf(year, root, printed)),
    findings: [],
    ...fileYearOf(book, placed.yearPlace),
  };
}

const officialOf = (parts: readonly ScorePart[]): ScorePart[] =>
  parts.includes("final") ? ["final"] : parts.filter((part) => part !== "self");

const maxOf = (node: FieldNode): Mark => (node.kind === "scored" ? node.max : null);

interface DetailStyle extends Whose {
  /** Codes open the names, or nothing but the indentation tells the tree. */
  readonly codes: boolean;
  readonly subtotals: boolean;
  /** The total's maximum is without what does not apply to the unit. */
  readonly reduced: boolean;
  readonly evidence: boolean;
  readonly opinions: boolean;
}

const DETAIL_WORDS: Readonly<Partial<Record<ScorePart, string>>> = {
  self: "Tự chấm",
  appraised: "Điểm chấm thực tế",
  final: "Điểm đạt được",
};

/** A: the number inside the text, children indented, opinions beside the scores. */
function detail(year: FieldYear, own: DetailStyle): Carried {
  const root = own.codes ? year.root : withoutCodes(year.root);
  const rows = [...preOrder(root).slice(1), { node: root, level: 0 }];
  type Row = (typeof rows)[number];
  const isPrinted = ({ node, level }: Row): boolean =>
    level === 0 || own.subtotals || node.children.length === 0;
  const parts = [...root.parts.keys()];
  const opinion = ({ node }: Row, unit: number): string => {
    const place = rows.findIndex((row) => row.node === node);
    const lost = node.children.length === 0 && node.kind === "scored" && node.score[unit] !== node.max;
    return own.opinions && lost && (place + unit) % 3 === 0
      ? (OPINIONS[(place + unit) % OPINIONS.length] ?? "")
      : "";
  };
  const grid = (unit: number): Grid => {
    const columns: Column<Row>[] = [
      column("Nội dung", ({ node, level }) => {
        const indent = " ".repeat(5 * Math.max(0, level - 1));
        return indent + (node.code === "" ? node.name : `${node.code}. ${node.name}`);
      }),
      column("Điểm chuẩn", (row) => {
        if (!isPrinted(row)) return null;
        return points(row.level === 0 && own.reduced ? (row.node.applicable[unit] ?? null) : maxOf(row.node));
      }),
      ...parts.map((part) =>
        column<Row>(DETAIL_WORDS[part] ?? PART_WORDS[part], (row) =>
          isPrinted(row) ? points(row.node.parts.get(part)?.[unit] ?? null) : null,
        ),
      ),
      ...(own.evidence
        ? [
            column<Row>("Tài liệu kiểm chứng/Giải trình", ({ node }) =>
              node.max % 500 === 0 ? { note: "Kế hoạch số 12/KH-UBND" } : null,
            ),
          ]
        : []),
      ...(own.opinions
        ? [
            column<Row>("Ý kiến", (row) => {
              const note = opinion(row, unit);
              return note === "" ? null : { note };
            }),
          ]
        : []),
    ];
    return gridOf(columns, rows);
  };
  const remarks = year.units.flatMap((name, unit) =>
    rows.flatMap((row) => {
      const note = opinion(row, unit);
      return note === "" ? [] : [`${name}: ${row.node.name}: ${note}`];
    }),
  );
  const printed: Printed = {
    parts,
    official: officialOf(parts),
    subtotals: own.subtotals,
    total: true,
    maxima: {
      leaves: "whole",
      subtotals: own.subtotals ? "whole" : "none",
      total: own.reduced ? "own" : "whole",
    },
    remarks,
  };
  return { year, root, printed, grid, hidden: [] };
}

export const unitDetail = drawsOf(
  fc.record<DetailStyle>({
    ...whose,
    codes: fc.boolean(),
    subtotals: fc.boolean(),
    reduced: fc.boolean(),
    evidence: fc.boolean(),
    opinions: fc.boolean(),
  }),
  (book, own) =>
    rendered(book, own, "Kết quả đánh giá công tác cải cách hành chính", (year) => detail(year, own)),
);

interface AreaStyle extends Whose {
  /** What the hidden columns after deduction hold where there is none. */
  readonly hidden: "zeros" | "old figures";
}

/** B: the areas alone, numbered 1, 2, 3; the columns after deduction are hidden where there is none. */
function byArea(year: FieldYear, own: AreaStyle): Carried {
  const deducts = year.scheme === "deducted";
  const areas = cutAt(year.root, 1);
  const whole = deducts || year.scheme === "appraised" ? areas : asPart("appraised", areas);
  const root = {
    ...whole,
    name: "Tổng cộng",
    children: whole.children.map((area, at) => ({ ...area, code: String(at + 1) })),
  };
  const rows = [...root.children, root];
  const cell = (part: ScorePart, unit: number) => (node: FieldNode) =>
    points(node.parts.get(part)?.[unit] ?? null);
  const hiddenFinal = (unit: number) => (node: FieldNode) => {
    const mark = node.parts.get("appraised")?.[unit] ?? null;
    return own.hidden === "zeros" ? 0 : points(typeof mark === "number" ? mark + 250 : null);
  };
  const grid = (unit: number): Grid => {
    const drawn = gridOf<FieldNode>(
      [
        column("Tiêu chí", (node) => (node === root ? "Tổng cộng" : Number(node.code))),
        column("Nội dung", (node) => (node === root ? null : node.name)),
        column("Điểm tối đa", (node) => points(maxOf(node))),
        ...(root.parts.has("self") ? [column(PART_WORDS.self, cell("self", unit))] : []),
        column(PART_WORDS.appraised, cell("appraised", unit)),
        column(PART_WORDS.deducted, deducts ? cell("deducted", unit) : () => 0),
        column("Điểm thẩm định sau khi trừ", deducts ? cell("final", unit) : hiddenFinal(unit)),
      ],
      rows,
    );
    const bottom = drawn.rows.length - 1;
    return { ...drawn, merges: [...drawn.merges, { top: bottom, bottom, left: 0, right: 1 }] };
  };
  const parts = [...root.parts.keys()];
  const first = root.parts.has("self") ? 5 : 4;
  return {
    year,
    root,
    printed: {
      parts,
      official: officialOf(parts),
      subtotals: true,
      total: true,
      maxima: { leaves: "whole", subtotals: "whole", total: "whole" },
    },
    grid,
    hidden: deducts ? [] : [first, first + 1],
  };
}

export const unitByArea = drawsOf(
  fc.record<AreaStyle>({ ...whose, hidden: fc.constantFrom("zeros", "old figures") }),
  (book, own) => {
    const stale = own.hidden === "old figures" && book.years.some(({ scheme }) => scheme !== "deducted");
    return {
      ...rendered(book, own, "Báo cáo chi tiết từng đơn vị", (year) => byArea(year, own)),
      findings: stale ? ["stale-hidden-column"] : [],
    };
  },
);

/** I: out of Word, every figure is text with at least two decimals; a second round of appraisal for some. */
function fromWord(year: FieldYear): Carried {
  const keeps = year.scheme === "appraised" || year.scheme === "surveyed";
  const root = keeps ? year.root : asPart("appraised", year.root);
  const rows = [...preOrder(root).slice(1), { node: root, level: 0 }];
  type Row = (typeof rows)[number];
  const text = (mark: Mark): string | null => {
    if (typeof mark !== "number") return mark;
    return (mark / 1000).toFixed(mark % 10 === 0 ? 2 : 3);
  };
  const again = (row: Row, unit: number): boolean =>
    typeof row.node.parts.get("appraised")?.[unit] === "number" &&
    (row.node.children.length > 0 || (rows.indexOf(row) + unit) % 2 === 0);
  const grid = (unit: number): Grid => {
    const of = (part: ScorePart, { node }: Row): Mark => node.parts.get(part)?.[unit] ?? null;
    const columns: Column<Row>[] = [
      column("STT", ({ node }) => node.code),
      column("Lĩnh vực/tiêu chí/tiêu chí thành phần", ({ node, level }) =>
        level === 1 ? node.name.toUpperCase() : node.name,
      ),
      column("Điểm tối đa", ({ node }) => text(maxOf(node))),
      ...(keeps ? [column<Row>("Điểm tự chấm", (row) => text(of("self", row)))] : []),
      column("Thẩm định lần 1", (row) => {
        const mark = of("appraised", row);
        return text(again(row, unit) && typeof mark === "number" ? Math.max(0, mark - 250) : mark);
      }),
      column("Thẩm định lần 2", (row) => (again(row, unit) ? text(of("appraised", row)) : "")),
      ...(root.parts.has("survey") ? [column<Row>("Điểm ĐTXHH", (row) => text(of("survey", row)))] : []),
      column("Ghi chú của đơn vị", ({ node }) => (node.max % 500 === 0 ? { note: "Báo cáo số 5" } : null)),
    ];
    return gridOf(columns, rows);
  };
  const parts = [...root.parts.keys()];
  const shouted = root.children.map((area) => ({ ...area, name: area.name.toUpperCase() }));
  return {
    year,
    root: { ...root, children: shouted },
    printed: {
      parts,
      official: officialOf(parts),
      subtotals: true,
      total: true,
      maxima: { leaves: "whole", subtotals: "whole", total: "whole" },
    },
    grid,
    hidden: [],
  };
}

export const wordTable = drawsOf(fc.record<Whose>(whose), (book, own) =>
  rendered(book, own, "Kết quả Chỉ số cải cách hành chính", fromWord),
);
