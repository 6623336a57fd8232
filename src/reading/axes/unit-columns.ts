/** The columns of a table with units as rows: the units, and what belongs to the total or to an area or criterion. */
import type { CellRef } from "../../workbook/address";
import type { CriterionKind } from "../../scorebook/criterion";
import type { ColumnMeaning } from "../../scorebook/recognition";
import { leadingCode } from "./codes";
import { kindOf } from "./criteria-rows";
import type { DraftNode } from "../readers/draft";
import type { HeaderBand } from "../regions/header";
import { maxInText, type HeaderColumn } from "../regions/header-column";
import { isGeneric } from "../words/caption-terms";
import { namesArea } from "../words/synonyms";
import { headerWords, isWholeHeader } from "../words/header-words";
import type { HeaderMaximum } from "./header-maxima";
import { isScorePart } from "../readers/part-filler";
import { rankInText } from "../readers/ranks-in-cells";
import { ScoreCells } from "../readers/score-cells";
import type { SheetView } from "../regions/sheet-view";
import { subjectPath } from "./subject-path";
import { tidy } from "../../text/fold";
import { kindOfUnit } from "../../text/unit-names";

/** A column with the node of the tree that it belongs to (0 is the total); −1 where it belongs to none. */
export interface UnitColumn extends ColumnMeaning {
  readonly node: number;
  readonly header: string;
}

export interface UnitColumns {
  readonly columns: readonly UnitColumn[];
  readonly nodes: readonly DraftNode[];
  readonly maxima: readonly HeaderMaximum[];
  readonly unitColumn: number;
}

/**
 * Understands the columns of a band; null where no column holds units.
 * @param ofIndex the titles speak of an index in percent: a column with a year only is that of its year
 */
export function unitColumns(
  view: SheetView,
  band: HeaderBand,
  bodyBottom: number,
  ofIndex: boolean,
): UnitColumns | null {
  const unitColumn = unitColumnOf(view, band, bodyBottom);
  if (unitColumn < 0) return null;
  const cells = new ScoreCells(view, band.bodyTop, bodyBottom);
  const isUsed = ({ column, max, role }: HeaderColumn, percent: boolean): boolean =>
    (max !== null && !view.isHidden(column)) ||
    hasFigures(cells, band.bodyTop, bodyBottom, column, percent) ||
    (role === "rank" && hasRanks(view, band.bodyTop, bodyBottom, column));
  // A column without a figure, hidden under a caption, makes no criterion of it.
  const numbering = band.labels?.alone === true ? band.labels.codeColumn : -1;
  const tree = new HeaderTree(
    band.columns.filter((header) => header.column !== numbering && isUsed(header, true)),
  );
  const columns: UnitColumn[] = [];
  const maxima: HeaderMaximum[] = [];
  for (const header of band.columns) {
    const { column, year, text } = header;
    const add = (role: ColumnMeaning["role"], node: number): void => {
      columns.push({ column, role, subject: "", year, node, header: text });
    };
    if (column === unitColumn) add("unit", -1);
    else if (column === numbering && header.role === null) add("code", -1);
    else if (column < unitColumn && !canStandLeft(header)) add(header.role ?? "ignored", -1);
    else if (header.role === "code" || header.role === "unit") add("ignored", -1);
    else if (header.role === "year") add("year", -1);
    else {
      const yearly = isYearAlone(header);
      const node = yearly ? tree.nodeOf({ ...header, role: "final" }) : tree.nodeOf(header);
      const role = yearly
        ? ofIndex || header.isRate
          ? "percent"
          : "final"
        : roleOf(header, node, tree.isNamedByRole(node));
      if (role === "statistic" || !isUsed(header, role === "percent")) {
        add(role === "statistic" ? role : "ignored", -1);
        tree.release(node);
      } else {
        add(role, node);
        if (header.max !== null) maxima.push({ node, column, role, year, ...header.max });
      }
    }
  }
  const { nodes, renumbered } = tree.finish();
  return {
    columns: columns.map((column) => {
      const node = renumbered(column.node);
      return { ...column, node, subject: subjectPath(nodes, node) };
    }),
    nodes,
    maxima: maxima
      .map((maximum) => ({ ...maximum, node: renumbered(maximum.node) }))
      .filter(({ node }) => node >= 0),
    unitColumn,
  };
}

/**
 * A column of a criterion without a word of its own holds its score.
 * @param namedByRole the node is the column's own: "Điểm thưởng" among areas
 */
function roleOf(header: HeaderColumn, node: number, namedByRole: boolean): ColumnMeaning["role"] {
  const { role } = header;
  // "Cải cách thể chế (%)" is a rate of its area, and no points.
  if ((role === null || role === "criterion") && node > 0 && header.isRate) return "percent";
  // "Kết quả đánh giá sự hài lòng (%)" is a rate, not points.
  if (role === "survey" && header.text.includes("%")) return "statistic";
  if (role === null || role === "criterion") return node < 0 ? "ignored" : "final";
  return namedByRole ? "final" : role;
}

