/** What a person typed into a cell, also where the spreadsheet program took it for a number or a date. */
import { dayAndMonth, shownBy } from "../../text/number-format";
import { formatAt, numberAt, textAt, type CellGrid } from "../../workbook/snapshot";

/** Text as it stands; a date as 31/12/2023, a share as 80%, any other number with the decimal comma. */
export function typedText(grid: CellGrid, row: number, column: number): string {
  const number = numberAt(grid, row, column);
  if (number === null) return textAt(grid, row, column);
  const shown = shownBy(formatAt(grid, row, column));
  if (shown !== "date" || number < 1) return plain(shown === "percent" ? number * 100 : number, shown);
  const { day, month, year } = dayAndMonth(number);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

function plain(number: number, shown: "number" | "percent" | "date"): string {
  // Binary noise of a share times a hundred is no digit that anybody typed.
  const text = String(Math.round(number * 1e9) / 1e9).replace(".", ",");
  return shown === "percent" ? `${text}%` : text;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
