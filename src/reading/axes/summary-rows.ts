/**
 * Rows among the units that are none: those that hold the highest, lowest, mean, sum, median or count of the
 * others, and a row of maxima. The figures tell; a missing number and a name that is nobody's only vote.
 */
import { kindOfUnit } from "../../text/unit-names";
import { MILLIONTHS } from "../../scorebook/points";
import { extremeOf, type ExtremeKind } from "../laws/extremes";
import { linesOf, transposed, valueAt, type Lines } from "../laws/lines";
import type { FigureTable } from "./figure-table";

export interface SummaryRow {
  readonly row: number;
  readonly kind: ExtremeKind | "maxima";
}

/** Rows that look unlike the units beside them: not counted, or named like nobody. */
export function strangers(votes: readonly RowVotes[]): readonly number[] {
  const named = votes.filter(({ name }) => kindOfUnit(name) !== "other").length * 2 > votes.length;
  const counted = votes.filter(({ numbered }) => numbered).length * 2 > votes.length;
  return votes.map(
    ({ name, numbered }) => (counted && !numbered ? 2 : 0) + (named && kindOfUnit(name) === "other" ? 1 : 0),
  );
}

/** What is computed of all others; the middle one is another row's own figure, and says little by itself. */
const MADE: readonly ExtremeKind[] = ["mean", "sum", "count", "range"];
const MADE_OR_MIDDLE: readonly ExtremeKind[] = [...MADE, "median"];

/** How surprising a mean or a sum of the others must be, and how much so in a row that looks unlike them. */
const FEWEST_BITS = 14;
const FEWEST_BITS_ODD = 4;

/** What is known of a row besides its figures. */
export interface RowVotes {
  readonly name: string;
  /** It is counted like the units ("1", "2", …). */
  readonly numbered: boolean;
}

/** So many rows at either end of a table may sum it up. */
const EDGE = 7;
/** One figure may be the highest by chance; as many say it together. */
const FEWEST_COLUMNS = 2;

/** A total over so many maxima is their sum by no chance. */
const FEWEST_ADDED = 3;

/** @param votes of each entry of the table */
export function summaryRows(
  { lines, rows }: Pick<FigureTable, "lines" | "rows">,
  votes: readonly RowVotes[],
): SummaryRow[] {
  if (rows.length < 4) return [];
  const entries = transposed(lines);
  const strange = strangers(votes);
  const stranger = (entry: number): number => strange[entry] ?? 0;
  const edges = rows
    .map((_, entry) => entry)
    .filter((entry) => entry < EDGE || entry >= rows.length - EDGE)
    // The strangest first, then the outermost: of two equal rows the outer one sums up.
    .sort((a, b) => stranger(b) - stranger(a) || depth(a) - depth(b));
  const found = new Map<number, SummaryRow["kind"]>();
  const plain = rows.map((_, entry) => entry).filter((entry) => stranger(entry) === 0);
  for (const entry of edges) {
    const others = rows.map((_, other) => other).filter((other) => other !== entry && !found.has(other));
    // Of several rows that look unlike units each sums up those that look like them.
    const kind = (stranger(entry) > 0 ? kindOf(entry, plain) : null) ?? kindOf(entry, others);
    if (kind !== null) found.set(entry, kind);
  }
  return [...found].map(([entry, kind]) => ({ row: rows[entry] ?? 0, kind }));

  function depth(entry: number): number {
    return Math.min(entry, rows.length - 1 - entry);
  }

  function kindOf(entry: number, others: readonly number[]): SummaryRow["kind"] | null {
    const odd = stranger(entry);
    const made = extremeOf(entries, entry, others, odd > 0 ? MADE_OR_MIDDLE : MADE);
    const outer = extremeOf(entries, entry, others, ["highest", "lowest"]);
    // Where each figure is nothing or the whole, the middle one is the highest as well.
    const isHighest = made?.kind === "median" && outer?.kind === "highest" && outer.holds >= made.holds;
    if (
      made !== null &&
      !isHighest &&
      made.bits >= (odd > 0 ? FEWEST_BITS_ODD : FEWEST_BITS) &&
      variety(entries, entry) > 0
    )
      return made.kind;
    // What is higher anywhere is a maximum that nobody reached there.
    const extreme = outer !== null && outer.holds === outer.of ? outer : null;
    if (extreme !== null && odd === 0) return isOfSeveral(entry, others) ? extreme.kind : null;
    if (extreme !== null && (extreme.of >= FEWEST_COLUMNS || odd > 1)) return extreme.kind;
    return odd > 0 && boundsRoundly(entry, others) ? "maxima" : null;
  }

  /** Three figures or more, each the same as another row's, and not all of one row: no unit is so by itself. */
  function isOfSeveral(entry: number, others: readonly number[]): boolean {
    const figures: number[] = [];
    for (let line = 0; line < entries.length; line++) {
      if (!Number.isNaN(valueAt(entries, entry, line))) figures.push(line);
    }
    const twin = others.some((other) =>
      figures.every((line) => valueAt(entries, other, line) === valueAt(entries, entry, line)),
    );
    return figures.length > FEWEST_COLUMNS && !twin;
  }

  /** No other row exceeds it, but where a bonus lifts one above the sum of all; it is set in whole, half or quarter points. */
  function boundsRoundly(entry: number, others: readonly number[]): boolean {
    const most = (line: number): number => valueAt(entries, entry, line);
    const own = Array.from({ length: entries.length }, (_, line) => line).filter(
      (line) => !Number.isNaN(most(line)),
    );
    if (own.some((line) => most(line) % (MILLIONTHS / 4) !== 0)) return false;
    const exceeded = own.filter((line) => others.some((other) => valueAt(entries, other, line) > most(line)));
    const sum = own.reduce((all, line) => all + most(line), 0);
    return own.length > 0 && exceeded.every((line) => own.length > FEWEST_ADDED && most(line) * 2 === sum);
  }
}

/** How many different figures a line holds, zero not counted. */
function variety(lines: Lines, line: number): number {
  const figures = new Set<number>();
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, line, entry);
    if (!Number.isNaN(value) && value !== 0) figures.add(value);
  }
  return figures.size;
}

/** The same table without some rows. */
export function without(table: FigureTable, left: ReadonlySet<number>): FigureTable {
  const kept = table.rows.flatMap((row, entry) => (left.has(row) ? [] : [entry]));
  return {
    ...table,
    rows: kept.map((entry) => table.rows[entry] ?? 0),
    lines: linesOf(table.columns.length, kept.length, (line, entry) =>
      valueAt(table.lines, line, kept[entry] ?? 0),
    ),
  };
}
