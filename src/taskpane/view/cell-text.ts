/** A cell's text as a page shows it: by its number format where that is known, with a decimal comma. */
import { formatPoints } from "../../language/numbers";
import { toPoints } from "../../scorebook/points";
import { CellKind, formatAt, kindAt, numberAt, textAt, type CellGrid } from "../../workbook/snapshot";

import { formattedNumber } from "./number-format";

const DECIMALS = 6;

export function cellText(grid: CellGrid, row: number, column: number): string {
  switch (kindAt(grid, row, column)) {
    case CellKind.number:
      return numberText(numberAt(grid, row, column) ?? 0, formatAt(grid, row, column));
    case CellKind.text:
    case CellKind.error:
      return textAt(grid, row, column);
    case CellKind.boolean:
      return numberAt(grid, row, column) === 1 ? "TRUE" : "FALSE";
    case CellKind.uncached:
      return "?";
    default:
      return "";
  }
}

function numberText(value: number, format: string): string {
  // Beyond what exact points hold, a number is shown as it is.
  if (!Number.isSafeInteger(toPoints(value) * 100)) return String(value);
  const formatted = format === "General" ? null : formattedNumber(value, format);
  if (formatted !== null) return formatted;
  if (format.includes("%")) return `${formatPoints(toPoints(value * 100), "vi", 2)}%`;
  return formatPoints(toPoints(value), "vi", DECIMALS);
}
