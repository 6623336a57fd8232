/** Tidy data as CSV: UTF-8, comma, decimal point, lines that end with LF, an empty field for what is not known. */
import { printable } from "../language/printable";
import type { TidyColumn } from "./tidy";

const LINE_END = "\n";
/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

export function csv(columns: readonly TidyColumn[]): string {
  const head = columns.map(({ name }) => name).join(",");
  const rows = columns[0]?.values.length ?? 0;
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ values }) => field(values[row] ?? null)).join(","),
  );
  return [head, ...lines].map((line) => line + LINE_END).join("");
}

function field(value: string | number | boolean | null): string {
  if (value === null) return "";
  // R knows no other words for these.
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  const shown = printable(value);
  // Text from a workbook never becomes a formula where the file is opened in a spreadsheet.
  const harmless = shown.length > 1 && FORMULA.test(shown) ? `'${shown}` : shown;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
