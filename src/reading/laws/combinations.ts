/** Lines made of others by adding and taking away: final = appraised + survey + bonus − penalty, change = this year − last. */
import type { Points } from "../../scorebook/points";
import { isNoChance } from "./chance";
import { stepOf, valueAt, type Lines } from "./lines";
import { toleranceOf } from "./sums";

export interface CombinationLaw {
  readonly target: number;
  readonly added: readonly number[];
  readonly taken: readonly number[];
  readonly holds: number;
  readonly of: number;
  readonly exceptions: readonly number[];
}

const MOST_PARTS = 4;
const MOST_NEAR = 8;
const MOSTLY = 0.8;

/**
 * How a line is made of a few others near it, at least one of them taken away; null where it is not.
 * @param near the lines that may take part, the nearest first; at most eight are tried
 */
export function findCombination(
  lines: Lines,
  target: number,
  near: readonly number[],
): CombinationLaw | null {
  const among = near.filter((line) => line !== target).slice(0, MOST_NEAR);
  const probes: number[] = [];
  for (let entry = 0; entry < lines.length && probes.length < 3; entry++) {
    const value = valueAt(lines, target, entry);
    if (!Number.isNaN(value) && value !== 0) probes.push(entry);
  }
  const tried = 3 ** among.length;
  let best: CombinationLaw | null = null;
  const signs = new Int8Array(among.length);
  /** What the probes lack, part by part: most ways are told to be none by these alone. */
  const rests = probes.map((entry) => valueAt(lines, target, entry));
  const figures = among.map((line) => probes.map((entry) => zeroIfBlank(valueAt(lines, line, entry))));
  const step = stepOf(lines, target);
  const give = (at: number, sign: number, times: number): void => {
    signs[at] = sign;
    if (sign === 0) return;
    figures[at]?.forEach((figure, probe) => {
      rests[probe] = (rests[probe] ?? 0) - times * (sign > 0 ? figure : -Math.abs(figure));
    });
  };
  const walk = (at: number, parts: number): void => {
    if (at === among.length) {
      const slack = toleranceOf(step, parts) + 1;
      if (parts >= 2 && rests.some((rest) => Math.abs(rest) <= slack)) weigh();
      return;
    }
    for (const sign of [0, 1, -1] as const) {
      if (sign !== 0 && parts === MOST_PARTS) continue;
      give(at, sign, 1);
      walk(at + 1, parts + (sign === 0 ? 0 : 1));
      give(at, sign, -1);
    }
    signs[at] = 0;
  };
  const weigh = (): void => {
    const added = among.filter((_, index) => signs[index] === 1);
    const taken = among.filter((_, index) => signs[index] === -1);
    if (added.length === 0 || taken.length === 0) return;
    if (best !== null && best.added.length + best.taken.length <= added.length + taken.length) return;
    if (!probes.some((entry) => obeys(entry, added, taken) === true)) return;
    const law = holdsCombination(lines, target, added, taken);
    if (law.of < 3 || law.holds < law.of * MOSTLY) return;
    const obeying = [...Array(lines.length).keys()].filter((entry) => obeys(entry, added, taken) === true);
    if (isNoChance(lines, target, obeying, stepOf(lines, target), tried) && takes(taken)) best = law;
  };
  const takes = (taken: readonly number[]): boolean =>
    taken.every((line) => {
      for (let entry = 0; entry < lines.length; entry++) {
        const value = valueAt(lines, line, entry);
        if (!Number.isNaN(value) && value !== 0) return true;
      }
      return false;
    });
  const obeys = (entry: number, added: readonly number[], taken: readonly number[]): boolean | null =>
    obeysCombination(lines, target, added, taken, entry);
  walk(0, 0);
  return best;
}

/** How far target = Σ added − Σ taken holds; a blank part counts as nothing. */
export function holdsCombination(
  lines: Lines,
  target: number,
  added: readonly number[],
  taken: readonly number[],
): CombinationLaw {
  let of = 0;
  const exceptions: number[] = [];
  for (let entry = 0; entry < lines.length; entry++) {
    const holds = obeysCombination(lines, target, added, taken, entry);
    if (holds === null) continue;
    of++;
    if (!holds) exceptions.push(entry);
  }
  return { target, added, taken, holds: of - exceptions.length, of, exceptions };
}

// eslint-disable-next-line max-params -- called for each entry of each way that is tried
function obeysCombination(
  lines: Lines,
  target: number,
  added: readonly number[],
  taken: readonly number[],
  entry: number,
): boolean | null {
  const printed = valueAt(lines, target, entry);
  if (Number.isNaN(printed)) return null;
  let sum = 0;
  let known = 0;
  for (const [parts, sign] of [
    [added, 1],
    [taken, -1],
  ] as const) {
    for (const part of parts) {
      const value = valueAt(lines, part, entry);
      if (Number.isNaN(value)) continue;
      known++;
      // A penalty may be printed as a negative figure.
      sum += sign === 1 ? value : -Math.abs(value);
    }
  }
  if (known === 0) return null;
  return Math.abs(printed - sum) <= toleranceOf(stepOf(lines, target), added.length + taken.length);
}

const zeroIfBlank = (value: Points): Points => (Number.isNaN(value) ? 0 : value);

const CHANGES_ENOUGH = 3;

/** target = one − other in nearly every entry, and not always alike. */
export function holdsDifference(lines: Lines, target: number, one: number, other: number): boolean {
  const slack = toleranceOf(stepOf(lines, target), 2) + 1;
  const values = new Set<number>();
  let of = 0;
  let holds = 0;
  for (let entry = 0; entry < lines.length; entry++) {
    const difference = valueAt(lines, one, entry) - valueAt(lines, other, entry);
    const printed = valueAt(lines, target, entry);
    if (Number.isNaN(difference) || Number.isNaN(printed)) continue;
    of++;
    values.add(printed);
    if (Math.abs(difference - printed) <= slack) holds++;
  }
  return values.size >= CHANGES_ENOUGH && holds >= of * MOSTLY;
}
