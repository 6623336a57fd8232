/**
 * What becomes of a value that an add-in writes into a cell. Excel reads strings as if they were typed, in
 * en-US whatever the user's locale: office-js issues 1553, 3244, 3256.
 */
import { ApiError, invalidArgument } from "./api";
import type { CellModel, CellValue } from "./model";

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 ("Excel specifications and limits") */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*|\d*)(?:\.\d*)?(?:E[+-]?\d+)?%?$/i;
const DATE = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i;

/** A typed-in string that Excel takes for something else than text; null where it stays text. */
function typed(text: string): CellValue | null {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/\d/.test(text) && NUMBER.test(text)) {
    const plain = Number(text.replace(/[,%]/g, ""));
    return text.endsWith("%") ? plain / 100 : plain;
  }
  // A serial number would need a calendar; that it is no text any more is what matters.
  if (DATE.test(text) || MONTH.test(text)) return 45_000;
  // "(12)" is how accountants type −12.
  if (/^\(\d+(?:\.\d+)?\)$/.test(text)) return -Number(text.slice(1, -1));
  return null;
}

/**
 * Puts a written value into a cell whose number format is already set. `null` leaves the cell as it is
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 * @returns true where the cell now holds a formula that has to be calculated
 */
export function enter(cell: CellModel, input: unknown): boolean {
  if (input === null) return false;
  cell.formula = null;
  if (typeof input === "number" || typeof input === "boolean") {
    cell.value = input;
    return false;
  }
  if (typeof input !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(input)}`);
  if (input.length > LONGEST_TEXT) throw invalidArgument("text longer than 32,767 characters");
  if (input === "") cell.value = null;
  // "@" takes everything as text. Whether it keeps a leading apostrophe is not documented: nobody may rely on it.
  else if (cell.format === "@") {
    if (input.startsWith("'")) throw new ApiError("NotImplemented", "a leading apostrophe in a text cell");
    cell.value = input;
  }
  // A leading apostrophe says "this is text" and is no part of it (issue 6687).
  else if (input.startsWith("'")) cell.value = input.slice(1);
  // "If the returned value starts with a plus, minus or equal sign, Excel interprets this value as a formula" (Range.values).
  else if (/^[=+-]/.test(input) && typed(input) === null) return formula(cell, input);
  else if (input.startsWith("@")) throw new ApiError("InvalidArgument", "no function of that name");
  else cell.value = typed(input) ?? input;
  return false;
}

function formula(cell: CellModel, input: string): boolean {
  if (input.length > LONGEST_FORMULA) throw new ApiError("FormulaLengthExceedsLimit", "formula too long");
  const text = input.startsWith("=") ? input : `=${input}`;
  if (text === "=") {
    cell.value = "=";
    return false;
  }
  const open = [...text.replace(/"[^"]*"|'[^']*'/g, "")].reduce(
    (depth, char) => depth + (char === "(" ? 1 : char === ")" ? -1 : 0),
    0,
  );
  if (open !== 0) throw invalidArgument(`formula with unbalanced brackets: ${text}`);
  cell.formula = text;
  return true;
}
