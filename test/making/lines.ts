/** Lines of figures for tests of laws: one list of points each; NaN where a cell holds none. */
import { linesOf, type Lines } from "../../src/reading/laws/lines";
import { toPoints } from "../../src/scorebook/points";
import type { Random } from "./random";

export function lines(...rows: readonly (readonly number[])[]): Lines {
  const length = Math.max(0, ...rows.map((row) => row.length));
  return linesOf(rows.length, length, (line, entry) => toPoints(rows[line]?.[entry] ?? NaN));
}

/** 0 … count − 1 */
export function upTo(count: number): number[] {
  return [...Array(count).keys()];
}

/** Figures with two decimals between two bounds. */
export function hundredths(random: Random, count: number, least: number, most: number): number[] {
  return Array.from({ length: count }, () => random.whole(least * 100, most * 100) / 100);
}

/** Entry by entry, exact to the hundredth. */
export function added(...rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map(
    (_, entry) => rows.reduce((sum, row) => sum + Math.round((row[entry] ?? 0) * 100), 0) / 100,
  );
}
