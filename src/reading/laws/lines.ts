/**
 * Figures of a table as parallel lines, columns or rows alike: exact points in one flat array, NaN where a
 * cell holds no figure. Laws are tested on these alone; no word reaches them.
 */
import type { Points } from "../../scorebook/points";

export interface Lines {
  /** How many lines there are, and how many entries each has. */
  readonly count: number;
  readonly length: number;
  /** Entry e of line l at l × length + e. */
  readonly values: Float64Array;
  /** The smallest printed step of each line, in millionths: 10,000 for two decimals. */
  readonly steps: Float64Array;
  /** What all figures of a line are multiples of: 250,000 where points are given in quarters. */
  readonly quanta: Float64Array;
}

/** A computed figure with a long tail is held at the thousandth: its rounding is nobody's decision. */
const FINEST: Points = 1_000;
const COARSEST: Points = 1_000_000;

export function linesOf(count: number, length: number, at: (line: number, entry: number) => Points): Lines {
  const values = new Float64Array(count * length);
  const steps = new Float64Array(count);
  const quanta = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    let step = COARSEST;
    let quantum = 0;
    for (let entry = 0; entry < length; entry++) {
      const value = at(line, entry);
      values[line * length + entry] = value;
      if (Number.isNaN(value)) continue;
      while (step > FINEST && !isWhole(value, step)) step /= 10;
      if (value !== 0 && quantum !== FINEST) quantum = Math.max(FINEST, divisor(quantum, Math.abs(value)));
    }
    steps[line] = step;
    quanta[line] = quantum === 0 ? step : quantum;
  }
  return { count, length, values, steps, quanta };
}

/** The smallest printed step of some figures. */
export function stepIn(values: ArrayLike<number>, from: number, to: number): Points {
  let step = COARSEST;
  for (let at = from; at < to && step > FINEST; at++) {
    const value = values[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    while (step > FINEST && !isWhole(value, step)) step /= 10;
  }
  return step;
}

/** True where a figure is a multiple of a step; told by a division, which is far faster than a remainder. */
function isWhole(value: Points, step: Points): boolean {
  const steps = Math.floor(value / step);
  return steps * step === value && Number.isFinite(value);
}

export function valueAt({ values, length }: Lines, line: number, entry: number): Points {
  return values[line * length + entry] ?? NaN;
}

export function stepOf({ steps }: Lines, line: number): Points {
  return steps[line] ?? FINEST;
}

export function quantumOf({ quanta }: Lines, line: number): Points {
  return quanta[line] ?? FINEST;
}

/** The greatest that divides both, no finer than FINEST. */
function divisor(a: number, b: number): number {
  while (b >= FINEST) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/** How many entries of a line hold a figure. */
export function filled(lines: Lines, line: number): number {
  let count = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    if (!Number.isNaN(valueAt(lines, line, entry))) count++;
  }
  return count;
}

/** The same figures with rows and columns exchanged. */
export function transposed(lines: Lines): Lines {
  return linesOf(lines.length, lines.count, (line, entry) => valueAt(lines, entry, line));
}
