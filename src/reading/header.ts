/**
 * Header bands: the one to four rows that say what the columns of a table are. Merged captions are
 * spread over their columns; what remains of a column's texts besides years and roles is its subject.
 */
import type { CellRef } from "../workbook/address";
import { CellKind } from "../workbook/snapshot";
import type { Points } from "../scorebook/points";
import { parseCode } from "./codes";
import { DEEPEST, isYear, NAMING, namingColumn } from "./header-cells";
import { headerRole, headerWords, isOfYearBefore, isTotalName, isWholeHeader } from "./header-words";
import type { ColumnRole } from "../scorebook/recognition";
import { captionsTop, indexRowBelow, isIndexRow } from "./index-row";
import type { SheetView } from "./sheet-view";
import { parseNumber } from "./text/number-text";
import { yearsIn } from "./titles";
import { kindOfHeading } from "./unit-names";

/** What the header says of one column. */
export interface HeaderColumn {
  readonly column: number;
  /** The lowest role word over the column; null where there is none. */
  readonly role: ColumnRole | null;
  /** The lowest text over the column, as written. */
  readonly text: string;
  /** A number that stands over the column by itself ("1.2", "II"); "" where none does. */
  readonly code: string;
  /** Texts that are neither role nor year, from the top: captions, then the name. */
  readonly names: readonly { readonly text: string; readonly cell: CellRef }[];
  /** A caption says that the column belongs to the total of all criteria. */
  readonly ofTotal: boolean;
  readonly year: number | null;
  /** "(14.5 điểm)" in a header text, or a figure in a row of maxima within the header. */
  readonly max: { readonly value: Points; readonly cell: CellRef } | null;
  /** "Điểm năm trước": of the year before that of the table. */
  readonly ofYearBefore: boolean;
  /** A text over the column says that it holds percentages: "Chỉ số thành phần (%)". */
  readonly isRate: boolean;
}

export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** First row of the body: below the band and a row of column numbers. */
  readonly bodyTop: number;
  /** The row of column numbers "(1) (2) (3)", −1 where there is none. */
  readonly numberRow: number;
  readonly columns: readonly HeaderColumn[];
}

const MOST_BANDS = 500;

/** Header bands of a sheet, from the top; at most MOST_BANDS. */
export function findBands(view: SheetView): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (let row = view.top; row <= view.bottom && bands.length < MOST_BANDS; row++) {
    if (!opensBand(view, row)) continue;
    const band = bandAt(view, row, (bands[bands.length - 1]?.bottom ?? view.top - 1) + 1);
    bands.push(band);
    row = band.bottom;
  }
  return bands;
}

/** A row opens a band when it names a column of criteria or units and has another header word. */
function opensBand(view: SheetView, row: number): boolean {
  let naming = 0;
  let others = 0;
  let figures = 0;
  let texts = 0;
  let years = 0;
  for (let column = view.left; column <= view.right; column++) {
    const kind = view.kind(row, column);
    if (kind === CellKind.number && isYear(view.number(row, column))) years++;
    else if (kind === CellKind.number) figures++;
    if (kind !== CellKind.text) continue;
    texts++;
    const role = view.role(row, column);
    if (role === null) continue;
    if (NAMING.has(role)) naming++;
    else others++;
  }
  return naming > 0 && (others > 0 || texts > 2 || years >= 2 || isIndexRow(view, row)) && figures <= texts;
}

function bandAt(view: SheetView, seed: number, floor: number): HeaderBand {
  let top = seed;
  let bottom = seed;
  // Merges that reach beyond the row make the band higher.
  for (let column = view.left; column <= view.right; column++) {
    const merge = view.mergeAt(seed, column);
    if (merge === null || merge.bottom - merge.top >= DEEPEST) continue;
    top = Math.max(floor, Math.min(top, merge.top));
    bottom = Math.max(bottom, Math.min(merge.bottom, view.bottom));
  }
  const index = isIndexRow(view, seed) ? seed : indexRowBelow(view, seed);
  if (index >= 0 && captionsTop(view, index, floor) <= seed) {
    [top, bottom] = [captionsTop(view, index, floor), index];
  }
  while (bottom - top < DEEPEST && continuesBelow(view, seed, bottom + 1)) bottom++;
  while (top > floor && bottom - top < DEEPEST && captionsAbove(view, seed, top - 1)) top--;
  return bandOf(view, top, bottom);
}

