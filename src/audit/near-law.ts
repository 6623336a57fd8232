/**
 * A sum that nearly holds: printed totals that differ a little from their parts in most rows, because the
 * parts were taken at another time (seen: 96 of 142 units of a published table). Neither the reading nor a
 * cell is wrong then; a row that differs much more than the others still is.
 */
import { rankFigures } from "../analysis/ranks";
import type { Points } from "../scorebook/points";
import type { Difference, Row } from "./weigh-row";

const ENOUGH_UNITS = 4;
/** So many differences, and this share of the table, are no slips of the hand even where most rows agree. */
const MANY = 10;
const MANY_SHARE = 0.25;
/** A usual difference is small beside the spread of the totals, or beside the maximum. */
const SPREAD_SHARE = 0.05;
const MAXIMUM_SHARE = 0.01;
/** A difference so many times the usual one is another matter. */
const OUTLYING = 4;
/** At most one outlier to so many others. */
const MOST = 4;
/** Spearman's, of the printed totals and those of the parts. */
const SAME_ORDER = 0.9;

export interface NearLaw {
  readonly small: readonly Difference[];
  /** Rows that the difference in time does not explain. */
  readonly outlying: readonly Difference[];
  /** The largest of the small differences. */
  readonly largest: Points;
}

/** Null where too few rows differ, or by too much. */
export function nearLaw(row: Row): NearLaw | null {
  const { off, checked } = row;
  const many = off.length * 2 > checked || (off.length >= MANY && off.length > checked * MANY_SHARE);
  if (checked < ENOUGH_UNITS || !many) return null;
  const sizes = off.map(sizeOf).sort((a, b) => a - b);
  const usual = quantile(sizes, 0.5);
  const limit = limitOf(row);
  if (!(usual <= limit)) return null;
  const small = off.filter((each) => sizeOf(each) <= OUTLYING * usual);
  const outlying = off.filter((each) => !small.includes(each));
  if (outlying.length * MOST > small.length || !keepsOrder(row, small, outlying)) return null;
  return { small, outlying, largest: Math.max(...small.map(sizeOf)) };
}

const sizeOf = ({ printed, sum }: Difference): Points => Math.abs(printed - sum);

function limitOf({ assessment, criterion }: Row): Points {
  const { scores, maxima, units } = assessment;
  const totals: Points[] = [];
  let max = 0;
  for (const { index } of units) {
    const total = scores.points(criterion.index, index);
    if (total !== null) totals.push(total);
    max = Math.max(max, maxima.points(criterion.index, index) ?? 0);
  }
  totals.sort((a, b) => a - b);
  const spread = quantile(totals, 0.75) - quantile(totals, 0.25);
  return Math.max(spread * SPREAD_SHARE, max * MAXIMUM_SHARE);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The totals of the parts put the units nearly in the order of the printed ones. */
function keepsOrder(
  { assessment, criterion }: Row,
  near: readonly Difference[],
  far: readonly Difference[],
): boolean {
  const from = criterion.index * assessment.units.length;
  const printed = assessment.scores.values.slice(from, from + assessment.units.length);
  for (const { unit } of far) printed[unit] = NaN;
  const made = printed.slice();
  for (const { unit, sum } of near) made[unit] = sum;
  const [left, right] = [printed, made].map((figures) => rankFigures(figures, null, "competition"));
  if (left === undefined || right === undefined) return false;
  const count = left.filter((rank) => rank > 0).length;
  const squares = left.reduce((all, rank, unit) => all + (rank - (right[unit] ?? 0)) ** 2, 0);
  return 1 - (6 * squares) / (count * (count ** 2 - 1)) >= SAME_ORDER;
}
