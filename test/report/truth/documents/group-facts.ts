/** A whole group reckoned from the score tables alone: fractions of whole numbers, without the product's analysis. */
import type { Assessment, ScoreBook } from "../../../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../../../src/scorebook/settings";
import type { Criterion } from "../../../../src/scorebook/criterion";
import { bare, count, Derived, type RankPlace } from "../derived";

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const order = (a: Fraction, b: Fraction): number => {
  const { n } = minus(a, b);
  return n > 0n ? 1 : n < 0n ? -1 : 0;
};
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

/** Half away from zero at so many decimals of `unit`, with a comma; "" trailing zeros where `trim`. */
function decimal({ n, d }: Fraction, decimals: number, trim: boolean): string {
  const scale = 10n ** BigInt(decimals);
  const size = ((n < 0n ? -n : n) * scale * 2n + d) / (2n * d);
  const digits = size.toString().padStart(decimals + 1, "0");
  const fraction = trim ? digits.slice(-decimals).replace(/0+$/, "") : digits.slice(-decimals);
  return digits.slice(0, -decimals) + (fraction === "" ? "" : `,${fraction}`);
}

/** "12,345" of millionths. */
export const pointsText = ({ n, d }: Fraction): string => decimal({ n, d: d * 1_000_000n }, 3, true);
/** "12,35" of a part of 1. */
export const hundredths = ({ n, d }: Fraction): string => decimal({ n: n * 100n, d }, 2, false);

export interface Row {
  readonly name: string;
  readonly index: number;
  readonly score: number;
  readonly max: number | null;
  /** As a part of 1; null where none can be stated. */
  readonly share: Fraction | null;
  readonly place: RankPlace | null;
}

/** What a book says that prints percentages and no points. */
function printsPercentages({ units, scores, publishedPercents }: Assessment): boolean {
  const known = units.filter(({ index }) => scores.points(0, index) !== null);
  return (
    known.length > 0 &&
    known.every(({ index }) => publishedPercents.get(index)?.cell.row === scores.cell(0, index)?.row)
  );
}

export class YearFacts {
  readonly rows: readonly Row[];
  readonly without: readonly string[];
  readonly by: "points" | "percent";

  constructor(
    readonly assessment: Assessment,
    by?: "points" | "percent",
  ) {
    const all = assessment.units.flatMap(({ name, index }): readonly Row[] => {
      const unit = new Derived(assessment, name);
      const total = assessment.criteria[0];
      const score = total === undefined ? null : unit.score(total);
      if (total === undefined || score === null || unit.computedRank(total) === null) return [];
      const max = unit.max(total);
      const share = max === null || max <= 0 || score > 2 * max ? null : { n: BigInt(score), d: BigInt(max) };
      return [{ name, index, score, max, share, place: unit.place(total) }];
    });
    const maxima = new Set(all.map(({ max }) => max).filter((max) => max !== null));
    this.by = by ?? (maxima.size > 1 || printsPercentages(assessment) ? "percent" : "points");
    this.rows = this.by === "points" ? all : all.filter(({ share }) => share !== null);
    this.without = assessment.units
      .map(({ name }) => name)
      .filter((name) => this.rows.every((row) => row.name !== name));
  }

  value({ score, share }: Row): Fraction {
    return this.by === "points" ? { n: BigInt(score), d: 1n } : (share ?? { n: 0n, d: 1n });
  }

  get oneMax(): number | null {
    return this.rows.find(({ max }) => max !== null)?.max ?? null;
  }

  get mean(): Fraction {
    const all = this.rows.map((row) => this.value(row)).reduce(plus, { n: 0n, d: 1n });
    return { n: all.n, d: all.d * BigInt(this.rows.length) };
  }

  /** "85,2 điểm", "85,20%". */
  text(value: Fraction): string {
    return this.by === "points" ? `${pointsText(value)} điểm` : `${hundredths(value)}%`;
  }

  /** A difference without its direction. */
  gapText(value: Fraction): string {
    return this.by === "points" ? `${pointsText(value)} điểm` : `${hundredths(value)} điểm phần trăm`;
  }

