/** What the texts over one column say: its role, year and maximum, and the names that are left. */
import type { CellRef } from "../../workbook/address";
import type { CriterionKind } from "../../scorebook/criterion";
import type { Points } from "../../scorebook/points";
import type { ColumnRole } from "../../scorebook/table-shape";
import { parseCode } from "../axes/codes";
import { areTreeCodes } from "./code-row";
import { isYear } from "./header-cells";
import { headerRole, headerWords, isOfYearBefore, isTotalName, isWholeHeader } from "../words/header-words";
import { isChange } from "../words/comparison-terms";
import { SHORT_CAPTIONS } from "../../text/abbreviations";
import { MAX_IN_TEXT } from "../words/maximum-terms";
import { CLOSES_WITH_YEAR } from "../words/year-terms";
import { parseNumber } from "../../text/number-text";
import { remembered } from "../../text/remembered";
import { yearsIn } from "./titles";

/** What the header says of one column. */
export interface HeaderColumn {
  readonly column: number;
  /** The lowest role word over the column; null where there is none. */
  readonly role: ColumnRole | null;
  /** The lowest text over the column, as written. */
  readonly text: string;
  /** What the figures tell of its criterion: a bonus lies outside the maximum, a penalty is taken away; null where names tell. */
  readonly kind: CriterionKind | null;
  /** The lowest text that is no maximum of a row of maxima, without the maximum that it names; null where there is none. */
  readonly lowest: { readonly text: string; readonly cell: CellRef } | null;
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
  /** The figures tell that it is an area or a criterion, however little its caption says ("Số", "Mục"). */
  readonly isArea: boolean;
  /** Columns at the same place below other captions tell what it is. */
  readonly asItsLikes: boolean;
}

/** A text over a column; `cell` is where a merged caption begins. */
export interface HeaderText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellRef;
}

