/**
 * Points, what applies of the maximum, and the points put on a scale of a hundred, side by side: the conversion is a
 * percentage of what applies, whatever its caption says, and no points of its own.
 */
import { quantumOf, valueAt, type Lines } from "../laws/lines";
import { findOrder } from "../laws/orders";
import { holdsQuotient } from "../laws/quotients";
import type { HeaderColumn } from "../regions/header-column";
import type { FigureTable } from "./figure-table";
import { asTotal, belongingTo, isSaid, isTotal } from "./header-meaning";
import type { Column, ToldColumns } from "./told-columns";

const SCALE = 100e6;
/** Where all of the maximum applies, any figure is its own conversion: so many others must follow. */
const FEWEST = 3;
const MOSTLY = 0.9;
/** Conversions stand beside what they convert. */
const NEAR = 5;

/**
 * Finds score, applicable maximum and conversion, and says so in their headers.
 * @param figures the columns of one year that may hold points
 * @param ranks the columns of ranks beside them: what they order is the total
 * @returns the converted scores
 */
export function placeConversions(
  told: ToldColumns,
  figures: readonly Column[],
  ranks: readonly Column[],
): Column[] {
  return figures.flatMap((column) => {
    if (column.explained) return [];
    const near = figures.filter(
      (other) => other !== column && !other.explained && Math.abs(other.line - column.line) <= NEAR,
    );
    for (const applied of near) {
      const score = near.find((own) => own !== applied && converts(told.lines, column, own, applied));
      if (score === undefined) continue;
      const isRanked = ranks.some(({ line }) => findOrder(told.lines, line, [column.line]) !== null);
      place(told, { column, score, applied }, isRanked);
      return [score];
    }
    return [];
  });
}

function place(
  told: ToldColumns,
  { column, score, applied }: { readonly column: Column; readonly score: Column; readonly applied: Column },
  isRanked: boolean,
): void {
  if (isRanked && !isTotal(score.header)) told.tell(score, asTotal({ ...score.header, names: [] }));
  const owner = belongingTo(score.header);
  told.tell(applied, { ...applied.header, role: "max", ...owner });
  told.tell(column, { ...column.header, role: "percent", ...owner, max: null });
  for (const own of [score, applied, column]) own.explained = true;
}

/** conversion = score ÷ applied × 100, where not all applies as well. */
function converts(lines: Lines, conversion: Column, score: Column, applied: Column): boolean {
  // Of three figures that divide into each other the roundest is the maximum.
  const roundest = quantumOf(lines, applied.line);
  if (quantumOf(lines, score.line) > roundest || quantumOf(lines, conversion.line) >= roundest) return false;
  let parted = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const by = valueAt(lines, applied.line, entry);
    const value = valueAt(lines, score.line, entry);
    if (Number.isNaN(by) || Number.isNaN(value)) continue;
    if (value > by || by > SCALE) return false;
    if (by !== SCALE && valueAt(lines, conversion.line, entry) !== value) parted++;
  }
  if (parted < FEWEST || !varies(lines, applied.line)) return false;
  const law = holdsQuotient(lines, conversion.line, score.line, applied.line, SCALE);
  return law.of >= FEWEST && law.holds >= law.of * MOSTLY;
}

/** One maximum for all makes a percentage; a conversion is needed where it differs. */
function varies(lines: Lines, line: number): boolean {
  const figures = new Set<number>();
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, line, entry);
    if (!Number.isNaN(value)) figures.add(value);
  }
  return figures.size > 1;
}

/**
 * What does not apply makes the whole with what applies, and is no figure of the index; it stands in few rows.
 * @param table figures of the units' rows, the applicable maximum among them
 */
export function withoutRemainders(table: FigureTable, headers: readonly HeaderColumn[]): HeaderColumn[] {
  const { lines, columns } = table;
  const lineOf = (header: HeaderColumn): number => columns.indexOf(header.column);
  const applied = headers.filter((own) => own.role === "max" && own.ofTotal && lineOf(own) >= 0);
  return headers.map((header) => {
    const line = lineOf(header);
    if (line < 0 || isSaid(header) || !applied.some((own) => makeWhole(lines, line, lineOf(own))))
      return header;
    return { ...header, role: "statistic", names: [] };
  });
}

function makeWhole(lines: Lines, rest: number, applied: number): boolean {
  let of = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const sum = valueAt(lines, rest, entry) + valueAt(lines, applied, entry);
    if (Number.isNaN(sum)) continue;
    if (sum !== SCALE) return false;
    of++;
  }
  return of > 1;
}