/** "2021" beside "2022": nothing but the year of a column. */
export function isYearAlone({ role, year, names, code, text }: HeaderColumn): boolean {
  return role === null && year !== null && names.length === 0 && code === "" && headerWords(text) === "";
}

/** Left of the units stand their numbers; scores only where the header says so. */
function canStandLeft({ role, max }: HeaderColumn): boolean {
  return max !== null || role === "rank" || role === "percent" || (role !== null && isScorePart(role));
}

function hasFigures(
  cells: ScoreCells,
  top: number,
  bottom: number,
  column: number,
  percent: boolean,
): boolean {
  for (let row = top; row <= bottom; row++) {
    if (cells.isFigure(row, column) || (percent && cells.percent(row, column) !== null)) return true;
  }
  return false;
}

/** "Thứ 5": ranks in words and figures. */
function hasRanks(view: SheetView, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (rankInText(view.text(row, column)) !== null) return true;
  return false;
}

/** The column that the header calls units, else the first whose texts mostly are names of public bodies, else that which names the rows. */
export function unitColumnOf(view: SheetView, band: HeaderBand, bottom: number): number {
  const said = band.columns
    .filter(({ role, column }) => role === "unit" && !holdsNumbers(view, column, band.bodyTop, bottom))
    .map(({ column }) => column);
  const bodies = band.columns.filter(({ column }) => holdsBodies(view, column, band.bodyTop, bottom));
  if (said.length > 0) {
    // "Vùng | Địa bàn": names that come again and again are those of groups.
    const best = mostDistinct(view, said, band.bodyTop, bottom);
    const other = bodies.find(
      ({ column }) => comesAgain(view, best, band.bodyTop, bottom) && column !== best,
    );
    return other?.column ?? best;
  }
  const [body] = bodies;
  if (body !== undefined) return body.column;
  // No word tells: the column that names the rows, unless these look like criteria.
  const { labels } = band;
  return labels?.alone === true && labels.kind !== "criteria" ? labels.labelColumn : -1;
}

/** A column whose texts mostly are names of public bodies. */
function holdsBodies(view: SheetView, column: number, top: number, bottom: number): boolean {
  let names = 0;
  let texts = 0;
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    texts++;
    if (kindOfUnit(text) !== "other") names++;
  }
  return names >= 2 && names * 3 >= texts * 2;
}

/** Every text stands there twice or more, on the average. */
function comesAgain(view: SheetView, column: number, top: number, bottom: number): boolean {
  const names = new Set<string>();
  let texts = 0;
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    texts++;
    names.add(text);
  }
  return names.size * 2 <= texts;
}

/** Figures name no body: "Số" over them is no "Sở". */
function holdsNumbers(view: SheetView, column: number, top: number, bottom: number): boolean {
  let numbers = 0;
  let filled = 0;
  for (let row = top; row <= bottom; row++) {
    const text = view.shown(row, column);
    if (text === "") continue;
    filled++;
    if (!/\p{L}/u.test(text)) numbers++;
  }
  return numbers * 2 > filled;
}

/** "Vùng | Tỉnh", "Huyện | Xã": of several columns of bodies the one whose names differ most; the first of equals. */
function mostDistinct(view: SheetView, columns: readonly number[], top: number, bottom: number): number {
  let best = columns[0] ?? -1;
  let most = 0;
  for (const column of columns) {
    const names = new Set<string>();
    for (let row = top; row <= bottom && columns.length > 1; row++) names.add(view.text(row, column));
    if (names.size > most) [best, most] = [column, names.size];
  }
  return best;
}

interface HeaderNode {
  readonly name: string;
  readonly code: string;
  readonly parent: number;
  readonly cell: CellRef | null;
  kind: CriterionKind | null;
  uses: number;
}

/** The tree of areas and criteria that the captions of a band make; the total is node 0. */
class HeaderTree {
  private readonly nodes: HeaderNode[] = [
    { name: "", code: "", parent: -1, cell: null, kind: null, uses: 1 },
  ];
  private readonly byCell = new Map<string, number>();
  private readonly hasCriteria: boolean;
  private readonly lone: ReadonlySet<string>;
  /** Captions with names of criteria right below them. */
  private readonly above: ReadonlySet<string>;
  /** Captions with parts of their own score below them: TC, TĐ, Tổng. */
  private readonly parted: ReadonlySet<string>;
  private readonly byRole = new Set<number>();

  constructor(used: readonly HeaderColumn[]) {
    const named = used.filter(({ role, names }) => names.length > 0 && isCriterionColumn(role));
    this.hasCriteria = named.some(
      ({ role, names }) => role !== "survey" && names.some(({ text }) => !isGeneric(text)),
    );
    this.above = new Set(named.flatMap(({ names }) => names.slice(0, -1).map(({ cell }) => keyOf(cell))));
    this.parted = new Set(
      named.flatMap(({ role, names }) => {
        const last = names[names.length - 1];
        const isPart = role !== null && isScorePart(role) && role !== "survey";
        return isPart && last !== undefined ? [keyOf(last.cell)] : [];
      }),
    );
    // A caption over every named column says nothing of any.
    const tops = new Map<string, number>();
    const areas = new Set<string>();
    for (const { names } of named) {
      const [top] = names;
      if (top === undefined || names.length < 2) continue;
      if (namesArea(top.text) || leadingCode(top.text) !== null) areas.add(keyOf(top.cell));
      tops.set(keyOf(top.cell), (tops.get(keyOf(top.cell)) ?? 0) + 1);
    }
    this.lone = new Set(
      [...tops]
        .filter(([key, count]) => count === named.length && (count > 2 || (count > 1 && !areas.has(key))))
        .map(([key]) => key),
    );
  }

