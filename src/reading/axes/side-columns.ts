/** What stands beside the total and its areas: ranks, percentages with their maxima, differences. */
import { findCombination } from "../laws/combinations";
import { valueAt } from "../laws/lines";
import { findOrder } from "../laws/orders";
import { findProportion, findQuotient } from "../laws/quotients";
import { belongingTo, isSaid } from "./header-meaning";
import type { Column, ToldColumns } from "./told-columns";

/** Six scores are a permutation of 1 … 6 once in 65 times where all are whole and small; more hardly ever. */
const RANKS_ENOUGH = 6;

/** Beyond so many columns quotients of any two are not tried: percentages then stand beside their scores. */
const MOST_FOR_QUOTIENTS = 40;
const NEAR = 6;

/** A permutation of many places that orders another column is its ranks, whatever its caption. */
export function orders(told: ToldColumns, line: number, own: readonly Column[]): boolean {
  if (told.lines.length < RANKS_ENOUGH) return false;
  const others = own.map((other) => other.line).filter((other) => other !== line);
  return findOrder(told.lines, line, others) !== null;
}

/** @returns the column that the ranks order; null where they order none */
export function placeRank(
  told: ToldColumns,
  rank: Column,
  {
    own,
    ranks,
    total,
  }: { readonly own: readonly Column[]; readonly ranks: readonly Column[]; readonly total: Column | null },
): Column | null {
  const targets = own.filter((column) => !ranks.includes(column)).map(({ line }) => line);
  const first = total === null ? targets : [total.line, ...targets.filter((line) => line !== total.line)];
  const law = findOrder(told.lines, rank.line, first);
  if (law === null) {
    // Ranks that order nothing at hand are no scores either; what they contradict is told by the audit.
    if (!isSaid(rank.header)) told.tell(rank, { ...rank.header, role: "rank", names: [], ofTotal: true });
    return null;
  }
  rank.explained = true;
  const target = told.at(law.target);
  if (rank.header.role === "rank" || target === undefined) return target ?? null;
  const { names, ofTotal } = target.header;
  told.tell(rank, { ...rank.header, role: "rank", names: ofTotal ? [] : names, ofTotal });
  return target;
}

/** "85,4 %" of 42,7 out of 50: the percentage, and the maximum, belong to what they are computed from. */
export function explainQuotient(
  told: ToldColumns,
  column: Column,
  scores: readonly Column[],
  own: readonly Column[],
): boolean {
  const others = own.filter((other) => other !== column && other.header.role !== "rank");
  const divisors = others.map(({ line }) => line);
  const counted = scores.filter((score) => score !== column).map(({ line }) => line);
  const law =
    own.length > MOST_FOR_QUOTIENTS ? null : findQuotient(told.lines, column.line, counted, divisors);
  if (law !== null) {
    const score = told.at(law.score);
    const divisor = told.at(law.divisor);
    if (score === undefined || divisor === undefined) return false;
    told.tell(column, { ...column.header, role: "percent", ...belongingTo(score.header), max: null });
    if (divisor.header.role === null) {
      told.tell(divisor, { ...divisor.header, role: "max", ...belongingTo(score.header) });
      divisor.explained = true;
    }
    column.explained = true;
    return true;
  }
  for (const score of nearest(column, scores)) {
    if (!score.explained && !isSaid(score.header)) continue;
    const share = findProportion(told.lines, column.line, score.line);
    if (share === null || share.factor === 1) continue;
    told.tell(column, { ...column.header, role: "percent", ...belongingTo(score.header) });
    column.explained = true;
    return true;
  }
  return false;
}

/**
 * "+1,67": what a column differs from another.
 * @returns true for a total less its change: the total of another time, which no word called so
 */
export function explainDifference(
  told: ToldColumns,
  column: Column,
  own: readonly Column[],
  total: Column | null,
): boolean {
  const near = nearest(column, own).map(({ line }) => line);
  const law = findCombination(told.lines, column.line, near);
  if (law === null) return false;
  column.explained = true;
  if (isNegativeSomewhere(told, column.line)) {
    told.tell(column, { ...column.header, role: "statistic" });
    return false;
  }
  const [change, ...more] = [...law.added, ...law.taken].filter((line) => line !== total?.line);
  const isOfTotal = total !== null && law.added.includes(total.line) && more.length === 0;
  return isOfTotal && change !== undefined && isNegativeSomewhere(told, change);
}

function isNegativeSomewhere(told: ToldColumns, line: number): boolean {
  for (let entry = 0; entry < told.lines.length; entry++)
    if (valueAt(told.lines, line, entry) < 0) return true;
  return false;
}

export function nearest(column: Column, own: readonly Column[]): Column[] {
  return own
    .filter((other) => other !== column)
    .sort((a, b) => Math.abs(a.line - column.line) - Math.abs(b.line - column.line) || a.line - b.line)
    .slice(0, NEAR);
}