/** What the rows from `top` to `bottom` say of their columns, as a header. */
export function bandOf(view: SheetView, top: number, bottom: number): HeaderBand {
  const numberRow = isNumberRow(view, bottom + 1) ? bottom + 1 : -1;
  const columns: HeaderColumn[] = [];
  const stacks = stacksOf(view, top, bottom);
  const maxRow = maximaRow(stacks);
  const abbreviated = abbreviationsOf(stacks);
  for (const stack of stacks) {
    const [first] = stack;
    if (first !== undefined) columns.push(columnOf(stack, first.column, abbreviated, maxRow));
  }
  return {
    top,
    bottom,
    bodyTop: (numberRow < 0 ? bottom : numberRow) + 1,
    numberRow,
    columns: withYearsOfNames(columns),
  };
}

/** A row below that has no name or number of its own but texts over two columns: sub-headers. */
function continuesBelow(view: SheetView, seed: number, row: number): boolean {
  if (row > view.bottom || isNumberRow(view, row)) return false;
  let texts = 0;
  for (let column = view.left; column <= view.right; column++) {
    const kind = view.kind(row, column);
    if (kind === CellKind.empty) continue;
    if (kind === CellKind.number && !isYear(view.number(row, column))) return false;
    if (kind === CellKind.error || kind === CellKind.boolean || kind === CellKind.uncached) return false;
    const above = view.kind(seed, column) === CellKind.text ? view.role(seed, column) : null;
    if (above === "code" || above === "criterion") return false;
    const text = view.text(row, column);
    if (above === "unit" && !underCaption(view, seed, column)) return false;
    if (parseNumber(text, null) !== null && !/^\d{1,2}$/.test(text)) return false;
    texts++;
  }
  return texts >= 2;
}

/** True where a header text spans columns to its right: by a merge, or by blanks beside it. */
function underCaption(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  if (merge !== null) return merge.right > merge.left;
  return column < view.right && view.kind(row, column + 1) === CellKind.empty;
}

/** A row above that captions groups of columns, not the whole table (a title does that). */
function captionsAbove(view: SheetView, seed: number, row: number): boolean {
  let captions = 0;
  let alone = "";
  const names = namingColumn(view, seed);
  for (let column = view.left; column <= view.right; column++) {
    const kind = view.kind(row, column);
    if (kind === CellKind.empty) continue;
    // A title begins at the left, above the numbers or the names.
    if (column <= names) return false;
    const merge = view.mergeAt(row, column);
    if (merge === null && kind === CellKind.text && !isCaption(view, row, column)) return false;
    if (merge !== null && merge.top !== row) return false;
    if (kind === CellKind.number && !isYear(view.number(row, column))) return false;
    captions++;
    if (merge === null) alone = view.text(row, column);
  }
  // A lone unmerged text is a title set in the middle, unless it is a year, a role or a heading of units.
  if (captions === 1 && alone !== "" && headerRole(alone) === null && kindOfHeading(alone) === null) {
    return /^\D{0,12}20\d\d\D{0,4}$/.test(alone);
  }
  return captions > 0;
}

/** Unmerged captions are years, roles or names with blanks beside them, and short. */
function isCaption(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  if (/^\(?(?:đơn vị tính|đvt)/iu.test(text)) return false;
  if (text.length > 80) return false;
  return headerRole(text) !== null || yearsIn(text).length === 1 || underCaption(view, row, column);
}

/** "(1) (2) (3)", "1 2 3 4", "A B 1 2": three or more labels in a row, each following the last. */
export function isNumberRow(view: SheetView, row: number): boolean {
  if (row > view.bottom) return false;
  let previous = 0;
  let labels = 0;
  for (let column = view.left; column <= view.right; column++) {
    const text = view.shown(row, column);
    if (text === "") continue;
    const match = /^\(?\[?(\d{1,3})\)?\]?(?:\s*=.*)?$/.exec(text);
    if (match === null) {
      if (/^\(?[A-Z]\)?$/.test(text) && previous === 0) continue;
      return false;
    }
    const label = Number(match[1]);
    if (label !== previous + 1) return false;
    previous = label;
    labels++;
  }
  return labels >= 3;
}

interface HeaderText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellRef;
}

