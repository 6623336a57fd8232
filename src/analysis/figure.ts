/** A figure on demand: where a unit stands at a node, where it stood, and what changed. */
import type { Assessment } from "../scorebook/assessment";
import { isForeignMaximum, ratioOf } from "../scorebook/assessment";
import { multiplyDivide, percentDifferenceUnits, type Points } from "../scorebook/points";
import type { Change, Figure, GroupAnalysis, RankTable, Standing } from "./analysis";

/** Percentage points are kept in millionths. */
const CHANGE_DECIMALS = 6;

/**
 * The figure of a node for a unit, by their indexes in the current assessment.
 * The base is that of the criterion and unit which continuity links, never of the same position.
 * @throws RangeError for an index that the assessment does not have
 */
export function figureOf(group: GroupAnalysis, criterionIndex: number, unitIndex: number): Figure {
  const criterion = group.current.criteria[criterionIndex];
  const unit = group.current.units[unitIndex];
  if (criterion === undefined || unit === undefined) {
    throw new RangeError(`no criterion ${criterionIndex} or no unit ${unitIndex} in ${group.current.year}`);
  }
  const standing = standingOf(group.current, group.ranks, criterionIndex, unitIndex);
  const base = baseStandingOf(group, criterionIndex, unitIndex);
  const change = standing === null || base === null ? null : changeBetween(standing, base);
  return { criterion, unit, standing, base, change };
}

/** Score, maximum, rank and cells of a node for a unit in one year; null where it is not ranked there. */
export function standingOf(
  assessment: Assessment,
  ranks: RankTable,
  criterion: number,
  unit: number,
): Standing | null {
  const index = criterion * assessment.units.length + unit;
  const score = assessment.scores.points(criterion, unit);
  const rank = ranks.ranks[index] ?? 0;
  if (score === null || rank === 0) return null;
  const max = assessment.maxima.points(criterion, unit);
  return {
    score,
    max,
    ratio: ratioOf(assessment, criterion, unit),
    // What is lost of another figure's maximum is no loss.
    lostPoints: max === null || isForeignMaximum(score, max) ? null : max - score,
    rank,
    of: ranks.of[criterion] ?? 0,
    tied: ranks.tied[index] === 1,
    tiedAsShown: ranks.tiedAsShown[index] === 1,
    publishedRank: assessment.publishedRanks.get(index) ?? null,
    scoreCell: assessment.scores.cell(criterion, unit),
    maxCell: assessment.maxima.cell(criterion, unit),
  };
}

/** Where the unit stood at this node in the base year; null for a new unit, a new criterion or no base. */
export function baseStandingOf(group: GroupAnalysis, criterion: number, unit: number): Standing | null {
  if (group.base === null || group.baseRanks === null || group.continuity === null) return null;
  const baseCriterion = group.continuity.criteria[criterion] ?? -1;
  const baseUnit = group.continuity.units[unit] ?? -1;
  if (baseCriterion < 0 || baseUnit < 0) return null;
  return standingOf(group.base, group.baseRanks, baseCriterion, baseUnit);
}

/** The three changes. fromMax is rounded once, fromPerformance is the rest: together they are the change. */
export function changeBetween(current: Standing, base: Standing): Change {
  const score = current.score - base.score;
  const fromMax = maximumEffect(current, base);
  return {
    score,
    percent:
      current.ratio === null || base.ratio === null
        ? null
        : percentDifferenceUnits(current.ratio, base.ratio, CHANGE_DECIMALS),
    rank: base.rank - current.rank,
    fromMax,
    fromPerformance: fromMax === null ? null : score - fromMax,
  };
}

/** Δmax · p₀: what the changed maximum alone would have changed. */
function maximumEffect(current: Standing, base: Standing): Points | null {
  if (current.max === null || base.max === null) return null;
  if (current.max === base.max) return 0;
  if (base.ratio === null) return null;
  return multiplyDivide(current.max - base.max, base.score, base.max);
}