  /** True for a survey, bonus or penalty that stands as an area of its own. */
  isNamedByRole(node: number): boolean {
    return this.byRole.has(node);
  }

  /** The node that a column's captions name; 0 for the total, −1 for what is no score of any. */
  nodeOf(header: HeaderColumn): number {
    const { role } = header;
    if (header.ofTotal) return this.use(0);
    const says = header.isArea ? () => true : (text: string) => !isGeneric(text);
    const names = header.names.filter(({ text, cell }) => says(text) && !this.lone.has(keyOf(cell)));
    const last = names[names.length - 1];
    const standsApart = role === "survey" || role === "bonus" || role === "penalty" || role === "deducted";
    if (last !== undefined && this.hasCriteria && isCriterionColumn(role)) {
      let parent = 0;
      // The code over a column is that of its lowest name.
      for (const { text, cell } of names)
        parent = this.child(parent, text, cell, cell === last.cell ? header.code : "");
      const named = this.nodes[parent];
      if (named !== undefined && header.kind !== null) named.kind = header.kind;
      // "Mức độ hài lòng của người dân" beside other criteria of its area is one of them.
      return this.use(
        standsApart && this.isNamed(header, last.cell) ? this.childByRole(parent, header) : parent,
      );
    }
    // Among areas, survey, bonus and penalty stand as areas of their own.
    if (this.hasCriteria && standsApart) return this.use(this.childByRole(0, header));
    return role === null ? -1 : this.use(0);
  }

  release(node: number): void {
    const found = this.nodes[node];
    if (found !== undefined) found.uses--;
  }

  /** The nodes in use in pre-order, and their new numbers. */
  finish(): { readonly nodes: DraftNode[]; readonly renumbered: (node: number) => number } {
    for (let node = this.nodes.length - 1; node > 0; node--) {
      const { parent, uses } = this.nodes[node] ?? { parent: 0, uses: 0 };
      const above = this.nodes[parent];
      if (uses > 0 && above !== undefined) above.uses++;
    }
    const nodes: DraftNode[] = [];
    const numbers = new Map<number, number>();
    const walk = (old: number, parent: number, level: number): void => {
      const own = this.nodes[old];
      if (own === undefined || own.uses <= 0) return;
      const index = nodes.length;
      numbers.set(old, index);
      const { name, code, cell } = own;
      nodes.push({
        name,
        code,
        level,
        parent,
        cell,
        kind: level === 0 ? "scored" : (own.kind ?? kindOf(name)),
      });
      this.nodes.forEach((node, child) => {
        if (node.parent === old) walk(child, index, level + 1);
      });
    };
    walk(0, -1, 0);
    return { nodes, renumbered: (node) => numbers.get(node) ?? -1 };
  }

  /**
   * True where a word of a survey, bonus or penalty is the name of a criterion of the area above it: beside
   * names of others, or more than the word itself and beside no part of the area's own score.
   */
  private isNamed({ text }: HeaderColumn, caption: CellRef): boolean {
    const key = keyOf(caption);
    return this.above.has(key) || (!this.parted.has(key) && !isWholeHeader(maxInText(text)?.rest ?? text));
  }

  private childByRole(parent: number, { text, column }: HeaderColumn): number {
    const node = this.child(parent, maxInText(text)?.rest ?? text, null, "", `column ${column}`);
    this.byRole.add(node);
    return node;
  }

  private use(node: number): number {
    const found = this.nodes[node];
    if (found !== undefined) found.uses++;
    return node;
  }

  private child(
    parent: number,
    text: string,
    cell: CellRef | null,
    code: string,
    key = cell === null ? text : keyOf(cell),
  ): number {
    const known = this.byCell.get(key);
    if (known !== undefined) return known;
    const leading = leadingCode(text);
    const name = tidy((leading?.rest ?? text).replace(/\(\s*%\s*\)/g, " "));
    const node =
      this.nodes.push({ name, code: leading?.code.text ?? code, parent, cell, kind: null, uses: 0 }) - 1;
    this.byCell.set(key, node);
    return node;
  }
}

function keyOf(cell: CellRef): string {
  return `${cell.row}:${cell.column}`;
}

function isCriterionColumn(role: HeaderColumn["role"]): boolean {
  return (
    role === null ||
    isScorePart(role) ||
    role === "percent" ||
    role === "rank" ||
    role === "max" ||
    role === "criterion" ||
    role === "lost"
  );
}
