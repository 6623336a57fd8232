/** The columns of a table with units as rows: the units, and what belongs to the total or to an area or criterion. */
import type { ColumnMeaning } from "../../scorebook/table-shape";
import type { DraftNode } from "../readers/draft";
import type { HeaderBand } from "../regions/header";
import type { HeaderColumn } from "../regions/header-column";
import { headerWords } from "../words/header-words";
import type { HeaderMaximum } from "./header-maxima";
import { isScorePart } from "../readers/part-filler";
import { rankInText } from "../readers/ranks-in-cells";
import { ScoreCells } from "../readers/score-cells";
import type { SheetView } from "../regions/sheet-view";
import { HeaderTree } from "./header-tree";
import { subjectPath } from "./subject-path";
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
// eslint-disable-next-line sonarjs/cognitive-complexity -- a column is taken by the first that knows it; their order is the rule
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
    hasFigures(cells, { top: band.bodyTop, bottom: bodyBottom }, column, percent) ||
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
        if (header.max !== null)
          maxima.push({ node: tree.ownerOf(node, header.max.cell), column, role, year, ...header.max });
      }
    }
  }
  const placed = withRanksAtAreas(columns, tree);
  const { nodes, renumbered } = tree.finish();
  return {
    columns: placed.map((column) => {
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

/** "Xếp hạng" over the names of areas whose scores stand elsewhere: each is its area's rank. */
function withRanksAtAreas(columns: readonly UnitColumn[], tree: HeaderTree): readonly UnitColumn[] {
  const scored = new Set(columns.filter(({ role }) => isScorePart(role)).map(({ node }) => node));
  return columns.map((column) => {
    const { role, node } = column;
    if (role !== "rank" || node <= 0 || scored.has(node)) return column;
    const area = tree.namesake(node, scored);
    if (area === null) return column;
    tree.release(node);
    return { ...column, node: area };
  });
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
  { top, bottom }: { readonly top: number; readonly bottom: number },
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
