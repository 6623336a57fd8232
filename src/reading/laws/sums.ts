/**
 * Lines that are the sum, or the mean, of other lines: a total of its areas, an area of its criteria. The
 * parts are a run of lines at a fixed step; the runs may stand anywhere (aggregation detection: adjacent
 * first, then with aggregates left out, see tree.ts).
 */
import type { Points } from "../../scorebook/points";
import { isNoChance } from "./chance";
import { filled, stepOf, valueAt, type Lines } from "./lines";

export interface SumLaw {
  readonly target: number;
  readonly parts: readonly number[];
  /** The part that is taken away, a penalty printed without a sign; −1 where all are added. */
  readonly taken: number;
  readonly how: "sum" | "mean";
  /** Entries that obey, and all that could be tested. */
  readonly holds: number;
  readonly of: number;
  readonly exceptions: readonly number[];
}

export interface SumSearch {
  /** Lines that may take part, in order; all where not given. */
  readonly among?: readonly number[];
  /** Largest step between parts: 1 for neighbours only. */
  readonly widest?: number;
  readonly means?: boolean;
  /** Sums that nearly hold, within so great a share of the total: parts taken at another time. */
  readonly near?: number;
  /** Also sums of which one of the last two parts is taken away. */
  readonly taking?: boolean;
  /** Only runs right before or after their target: fewer are tried, so fewer entries prove one. */
  readonly beside?: boolean;
  /** How many such searches are made for one answer; 1 where not given. */
  readonly guesses?: number;
}

const WIDEST = 6;
/** Beyond so many lines only runs right beside their target are tried. */
const MOST_LINES = 700;
/** Parts that a run beside its target has as a rule. */
const USUAL_RUN = 10;
const PROBES = 4;
/** Entries that are looked through for a line that is mostly nothing. */
const MOST_SEARCHED = 400;
/** A line that is the sum of all others is one of few guesses, and needs less to be believed. */
const FEW_TRIED = 4;
/** Share of the tested entries that must obey. */
const MOSTLY = 0.75;
/** Laws kept; a table with more is no table. */
const MOST_LAWS = 4_000;

/** Every sum and mean that the lines obey, the most parts first. */
export function findSums(lines: Lines, search: SumSearch = {}): SumLaw[] {
  const among = search.among ?? [...Array(lines.count).keys()];
  const beside = search.beside === true || among.length > MOST_LINES;
  const widest = beside ? 1 : Math.min(search.widest ?? WIDEST, Math.max(1, among.length - 2));
  const near = search.near ?? 0;
  const found = new Map<string, SumLaw>();
  const tested = new Set<string>();
  const ways = (search.means === true ? 2 : 1) + (search.taking === true ? 2 : 0);
  const guesses = search.guesses ?? 1;
  const tried = guesses * ways * (beside ? among.length * USUAL_RUN : among.length ** 2 * widest);
  const probes = probesOf(lines, among);
  if (search.taking === true) probes.push(...sparseProbes(lines, among, probes));
  const places = new Map(among.map((line, place) => [line, place]));
  for (const entry of probes) {
    const probe = probeAt(lines, among, entry);
    for (let step = 1; step <= widest; step++) {
      for (let start = 0; start < among.length; start++) {
        runFrom(start, step, probe);
        if (found.size > MOST_LAWS) return sortedLaws(found);
      }
    }
  }
  return sortedLaws(found);

  // Millions of runs are looked at for a table: none makes an object before something fits.
  function runFrom(start: number, step: number, probe: Probe): void {
    const run: Run = { start, step, at: start, count: 0, slack: 0 };
    let sum = 0;
    let spread = 0;
    let before = -1;
    for (let at = start; at < among.length; at += step) {
      const line = among[at] ?? 0;
      const value = valueAt(lines, line, probe.entry);
      sum += Number.isNaN(value) ? 0 : value;
      run.at = at;
      run.count++;
      spread = Math.max(spread, Math.min(stepOf(lines, line), COARSEST_ROUNDED));
      if (run.count < 2) continue;
      run.slack = Math.max(toleranceOf(spread, run.count), Math.abs(sum) * near);
      tryTargets(ADDED, sum, run, probe);
      if (search.means === true) tryTargets(MEAN, sum / run.count, run, probe);
      if (search.taking === true && run.count > 2) {
        for (const taken of [line, before]) {
          const less = valueAt(lines, taken, probe.entry);
          if (less !== 0 && !Number.isNaN(less))
            tryTargets({ how: "sum", taken }, sum - 2 * Math.abs(less), run, probe);
        }
      }
      before = line;
    }
  }

  function tryTargets(way: Way, wanted: Points, run: Run, probe: Probe): void {
    if (wanted === 0) return;
    if (beside) {
      tryBeside(way, wanted, run, probe);
      return;
    }
    const { values, sorted } = probe;
    const most = wanted + run.slack;
    for (let hit = firstAtLeast(values, wanted - run.slack); hit < values.length; hit++) {
      if ((values[hit] ?? Infinity) > most) break;
      const target = sorted[hit] ?? -1;
      const place = places.get(target) ?? -1;
      if (place >= run.start && place <= run.at && (place - run.start) % run.step === 0) continue;
      tryTarget(target, way, run);
    }
  }

  /** Of the lines right before and right after a run the one with the lower figure first, as in a probe's order. */
  function tryBeside(way: Way, wanted: Points, run: Run, { entry }: Probe): void {
    const before = among[run.start - 1] ?? -1;
    const after = among[run.at + 1] ?? -1;
    const first = before < 0 ? NaN : valueAt(lines, before, entry);
    const last = after < 0 ? NaN : valueAt(lines, after, entry);
    const isFirst = first >= wanted - run.slack && first <= wanted + run.slack;
    const isLast = last >= wanted - run.slack && last <= wanted + run.slack;
    if (isLast && last < first) tryTarget(after, way, run);
    if (isFirst) tryTarget(before, way, run);
    if (isLast && !(last < first)) tryTarget(after, way, run);
  }

  function tryTarget(target: number, { how, taken }: Way, { start, step, at, count }: Run): void {
    const key = `${target}|${how}|${taken}|${start}|${step}|${count}`;
    if (tested.has(key)) return;
    tested.add(key);
    const parts: number[] = [];
    for (let part = start; part <= at; part += step) parts.push(among[part] ?? 0);
    const law = mayHold(lines, target, parts, { how, taken, near })
      ? holdsSum(lines, target, parts, { how, taken, near })
      : null;
    if (
      law !== null &&
      isSure(lines, law, parts.length >= among.length - 1 ? FEW_TRIED * guesses : tried, near)
    )
      found.set(key, law);
  }
}

