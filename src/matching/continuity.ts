/**
 * Which unit and criterion of a year is which of an earlier one: by folded names, codes, synonyms and
 * alike words, top down through the trees; never by position (domain: "Ten facts", 10).
 */
import type { Assessment } from "../scorebook/assessment";
import type { Continuity, CriterionMatch, MatchReason, Regrouping } from "../scorebook/continuity";
import { NO_CORRECTIONS, type Corrections } from "../scorebook/corrections";
import { criterionKey } from "./criterion-key";
import { WordWeights } from "./similarity";
import { areSynonyms, spelledOut } from "../text/synonyms";
import { fold } from "../text/fold";
import { confirmedUnits, matchUnits } from "./unit-continuity";

/** Alike enough under the same parent, with the same code, and anywhere in the tree. */
const ALIKE_UNDER_PARENT = 0.7;
const ALIKE_WITH_CODE = 0.45;
const ALIKE_ELSEWHERE = 0.85;
/** Share of a part's words, by weight, that the whole must say. */
const PART = 0.85;
/** Trees beyond this many unmatched pairs are not searched for criteria that moved and changed their name. */
const MOST_PAIRS = 400_000;

interface Side {
  readonly assessment: Assessment;
  /** Folded, without years. */
  readonly folded: readonly string[];
  readonly spelled: readonly string[];
}

/**
 * @param corrections what a person confirmed or changed; it outranks every guess
 * @returns −1 for what has no partner: it is shown as new or dropped
 */
export function matchAssessments(
  current: Assessment,
  base: Assessment,
  corrections: Corrections = NO_CORRECTIONS,
): Continuity {
  const units = matchUnits(current, base, corrections);
  const matcher = new CriteriaMatcher(sideOf(current), sideOf(base));
  matcher.correct(corrections);
  matcher.run();
  const criteria = matcher.partners;
  return {
    units,
    criteria,
    confirmedUnits: confirmedUnits(current, base, corrections),
    matches: matcher.matches(),
    regroupings: matcher.regroupings(),
    droppedCriteria: without(criteria, base.criteria.length),
    droppedUnits: without(units, base.units.length),
  };
}

function sideOf(assessment: Assessment): Side {
  return {
    assessment,
    folded: assessment.criteria.map(({ name }) =>
      fold(name)
        .replace(/ ?(?:năm )?\b20\d\d\b/g, "")
        .trim(),
    ),
    spelled: assessment.criteria.map(({ name }) => spelledOut(name)),
  };
}

function without(partners: Int32Array, count: number): number[] {
  const taken = new Set(partners);
  const dropped: number[] = [];
  for (let index = 0; index < count; index++) if (!taken.has(index)) dropped.push(index);
  return dropped;
}

class CriteriaMatcher {
  /** Base criterion by criterion. */
  readonly partners: Int32Array;
  private readonly taken: Int32Array;
  private readonly found = new Map<number, CriterionMatch>();
  /** Criteria that a person says have no partner. */
  private readonly closed = new Set<number>();
  private readonly weights: WordWeights;
  private groups: readonly Regrouping[] = [];

  constructor(
    private readonly current: Side,
    private readonly base: Side,
  ) {
    this.partners = new Int32Array(current.folded.length).fill(-1);
    this.taken = new Int32Array(base.folded.length).fill(-1);
    this.weights = new WordWeights([...current.spelled, ...base.spelled]);
  }

  correct({ criteria }: Corrections): void {
    const { current, base } = this;
    const fitting = criteria.filter(
      ({ year, baseYear }) => year === current.assessment.year && baseYear === base.assessment.year,
    );
    if (fitting.length === 0) return;
    const byKey = (side: Side): Map<string, number> =>
      new Map(side.assessment.criteria.map(({ index }) => [criterionKey(side.assessment, index), index]));
    const currentKeys = byKey(current);
    const baseKeys = byKey(base);
    for (const { criterion, baseCriterion } of fitting) {
      const index = currentKeys.get(criterion);
      const partner = baseCriterion === null ? undefined : baseKeys.get(baseCriterion);
      if (index !== undefined && baseCriterion === null) this.closed.add(index);
      else if (index !== undefined && partner !== undefined) this.link(index, partner, "user", 1);
    }
  }

