/** Two lines that make one whole together: what was lost and what is left of a hundred. */
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { valueAt, type Lines } from "./lines";

const FEWEST = 3;
const MOSTLY = 0.8;

/** The round whole that two lines make in most entries; null where they make none, or do not vary. */
export function holdsRemainder(lines: Lines, rest: number, lost: number): Points | null {
  const sums = new Map<number, number>();
  const figures = new Set<number>();
  let of = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const sum = valueAt(lines, rest, entry) + valueAt(lines, lost, entry);
    if (Number.isNaN(sum)) continue;
    of++;
    figures.add(valueAt(lines, lost, entry));
    const rounded = Math.round(sum / 10_000) * 10_000;
    sums.set(rounded, (sums.get(rounded) ?? 0) + 1);
  }
  const [whole, count] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const holds = of >= FEWEST && figures.size >= FEWEST && count >= of * MOSTLY;
  return holds && whole > 0 && whole % MILLIONTHS === 0 ? whole : null;
}

/** What is left is mostly more than what was lost: most of what can be had is had. */
export function isMostlyMore(lines: Lines, line: number, than: number): boolean {
  let more = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    if (valueAt(lines, line, entry) > valueAt(lines, than, entry)) more++;
  }
  return more * 2 > lines.length;
}

const AS_LARGE = 0.5;

/** True where a line is within half of another in every entry that holds both, and in most of all. */
export function isAsLarge(lines: Lines, line: number, as: number): boolean {
  let of = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const [one, other] = [valueAt(lines, line, entry), valueAt(lines, as, entry)];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    if (Math.abs(one - other) > Math.abs(other) * AS_LARGE) return false;
    of++;
  }
  return of * 2 > lines.length;
}
