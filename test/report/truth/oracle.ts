/** Single facts as a sentence states them, each held against the second derivation. */
import type { PeerGroup, ScoreBook } from "../../../src/scorebook/assessment";
import type { Criterion } from "../../../src/scorebook/criterion";
import { bare, count, derive, percent, points, type Derived } from "./derived";

const PEERS: Readonly<Record<PeerGroup["kind"], RegExp>> = {
  district: /^(?:huyện, thành phố|huyện|thành phố)$/,
  department: /^sở, ban, ngành$/,
  commune: /^(?:xã|phường|đặc khu)(?:, (?:phường|đặc khu))*$/,
  other: /^đơn vị$/,
};

export class Oracle {
  readonly now: Derived;
  readonly then: Derived | null;
  readonly kind: PeerGroup["kind"];
  /** The list under whose heading the next lines stand. */
  list = "";
  /** Areas that have had their line. */
  readonly told: string[] = [];
  /** Sentences and headings that were derived again. */
  derived = 0;

  constructor(
    book: ScoreBook,
    readonly unit: string,
    readonly year: number,
    readonly threshold: number,
  ) {
    const { now, then } = derive(book, unit, year);
    this.now = now;
    this.then = then;
    this.kind = now.assessment.group.kind;
  }

  get words(): string {
    return this.kind === "district" || this.kind === "commune"
      ? this.unit.charAt(0).toLowerCase() + this.unit.slice(1)
      : this.unit;
  }

  get issuer(): string {
    return this.kind === "district" || this.kind === "commune" ? `UBND ${this.words}` : this.unit;
  }

  isPeers(text: string | undefined): boolean {
    return text !== undefined && PEERS[this.kind].test(text);
  }

  isWho(text: string | undefined): boolean {
    return text === this.words || text === this.issuer;
  }

  area(name: string): Criterion | undefined {
    return this.now.areas.find((area) => bare(area.name) === name);
  }

  get total(): Criterion {
    const total = this.now.node("");
    if (total === undefined) throw new Error("every book has a total");
    return total;
  }

  /** The same node a year before. */
  before(node: Criterion): Criterion | undefined {
    return this.then?.node(node === this.total ? "" : bare(node.name));
  }

  /** "02/08", with the computed rank beside it exactly where the two differ; a place to fill in where there is none. */
  isRank(text: string, of: Derived, node: Criterion | undefined): boolean {
    const place = node === undefined ? null : of.place(node);
    if (place === null) return text === "[thứ hạng theo quyết định]";
    const shown = `${count(place.rank)}${place.of === null ? "" : `/${count(place.of)}`}`;
    const mark =
      place.computed === null ? "" : ` [theo điểm số là thứ ${count(place.computed)}, đề nghị đối chiếu]`;
    return text === shown + mark;
  }

  private bonus(of: Derived, node: Criterion): number {
    if (node.level > 0) return 0;
    return node.children
      .filter(({ kind }) => kind === "bonus")
      .reduce((sum, child) => sum + Math.max(0, of.score(child) ?? 0), 0);
  }

  /** "10,35/10,5", without the maximum where there is none; marked exactly where it cannot be. */
  isResult(text: string, of: Derived, node: Criterion | undefined, withMax = true): boolean {
    if (node === undefined) return false;
    const score = of.score(node);
    if (score === null) return false;
    const max = of.max(node);
    const foreign = max !== null && max > 0 && score > 2 * max;
    const over = max !== null && !foreign && score > max + this.bonus(of, node);
    const mark =
      score < 0 ? " [điểm âm, đề nghị kiểm tra]" : over ? " [cao hơn điểm tối đa, đề nghị kiểm tra]" : "";
    const shown = max === null || foreign || !withMax ? points(score) : `${points(score)}/${points(max)}`;
    return text === shown + (withMax ? mark : "");
  }

  /** The share as a percentage that may be stated; null where there is none. */
  shareText(of: Derived, node: Criterion): string | null {
    const [score, max] = [of.score(node), of.max(node)];
    if (score === null) {
      const printed = of.printedPercent(node);
      return printed === null || printed < 0 || printed > 10_000
        ? null
        : percent(Math.round(printed), 10_000);
    }
    if (max === null || max <= 0 || score < 0 || score > max) return null;
    return percent(score, max);
  }

  /** " (71,05% điểm tối đa)" exactly where a share can be stated. */
  isShare(text: string, node: Criterion): boolean {
    const shown = this.shareText(this.now, node);
    return text === (shown === null ? "" : ` (${shown} điểm tối đa)`);
  }

  /** True where the exact share reaches the threshold; null without one. */
  reaches(node: Criterion): boolean | null {
    if (this.shareText(this.now, node) === null) return null;
    const [score, max] = [this.now.score(node), this.now.max(node)];
    if (score === null || max === null) return (this.now.printedPercent(node) ?? 0) >= this.threshold * 100;
    return BigInt(score) * 100n >= BigInt(max) * BigInt(this.threshold);
  }

