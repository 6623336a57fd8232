/**
 * What is written into a cell so that Excel keeps it as it is. Excel reads strings as if they were typed, in
 * en-US: "1.10" becomes 1.1, "01/08" a date, "- x" a formula (office-js issues 3256 and 6687). A cell with
 * the number format "@" takes any string as text; an apostrophe at its start is said twice, because a first
 * one is taken away.
 */
import type { CellRange } from "../../workbook/address";
import type { CellStyle, PlanCell, SheetPlan } from "../../workbook/plan";

export type CellInput = string | number | boolean;

const GENERAL = "General";
const TEXT = "@";
const APOSTROPHE = "'";

/** Longest text of a cell ("Excel specifications and limits"). */
const LONGEST_TEXT = 32_767;

/** True for words that Excel keeps: they begin with a letter, hold no digit and are no boolean. */
function isPlainWords(text: string): boolean {
  return /^\p{L}[^0-9]*$/u.test(text) && !/^(?:true|false)$/i.test(text);
}

/** Number format that the cell has to carry before its value is written. */
function formatOf(cell: PlanCell, style: CellStyle | undefined): string {
  const format = style?.numberFormat ?? GENERAL;
  // In a text cell a formula would stay its own text.
  if (cell.formula !== undefined) return format === TEXT ? GENERAL : format;
  // Whether "@" keeps a first apostrophe is nowhere said; without "@" it is known to mean "this is text".
  if (startsWithApostrophe(cell.value)) return GENERAL;
  return typeof cell.value === "string" && cell.value !== "" && !isPlainWords(cell.value) ? TEXT : format;
}

/** What is put into the cell: the formula where it is live, else the value; "" empties it. */
function inputOf(cell: PlanCell, guard: "format" | "apostrophe"): CellInput {
  const value = cell.formula ?? cell.value ?? "";
  if (typeof value !== "string") return value;
  const text = value.slice(0, LONGEST_TEXT);
  if (cell.formula !== undefined || text === "") return text;
  const guarded = startsWithApostrophe(text) || (guard === "apostrophe" && !isPlainWords(text));
  return guarded ? APOSTROPHE + text : text;
}

function startsWithApostrophe(value: PlanCell["value"]): boolean {
  return typeof value === "string" && value.startsWith(APOSTROPHE);
}

/**
 * Rows of a part of a sheet for one array write, with the mark's cell saying `mark`.
 * @param guard "apostrophe" where number formats could not be set, so that no cell has "@"
 */
export function inputRows(
  plan: SheetPlan,
  part: CellRange,
  mark: string,
  guard: "format" | "apostrophe" = "format",
): CellInput[][] {
  const rows = new PartRows<CellInput>(part, "");
  for (const cell of plan.cells) rows.put(cell.row, cell.column, inputOf(cell, guard));
  rows.put(plan.mark.row, plan.mark.column, mark);
  return rows.rows;
}

/** Number formats of a part of a sheet; null leaves a cell "General" as it is in a cleared sheet. */
export function formatRows(
  plan: SheetPlan,
  styles: readonly CellStyle[],
  part: CellRange,
): (string | null)[][] {
  const rows = new PartRows<string | null>(part, null);
  for (const cell of plan.cells) {
    const format = formatOf(cell, styles[cell.style]);
    if (format !== GENERAL) rows.put(cell.row, cell.column, format);
  }
  rows.put(plan.mark.row, plan.mark.column, TEXT);
  return rows.rows;
}

/** Rows of a part of a sheet for one array write; what lies outside the part is left out. */
class PartRows<V> {
  readonly rows: V[][];

  constructor(
    private readonly part: CellRange,
    empty: V,
  ) {
    const width = part.right - part.left + 1;
    this.rows = Array.from({ length: part.bottom - part.top + 1 }, () => new Array<V>(width).fill(empty));
  }

  put(row: number, column: number, value: V): void {
    const { top, left, right } = this.part;
    const line = this.rows[row - top];
    if (line !== undefined && column >= left && column <= right) line[column - left] = value;
  }
}
