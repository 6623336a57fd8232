/**
 * Why one total is higher than another: a unit beside another unit, the median of its peers or its own last
 * year, area by area and criterion by criterion. The parts and the rest add up to the gap exactly.
 */
import { totalOf, type Assessment, type Unit } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import { MILLIONTHS, multiplyDivide, toPoints, type Points } from "../scorebook/points";
import type { CellRef } from "../workbook/address";
import type { GroupAnalysis } from "./analysis";
import { baseStandingOf, standingOf } from "./figure";
import { peerStandingOf } from "./peers";

export type Rival =
  /** Another of the group, by its index. */
  | { readonly kind: "unit"; readonly unit: number }
  /** The middle of the group at each node. */
  | { readonly kind: "median" }
  /** The unit itself in the base year. */
  | { readonly kind: "base" };

/** One side's figure at a node. */
export interface Side {
  readonly score: Points;
  readonly max: Points | null;
  /** What is held against the unit's score: the same, or where maxima differ its share of the unit's maximum. */
  readonly level: Points;
  readonly rank: number | null;
  readonly of: number | null;
  readonly cell: CellRef | null;
}

export interface GapPart {
  readonly criterion: Criterion;
  readonly own: Side | null;
  readonly theirs: Side | null;
  /** Own − theirs; null where either side has no figure. */
  readonly gap: Points | null;
}

export interface GapArea extends GapPart {
  /** What of the gap of the totals stands here: the gap itself, or its share where the total is no sum. */
  readonly share: Points | null;
  /** Leaves with a gap, in the order of the tree. The gap is their sum and the rest. */
  readonly leaves: readonly (GapPart & { readonly gap: Points })[];
  readonly rest: Points;
}

export interface Gap {
  readonly total: GapPart & { readonly own: Side; readonly theirs: Side; readonly gap: Points };
  readonly areas: readonly GapArea[];
  /** What no area explains: total.gap = Σ share + rest. */
  readonly rest: Points;
}

/** Null where either side has no total. */
export function gapOf(group: GroupAnalysis, unit: number, rival: Rival): Gap | null {
  const root = totalOf(group.current);
  const { criterion, own, theirs, gap } = partOf(group, root, unit, rival);
  if (own === null || theirs === null || gap === null) return null;
  const shareOf = sharing(group, unit, rival);
  const areas = root.children.map((area): GapArea => {
    const part = partOf(group, area, unit, rival);
    const leaves = leavesOf(area).flatMap((leaf) => {
      const { gap: below, ...sides } = partOf(group, leaf, unit, rival);
      return below === null || below === 0 ? [] : [{ ...sides, gap: below }];
    });
    const explained = leaves.reduce((sum, leaf) => sum + leaf.gap, 0);
    return { ...part, share: shareOf(part), leaves, rest: (part.gap ?? 0) - explained };
  });
  const explained = areas.reduce((sum, { share }) => sum + (share ?? 0), 0);
  return { total: { criterion, own, theirs, gap }, areas, rest: gap - explained };
}

/** A step of the way from one total to the other. */
export interface GapStep {
  /** Null for the rest. */
  readonly criterion: Criterion | null;
  readonly from: Points;
  readonly to: Points;
}

/** From the rival's figure to the unit's own: one step for each part with a gap, the rest last. */
export function stepsOf(
  from: Points,
  parts: readonly { readonly criterion: Criterion; readonly share: Points | null }[],
  rest: Points,
): readonly GapStep[] {
  const steps: GapStep[] = [];
  let at = from;
  for (const { criterion, share } of [...parts, { criterion: null, share: rest }]) {
    if (share === null || share === 0) continue;
    steps.push({ criterion, from: at, to: at + share });
    at += share;
  }
  return steps;
}

/** The unit of rank 1 at the total, the first in the workbook where several share it; null for itself. */
export function leaderOf({ current, ranks }: GroupAnalysis, unit: number): Unit | null {
  const total = totalOf(current).index * current.units.length;
  if (ranks.ranks[total + unit] === 1) return null;
  return current.units.find(({ index }) => ranks.ranks[total + index] === 1) ?? null;
}

