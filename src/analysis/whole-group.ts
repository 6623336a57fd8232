/** A peer group as a whole: its units by what they are measured with, their mean, who is highest and lowest. */
import { totalOf, type Assessment, type Unit } from "../scorebook/assessment";
import { compareExact, exactOf, meanOf, type Exact } from "../scorebook/exact";
import { isPercentOnly } from "../scorebook/percent-only";
import type { GroupAnalysis, RankTable, Standing } from "./analysis";
import { standingOf } from "./figure";

/** Points where all have one maximum; shares of the maximum where maxima differ, or the book prints no points. */
export type Yardstick = "points" | "percent";

export interface Measured {
  readonly unit: Unit;
  readonly standing: Standing;
  /** In millionths of a point, or as a share of 1. */
  readonly value: Exact;
}

export interface WholeGroup {
  readonly by: Yardstick;
  readonly year: number;
  /** Highest first. */
  readonly measured: readonly Measured[];
  /** Without a total that can be measured. */
  readonly unmeasured: readonly Unit[];
  /** Null where no unit has a total. */
  readonly mean: Exact | null;
}

/** @param by what to measure with; what the group itself is measured with where not given */
export function wholeGroup(
  { current, ranks }: Pick<GroupAnalysis, "current" | "ranks">,
  by: Yardstick = yardstickOf(current, ranks),
): WholeGroup {
  const root = totalOf(current).index;
  const measured: Measured[] = [];
  const unmeasured: Unit[] = [];
  for (const unit of current.units) {
    const standing = standingOf(current, ranks, root, unit.index);
    const value = standing === null ? null : valueOf(standing, by);
    if (standing === null || value === null) unmeasured.push(unit);
    else measured.push({ unit, standing, value });
  }
  measured.sort((a, b) => compareExact(b.value, a.value) || a.unit.index - b.unit.index);
  const mean = measured.length === 0 ? null : meanOf(measured.map(({ value }) => value));
  return { by, year: current.year, measured, unmeasured, mean };
}

function yardstickOf(current: Assessment, ranks: RankTable): Yardstick {
  return ranks.by[0] === "percent" || isPercentOnly(current) ? "percent" : "points";
}

function valueOf({ score, ratio }: Standing, by: Yardstick): Exact | null {
  if (by === "points") return { top: BigInt(score), bottom: 1n };
  return ratio === null ? null : exactOf(ratio);
}

/** Both years by one yardstick. */
export interface BothYears {
  readonly now: WholeGroup;
  readonly before: WholeGroup;
  readonly nowMean: Exact;
  readonly beforeMean: Exact;
  /** Points of two scales: compared by their shares of the maximum. */
  readonly apart: boolean;
}

/** Null without a base year, or where the years have no yardstick in common. */
export function bothYears(group: GroupAnalysis): BothYears | null {
  const { base, baseRanks, current, ranks } = group;
  if (base === null || baseRanks === null) return null;
  const earlier = { current: base, ranks: baseRanks };
  const own = yardstickOf(current, ranks);
  const alike =
    own === yardstickOf(base, baseRanks) &&
    (own === "percent" || oneMaximum(current, ranks) === oneMaximum(base, baseRanks));
  const by = alike ? own : "percent";
  const [now, before] = [wholeGroup(group, by), wholeGroup(earlier, by)];
  // A unit that has points and no share would fall out of one year's mean.
  const whole = alike || now.measured.length === wholeGroup(group).measured.length;
  if (now.mean === null || before.mean === null || !whole) return null;
  return { now, before, nowMean: now.mean, beforeMean: before.mean, apart: by !== own };
}

/** The maximum of the total that the ranked units share; null where the book names none. */
function oneMaximum({ maxima, units }: Assessment, { ranks }: RankTable): number | null {
  const ranked = units.find(({ index }) => (ranks[index] ?? 0) > 0 && maxima.points(0, index) !== null);
  return ranked === undefined ? null : maxima.points(0, ranked.index);
}

/** Those who share the first value of a list that is in order, as the workbook has them. */
export function leaders(measured: readonly Measured[]): readonly Measured[] {
  const [first] = measured;
  if (first === undefined) return [];
  return measured
    .filter(({ value }) => compareExact(value, first.value) === 0)
    .sort((a, b) => a.unit.index - b.unit.index);
}

/**
 * The first of a list in order, all that share a value together: as few as make `most`, never more than `limit`;
 * nothing where the very first value is shared by more.
 */
export function front<T>(
  items: readonly T[],
  same: (a: T, b: T) => boolean,
  most: number,
  limit: number,
): readonly T[] {
  let count = 0;
  for (let at = 0; at < items.length && count < most;) {
    const first = items[at];
    let end = at + 1;
    for (let next = items[end]; next !== undefined && first !== undefined && same(first, next);) {
      end += 1;
      next = items[end];
    }
    if (end > limit) break;
    count = end;
    at = end;
  }
  return items.slice(0, count);
}
