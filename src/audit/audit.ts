/** The audit of a score book: every subject in turn, for every year and group (docs/audit.md). */
import { pairGroups } from "../analysis/pair-groups";
import { matchAssessments } from "../matching/continuity";
import { continuityFindings } from "../matching/continuity-findings";
import { yearsOf, type Assessment, type ScoreBook } from "../scorebook/assessment";
import type { Match } from "../scorebook/continuity";
import type { Finding } from "../scorebook/finding";
import type { TieRule } from "../scorebook/settings";
import { gatherFindings } from "./gather";
import { auditGaps } from "./gaps";
import { auditLimits } from "./limits";
import { auditMaxima } from "./maxima";
import { auditPercents } from "./percents";
import { auditRanks } from "./ranks";
import { auditRowOrder } from "./row-order";
import { auditScoreParts } from "./score-parts";
import { auditSums } from "./sums";
import { auditUnits } from "./units";
import { auditYears } from "./years";

export interface AuditOptions {
  /** The office's rule for equal figures; competition where not given. */
  readonly ties?: TieRule | undefined;
  /** Links a group with that of the base year; matching/continuity.ts without corrections where not given. */
  readonly match?: Match | undefined;
}

/**
 * What is wrong, doubtful or worth knowing about the figures of a book, year by year in the order of the
 * tree. What cannot be read as a number, and how sheets were understood, reading tells itself.
 */
export function auditBook(book: ScoreBook, options: AuditOptions = {}): Finding[] {
  const ties = options.ties ?? "competition";
  const match = options.match ?? matchAssessments;
  const years = yearsOf(book);
  const findings: Finding[] = [...auditYears(book)];
  years.forEach((year, place) => {
    const inYear = (asked: number | undefined): readonly Assessment[] =>
      book.assessments.filter((assessment) => assessment.year === asked);
    for (const { current, base } of pairGroups(inYear(year), inYear(years[place - 1]))) {
      findings.push(...gatherFindings(current, auditAssessment(current, ties, inYear(year))));
      if (base !== null) findings.push(...continuityFindings(current, base, match(current, base)));
    }
  });
  return findings;
}

function auditAssessment(
  assessment: Assessment,
  ties: TieRule,
  year: readonly Assessment[],
): readonly Finding[] {
  const sums = auditSums(assessment);
  const maxima = auditMaxima(assessment, sums);
  const parts = auditScoreParts(assessment, sums.believed);
  return [
    ...auditUnits(assessment),
    ...auditLimits(assessment, maxima.believed),
    ...auditGaps(assessment),
    ...parts.findings,
    ...sums.findings,
    ...maxima.findings,
    ...auditPercents(assessment, { scores: parts.believed, maxima: maxima.believed }),
    ...auditRanks(assessment, ties, parts.believed, year),
    ...auditRowOrder(assessment),
  ];
}
