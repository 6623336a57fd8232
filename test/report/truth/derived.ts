/**
 * The second derivation: what a sentence may say, reckoned from the book's own tables without the product's
 * analysis, report or number formats.
 */
import type { Assessment, ScoreBook } from "../../../src/scorebook/assessment";
import type { Criterion } from "../../../src/scorebook/criterion";

export interface RankPlace {
  readonly rank: number;
  readonly of: number | null;
  /** By the figures, where another is printed among the same units. */
  readonly computed: number | null;
  readonly printed: boolean;
}

/** A unit in one year of the book. */
export class Derived {
  constructor(
    readonly assessment: Assessment,
    readonly unit: string,
  ) {}

  get index(): number {
    return this.assessment.units.findIndex(({ name }) => name === this.unit);
  }

  get areas(): readonly Criterion[] {
    return (this.assessment.criteria[0]?.children ?? []).filter(({ kind }) => kind === "scored");
  }

  /** A node by the name that a sentence gives it; "" is the total. */
  node(name: string): Criterion | undefined {
    const [total, ...others] = this.assessment.criteria;
    return name === "" ? total : others.find((node) => bare(node.name) === name);
  }

  score(node: Criterion, unit = this.index): number | null {
    return unit < 0 ? null : this.assessment.scores.points(node.index, unit);
  }

  max(node: Criterion, unit = this.index): number | null {
    return unit < 0 ? null : this.assessment.maxima.points(node.index, unit);
  }

  /** Percent printed for the node, in hundredths. */
  printedPercent(node: Criterion): number | null {
    const { units, publishedPercents } = this.assessment;
    const found = publishedPercents.get(node.index * units.length + this.index);
    return found === undefined ? null : (found.percent.numerator * 100) / found.percent.denominator;
  }

  /** Maxima of units with a score differ: the ranking goes by share, and who has no maximum has no rank. */
  private byShare(node: Criterion): boolean {
    const maxima = this.assessment.units
      .filter(({ index }) => this.score(node, index) !== null)
      .map(({ index }) => this.max(node, index))
      .filter((max) => max !== null);
    return new Set(maxima).size > 1;
  }

  private isRanked(node: Criterion, unit: number): boolean {
    if (this.score(node, unit) === null) return false;
    return !this.byShare(node) || (this.max(node, unit) ?? 0) > 0;
  }

  /** −1, 0, 1 as the first unit stands below, level with or above the second; null where one has no rank. */
  compare(node: Criterion, a: number, b: number): number | null {
    const [first, second] = [this.score(node, a), this.score(node, b)];
    if (first === null || second === null || !this.isRanked(node, a) || !this.isRanked(node, b)) return null;
    if (!this.byShare(node)) return Math.sign(first - second);
    const [own, other] = [BigInt(this.max(node, a) ?? 0), BigInt(this.max(node, b) ?? 0)];
    const difference = BigInt(first) * other - BigInt(second) * own;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  computedRank(node: Criterion, unit = this.index): { readonly rank: number; readonly of: number } | null {
    if (unit < 0 || !this.isRanked(node, unit)) return null;
    const others = this.assessment.units.filter(({ index }) => this.isRanked(node, index));
    const above = others.filter(({ index }) => this.compare(node, index, unit) === 1).length;
    return { rank: above + 1, of: others.length };
  }

  /** The rank that may be stated: the printed one first. */
  place(node: Criterion, unit = this.index): RankPlace | null {
    const own = this.computedRank(node, unit);
    if (own === null) return null;
    const { units, publishedRanks } = this.assessment;
    const printedOf = (index: number) => publishedRanks.get(node.index * units.length + index);
    const all = units.map(({ index }) => ({
      printed: printedOf(index),
      own: this.computedRank(node, index),
    }));
    const known = all.filter(({ printed }) => printed !== undefined);
    const agreeing = known.filter(({ printed, own: computed }) => printed?.rank === computed?.rank).length;
    const beyond = known.some(({ printed }) => (printed?.rank ?? 0) > own.of);
    const extract =
      known.some(({ printed }) => (printed?.of ?? 0) > own.of) || (beyond && agreeing * 2 < known.length);
    const printed = printedOf(unit);
    if (printed === undefined) {
      return own.of < 2 || extract ? null : { ...own, computed: null, printed: false };
    }
    const of = printed.of ?? (extract || own.of < 2 ? null : own.of);
    const differs = !extract && of === own.of && printed.rank !== own.rank;
    return { rank: printed.rank, of, computed: differs ? own.rank : null, printed: true };
  }
}

/** Both years of a unit. */
export function derive(book: ScoreBook, unit: string, year: number): { now: Derived; then: Derived | null } {
  const of = (wanted: number) => book.assessments.find((candidate) => candidate.year === wanted);
  const current = of(year);
  const before = of(year - 1);
  if (current === undefined) throw new Error("the book has the year");
  return { now: new Derived(current, unit), then: before === undefined ? null : new Derived(before, unit) };
}

/** Without the marks that a name may end in. */
export function bare(name: string): string {
  return name.replace(/[\s.:;,]+$/, "");
}

/** Millionths as points with a comma, to three decimals, half up. */
export function points(millionths: number): string {
  const thousandths = (BigInt(Math.abs(millionths)) + 500n) / 1000n;
  const digits = thousandths.toString().padStart(4, "0");
  const fraction = digits.slice(-3).replace(/0+$/, "");
  const whole = digits.slice(0, -3);
  return `${millionths < 0 && thousandths > 0n ? "−" : ""}${whole}${fraction === "" ? "" : `,${fraction}`}`;
}

/** A quotient in percent with two decimals, half up. */
export function percent(numerator: number, denominator: number): string {
  const hundredths = (BigInt(numerator) * 20_000n + BigInt(denominator)) / (2n * BigInt(denominator));
  const digits = hundredths.toString().padStart(3, "0");
  return `${digits.slice(0, -2)},${digits.slice(-2)}%`;
}

/** A count or a rank as it is printed. */
export function count(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