  run(): void {
    this.link(0, 0, "same-name", 1);
    for (;;) {
      const before = this.found.size;
      // Pre-order: parents are settled before their children.
      for (const [index, partner] of this.partners.entries())
        if (partner >= 0) this.matchChildren(index, partner);
      this.matchMoved();
      if (this.found.size === before) break;
    }
    this.groups = this.regrouped();
    for (const { kind, one, many } of this.groups) {
      for (const part of many) this.unlinkGuess(kind === "split" ? part : one);
    }
  }

  matches(): CriterionMatch[] {
    return [...this.found.values()].sort((a, b) => a.current - b.current);
  }

  /** One criterion that became several alike ones below the same parent, or several that became one. */
  regroupings(): readonly Regrouping[] {
    return this.groups;
  }

  /** A whole beside one of its parts would be a false comparison, unless the name or a person says they are the same. */
  private unlinkGuess(current: number): void {
    const match = this.found.get(current);
    if (match === undefined || match.reason === "same-name" || match.reason === "user") return;
    this.found.delete(current);
    this.partners[current] = -1;
    this.taken[match.base] = -1;
  }

  private regrouped(): Regrouping[] {
    const regroupings: Regrouping[] = [];
    const look = (
      one: Side,
      many: Side,
      kind: Regrouping["kind"],
      open: (index: number) => boolean,
    ): void => {
      one.assessment.criteria.forEach(({ index }) => {
        const parent = this.parentPartner(one, index);
        if (parent < 0 || !this.hasWords(one, index)) return;
        const parts = (many.assessment.criteria[parent]?.children ?? [])
          .map((child) => child.index)
          .filter((child) => open(child) && this.partOf(many, child, one, index));
        const own = one === this.base ? (this.taken[index] ?? -1) : (this.partners[index] ?? -1);
        const all = own >= 0 ? [own, ...parts] : parts;
        if (parts.length > 0 && all.length >= 2)
          regroupings.push({ kind, one: index, many: all.sort((a, b) => a - b) });
      });
    };
    look(this.base, this.current, "split", (index) => this.isOpen(index));
    look(this.current, this.base, "merged", (index) => this.isOpenBase(index));
    return regroupings;
  }

  private isOpen(index: number): boolean {
    return (this.partners[index] ?? 0) < 0 && !this.closed.has(index);
  }

  private isOpenBase(index: number): boolean {
    return (this.taken[index] ?? 0) < 0;
  }

  private link(current: number, base: number, reason: MatchReason, confidence: number): void {
    if (!this.isOpen(current) || !this.isOpenBase(base)) return;
    this.partners[current] = base;
    this.taken[base] = current;
    this.found.set(current, { current, base, reason, confidence });
  }

  private matchChildren(parent: number, baseParent: number): void {
    const children = (this.current.assessment.criteria[parent]?.children ?? []).map(({ index }) => index);
    const baseChildren = (this.base.assessment.criteria[baseParent]?.children ?? []).map(
      ({ index }) => index,
    );
    this.sameNames(children, baseChildren, 1);
    const open = children.filter((index) => this.isOpen(index));
    const openBase = baseChildren.filter((index) => this.isOpenBase(index));
    this.bestPairs(open, openBase, (index, partner) => this.likeness(index, partner, parent === 0));
  }

  /** Equal names, one to one in order: namesakes under one parent keep their sequence of codes. */
  private sameNames(children: readonly number[], baseChildren: readonly number[], confidence: number): void {
    for (const withCode of [true, false]) {
      const byName = new Map<string, number[]>();
      for (const index of baseChildren) {
        if (!this.isOpenBase(index)) continue;
        const key = this.nameKey(this.base, index, withCode);
        byName.set(key, [...(byName.get(key) ?? []), index]);
      }
      for (const index of children) {
        if (!this.isOpen(index)) continue;
        const partner = byName.get(this.nameKey(this.current, index, withCode))?.shift();
        if (partner !== undefined) this.link(index, partner, "same-name", confidence);
      }
    }
  }

  private nameKey(side: Side, index: number, withCode: boolean): string {
    const name = side.folded[index] ?? "";
    return withCode ? `${side.assessment.criteria[index]?.code ?? ""}:${name}` : name;
  }

