/** The printed ranks of one node, beside the exact figures that they rank. */
import { rankFigures, ranksByPercent } from "../analysis/ranks";
import type { Assessment, PublishedRank } from "../scorebook/assessment";
import { compareRatios, MILLIONTHS, multiplyDivide, type Points } from "../scorebook/points";
import type { TieRule } from "../scorebook/settings";

export type Basis = "score" | "percent";

/** Figures of one node by unit, NaN for none. */
export interface RankedFigures {
  readonly scores: Float64Array;
  readonly maxima: Float64Array;
}

/** The figures of a node: its scores, or its printed percentages where it prints no score at all. */
export function figuresAt(assessment: Assessment, criterion: number, scores?: Float64Array): RankedFigures {
  const count = assessment.units.length;
  const from = criterion * count;
  const own = (scores ?? assessment.scores.values).subarray(from, from + count);
  const maxima = assessment.maxima.values.subarray(from, from + count);
  if (own.some((score) => !Number.isNaN(score))) return { scores: own, maxima };
  const percents = Float64Array.from(own, (_, unit) => {
    const printed = assessment.publishedPercents.get(from + unit)?.percent;
    return printed === undefined ? NaN : multiplyDivide(printed.numerator, MILLIONTHS, printed.denominator);
  });
  return { scores: percents, maxima: new Float64Array(count).fill(NaN) };
}

interface GroupFigures {
  /** Of the assessment's units; NaN leaves a unit out. */
  readonly own: RankedFigures;
  /** Of units of other tables that are ranked with them. */
  readonly others: readonly RankedFigures[];
}

export class PrintedRanks {
  /** Units with a figure that are ranked together, those of other tables included. */
  readonly counted: number;
  /** "percent" where maxima differ between units. */
  readonly basis: Basis;
  private readonly scores: Float64Array;
  private readonly maxima: Float64Array;

  /**
   * @param printed by unit, those with a figure only
   */
  constructor(
    readonly assessment: Assessment,
    readonly criterion: number,
    readonly printed: ReadonlyMap<number, PublishedRank>,
    private readonly figures: GroupFigures = { own: figuresAt(assessment, criterion), others: [] },
  ) {
    const all = [figures.own, ...figures.others];
    this.scores = joined(all.map(({ scores }) => scores));
    this.maxima = joined(all.map(({ maxima }) => maxima));
    this.basis = ranksByPercent(this.scores, this.maxima) ? "percent" : "score";
    this.counted = this.computed("row", this.basis).filter((rank) => rank > 0).length;
  }

  /** Ranks by unit, 0 where there is no figure. */
  computed(ties: TieRule, basis: Basis = this.basis): Uint32Array {
    return rankFigures(this.scores, basis === "percent" ? this.maxima : null, ties);
  }

  /** Every printed rank is the computed one. */
  follows(ties: TieRule, basis: Basis = this.basis): boolean {
    return this.contradicting(ties, basis).length === 0;
  }

  /** Units whose printed rank is not the computed one. */
  contradicting(ties: TieRule, basis: Basis = this.basis): readonly number[] {
    const computed = this.computed(ties, basis);
    return [...this.printed].filter(([unit, { rank }]) => computed[unit] !== rank).map(([unit]) => unit);
  }

  /** The same printed ranks beside other scores of the assessment. */
  withScores(scores: Float64Array): PrintedRanks {
    const own = figuresAt(this.assessment, this.criterion, scores);
    return new PrintedRanks(this.assessment, this.criterion, this.printed, { ...this.figures, own });
  }

  /** Ranked together with the units of other tables. */
  among(others: readonly RankedFigures[]): PrintedRanks {
    return new PrintedRanks(this.assessment, this.criterion, this.printed, { ...this.figures, others });
  }

  /** Only some units, ranked by themselves. */
  within(units: readonly number[]): PrintedRanks {
    const kept = new Set(units);
    const printed = new Map([...this.printed].filter(([unit]) => kept.has(unit)));
    const scores = this.figures.own.scores.map((score, unit) => (kept.has(unit) ? score : NaN));
    const own = { scores, maxima: this.figures.own.maxima };
    return new PrintedRanks(this.assessment, this.criterion, printed, { own, others: [] });
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

  figureOf(unit: number): Points {
    return this.scores[unit] ?? NaN;
  }

  /** True for some of the table's units, ranked by themselves. */
  get isPartOfTable(): boolean {
    return this.figures.own.scores.some((score, unit) => {
      return Number.isNaN(score) && this.assessment.scores.points(this.criterion, unit) !== null;
    });
  }

  /** False where only percentages are printed. */
  get hasScores(): boolean {
    const { units, scores } = this.assessment;
    return units.some(({ index }) => scores.points(this.criterion, index) !== null);
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
    const node = byNode.get(criterion) ?? new Map<number, PublishedRank>();
    byNode.set(criterion, node.set(key % assessment.units.length, published));
  }
  return [...byNode].flatMap(([criterion, all]) => {
    const figures = figuresAt(assessment, criterion);
    const printed = new Map([...all].filter(([unit]) => !Number.isNaN(figures.scores[unit] ?? NaN)));
    return printed.size === 0
      ? []
      : [new PrintedRanks(assessment, criterion, printed, { own: figures, others: [] })];
  });
}

function joined(arrays: readonly Float64Array[]): Float64Array {
  const [only, ...more] = arrays;
  if (only !== undefined && more.length === 0) return only;
  return Float64Array.from(arrays.flatMap((array) => [...array]));
}
