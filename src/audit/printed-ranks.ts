/** The printed ranks of one node, beside the exact figures that they rank. */
import { maximaDiffer, rankFigures } from "../analysis/ranks";
import type { Assessment, PublishedRank } from "../scorebook/assessment";
import { compareRatios } from "../scorebook/points";
import type { TieRule } from "../scorebook/settings";

export type Basis = "score" | "percent";

export class PrintedRanks {
  /** Units with a figure. */
  readonly counted: number;
  /** "percent" where maxima differ between units. */
  readonly basis: Basis;
  private readonly scores: Float64Array;
  private readonly maxima: Float64Array;

  /**
   * @param printed by unit, those with a figure only
   * @param scores the printed ones where not given
   */
  constructor(
    readonly assessment: Assessment,
    readonly criterion: number,
    readonly printed: ReadonlyMap<number, PublishedRank>,
    scores: Float64Array = assessment.scores.values,
  ) {
    const unitCount = assessment.units.length;
    const from = criterion * unitCount;
    this.scores = scores.subarray(from, from + unitCount);
    this.maxima = assessment.maxima.values.subarray(from, from + unitCount);
    this.basis = maximaDiffer(this.scores, this.maxima) ? "percent" : "score";
    this.counted = this.computed("row", this.basis).filter((rank) => rank > 0).length;
  }

  /** Ranks by unit, 0 where there is no figure. */
  computed(ties: TieRule, basis: Basis = this.basis): Uint32Array {
    return rankFigures(this.scores, basis === "percent" ? this.maxima : null, ties);
  }

  /** Every printed rank is the computed one. */
  follows(ties: TieRule, basis: Basis = this.basis): boolean {
    const computed = this.computed(ties, basis);
    return [...this.printed].every(([unit, { rank }]) => computed[unit] === rank);
  }

  /** Units whose printed rank is not the computed one. */
  contradicting(ties: TieRule): readonly number[] {
    const computed = this.computed(ties);
    return [...this.printed].filter(([unit, { rank }]) => computed[unit] !== rank).map(([unit]) => unit);
  }

  /** The same printed ranks beside other figures. */
  withScores(scores: Float64Array): PrintedRanks {
    return new PrintedRanks(this.assessment, this.criterion, this.printed, scores);
  }

  /** Units as they are ranked, the best first. */
  order(): readonly number[] {
    const rank = (unit: number): number => this.printed.get(unit)?.rank ?? 0;
    return [...this.printed.keys()].sort((a, b) => rank(a) - rank(b) || this.compare(a, b));
  }

  /** Exact order of two figures: negative where `a` is higher. */
  compare(a: number, b: number): number {
    if (this.basis === "score") return (this.scores[b] ?? 0) - (this.scores[a] ?? 0);
    return compareRatios(this.ratio(b), this.ratio(a));
  }

  /** The printed ranks alone make a complete list: 1, 2, 2, 4 or 1, 2, 2, 3 for as many units as have figures. */
  isComplete(): boolean {
    if (this.printed.size !== this.counted) return false;
    const ranks = [...this.printed.values()].map(({ rank }) => rank).sort((a, b) => a - b);
    return ranks.every((rank, place) => {
      const before = ranks[place - 1] ?? 0;
      return rank === place + 1 || rank === before || rank === before + 1;
    });
  }

  private ratio(unit: number): { readonly numerator: number; readonly denominator: number } {
    return { numerator: this.scores[unit] ?? NaN, denominator: this.maxima[unit] ?? NaN };
  }
}

/** The nodes of an assessment that have printed ranks, each with those of units that have a figure. */
export function printedRanksOf(assessment: Assessment): readonly PrintedRanks[] {
  const byNode = new Map<number, Map<number, PublishedRank>>();
  for (const [key, published] of assessment.publishedRanks) {
    const criterion = Math.floor(key / assessment.units.length);
    const unit = key % assessment.units.length;
    if (assessment.scores.points(criterion, unit) === null) continue;
    const node = byNode.get(criterion) ?? new Map<number, PublishedRank>();
    byNode.set(criterion, node.set(unit, published));
  }
  return [...byNode].map(([criterion, printed]) => new PrintedRanks(assessment, criterion, printed));
}
