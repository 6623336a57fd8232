/**
 * Criteria as rows that are numbered: the row without a number that is the sum of the highest level, with bonus and
 * penalty rows between, which the figures tell whatever they are called.
 */
import { valueAt, type Lines } from "../laws/lines";
import { levelsOf, type Code } from "./codes";

/** The total of a numbered table, and what its rows without a number add to it or take from it. */
interface CodedTotal {
  readonly line: number;
  readonly bonuses: readonly number[];
  readonly penalties: readonly number[];
  /** What stands there and takes no part. */
  readonly others: readonly number[];
  /** All that stands between the areas and the total. */
  readonly beside: readonly number[];
}

/** So many rows without a number may be added or taken. */
const MOST_BESIDE = 4;

/**
 * The row without a number that is the sum of all rows of the highest level in every column, with what stands
 * between them added or taken; null where none is.
 */
export function codedTotal(
  across: Lines,
  among: readonly number[],
  codes: readonly (Code | null)[],
  said: (line: number) => number,
): CodedTotal | null {
  const levels = levelsOf(codes);
  const areas = among.filter((line) => levels[line] === 1);
  const last = areas[areas.length - 1] ?? 0;
  if (areas.length < 2) return null;
  for (const line of among) {
    if (codes[line] !== null) continue;
    const beside = among.filter((other) => codes[other] === null && other > last && other < line);
    if (beside.length > MOST_BESIDE) continue;
    const signs = signsOf(across, line, { areas, beside, said: beside.map(said) });
    if (signs === null) continue;
    return {
      line,
      bonuses: beside.filter((_, at) => signs[at] === 1),
      penalties: beside.filter((_, at) => signs[at] === -1),
      others: beside.filter((_, at) => signs[at] === 0 && filledIn(across, beside[at] ?? 0)),
      beside,
    };
  }
  return null;
}

/** True where a line holds anything but nothing. */
function filledIn(across: Lines, line: number): boolean {
  for (let entry = 0; entry < across.length; entry++) if (valueAt(across, line, entry) > 0) return true;
  return false;
}

/**
 * How some lines enter a sum, all entries alike: 1 added, −1 taken, 0 where they hold nothing.
 * @param said what their names say, the same way
 */
function signsOf(
  across: Lines,
  total: number,
  {
    areas,
    beside,
    said,
  }: {
    readonly areas: readonly number[];
    readonly beside: readonly number[];
    readonly said: readonly number[];
  },
): readonly number[] | null {
  const filled = beside.map((line) => filledIn(across, line));
  const ways = beside.reduce<readonly (readonly number[])[]>(
    (found, _, at) =>
      found.flatMap((signs) => (filled[at] === true ? [1, -1, 0] : [0]).map((sign) => [...signs, sign])),
    [[]],
  );
  const fitting = ways.filter((signs) => {
    let told = 0;
    for (let entry = 0; entry < across.length; entry++) {
      const value = valueAt(across, total, entry);
      if (Number.isNaN(value)) continue;
      const sum = (lines: readonly number[], sign: (at: number) => number): number =>
        lines.reduce((all, line, at) => all + sign(at) * (valueAt(across, line, entry) || 0), 0);
      if (value !== sum(areas, () => 1) + sum(beside, (at) => signs[at] ?? 0)) return false;
      told++;
    }
    return told >= 2;
  });
  // Where as much is added as taken, the names tell which is which; what is filled counts rather than not.
  const agrees = (signs: readonly number[]): number =>
    signs.filter((sign, at) => sign !== 0 && sign === said[at]).length +
    signs.filter((sign) => sign !== 0).length / MOST_BESIDE / 2;
  return fitting.reduce<readonly number[] | null>(
    (best, signs) => (best === null || agrees(signs) > agrees(best) ? signs : best),
    null,
  );
}
