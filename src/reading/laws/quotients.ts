/** Percentages and conversions: a line that is another line divided by a third, or by one figure for all. */
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { quantumOf, stepOf, valueAt, type Lines } from "./lines";

export interface QuotientLaw {
  readonly target: number;
  readonly score: number;
  /** Line of the divisor; −1 where one figure divides all. */
  readonly divisor: number;
  /** target = score ÷ divisor × factor; with one figure for all, target = score × factor. */
  readonly factor: number;
  readonly holds: number;
  readonly of: number;
  readonly exceptions: readonly number[];
}

const FEWEST = 3;
const MOSTLY = 0.8;

/** target = score ÷ divisor × factor, to the target's printed decimals (half up or cut). */
// eslint-disable-next-line max-params -- laws are asked alike: the lines, the target, of what, how
export function holdsQuotient(
  lines: Lines,
  target: number,
  score: number,
  divisor: number,
  factor: number,
): QuotientLaw {
  const slack = stepOf(lines, target) * 1.01;
  let of = 0;
  const exceptions: number[] = [];
  for (let entry = 0; entry < lines.length; entry++) {
    const printed = valueAt(lines, target, entry);
    const value = valueAt(lines, score, entry);
    const by = divisor < 0 ? 1 : valueAt(lines, divisor, entry);
    if (Number.isNaN(printed) || Number.isNaN(value) || Number.isNaN(by) || by === 0) continue;
    if (printed === 0 && value === 0) continue;
    of++;
    const computed: Points = divisor < 0 ? value * factor : (value / by) * factor;
    if (Math.abs(printed - computed) > slack) exceptions.push(entry);
  }
  return { target, score, divisor, factor, holds: of - exceptions.length, of, exceptions };
}