function leavesOf(area: Criterion): readonly Criterion[] {
  return isLeaf(area) ? [] : area.children.flatMap((child) => (isLeaf(child) ? [child] : leavesOf(child)));
}

function partOf(group: GroupAnalysis, criterion: Criterion, unit: number, rival: Rival): GapPart {
  const standing = standingOf(group.current, group.ranks, criterion.index, unit);
  const own: Side | null =
    standing === null
      ? null
      : {
          score: standing.score,
          max: standing.max,
          level: standing.score,
          rank: standing.rank,
          of: standing.of,
          cell: standing.scoreCell,
        };
  const theirs = sideOf(group, criterion.index, unit, rival);
  return { criterion, own, theirs, gap: own === null || theirs === null ? null : own.score - theirs.level };
}

function sideOf(group: GroupAnalysis, criterion: number, unit: number, rival: Rival): Side | null {
  if (rival.kind === "median") {
    const peers = peerStandingOf(group, criterion, unit);
    if (peers === null) return null;
    const { median } = peers;
    const max = group.current.maxima.points(criterion, unit);
    return { score: median, max, level: median, rank: null, of: null, cell: null };
  }
  const standing =
    rival.kind === "base"
      ? baseStandingOf(group, criterion, unit)
      : standingOf(group.current, group.ranks, criterion, rival.unit);
  if (standing === null) return null;
  const { score, max, rank, of, scoreCell: cell } = standing;
  const level = rival.kind === "base" ? score : scaledTo(group, criterion, unit, rival.unit);
  return level === null ? null : { score, max, level, rank, of, cell };
}

/** The other's score on the unit's own maximum, rounded once. */
function scaledTo({ current, ranks }: GroupAnalysis, criterion: number, unit: number, other: number) {
  const theirs = current.scores.points(criterion, other);
  if (ranks.by[criterion] === "score" || theirs === null) return theirs;
  const max = current.maxima.points(criterion, unit);
  const theirMax = current.maxima.points(criterion, other);
  return max === null || theirMax === null || theirMax <= 0 ? null : multiplyDivide(theirs, max, theirMax);
}

/** What of the gap of the totals a gap of an area makes: in a mean or by weights less than itself. */
function sharing(group: GroupAnalysis, unit: number, rival: Rival): (part: GapPart) => Points | null {
  const before = rival.kind === "base" ? group.base : null;
  const ofOwn = partIn(group.current, unit);
  const ofTheirs = before === null ? ofOwn : partIn(before, group.continuity?.units[unit] ?? -1);
  return ({ criterion, own, theirs }) => {
    if (own === null || theirs === null) return null;
    const there = before === null ? criterion.index : (group.continuity?.criteria[criterion.index] ?? -1);
    const ours = ofOwn(criterion.index, own.level);
    const other = ofTheirs(there, theirs.level);
    return ours === null || other === null ? null : ours - other;
  };
}

/** What an area's points are worth in the total; null where no law tells it. */
function partIn(assessment: Assessment, unit: number): (area: number, points: Points) => Points | null {
  const { composition, weights } = assessment;
  switch (composition) {
    case "sum":
      return (_, points) => points;
    case "mean": {
      const count = totalOf(assessment).children.filter(
        ({ index }) => assessment.scores.points(index, unit) !== null,
      ).length;
      return (_, points) => (count === 0 ? null : multiplyDivide(points, 1, count));
    }
    case "weighted": {
      if (weights === null) return () => null;
      const known = weights.filter((weight) => !Number.isNaN(weight));
      const all = toPoints(known.reduce((sum, weight) => sum + weight, 0));
      const whole = all === 100 * MILLIONTHS ? all : MILLIONTHS;
      return (area, points) => {
        const weight = weights[area] ?? NaN;
        return Number.isNaN(weight) ? null : multiplyDivide(points, toPoints(weight), whole);
      };
    }
    case "other":
      return () => null;
  }
}