  /** Why two differently named criteria under one parent may be the same; null where they are not. */
  private likeness(
    index: number,
    partner: number,
    areas: boolean,
  ): Omit<CriterionMatch, "current" | "base"> | null {
    const name = this.current.spelled[index] ?? "";
    const baseName = this.base.spelled[partner] ?? "";
    if (name === "" || baseName === "") return null;
    if (this.current.assessment.criteria[index]?.kind !== this.base.assessment.criteria[partner]?.kind)
      return null;
    if (name === baseName) return { reason: "synonym", confidence: 0.98 };
    if (areas && areSynonyms(name, baseName)) return { reason: "synonym", confidence: 0.95 };
    const alike = this.weights.similarity(name, baseName);
    const code = this.current.assessment.criteria[index]?.code ?? "";
    const sameCode = code !== "" && code === this.base.assessment.criteria[partner]?.code;
    if (sameCode && alike >= ALIKE_WITH_CODE) {
      return { reason: "same-code-and-similar-name", confidence: Math.min(0.95, 0.25 + alike * 0.7) };
    }
    return alike >= ALIKE_UNDER_PARENT
      ? { reason: "similar-name", confidence: Math.min(0.9, alike * 0.9) }
      : null;
  }

  /** Links the surest pairs first, each criterion once. */
  private bestPairs(
    open: readonly number[],
    openBase: readonly number[],
    like: (index: number, partner: number) => Omit<CriterionMatch, "current" | "base"> | null,
  ): void {
    if (open.length * openBase.length > MOST_PAIRS) return;
    const pairs: CriterionMatch[] = [];
    for (const current of open) {
      for (const base of openBase) {
        const found = like(current, base);
        if (found !== null) pairs.push({ current, base, ...found });
      }
    }
    pairs.sort((a, b) => b.confidence - a.confidence || a.current - b.current || a.base - b.base);
    for (const { current, base, reason, confidence } of pairs) this.link(current, base, reason, confidence);
  }

  /** Criteria that went to another parent: the same name, or nearly, at the same depth or not. */
  private matchMoved(): void {
    const open = this.openOnes(this.current.assessment, (index) => this.isOpen(index));
    const openBase = this.openOnes(this.base.assessment, (index) => this.isOpenBase(index));
    const unique = (indexes: readonly number[], side: Side): number[] => {
      const counts = new Map<string, number>();
      for (const index of indexes)
        counts.set(side.folded[index] ?? "", (counts.get(side.folded[index] ?? "") ?? 0) + 1);
      return indexes.filter((index) => counts.get(side.folded[index] ?? "") === 1);
    };
    this.sameNames(unique(open, this.current), unique(openBase, this.base), 0.9);
    this.bestPairs(
      open.filter((index) => this.isOpen(index) && this.hasWords(this.current, index)),
      openBase.filter((index) => this.isOpenBase(index)),
      (index, partner) => {
        const alike = this.weights.similarity(
          this.current.spelled[index] ?? "",
          this.base.spelled[partner] ?? "",
        );
        return alike >= ALIKE_ELSEWHERE ? { reason: "similar-name", confidence: alike * 0.8 } : null;
      },
    );
  }

  private openOnes(assessment: Assessment, isOpen: (index: number) => boolean): number[] {
    return assessment.criteria.map(({ index }) => index).filter((index) => index > 0 && isOpen(index));
  }

  /** Names of one or two words ("Điểm thưởng") are too short to be recognised far from their place. */
  private hasWords(side: Side, index: number): boolean {
    return this.weights.wordsOf(side.spelled[index] ?? "").size >= 4;
  }

  private parentPartner(side: Side, index: number): number {
    const parent = side.assessment.criteria[index]?.parent ?? -1;
    if (parent < 0) return -1;
    return (side === this.base ? this.taken[parent] : this.partners[parent]) ?? -1;
  }

  /** True where a part says little that the name of the whole does not say, and less than it. */
  private partOf(partSide: Side, part: number, wholeSide: Side, whole: number): boolean {
    const name = partSide.spelled[part] ?? "";
    const all = wholeSide.spelled[whole] ?? "";
    return (
      this.weights.wordsOf(name).size < this.weights.wordsOf(all).size &&
      this.weights.containment(name, all) >= PART
    );
  }
}
