/**
 * Ranks of every node of an assessment (design: Numbers): on exact figures, never on those shown;
 * by percent where maxima differ between units, otherwise by score.
 */
import { isForeignMaximum, type Assessment } from "../scorebook/assessment";
import { compareRatios, percentUnits, roundPoints } from "../scorebook/points";
import type { TieRule } from "../scorebook/settings";
import type { RankTable } from "./analysis";
import { PointOrder } from "./order-points";

/** Decimals at which figures are printed, and may look equal though they are not. */
const SCORE_DECIMALS = 3;
const PERCENT_DECIMALS = 2;

/**
 * All ranks at once, 1 for the highest. A unit without a score has rank 0 and is not counted in `of`;
 * so has a unit without a maximum where maxima differ.
 */
export function rankAssessment(assessment: Assessment, ties: TieRule): RankTable {
  const unitCount = assessment.units.length;
  const criterionCount = assessment.criteria.length;
  const table = {
    ranks: new Uint32Array(criterionCount * unitCount),
    of: new Uint32Array(criterionCount),
    tied: new Uint8Array(criterionCount * unitCount),
    tiedAsShown: new Uint8Array(criterionCount * unitCount),
    by: [] as ("score" | "percent")[],
  };
  const row = new RowRanker(unitCount);
  for (let criterion = 0; criterion < criterionCount; criterion++) {
    const from = criterion * unitCount;
    const scores = assessment.scores.values.subarray(from, from + unitCount);
    const maxima = assessment.maxima.values.subarray(from, from + unitCount);
    const byPercent = ranksByPercent(scores, maxima);
    table.by.push(byPercent ? "percent" : "score");
    table.of[criterion] = row.sort(scores, byPercent ? maxima : null);
    row.rank(ties, { ranks: table.ranks, tied: table.tied, tiedAsShown: table.tiedAsShown }, from);
  }
  return table;
}

/**
 * Ranks of one row of figures, 0 for a unit that cannot be ranked.
 * @param maxima to rank by percent, null to rank by score
 */
export function rankFigures(scores: Float64Array, maxima: Float64Array | null, ties: TieRule): Uint32Array {
  const ranks = new Uint32Array(scores.length);
  const marks = new Uint8Array(scores.length);
  const row = new RowRanker(scores.length);
  row.sort(scores, maxima);
  row.rank(ties, { ranks, tied: marks, tiedAsShown: marks }, 0);
  return ranks;
}

/**
 * True where units are ranked by percent: two with a score have different maxima. Not where one of these
 * belongs to another figure, since a quotient by it would put the units in any order: then points decide.
 */
export function ranksByPercent(scores: Float64Array, maxima: Float64Array): boolean {
  if (!maximaDiffer(scores, maxima)) return false;
  return scores.every((score, unit) => !isForeignMaximum(score, maxima[unit] ?? NaN));
}

/** True where two units with a score have different maxima. */
export function maximaDiffer(scores: Float64Array, maxima: Float64Array): boolean {
  let first = NaN;
  for (let unit = 0; unit < scores.length; unit++) {
    const max = maxima[unit] ?? NaN;
    if (Number.isNaN(max) || Number.isNaN(scores[unit] ?? NaN)) continue;
    if (Number.isNaN(first)) first = max;
    else if (max !== first) return true;
  }
  return false;
}

/** Ranks one node after the other in the same few buffers. */
class RowRanker {
  private scores: Float64Array = new Float64Array(0);
  private maxima: Float64Array | null = null;
  private count = 0;
  /** Minus the figure by unit, so that ascending order puts the highest first. */
  private readonly keys: Float64Array;
  private readonly sorted: Float64Array;
  /** How many units stand already at a place of `order`. */
  private readonly filled: Uint32Array;
  /** Units, highest figure first, equal figures as the workbook has them. */
  private readonly order: Uint32Array;
  private readonly points: PointOrder;

  constructor(unitCount: number) {
    this.keys = new Float64Array(unitCount);
    this.sorted = new Float64Array(unitCount);
    this.filled = new Uint32Array(unitCount);
    this.order = new Uint32Array(unitCount);
    this.points = new PointOrder(unitCount);
  }