/** The texts over each column, from the top, captions spread over the columns that they span. */
function stacksOf(view: SheetView, top: number, bottom: number): HeaderText[][] {
  const stacks: HeaderText[][] = [];
  for (let column = view.left; column <= view.right; column++) stacks.push([]);
  for (let row = top; row <= bottom; row++) {
    let caption: { text: string; cell: CellRef } | null = null;
    for (let column = view.left; column <= view.right; column++) {
      const stack = stacks[column - view.left];
      if (stack === undefined) continue;
      const merge = view.mergeAt(row, column);
      if (merge !== null) {
        caption = null;
        if (merge.top < row && merge.top >= top) continue;
        const text = view.shown(merge.top, merge.left);
        if (text !== "") stack.push({ text, row, column, cell: view.ref(merge.top, merge.left) });
        continue;
      }
      const text = view.shown(row, column);
      if (text !== "") {
        const cell = view.ref(row, column);
        stack.push({ text, row, column, cell });
        // Without a merge, a text above sub-headers reaches over the blanks to its right.
        caption = row < bottom && view.kind(row + 1, column) !== CellKind.empty ? { text, cell } : null;
      } else if (caption !== null && stack.length === 0 && hasTextBelow(view, row, bottom, column)) {
        stack.push({ ...caption, row, column });
      } else if (stack.length > 0) {
        caption = null;
      }
    }
  }
  return stacks;
}

function hasTextBelow(view: SheetView, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    if (view.mergeAt(below, column) !== null || view.shown(below, column) !== "") return true;
  }
  return false;
}

const MAX_IN_TEXT =
  /\(\s*(?:tối đa|toi da|thang điểm|điểm tối đa|điểm chuẩn|max|tổng)?\s*:?\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:điểm|đ|diem|d)?\s*\)|(?:tối đa|điểm chuẩn)\s*:?\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:điểm|đ)\b/iu;

/** "Cải cách thể chế (tối đa 14.5điểm)" → the maximum and the name without it. */
export function maxInText(text: string): { readonly value: Points; readonly rest: string } | null {
  const match = MAX_IN_TEXT.exec(text.normalize("NFC"));
  if (match === null) return null;
  // A bare number in brackets is a column's label, "(1)", unless it has decimals or is that of a whole index.
  if (!/[a-zđ.,]/iu.test(match[0]) && !/\((?:[5-9]\d|100)\)/.test(match[0])) return null;
  const value = parseNumber(match[1] ?? match[2] ?? "", null);
  const source = text.normalize("NFC");
  return value === null || value <= 0
    ? null
    : { value, rest: source.replace(match[0], " ").replace(/\s+/g, " ").trim() };
}

/**
 * The year that a header text gives its columns: alone, with a role ("Điểm năm 2022"), or over others
 * ("Thực hiện năm 2022"). A year inside a name ("Xã 2021", "Kế hoạch năm 2022") is part of the name.
 */
function yearTold(text: string, isCaption: boolean): number | null {
  const [year, ...more] = yearsIn(text);
  if (year === undefined || more.length > 0) return null;
  if (headerWords(text) === "" || headerRole(text) !== null) return year;
  return isCaption && text.length <= MOST_CAPTION && /năm\s*20\d\d\W*$/iu.test(text) ? year : null;
}

const MOST_CAPTION = 40;
const MOST_YEARS = 6;
const YEAR_OF_NAME = /[\s,(–-]*(?:năm\s*)?(20[0-4]\d)\)?\s*$/iu;

/** "Huyện A 2021" beside "Huyện A 2022": where every name closes with a year, and each with the same ones. */
function withYearsOfNames(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const closing = columns.map(({ names }) => YEAR_OF_NAME.exec(names[names.length - 1]?.text ?? ""));
  if (!columns.every(({ names }, index) => names.length === 0 || closing[index] !== null)) return columns;
  const years = new Map<string, Set<string>>();
  for (const match of closing) {
    if (match === null) continue;
    const stem = match.input.slice(0, match.index);
    const own = (years.get(stem) ?? new Set()).add(match[1] ?? "");
    if (own.size > MOST_YEARS) return columns;
    years.set(stem, own);
  }
  const sets = new Set([...years.values()].map((own) => [...own].sort().join()));
  if (sets.size !== 1 || ![...sets][0]?.includes(",") || years.has("")) return columns;
  return columns.map((column, index) => {
    const match = closing[index] ?? null;
    const last = column.names[column.names.length - 1];
    if (match === null || last === undefined) return column;
    const names = [...column.names.slice(0, -1), { ...last, text: match.input.slice(0, match.index) }];
    return { ...column, names, year: Number(match[1]) };
  });
}

type Abbreviated = ReadonlyMap<string, ColumnRole>;

/**
 * "TC" is what a unit claims beside "TĐ", what was appraised; elsewhere it is a criterion. "TĐ" is the
 * maximum (tối đa) beside names of criteria where nobody claims anything and no other maximum stands.
 */