  /** −1, 0, 1 as a difference is shown. */
  way(value: Fraction): number {
    const shown = this.by === "points" ? pointsText(value) : hundredths(value);
    return /[1-9]/.test(shown) ? (value.n > 0n ? 1 : -1) : 0;
  }

  change(value: Fraction): string {
    const way = this.way(value);
    if (way === 0) return this.by === "points" ? "giữ nguyên điểm" : "giữ nguyên tỷ lệ";
    return `${way > 0 ? "tăng" : "giảm"} ${this.gapText(value)}`;
  }

  get areas(): readonly Criterion[] {
    return (this.assessment.criteria[0]?.children ?? []).filter(({ kind }) => kind === "scored");
  }

  area(name: string): Criterion | undefined {
    return this.areas.find((area) => bare(area.name) === name);
  }

  /** Scores and maxima of the units at a node, where both are known. */
  at(node: Criterion): readonly { readonly score: number; readonly max: number }[] {
    return this.assessment.units.flatMap(({ index }) => {
      const score = this.assessment.scores.points(node.index, index);
      const max = this.assessment.maxima.points(node.index, index);
      return score === null || max === null || max <= 0 || score > 2 * max ? [] : [{ score, max }];
    });
  }

  /** Sum of scores over sum of maxima; of printed percentages their mean; null without either. */
  share(node: Criterion): Fraction | null {
    const found = this.at(node);
    if (found.length > 0) {
      const sum = (key: "score" | "max") => found.reduce((all, each) => all + BigInt(each[key]), 0n);
      return { n: sum("score"), d: sum("max") };
    }
    const { units, publishedPercents } = this.assessment;
    const printed = units
      .map(({ index }) => publishedPercents.get(node.index * units.length + index)?.percent)
      .filter((percent) => percent !== undefined);
    if (printed.length === 0) return null;
    const sum = printed
      .map(({ numerator, denominator }) => ({ n: BigInt(numerator), d: BigInt(denominator) * 100n }))
      .reduce(plus, { n: 0n, d: 1n });
    return { n: sum.n, d: sum.d * BigInt(printed.length) };
  }

  /** Points lost per unit; null where the node has no points. */
  lost(node: Criterion): Fraction | null {
    const found = this.at(node);
    if (found.length === 0) return null;
    const lost = found.reduce((all, { score, max }) => all + BigInt(max - score), 0n);
    return { n: lost, d: BigInt(found.length) };
  }

  get leaves(): readonly Criterion[] {
    return this.assessment.criteria.filter(
      ({ level, kind, children }) => level > 1 && kind === "scored" && children.length === 0,
    );
  }
}

export class GroupFacts {
  readonly now: YearFacts;
  readonly then: YearFacts | null;
  /** Both years by one yardstick. */
  readonly both: { readonly now: YearFacts; readonly then: YearFacts; readonly apart: boolean } | null;

  constructor(
    book: ScoreBook,
    readonly year: number,
  ) {
    const of = (wanted: number) => book.assessments.find((each) => each.year === wanted);
    const [current, before] = [of(year), of(year - 1)];
    if (current === undefined) throw new Error("the book has the year");
    this.now = new YearFacts(current);
    this.then = before === undefined ? null : new YearFacts(before);
    this.both = this.then === null ? null : this.alike(this.now, this.then);
  }

  private alike(now: YearFacts, then: YearFacts): GroupFacts["both"] {
    const same = now.by === then.by && (now.by === "percent" || now.oneMax === then.oneMax);
    if (same) return now.rows.length > 0 && then.rows.length > 0 ? { now, then, apart: false } : null;
    const [a, b] = [new YearFacts(now.assessment, "percent"), new YearFacts(then.assessment, "percent")];
    if (a.rows.length === 0 || b.rows.length === 0 || a.rows.length !== now.rows.length) return null;
    return { now: a, then: b, apart: a.by !== now.by };
  }