/** One entry of the table, with the lines in the order of their figures there. */
interface Probe {
  readonly entry: number;
  readonly sorted: readonly number[];
  readonly values: readonly Points[];
}

function probeAt(lines: Lines, among: readonly number[], entry: number): Probe {
  const sorted = among
    .filter((line) => !Number.isNaN(valueAt(lines, line, entry)))
    .sort((a, b) => valueAt(lines, a, entry) - valueAt(lines, b, entry));
  return { entry, sorted, values: sorted.map((line) => valueAt(lines, line, entry)) };
}

/** Lines that may be parts: from one place to another at a step, and how far their sum may be off. */
interface Run {
  readonly start: number;
  readonly step: number;
  at: number;
  count: number;
  slack: Points;
}

/** The totals must be spread at least so many times wider than what counts as near. */
const NEAR_SPREAD = 6;

/** How the parts make the target. */
type Way = Pick<SumLaw, "how" | "taken">;

interface SumWay extends Way {
  readonly near: number;
}

const ADDED: SumWay = { how: "sum", taken: -1, near: 0 };
const MEAN: Way = { how: "mean", taken: -1 };

/** A quick look at a few entries, before all are tested. */
const LOOKED_AT = 12;

function mayHold(
  lines: Lines,
  target: number,
  parts: readonly number[],
  { how, taken, near }: SumWay,
): boolean {
  if (lines.length <= LOOKED_AT * 2) return true;
  const every = Math.floor(lines.length / LOOKED_AT);
  let of = 0;
  let wrong = 0;
  const slack = slackOf(lines, target, parts);
  for (let entry = every >> 1; entry < lines.length; entry += every) {
    const printed = valueAt(lines, target, entry);
    if (Number.isNaN(printed)) continue;
    let sum = 0;
    let known = 0;
    for (const part of parts) {
      const value = valueAt(lines, part, entry);
      if (Number.isNaN(value)) continue;
      sum += part === taken ? -Math.abs(value) : value;
      known++;
    }
    of++;
    if (
      Math.abs(printed - (how === "sum" ? sum : sum / Math.max(1, known))) >
      Math.max(slack, Math.abs(printed) * near)
    )
      wrong++;
  }
  return wrong * 2 <= of;
}

/** Rounding of the target, or of every part: ±1 in the last place by chance for the root of so many. */
export function toleranceOf(step: Points, parts: number): Points {
  return step * (0.51 + 0.3 * Math.sqrt(parts));
}

/** Whole points add up to whole points: only finer figures were rounded before they were printed. */
/** Where nothing is rounded, so much is noise. */
const HUNDREDTH: Points = 10_000;
const COARSEST_ROUNDED: Points = 100_000;

/** How far a printed sum may lie from that of its printed parts by rounding alone. */
function slackOf(lines: Lines, target: number, parts: readonly number[]): Points {
  const finest = parts.reduce((least, part) => Math.min(least, stepOf(lines, part)), Infinity);
  const own = stepOf(lines, target);
  // A total with fewer decimals than its parts was rounded half up, or cut.
  if (own > finest) return own;
  const coarsest = parts.reduce((most, part) => Math.max(most, stepOf(lines, part)), own);
  return toleranceOf(coarsest <= COARSEST_ROUNDED ? coarsest : Math.min(finest, HUNDREDTH), parts.length);
}