  /** " (đồng hạng với …)": all that share the stated place and no other. */
  isTie(text: string, node: Criterion): boolean {
    const own = this.now.place(node);
    const units = this.now.assessment.units.filter(({ index }) => {
      if (index === this.now.index || own === null) return false;
      const place = this.now.place(node, index);
      if (place?.rank !== own.rank || place.printed !== own.printed) return false;
      return own.printed || this.now.compare(node, index, this.now.index) === 0;
    });
    const many = / \(đồng hạng với (\d+) đơn vị khác\)/.exec(text);
    if (many !== null) return units.length > 3 && many[1] === count(units.length);
    if (units.length === 0) return text === "";
    const names = units.map(
      ({ name }) => new Oracle({ assessments: [this.now.assessment] }, name, this.year, 0).words,
    );
    const list =
      names.length === 1 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`;
    return units.length <= 3 && text === ` (đồng hạng với ${list})`;
  }

  /** Places risen; null where they cannot be told. */
  places(node: Criterion): number | null {
    const earlier = this.before(node);
    const current = this.now.place(node);
    const base = earlier === undefined || this.then === null ? null : this.then.place(earlier);
    if (current === null || base === null) return null;
    const plain = (place: typeof current) => place.computed === null && place.of !== null;
    const alike = (current.printed && base.printed) || (plain(current) && plain(base));
    return alike ? base.rank - current.rank : null;
  }

  /** Points gained; null where a year has none. */
  gained(node: Criterion): number | null {
    const earlier = this.before(node);
    const base = earlier === undefined || this.then === null ? null : this.then.score(earlier);
    const current = this.now.score(node);
    return base === null || current === null ? null : current - base;
  }

  /** Percentage points gained, in hundredths, half away from zero; null where a share is missing. */
  sharePoints(node: Criterion): number | null {
    const earlier = this.before(node);
    if (earlier === undefined || this.then === null) return null;
    const [a, b] = [this.now.score(node), this.now.max(node)];
    const [c, d] = [this.then.score(earlier), this.then.max(earlier)];
    if (a === null || b === null || c === null || d === null || b <= 0 || d <= 0) return null;
    if (a > 2 * b || c > 2 * d) return null;
    const [top, bottom] = [(BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)) * 10_000n, BigInt(b) * BigInt(d)];
    const size = ((top < 0n ? -top : top) * 2n + bottom) / (2n * bottom);
    return Number(top < 0n ? -size : size);
  }

  /** −1, 0, 1 of a change as it shows at three decimals. */
  way(millionths: number | null): number | null {
    if (millionths === null) return null;
    return points(Math.abs(millionths)) === "0" ? 0 : Math.sign(millionths);
  }

  /** "tăng 02 bậc", "giữ nguyên bậc". */
  isRankMove(text: string, node: Criterion): boolean {
    const places = this.places(node);
    if (places === null) return false;
    if (places === 0) return text === "giữ nguyên bậc";
    return text === `${places > 0 ? "tăng" : "giảm"} ${count(Math.abs(places))} bậc`;
  }

  /** "tăng 1,18 điểm", "giữ nguyên điểm". */
  isScoreMove(text: string, node: Criterion): boolean {
    const gained = this.gained(node);
    const way = this.way(gained);
    if (gained === null || way === null) return false;
    if (way === 0) return text === "giữ nguyên điểm";
    return text === `${way > 0 ? "tăng" : "giảm"} ${points(Math.abs(gained))} điểm`;
  }

  /** Points lost of a node's own maximum. */
  lost(node: Criterion): number | null {
    const [score, max] = [this.now.score(node), this.now.max(node)];
    return score === null || max === null || (max > 0 && score > 2 * max) ? null : max - score;
  }

  /** Leaves below an area that lost points. */
  lostLeaves(area: Criterion): readonly Criterion[] {
    const below = (node: Criterion): readonly Criterion[] =>
      node.children.length === 0 ? [node] : node.children.flatMap(below);
    return area.children.length === 0 ? [] : below(area).filter((leaf) => leafLost(this.now, leaf) > 0);
  }

  /** Areas that lost points, themselves or in a criterion. */
  get losing(): readonly Criterion[] {
    return this.now.areas.filter((area) => this.areaLost(area) > 0 || this.lostLeaves(area).length > 0);
  }

  /** What an area lost; where it has no score with a maximum, what its criteria lost. */
  areaLost(area: Criterion): number {
    const own = this.lost(area);
    if (own !== null) return own;
    return this.lostLeaves(area).reduce((sum, leaf) => sum + leafLost(this.now, leaf), 0);
  }
}

function leafLost(of: Derived, leaf: Criterion): number {
  const [score, max] = [of.score(leaf), of.max(leaf)];
  return score === null || max === null ? 0 : max - score;
}
