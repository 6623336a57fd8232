/** Of two keys of a list, which is the unit and which the criterion: laws over the figures first, then words. */
import { kindOfUnit } from "../../text/unit-names";
import { isTotalName } from "../words/header-words";
import { partLabel } from "../words/part-words";
import { namesArea } from "../../text/synonyms";
import { leadingCode } from "./codes";
import { dependsOn, ranksWithin, sumItem } from "./key-laws";
import type { RowField } from "./row-fields";

export interface Sides {
  readonly unit: RowField;
  readonly criterion: RowField;
  readonly sure: boolean;
}

/** A word in the header says as much as the names of half the items; a law more than all words. */
const HEADER = 0.5;
const LAW = 3;
export const ENOUGH = 0.4;
/** So many texts are neither the parts of a score nor of a year. */
const MANY = 7;

/** Words that call a column units (above zero) or criteria (below). */
export function voteOf({ items, role }: RowField): number {
  let bodies = 0;
  let topics = 0;
  for (const text of items) {
    const topic =
      leadingCode(text) !== null || namesArea(text) || isTotalName(text) || partLabel(text) !== null;
    if (topic) topics++;
    else if (kindOfUnit(text) !== "other") bodies++;
  }
  const header = role === "unit" ? HEADER : role === "criterion" || role === "code" ? -HEADER : 0;
  return (bodies - topics) / items.length + header;
}

/**
 * @param figures the columns of figures of the list
 * @param apart the other keys of every row (part, year), as one number
 */
export function sidesOf(a: RowField, b: RowField, figures: readonly RowField[], apart: Int32Array): Sides {
  const laws = lawsFor(b, a, figures, apart) - lawsFor(a, b, figures, apart);
  const balance = voteOf(a) - voteOf(b) + LAW * laws;
  const guess = balance === 0 ? spreadOf(b, figures) - spreadOf(a, figures) : balance;
  const [unit, criterion] = guess >= 0 ? [a, b] : [b, a];
  // That one is a unit says not yet that the other is a criterion: it may be a round, or a quarter.
  const told =
    (voteOf(unit) > 0 || unit.items.length >= MANY) &&
    (laws !== 0 || voteOf(criterion) < 0 || criterion.items.length >= MANY * 2);
  return { unit, criterion, sure: told && Math.abs(balance) >= ENOUGH };
}

/** How many laws make `a` the criterion and `b` the unit. */
function lawsFor(a: RowField, b: RowField, figures: readonly RowField[], apart: Int32Array): number {
  let laws = 0;
  // A maximum belongs to a criterion, whoever is scored.
  const isMaximum = ({ values }: RowField): boolean =>
    dependsOn(a.of, a.items.length, values) &&
    !dependsOn(b.of, b.items.length, values) &&
    figures.some((other) => other.values !== values && isBound(values, other.values));
  if (figures.some(isMaximum)) laws++;
  for (const { values } of figures) {
    // A total is the sum of the criteria of one unit; nobody adds up units.
    if (sumItem(groupsOf(a, b, apart, values), a.items.length) >= 0) laws++;
    // Units are ranked within a criterion.
    for (const ranks of figures) if (ranks.values !== values && isRanking(a.of, values, ranks.values)) laws++;
  }
  return Math.min(laws, 2);
}

/** Small whole numbers, the first of them given, that order the figures within each item. */
function isRanking(of: Int32Array, values: Float64Array, ranks: Float64Array): boolean {
  let first = false;
  for (const rank of ranks) {
    if (!Number.isNaN(rank) && (rank < 1e6 || rank % 1e6 !== 0)) return false;
    if (rank === 1e6) first = true;
  }
  return first && ranksWithin(of, values, ranks);
}

/** 0 ≤ score ≤ maximum in nearly all rows, and not everywhere the same. */
export function isBound(max: Float64Array, scores: Float64Array): boolean {
  let held = 0;
  let below = 0;
  let of = 0;
  scores.forEach((score, row) => {
    const limit = max[row] ?? NaN;
    if (Number.isNaN(score) || Number.isNaN(limit)) return;
    of++;
    if (score >= 0 && score <= limit) held++;
    if (score < limit) below++;
  });
  return of > 0 && held >= of * 0.95 && below > 0;
}

/** By item of `b` and other keys the figures of the items of `a`. */
function groupsOf(
  a: RowField,
  b: RowField,
  apart: Int32Array,
  values: Float64Array,
): readonly Float64Array[] {
  const groups = new Map<number, Float64Array>();
  values.forEach((value, row) => {
    const [own, other] = [a.of[row] ?? -1, b.of[row] ?? -1];
    if (own < 0 || other < 0) return;
    const key = (apart[row] ?? 0) * b.items.length + other;
    const group = groups.get(key) ?? new Float64Array(a.items.length).fill(NaN);
    groups.set(key, group);
    group[own] = value;
  });
  return [...groups.values()];
}

/** How far the means of the items lie apart: criteria weigh differently, units hardly. */
function spreadOf({ of, items }: RowField, figures: readonly RowField[]): number {
  const [{ values } = { values: new Float64Array(0) }] = figures;
  const sums = new Float64Array(items.length);
  const counts = new Float64Array(items.length);
  values.forEach((value, row) => {
    const item = of[row] ?? -1;
    if (item < 0 || Number.isNaN(value)) return;
    sums[item] = (sums[item] ?? 0) + value;
    counts[item] = (counts[item] ?? 0) + 1;
  });
  const means = Array.from(sums, (sum, item) => sum / (counts[item] ?? 1)).filter(
    (mean) => !Number.isNaN(mean),
  );
  const mean = means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length);
  return means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, means.length);
}
