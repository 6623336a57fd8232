/** Areas and criteria of a peer group as a whole: means, what units lost there, what tells nobody apart. */
import { isForeignMaximum, totalOf, type Assessment } from "../scorebook/assessment";
import { compareExact, difference, exactOf, meanOf, type Exact } from "../scorebook/exact";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import { printedShare } from "../scorebook/percent-only";
import type { Points } from "../scorebook/points";
import type { GroupAnalysis } from "./analysis";
import { areaOf } from "./lost-points";

/** What units have of a node's points on average. */
interface PointsMean {
  /** In millionths of a point. */
  readonly score: Exact;
  readonly lost: Exact;
  /** The maximum of all of them; null where it differs. */
  readonly max: Points | null;
  readonly highest: Points;
  readonly lowest: Points;
  /** Units below their maximum. */
  readonly losing: number;
}

export interface NodeMean {
  readonly criterion: Criterion;
  /** Units with a score and a maximum of their own here, else with a printed percentage. */
  readonly count: number;
  /** Sum of the scores over the sum of the maxima; of percentages their mean. */
  readonly share: Exact;
  /** Null where the book prints percentages alone. */
  readonly points: PointsMean | null;
}

/** Null where no unit has a score and a maximum, or a percentage. */
export function nodeMean(assessment: Assessment, criterion: Criterion): NodeMean | null {
  const { units, scores, maxima } = assessment;
  const found: { readonly score: Points; readonly max: Points }[] = [];
  for (const { index } of units) {
    const score = scores.points(criterion.index, index);
    const max = maxima.points(criterion.index, index);
    if (score !== null && max !== null && max > 0 && !isForeignMaximum(score, max))
      found.push({ score, max });
  }
  const [first] = found;
  if (first === undefined) return printedMean(assessment, criterion);
  const score = found.reduce((all, each) => all + BigInt(each.score), 0n);
  const max = found.reduce((all, each) => all + BigInt(each.max), 0n);
  const count = BigInt(found.length);
  return {
    criterion,
    count: found.length,
    share: { top: score, bottom: max },
    points: {
      score: { top: score, bottom: count },
      lost: { top: max - score, bottom: count },
      max: found.every((each) => each.max === first.max) ? first.max : null,
      highest: found.reduce((high, each) => Math.max(high, each.score), first.score),
      lowest: found.reduce((low, each) => Math.min(low, each.score), first.score),
      losing: found.filter((each) => each.score < each.max).length,
    },
  };
}

function printedMean(assessment: Assessment, criterion: Criterion): NodeMean | null {
  const shares = assessment.units.flatMap(({ index }) => {
    const share = printedShare(assessment, criterion.index, index);
    return share === null ? [] : [exactOf(share)];
  });
  return shares.length === 0
    ? null
    : { criterion, count: shares.length, share: meanOf(shares), points: null };
}

export interface AreaMean extends NodeMean {
  /** Change of the share since the base year, as a part of 1; null without one. */
  readonly change: Exact | null;
}

/** The scored areas in the workbook's order. */
export function areaMeans({ current, base, continuity }: GroupAnalysis): readonly AreaMean[] {
  return totalOf(current)
    .children.filter(({ kind }) => kind === "scored")
    .flatMap((area): readonly AreaMean[] => {
      const now = nodeMean(current, area);
      const partner = base?.criteria[continuity?.criteria[area.index] ?? -1];
      const before = base === null || partner === undefined ? null : nodeMean(base, partner);
      if (now === null) return [];
      return [{ ...now, change: before === null ? null : difference(now.share, before.share) }];
    });
}

export interface LosingCriterion {
  readonly criterion: Criterion;
  readonly area: Criterion;
  readonly count: number;
  readonly points: PointsMean;
}

/** The leaves below areas at which units lose most on average, the most first. */
export function losingCriteria({ current }: GroupAnalysis): readonly LosingCriterion[] {
  return scoredLeaves(current)
    .flatMap((criterion): readonly LosingCriterion[] => {
      const mean = nodeMean(current, criterion);
      if (mean === null || mean.points === null || mean.points.lost.top <= 0n) return [];
      return [{ criterion, area: areaOf(current, criterion), count: mean.count, points: mean.points }];
    })
    .sort((a, b) => compareExact(b.points.lost, a.points.lost) || a.criterion.index - b.criterion.index);
}

/** Leaves that carry points and are no areas themselves. */
export function scoredLeaves({ criteria }: Assessment): readonly Criterion[] {
  return criteria.filter(
    (criterion) => criterion.level > 1 && isLeaf(criterion) && criterion.kind === "scored",
  );
}