/** What a score may be, entry by entry, so that the target is its share of the divisor; not a number for any score. */
interface Margins {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Widened by what computing them may round off: what lies outside surely misses. */
function marginsOf(lines: Lines, target: number, divisor: number, factor: number): Margins {
  const { values, length } = lines;
  const slack = stepOf(lines, target) * 1.01;
  const [least, most] = [new Float64Array(length), new Float64Array(length)];
  for (let entry = 0; entry < length; entry++) {
    const by = values[divisor * length + entry] ?? NaN;
    const middle = ((values[target * length + entry] ?? NaN) * by) / factor;
    const width = Math.abs((slack * by) / factor) + (Math.abs(middle) + 1) * ROUNDED_OFF;
    least[entry] = by === 0 ? NaN : middle - width;
    most[entry] = by === 0 ? NaN : middle + width;
  }
  return { least, most };
}

const ROUNDED_OFF = 1e-9;

/** Where the many figures of a line lie: so many are at least `low`, and so many at most `high`, that of two lines apart too few can obey. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Two such shares of the entries have at least a quarter in common, which is more than may miss. */
const MANY = 0.625;

/** Entry by entry sorted, the blanks behind: blanks count for neither end. */
function reachOf(least: Float64Array, most: Float64Array): Reach {
  const many = Math.ceil(least.length * MANY) + 1;
  const [lows, highs] = [least.slice().sort(), most.slice().sort()];
  const filled = countFilled(lows);
  return { low: filled < many ? -Infinity : (lows[filled - many] ?? -Infinity), high: highAt(highs, many) };
}

function highAt(sorted: Float64Array, many: number): number {
  const high = sorted[many - 1] ?? NaN;
  return Number.isNaN(high) ? Infinity : high;
}

/** A typed array sorts what is not a number behind all others. */
function countFilled(sorted: Float64Array): number {
  let filled = sorted.length;
  while (filled > 0 && Number.isNaN(sorted[filled - 1])) filled--;
  return filled;
}

const reaches = new WeakMap<Lines, Map<number, Reach>>();

/** The reach of a line's own figures, found once: it is held against every other line. */
function reachOfLine(lines: Lines, line: number): Reach {
  const known = reaches.get(lines) ?? new Map<number, Reach>();
  reaches.set(lines, known);
  let reach = known.get(line);
  if (reach === undefined) {
    const own = lines.values.subarray(line * lines.length, (line + 1) * lines.length);
    reach = reachOf(own, own);
    known.set(line, reach);
  }
  return reach;
}

/** True where more entries miss than may, told without a look at each. */
function areApart(a: Reach, b: Reach): boolean {
  return a.low > b.high || b.low > a.high;
}

/** So many entries miss that too few can be left, told by the first of them: many lines divide into none. */
function isHopeless({ values, length }: Lines, score: number, { least, most }: Margins): boolean {
  const bearable = length * (1 - MOSTLY) + 1;
  let missed = 0;
  for (let entry = 0, at = score * length; entry < length; entry++, at++) {
    const value = values[at] ?? NaN;
    // A blank makes no difference that could exceed anything.
    if ((value < (least[entry] ?? NaN) || value > (most[entry] ?? NaN)) && ++missed > bearable) return true;
  }
  return false;
}

/** Shares in percent, and as fractions. */
const FACTORS = [100e6, 1e6] as const;

/** Maxima are set in quarter points. */
const QUARTER = 0.25;
/** How far a share may lie from that of a round maximum: the rounding of what is printed. */
const NEARLY = 0.002;

/** The round maximum that a share, in percent or as a fraction, is taken of; null where there is none. */
function scaleOf(ratio: number): { readonly max: number; readonly factor: number } | null {
  for (const whole of [100, 1]) {
    const max = whole / ratio;
    const round = Math.round(max / QUARTER) * QUARTER;
    if (round > 0 && round !== whole && Math.abs(round - max) <= max * NEARLY)
      return { max: round, factor: whole / round };
  }
  return null;
}

function exceeds(lines: Lines, score: number, max: number): boolean {
  for (let entry = 0; entry < lines.length; entry++) {
    if (valueAt(lines, score, entry) > max * MILLIONTHS) return true;
  }
  return false;
}

/** A line that is the percentage, or the fraction, that another makes of one round maximum; null where it is not. */
export function findProportion(lines: Lines, target: number, score: number): QuotientLaw | null {
  const ratios: number[] = [];
  for (let entry = 0; entry < lines.length; entry++) {
    const [printed, value] = [valueAt(lines, target, entry), valueAt(lines, score, entry)];
    if (value > 0 && printed > 0) ratios.push(printed / value);
  }
  if (ratios.length < FEWEST) return null;
  ratios.sort((a, b) => a - b);
  const scale = scaleOf(ratios[ratios.length >> 1] ?? 1);
  if (scale === null || exceeds(lines, score, scale.max)) return null;
  const { factor } = scale;
  const law = holdsQuotient(lines, target, score, -1, factor);
  const distinct = new Set<number>();
  for (let entry = 0; entry < lines.length; entry++) distinct.add(valueAt(lines, score, entry));
  return law.of >= FEWEST && distinct.size >= FEWEST && law.holds >= law.of * MOSTLY ? law : null;
}

/** A percentage, or a fraction, of one line in another; null where it is of none. */
export function findQuotient(
  lines: Lines,
  target: number,
  scores: readonly number[],
  divisors: readonly number[],
): QuotientLaw | null {
  const usable = divisors.filter((divisor) => quantumOf(lines, divisor) >= quantumOf(lines, target));
  const margins = new Map(
    usable.map((divisor) => [
      divisor,
      FACTORS.map((factor) => {
        const margins = marginsOf(lines, target, divisor, factor);
        return { factor, margins, reach: reachOf(margins.least, margins.most) };
      }),
    ]),
  );
  for (const score of scores) {
    for (const [divisor, shares] of margins) {
      if (score === divisor || target === score || target === divisor) continue;
      // Of three lines that divide into each other the one in the roundest figures is the maximum.
      if (quantumOf(lines, divisor) < quantumOf(lines, score)) continue;
      const reach = reachOfLine(lines, score);
      for (const { factor, margins: own, reach: wanted } of shares) {
        if (areApart(reach, wanted) || isHopeless(lines, score, own)) continue;
        const law = holdsQuotient(lines, target, score, divisor, factor);
        if (law.of >= FEWEST && law.holds >= law.of * MOSTLY) return law;
      }
    }
  }
  return null;
}
