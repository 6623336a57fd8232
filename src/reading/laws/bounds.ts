/** Maxima: a line that no other line exceeds, entry by entry. */
import { valueAt, type Lines } from "./lines";

export interface BoundLaw {
  readonly holds: number;
  readonly of: number;
  readonly exceptions: readonly number[];
  /** Entries in which the line reaches its maximum. */
  readonly reached: number;
}

/** How far 0 ≤ line ≤ maximum holds. */
export function holdsBound(lines: Lines, line: number, maximum: number): BoundLaw {
  let of = 0;
  let reached = 0;
  const exceptions: number[] = [];
  for (let entry = 0; entry < lines.length; entry++) {
    const value = valueAt(lines, line, entry);
    const most = valueAt(lines, maximum, entry);
    if (Number.isNaN(value) || Number.isNaN(most)) continue;
    of++;
    if (value > most || value < 0) exceptions.push(entry);
    else if (value === most) reached++;
  }
  return { holds: of - exceptions.length, of, exceptions, reached };
}

const FEWEST = 3;
const MOSTLY = 0.95;

/**
 * What nobody reached is a maximum too where it is set in far rounder figures (4 beside 3,25 and 2,87); where it
 * stands before what it bounds, as it mostly does, fewer entries say so.
 */
function isFarRounder(lines: Lines, maximum: number, others: readonly number[]): boolean {
  const own = lines.steps[maximum] ?? 0;
  return others.every(
    (line) =>
      (lines.steps[line] ?? 0) * FAR <= own &&
      holdsBound(lines, line, maximum).of >= (line > maximum ? FEWEST_BEFORE : FEWEST_BEHIND),
  );
}

/** A decimal less. */
const FAR = 10;
const FEWEST_BEFORE = 4;
const FEWEST_BEHIND = 6;

/**
 * The line that bounds all the others; −1 where none does, or where it is like them: a maximum is reached
 * somewhere, and exceeds somewhere.
 */
export function boundingLine(lines: Lines, among: readonly number[]): number {
  for (const maximum of among) {
    // What stands in rows of its own is bounded by nothing here.
    const others = among.filter((line) => line !== maximum && holdsBound(lines, line, maximum).of > 0);
    let reached = 0;
    let above = 0;
    const bounds = others.every((line) => {
      const law = holdsBound(lines, line, maximum);
      reached += law.reached;
      above += law.holds - law.reached;
      return law.of >= FEWEST && law.holds >= law.of * MOSTLY;
    });
    if (others.length > 0 && bounds && above > 0 && (reached > 0 || isFarRounder(lines, maximum, others)))
      return maximum;
  }
  return -1;
}
