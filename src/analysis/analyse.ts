/** From a score book to an analysis: which year beside which, group by group. */
import { matchAssessments } from "../matching/continuity";
import { yearsOf, type Assessment, type ScoreBook } from "../scorebook/assessment";
import type { Match } from "../scorebook/continuity";
import { ProblemError } from "../scorebook/problem";
import type { TieRule } from "../scorebook/settings";
import type { Analysis, GroupAnalysis, RankTable } from "./analysis";
import { linkOf } from "./links";
import { pairGroups } from "./pair-groups";
import { rankAssessment } from "./ranks";

export interface AnalyseOptions {
  /** The newest of the book where not given. */
  readonly year?: number | undefined;
  /** The year before it in the book where not given; null to compare with none. */
  readonly baseYear?: number | null | undefined;
  readonly ties?: TieRule | undefined;
  /** Links a group with that of the base year; matching/continuity.ts without corrections where not given. */
  readonly match?: Match | undefined;
}

/**
 * One year of the book beside an earlier one. Ranks are computed once per year and tie rule and kept as
 * long as the book lives; figures are made on demand (figure.ts), so choosing other years is cheap.
 * @throws ProblemError unknown-year (it lists the years), base-not-earlier, no-table for an empty book
 */
export function analyse(book: ScoreBook, options: AnalyseOptions = {}): Analysis {
  const years = yearsOf(book);
  const year = options.year ?? years.at(-1);
  if (year === undefined) throw new ProblemError({ code: "no-table", sheets: [] });
  const baseYear =
    options.baseYear === undefined
      ? (years.filter((other) => other < year).at(-1) ?? null)
      : options.baseYear;
  for (const asked of [year, baseYear]) {
    if (asked !== null && !years.includes(asked)) {
      throw new ProblemError({ code: "unknown-year", year: asked, years });
    }
  }
  if (baseYear !== null && baseYear >= year) {
    throw new ProblemError({ code: "base-not-earlier", year, baseYear });
  }
  const ties = options.ties ?? "competition";
  const match = options.match ?? matchAssessments;
  const inYear = (asked: number | null): readonly Assessment[] =>
    book.assessments.filter((assessment) => assessment.year === asked);
  const groups = pairGroups(inYear(year), inYear(baseYear)).map(({ current, base }): GroupAnalysis => {
    return {
      current,
      base,
      continuity: base === null ? null : linkOf(match, current, base),
      ranks: ranksOf(current, ties),
      baseRanks: base === null ? null : ranksOf(base, ties),
    };
  });
  return { years, year, baseYear, ties, groups };
}

const known = new WeakMap<Assessment, Map<TieRule, RankTable>>();

/** Takes ranks that were computed elsewhere, as in the worker that understood the book. */
export function rememberRanks(assessment: Assessment, ties: TieRule, ranks: RankTable): void {
  const byRule = known.get(assessment) ?? new Map<TieRule, RankTable>();
  known.set(assessment, byRule.set(ties, ranks));
}

/** Ranks of an assessment, computed once per rule. */
export function ranksOf(assessment: Assessment, ties: TieRule): RankTable {
  const before = known.get(assessment)?.get(ties);
  if (before !== undefined) return before;
  const ranks = rankAssessment(assessment, ties);
  rememberRanks(assessment, ties, ranks);
  return ranks;
}