function abbreviationsOf(stacks: readonly (readonly HeaderText[])[]): Abbreviated {
  const texts = new Map(stacks.flat().map(({ text, cell }) => [`${cell.row}:${cell.column}`, text]));
  const words = [...texts.values()].map(headerWords);
  const roles = new Set([...texts.values()].map(headerRole));
  const abbreviated = new Map<string, ColumnRole>();
  const short = words.filter((word) => word === "td" || word === "diem td");
  const [alone] = short;
  if (short.includes("td")) abbreviated.set("tc", "self");
  const claimed = roles.has("self") || words.includes("tc");
  if (alone !== undefined && short.length === 1 && !claimed && !roles.has("max") && roles.has("criterion"))
    abbreviated.set(alone, "max");
  return abbreviated;
}

/** The row of a band that holds figures which do not count 1, 2, 3 …: its maxima. −1 where there is none. */
function maximaRow(stacks: readonly (readonly HeaderText[])[]): number {
  const figures = new Map<number, Map<number, Points>>();
  for (const { text, cell } of stacks.flat()) {
    const value = parseNumber(text, null);
    if (value === null) continue;
    const row = figures.get(cell.row) ?? new Map<number, Points>();
    figures.set(cell.row, row.set(cell.column, value));
  }
  for (const [row, values] of figures) {
    const list = [...values.values()];
    const counts = list.every((value, index) => value === (list[0] ?? 0) + index * 1e6);
    const years = list.every((value) => isYear(value / 1e6));
    if (list.length >= 2 && !counts && !years) return row;
  }
  return -1;
}

function isNameOfSurvey(role: ColumnRole | null, text: string): boolean {
  return role === "survey" && !isWholeHeader(text);
}

function columnOf(
  stack: readonly HeaderText[],
  column: number,
  abbreviated: Abbreviated,
  maxRow: number,
): HeaderColumn {
  let role: ColumnRole | null = null;
  let year: number | null = null;
  let ofTotal = false;
  let code = "";
  let max: HeaderColumn["max"] = null;
  let differs = false;
  let isRate = false;
  const names: { text: string; cell: CellRef }[] = [];
  let lowest = stack.length - 1;
  while (lowest > 0 && stack[lowest]?.cell.row === maxRow) lowest--;
  stack.forEach(({ text, cell }, depth) => {
    if (cell.row === maxRow) {
      const value = parseNumber(text, null);
      if (value !== null) max = { value, cell };
      if (value !== null) return;
    }
    const found = maxInText(text);
    if (found !== null) max = { value: found.value, cell };
    const bare = found?.rest ?? text;
    const told = yearTold(bare, depth < lowest);
    if (told !== null) year = told;
    if (depth < lowest && isDifference(bare)) differs = true;
    if (found === null && /%|phần trăm/iu.test(bare)) isRate = true;
    const words = headerWords(bare);
    if (words === "") return;
    const number = parseCode(bare);
    if (number !== null && (number.kind === "roman" || number.kind === "number")) {
      code = number.text;
      return;
    }
    // "Cộng" under the caption of an area is the area's own score.
    const total = depth === lowest && isTotalName(bare) ? "final" : null;
    const said = abbreviated.get(words) ?? headerRole(bare) ?? total;
    // "Đơn vị" above a unit's name, "Các tiêu chí" above a criterion's, are captions; "Mức độ hài lòng của
    // người dân" above columns of its own is the name of a criterion.
    const caption = depth < lowest && (said === "unit" || said === "criterion" || isNameOfSurvey(said, bare));
    if (said === null || caption) names.push({ text: bare, cell });
    else if (isTotalName(bare) && depth < lowest) ofTotal = true;
    // "Điểm" below "ĐTXHH" is the survey's.
    const isOfSurvey = role === "survey" && said === "final";
    if (said !== null && !caption && !isOfSurvey) role = said;
  });
  const text = stack[stack.length - 1]?.text ?? "";
  if (differs) role = "statistic";
  const ofYearBefore = stack.some((over) => isOfYearBefore(over.text));
  return { column, role, text, code, names, ofTotal, year, max, ofYearBefore, isRate };
}

/** "Tăng/giảm so với năm 2021" over columns: what stands below are differences, and not those of that year. */
function isDifference(text: string): boolean {
  return /^(?:muc )?(?:tang|giam|chenh lech|bien dong|thay doi)\b/.test(headerWords(text));
}