/** How far a sum holds over all entries; null where it can be tested in none. A blank part counts as nothing. */
export function holdsSum(
  lines: Lines,
  target: number,
  parts: readonly number[],
  { how, taken, near }: SumWay = ADDED,
): SumLaw | null {
  const slack = slackOf(lines, target, parts);
  let of = 0;
  const exceptions: number[] = [];
  for (let entry = 0; entry < lines.length; entry++) {
    const printed = valueAt(lines, target, entry);
    let sum = 0;
    let known = 0;
    for (const part of parts) {
      const value = valueAt(lines, part, entry);
      if (Number.isNaN(value)) continue;
      sum += part === taken ? -Math.abs(value) : value;
      known++;
    }
    if (Number.isNaN(printed) || known === 0) continue;
    of++;
    if (Math.abs(printed - (how === "sum" ? sum : sum / known)) > Math.max(slack, Math.abs(printed) * near))
      exceptions.push(entry);
  }
  return of === 0 ? null : { target, parts, taken, how, holds: of - exceptions.length, of, exceptions };
}

function isSure(lines: Lines, law: SumLaw, tried: number, near: number): boolean {
  const { target, parts, holds, of, exceptions } = law;
  if (holds < of * MOSTLY && !(of >= 3 && exceptions.length === 1)) return false;
  if (of * 2 < filled(lines, target)) return false;
  // A single part that makes the whole alone is the same figure twice, and no sum.
  if (law.how === "sum" && carriers(lines, law) < 2) return false;
  const wrong = new Set(exceptions);
  const obeying: number[] = [];
  for (let entry = 0; entry < lines.length; entry++) {
    if (!wrong.has(entry) && !Number.isNaN(valueAt(lines, target, entry))) obeying.push(entry);
  }
  // What nearly holds is measured by the spread of the totals: near each other they would all be near any.
  const highest = obeying.reduce((most, entry) => Math.max(most, Math.abs(valueAt(lines, target, entry))), 0);
  const lowest = obeying.reduce(
    (least, entry) => Math.min(least, Math.abs(valueAt(lines, target, entry))),
    highest,
  );
  if (near > 0 && highest - lowest < highest * near * NEAR_SPREAD) return false;
  return isNoChance(lines, target, obeying, Math.max(slackOf(lines, target, parts), highest * near), tried);
}

/** Parts that are not zero everywhere. */
function carriers(lines: Lines, { parts }: SumLaw): number {
  let count = 0;
  for (const part of parts) {
    for (let entry = 0; entry < lines.length; entry++) {
      const value = valueAt(lines, part, entry);
      if (value !== 0 && !Number.isNaN(value)) {
        count++;
        break;
      }
    }
  }
  return count;
}

/** Entries to try sums on: those with the most figures, spread over the table, so that one wrong figure hides none. */
function probesOf(lines: Lines, among: readonly number[]): number[] {
  const counts: { readonly entry: number; readonly count: number }[] = [];
  const every = Math.max(1, Math.floor(lines.length / 200));
  for (let entry = 0; entry < lines.length; entry += every) {
    let count = 0;
    for (const line of among) {
      const value = valueAt(lines, line, entry);
      if (!Number.isNaN(value) && value !== 0) count++;
    }
    counts.push({ entry, count });
  }
  const most = counts.reduce((high, { count }) => Math.max(high, count), 0);
  const full = counts.filter(({ count }) => count >= most * 0.8 && count >= 3);
  const step = Math.max(1, Math.floor(full.length / PROBES));
  return full
    .filter((_, index) => index % step === 0)
    .slice(0, PROBES)
    .map(({ entry }) => entry);
}

/** Entries in which lines that are mostly nothing hold something: where a penalty shows, if it is one. */
function sparseProbes(lines: Lines, among: readonly number[], probes: readonly number[]): number[] {
  const holds = (line: number, entry: number): boolean => Math.abs(valueAt(lines, line, entry)) > 0;
  const entries = [...Array(Math.min(lines.length, MOST_SEARCHED)).keys()];
  const found = new Set<number>();
  for (const line of among) {
    const filled = entries.filter((entry) => holds(line, entry));
    if (filled.length * 2 > entries.length || filled.some((entry) => probes.includes(entry))) continue;
    const [first] = filled;
    if (first !== undefined && found.size < PROBES) found.add(first);
  }
  return [...found];
}

/** First place of a sorted list that holds at least so much. */
function firstAtLeast(values: readonly number[], least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortedLaws(found: ReadonlyMap<string, SumLaw>): SumLaw[] {
  return [...found.values()].sort((a, b) => b.parts.length - a.parts.length || b.holds - a.holds);
}
