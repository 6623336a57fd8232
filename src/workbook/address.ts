/** Cell addresses: zero-based rows and columns inside, A1 text outside. */

/** A rectangle of cells, zero-based, all four bounds included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet: where a figure comes from, or where a finding points. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's own limits; an address beyond them cannot exist. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Names that were asked for before: a plan for a whole country asks a million times. */
const COLUMN_NAMES: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  return (COLUMN_NAMES[column] ??= spelledColumn(column));
}

function spelledColumn(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. @throws RangeError when the text is not a column of Excel. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) throw new RangeError(`not a column name: ${name}`);
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  if (index > MAX_COLUMNS) throw new RangeError(`not a column of Excel: ${name}`);
  return index - 1;
}

/** (0, 0) → "A1"; with `absolute`, "$A$1". */
export function cellName(row: number, column: number, absolute = false): string {
  const lock = absolute ? "$" : "";
  return `${lock}${columnName(column)}${lock}${row + 1}`;
}

/** "B3" or "$B$3" → its zero-based place. @throws RangeError when it is no cell address. */
export function parseCellName(name: string): { readonly row: number; readonly column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined || Number(digits) > MAX_ROWS) {
    throw new RangeError(`not a cell address: ${name}`);
  }
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** "A1:C3" or "B2" → a range. @throws RangeError when it is no address. */
export function parseRangeName(name: string): CellRange {
  const [from = "", to = from] = name.split(":");
  const first = parseCellName(from);
  const last = parseCellName(to);
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** A range as "A1:C3", or "A1" where it is one cell. */
export function rangeName(range: CellRange, absolute = false): string {
  const first = cellName(range.top, range.left, absolute);
  const last = cellName(range.bottom, range.right, absolute);
  return first === last ? first : `${first}:${last}`;
}

/** Sheet name as it stands in a formula: always quoted, so that "Năm 2022" is safe. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell with its sheet, "'Năm 2022'!E10", the form of findings and of hyperlinks. */
export function refName(ref: CellRef, absolute = false): string {
  return `${quotedSheetName(ref.sheet)}!${cellName(ref.row, ref.column, absolute)}`;
}

/** True for a cell of another workbook, "[Năm trước.xlsx]Tổng hợp"; no sheet's own name holds a bracket. */
export function isElsewhere({ sheet }: CellRef): boolean {
  return sheet.startsWith("[");
}
