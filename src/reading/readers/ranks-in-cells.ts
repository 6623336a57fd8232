/** Ranks as workbooks print them: 1, "01/08", "Hạng 2", and "01/08" that a spreadsheet took for a date. */
import { formatAt } from "../../workbook/snapshot";
import { dayAndMonth } from "../../text/number-format";
import type { SheetView } from "../regions/sheet-view";

export interface PrintedRank {
  readonly rank: number;
  readonly of: number | null;
}

/** @param units number of units ranked: tells day from month where a rank became a date */
export function rankAt(view: SheetView, row: number, column: number, units: number): PrintedRank | null {
  const number = view.number(row, column);
  if (number === null) return rankInText(view.text(row, column));
  if (view.shownAsOf(row, column) !== "date") {
    return Number.isInteger(number) && number > 0 && number < 10_000 ? { rank: number, of: null } : null;
  }
  const { day, month } = dayAndMonth(number);
  const format = formatAt(view.grid, row, column).replace(/\[[^\]]*\]/g, "");
  const monthFirst = /^[^dm]*m+[^d]*d/i.test(format);
  const [first, second] = monthFirst ? [month, day] : [day, month];
  if (second === units || first !== units) return fits(first, second);
  return fits(second, first);
}

function fits(rank: number, of: number): PrintedRank | null {
  return rank <= of ? { rank, of } : null;
}

/** "01/08", "1", "Thứ 3", "2 (đồng hạng)". */
export function rankInText(text: string): PrintedRank | null {
  const match = /^\D{0,12}?(\d{1,4})(?:\s*\/\s*(\d{1,4}))?(?:\s*\([^)]*\)|\s*\D{0,12})$/.exec(text.trim());
  if (match === null || /[.,]\d/.test(text)) return null;
  const rank = Number(match[1]);
  const of = match[2] === undefined ? null : Number(match[2]);
  return rank < 1 || (of !== null && of < rank) ? null : { rank, of };
}

/** "Thứ 1", "Thứ 2" …: a column of one word with numbers from 1 to no more than its rows. */
export function holdsRanksInWords(view: SheetView, rows: readonly number[], column: number): boolean {
  const texts = rows.flatMap((row) => view.text(row, column) || []);
  const ranks = texts.map((text) => /^(\p{L}+)\s*(\d{1,4})$/u.exec(text));
  const words = new Set(ranks.map((match) => match?.[1]?.toLowerCase() ?? ""));
  const numbers = new Set(ranks.map((match) => Number(match?.[2] ?? NaN)));
  return (
    texts.length * 2 > rows.length &&
    texts.length > 2 &&
    words.size === 1 &&
    !words.has("") &&
    numbers.has(1) &&
    [...numbers].every((number) => number <= rows.length)
  );
}