/** "Cải cách thể chế (tối đa 14.5điểm)" → the maximum and the name without it. */
export function maxInText(text: string): { readonly value: Points; readonly rest: string } | null {
  if (!/\d/.test(text)) return null;
  const match = MAX_IN_TEXT.exec(text.normalize("NFC"));
  if (match === null) return null;
  // A bare number in brackets is a column's label, "(1)", unless it has decimals or is that of a whole index.
  if (/^\([^a-zđ.,]*$/iu.test(match[0]) && !/\((?:[5-9]\d|100)\)/.test(match[0])) return null;
  const value = parseNumber(match.slice(1).find((figure) => figure !== undefined) ?? "", null);
  const source = text.normalize("NFC");
  return value === null || value <= 0
    ? null
    : {
        value,
        rest: source
          .replace(match[0], " ")
          .replace(/\s+/g, " ")
          .replace(/[\s\-–:]+$/u, "")
          .trim(),
      };
}

/**
 * The year that a header text gives its columns: alone, with a role ("Điểm năm 2022"), or over others
 * ("Thực hiện năm 2022"). A year inside a name ("Xã 2021", "Kế hoạch năm 2022") is part of the name.
 */
function yearTold(text: string, isCaption: boolean): number | null {
  const [year, ...more] = yearsIn(text);
  if (year === undefined || more.length > 0) return null;
  if (headerWords(text) === "" || headerRole(text) !== null) return year;
  return isCaption && text.length <= MOST_CAPTION && CLOSES_WITH_YEAR.test(text) ? year : null;
}

const MOST_CAPTION = 40;
type Abbreviated = ReadonlyMap<string, ColumnRole>;
const MOST_COLUMNS = 16_384;

/** What one text over a column says, whatever stands above and below it. */
interface Saying {
  readonly max: ReturnType<typeof maxInText>;
  /** The text without the maximum that it names, and its bare words. */
  readonly bare: string;
  readonly words: string;
  readonly role: ColumnRole | null;
  /** The number that it is: "1.2", "II"; "" for none. */
  readonly code: string;
  readonly isRate: boolean;
  readonly isTotal: boolean;
  readonly isOfYearBefore: boolean;
}

const sayingOf = remembered((text: string): Saying => {
  const max = maxInText(text);
  const bare = max?.rest ?? text;
  const number = parseCode(bare);
  return {
    max,
    bare,
    words: headerWords(bare),
    role: headerRole(bare),
    code: number?.kind === "roman" || number?.kind === "number" ? number.text : "",
    isRate: max === null && /%|phần trăm/iu.test(bare),
    isTotal: isTotalName(bare),
    isOfYearBefore: isOfYearBefore(text),
  };
});

/**
 * "TC" is what a unit claims beside "TĐ", what was appraised; elsewhere it is a criterion. "TĐ" is the
 * maximum (tối đa) beside names of criteria where nobody claims anything and no other maximum stands.
 */
export function abbreviationsOf(stacks: readonly (readonly HeaderText[])[]): Abbreviated {
  // A text that several columns share counts once.
  const texts = new Map(stacks.flat().map(({ text, cell }) => [cell.row * MOST_COLUMNS + cell.column, text]));
  const words = [...texts.values()].map(headerWords);
  const roles = new Set([...texts.values()].map(headerRole));
  const abbreviated = new Map<string, ColumnRole>();
  const short = words.filter(
    (word) => word === SHORT_CAPTIONS.appraisal || word === SHORT_CAPTIONS.appraisedPoints,
  );
  const [alone] = short;
  if (short.includes(SHORT_CAPTIONS.appraisal)) abbreviated.set(SHORT_CAPTIONS.claim, "self");
  const claimed = roles.has("self") || words.includes(SHORT_CAPTIONS.claim);
  if (alone !== undefined && short.length === 1 && !claimed && !roles.has("max") && roles.has("criterion"))
    abbreviated.set(alone, "max");
  return abbreviated;
}

const isCode = remembered((text) => parseCode(text) !== null);

/** The row of a band that holds figures which do not count 1, 2, 3 …: its maxima. −1 where there is none. */
export function maximaRow(stacks: readonly (readonly HeaderText[])[]): number {
  const figures = new Map<number, Map<number, Points>>();
  const texts = new Map<number, Map<number, string>>();
  const bracketed = new Map<number, number>();
  for (const { text, cell } of stacks.flat()) {
    if (isCode(text))
      texts.set(cell.row, (texts.get(cell.row) ?? new Map<number, string>()).set(cell.column, text));
    const value = figureOf(text);
    if (value === null) continue;
    const row = figures.get(cell.row) ?? new Map<number, Points>();
    figures.set(cell.row, row.set(cell.column, value));
    if (text.startsWith("(")) bracketed.set(cell.row, (bracketed.get(cell.row) ?? 0) + 1);
  }
  for (const [row, values] of figures) {
    const list = [...values.values()];
    const counts = list.every((value, index) => value === (list[0] ?? 0) + index * 1e6);
    const years = list.every((value) => isYear(value / 1e6));
    const codes = areTreeCodes([...(texts.get(row)?.values() ?? [])]);
    // "(1) (2) (3) (5)" are labels of columns.
    const labels =
      bracketed.get(row) === list.length && list.every((value, at) => value > (list[at - 1] ?? 0));
    if (list.length >= 2 && !counts && !years && !codes && !labels) return row;
  }
  return -1;
}

/** "10,5", "(8)": the figure of a row of maxima. */
function figureOf(text: string): Points | null {
  if (!/\d/.test(text)) return null;
  return parseNumber(/^\(([^()]+)\)$/.exec(text)?.[1] ?? text, null);
}

function isNameOfSurvey(role: ColumnRole | null, text: string): boolean {
  return role === "survey" && !isWholeHeader(text);
}

export function columnOf(
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
      const value = figureOf(text);
      if (value !== null) max = { value, cell };
      if (value !== null) return;
    }
    const saying = sayingOf(text);
    const { bare, words, isTotal } = saying;
    if (saying.max !== null) max = { value: saying.max.value, cell };
    const told = yearTold(bare, depth < lowest);
    if (told !== null) year = told;
    if (depth < lowest && isChange(words, bare)) differs = true;
    if (saying.isRate) isRate = true;
    if (words === "") return;
    if (saying.code !== "") {
      code = saying.code;
      return;
    }
    // "Cộng" under the caption of an area is the area's own score.
    const total = depth === lowest && isTotal ? "final" : null;
    const said = abbreviated.get(words) ?? saying.role ?? total;
    // "Đơn vị" above a unit's name, "Các tiêu chí" above a criterion's, are captions; "Mức độ hài lòng của
    // người dân" above columns of its own is the name of a criterion.
    const caption = depth < lowest && (said === "unit" || said === "criterion" || isNameOfSurvey(said, bare));
    if (said === null || caption) names.push({ text: bare, cell });
    else if (isTotal && depth < lowest) ofTotal = true;
    // "Điểm" below "ĐTXHH" is the survey's.
    const isOfSurvey = role === "survey" && said === "final";
    if (said !== null && !caption && !isOfSurvey) role = said;
  });
  const text = stack[stack.length - 1]?.text ?? "";
  if (differs) role = "statistic";
  const ofYearBefore = stack.some((over) => sayingOf(over.text).isOfYearBefore);
  const own = stack[lowest];
  const named = own === undefined ? null : { text: sayingOf(own.text).bare, cell: own.cell };
  return {
    column,
    role,
    text,
    kind: null,
    lowest: named,
    code,
    names,
    ofTotal,
    year,
    max,
    ofYearBefore,
    isRate,
    isArea: false,
    asItsLikes: false,
  };
}
