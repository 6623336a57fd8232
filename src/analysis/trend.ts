/** A unit's figure at a node over all years of the book. */
import type { Assessment, ScoreBook, FigureAt } from "../scorebook/assessment";
import { yearsOf } from "../scorebook/assessment";
import type { Match } from "../scorebook/continuity";
import type { Points } from "../scorebook/points";
import type { TieRule } from "../scorebook/settings";
import { matchAssessments } from "../matching/continuity";
import type { Standing } from "./analysis";
import { ranksOf } from "./analyse";
import { standingOf } from "./figure";
import { linkOf } from "./links";
import { pairGroups } from "./pair-groups";
import { peerStandingOf } from "./peers";

export interface TrendPoint {
  readonly year: number;
  /** Null where the unit or the criterion is not in that year. */
  readonly standing: Standing | null;
  /** Middle of the peers of that year, as points of the unit's own maximum; null without a standing. */
  readonly median: Points | null;
}

export interface TrendOptions {
  readonly ties?: TieRule | undefined;
  readonly match?: Match | undefined;
}

/**
 * One point per year up to that of the assessment, ascending. The criterion and the unit are followed from
 * year to year; where a year lacks them, the year before is held against the last one that has them.
 */
export function trendOf(
  book: ScoreBook,
  assessment: Assessment,
  { criterion, unit }: FigureAt,
  options: TrendOptions = {},
): readonly TrendPoint[] {
  const ties = options.ties ?? "competition";
  const match = options.match ?? matchAssessments;
  let at = { assessment, criterion, unit };
  const points: TrendPoint[] = [pointOf(at, ties)];
  for (const year of [...yearsOf(book)].reverse()) {
    if (year >= assessment.year) continue;
    const candidates = book.assessments.filter((other) => other.year === year);
    const base = pairGroups([at.assessment], candidates)[0]?.base ?? null;
    const continuity = base === null ? null : linkOf(match, at.assessment, base);
    const before = {
      criterion: continuity?.criteria[at.criterion] ?? -1,
      unit: continuity?.units[at.unit] ?? -1,
    };
    if (base === null || before.criterion < 0 || before.unit < 0) {
      points.push({ year, standing: null, median: null });
      continue;
    }
    at = { assessment: base, ...before };
    points.push(pointOf(at, ties));
  }
  return points.reverse();
}

interface TrendStep {
  readonly assessment: Assessment;
  readonly criterion: number;
  readonly unit: number;
}

function pointOf({ assessment, criterion, unit }: TrendStep, ties: TieRule): TrendPoint {
  const ranks = ranksOf(assessment, ties);
  const standing = standingOf(assessment, ranks, criterion, unit);
  const peers = standing === null ? null : peerStandingOf({ current: assessment, ranks }, criterion, unit);
  return { year: assessment.year, standing, median: peers?.median ?? null };
}