  /** As running text calls a unit. */
  words(name: string): string {
    const { kind } = this.now.assessment.group;
    return kind === "district" || kind === "commune" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  }

  isPeers(text: string | undefined): boolean {
    const known = { department: ["sở, ban, ngành"], other: ["đơn vị"], district: [], commune: [] };
    const { kind } = this.now.assessment.group;
    if (kind === "department" || kind === "other") return known[kind].includes(text ?? "");
    return (text ?? "")
      .split(", ")
      .every((each) => ["huyện", "thành phố", "xã", "phường", "đặc khu"].includes(each));
  }

  /** Printed ranks are of more units than the book holds. */
  get isPartial(): boolean {
    const { rows } = this.now;
    return (
      rows.length > 1 &&
      rows.some(({ place }) => (place?.of ?? null) === null || (place?.of ?? 0) > this.ranked)
    );
  }

  private get ranked(): number {
    const total = this.now.assessment.criteria[0];
    return this.now.assessment.units.filter(
      ({ name }) =>
        total !== undefined && new Derived(this.now.assessment, name).computedRank(total) !== null,
    ).length;
  }

  /** The same unit and node a year before, by name. */
  before(name: string): Row | undefined {
    return this.both?.then.rows.find((row) => row.name === name);
  }

  /** What a unit gained; null without a base. */
  gained(name: string): Fraction | null {
    const { both } = this;
    const now = both?.now.rows.find((row) => row.name === name);
    const then = this.before(name);
    return both === null || now === undefined || then === undefined
      ? null
      : minus(both.now.value(now), both.then.value(then));
  }

  places(name: string): number | null {
    const own = this.now.rows.find((row) => row.name === name)?.place ?? null;
    const base = this.then?.rows.find((row) => row.name === name)?.place ?? null;
    if (own === null || base === null) return null;
    const plain = (place: RankPlace) => place.computed === null && place.of !== null;
    const alike = (own.printed && base.printed) || (plain(own) && plain(base));
    return alike ? base.rank - own.rank : null;
  }

  /** The change of an area's share. */
  areaChange(area: Criterion): Fraction | null {
    const { then } = this;
    const partner = then?.area(bare(area.name));
    const base = then === null || partner === undefined ? null : then.share(partner);
    const now = this.now.share(area);
    return base === null || now === null ? null : minus(now, base);
  }

  /** Areas below the share of the total, the weakest first. */
  get pulling(): readonly string[] {
    const total = this.now.assessment.criteria[0];
    const whole = total === undefined ? null : this.now.share(total);
    if (whole === null) return [];
    return this.now.areas
      .flatMap((area) => {
        const share = this.now.share(area);
        return share !== null && order(share, whole) < 0 ? [{ name: bare(area.name), share }] : [];
      })
      .sort((a, b) => order(a.share, b.share))
      .map(({ name }) => name);
  }

  /** Leaves at which every scored unit has the same, by what it is. */
  get idle(): { readonly full: number; readonly zero: readonly string[]; readonly equal: readonly string[] } {
    let full = 0;
    const zero: string[] = [];
    const equal: string[] = [];
    for (const leaf of this.now.leaves) {
      const { scores, maxima, units } = this.now.assessment;
      const known = units.flatMap(({ index }) => {
        const score = scores.points(leaf.index, index);
        return score === null ? [] : [{ score, max: maxima.points(leaf.index, index) }];
      });
      if (known.length < 2) continue;
      if (known.every(({ score }) => score === 0)) zero.push(bare(leaf.name));
      else if (known.every(({ score, max }) => score === max)) full += 1;
      else if (known.every(({ score }) => score === known[0]?.score)) equal.push(bare(leaf.name));
    }
    return { full, zero, equal };
  }

  /** The class of a share by the national limits. */
  grade({ n, d }: Fraction): string {
    const { other } = DEFAULT_SETTINGS.classes;
    return other.find(({ from }) => n * 100_000_000n >= BigInt(from) * d)?.name ?? "";
  }
}

export { bare, count };