  /** Puts the units in order. @param maxima null to rank by score. @returns how many can be ranked */
  sort(scores: Float64Array, maxima: Float64Array | null): number {
    this.scores = scores;
    this.maxima = maxima;
    this.count = 0;
    for (let unit = 0; unit < scores.length; unit++) {
      const key = this.key(unit);
      this.keys[unit] = key;
      if (!Number.isNaN(key)) this.sorted[this.count++] = key;
    }
    if (maxima === null && this.points.sort(scores, this.order) >= 0) return this.count;
    const sorted = this.sorted.subarray(0, this.count).sort();
    this.filled.fill(0);
    for (let unit = 0; unit < scores.length; unit++) {
      const key = this.keys[unit] ?? NaN;
      if (Number.isNaN(key)) continue;
      const start = lowerBound(sorted, key);
      const place = start + (this.filled[start] ?? 0);
      this.order[place] = unit;
      this.filled[start] = (this.filled[start] ?? 0) + 1;
    }
    if (maxima !== null) this.sortEqualQuotients(sorted);
    return this.count;
  }

  /** Writes ranks and ties of the order at hand into the tables, from index `from`. */
  rank(
    ties: TieRule,
    {
      ranks,
      tied,
      tiedAsShown,
    }: { readonly ranks: Uint32Array; readonly tied: Uint8Array; readonly tiedAsShown: Uint8Array },
    from: number,
  ): void {
    let group = 0;
    let afterAlike = false;
    for (let start = 0, end = 0; start < this.count; start = end) {
      group++;
      const first = this.order[start] ?? 0;
      end = start + 1;
      while (end < this.count && this.equal(first, this.order[end] ?? 0)) end++;
      const beforeAlike = end < this.count && this.alike(first, this.order[end] ?? 0);
      for (let place = start; place < end; place++) {
        const index = from + (this.order[place] ?? 0);
        ranks[index] = 1 + (ties === "competition" ? start : ties === "dense" ? group - 1 : place);
        if (end - start > 1) tied[index] = 1;
        if (afterAlike || beforeAlike) tiedAsShown[index] = 1;
      }
      afterAlike = beforeAlike;
    }
  }

  private key(unit: number): number {
    const score = this.scores[unit] ?? NaN;
    if (this.maxima === null) return -score;
    const max = this.maxima[unit] ?? NaN;
    return max > 0 ? -score / max : NaN;
  }

  /** Division never turns two fractions round, but different ones may share a double: order those exactly. */
  private sortEqualQuotients(sorted: Float64Array): void {
    for (let start = 0, end = 0; start < this.count; start = end) {
      end = start + 1;
      let same = true;
      const first = this.order[start] ?? 0;
      while (end < this.count && sorted[end] === sorted[start]) {
        same &&= this.equal(first, this.order[end] ?? 0);
        end++;
      }
      if (!same) {
        this.order.subarray(start, end).sort((a, b) => compareRatios(this.ratio(b), this.ratio(a)) || a - b);
      }
    }
  }

  private equal(a: number, b: number): boolean {
    if (this.keys[a] !== this.keys[b]) return false;
    return this.maxima === null || compareRatios(this.ratio(a), this.ratio(b)) === 0;
  }

  private alike(a: number, b: number): boolean {
    if (this.maxima === null) {
      return (
        roundPoints(this.scores[a] ?? NaN, SCORE_DECIMALS) ===
        roundPoints(this.scores[b] ?? NaN, SCORE_DECIMALS)
      );
    }
    return percentUnits(this.ratio(a), PERCENT_DECIMALS) === percentUnits(this.ratio(b), PERCENT_DECIMALS);
  }

  private ratio(unit: number): { readonly numerator: number; readonly denominator: number } {
    return { numerator: this.scores[unit] ?? NaN, denominator: this.maxima?.[unit] ?? NaN };
  }
}

/** First place of a sorted array whose value is not below `value`. */
function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
