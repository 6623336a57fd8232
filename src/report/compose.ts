/** The report of one unit, whole: letter, five parts, signature and both appendices. */
import type { GroupAnalysis } from "../analysis/analysis";
import { evaluatedWords, whereWords } from "../language/report-units";
import { lostAppendix } from "./appendix-lost";
import { scoresAppendix } from "./appendix-scores";
import { assessmentSection } from "./assessment-section";
import { reportContext, say, yearRun, type ReportContext, type Wording } from "./context";
import { decisionSlots } from "./decision";
import type { Block, Report } from "./document";
import { letterhead, recipients, signature } from "./letterhead";
import { lostSection } from "./lost-section";
import { measuresSection } from "./measures-section";
import { outlined } from "./outline";
import { resultSection } from "./result-section";

/**
 * Writes the report of a unit of this year's assessment.
 * @param overrides an office's own phrases, from its sheet "Mẫu báo cáo"
 * @throws RangeError for a unit that the assessment does not have
 */
export function composeReport(
  group: GroupAnalysis,
  unitIndex: number,
  { settings, language, overrides = {} }: Wording,
): Report {
  const context = reportContext(group, unitIndex, { settings, language, overrides });
  return {
    kind: "report",
    unit: context.total.unit.name,
    year: context.year,
    baseYear: context.baseYear,
    letterhead: letterhead(context),
    body: outlined([
      opening(context),
      ...resultSection(context),
      ...lostSection(context),
      ...assessmentSection(context),
      ...measuresSection(context),
    ]),
    recipients: recipients(context),
    signature: signature(context),
    appendices: [scoresAppendix(context), lostAppendix(context)],
  };
}

function opening(context: ReportContext): Block {
  const { group, words, peers, language } = context;
  const { province } = group.current;
  return {
    kind: "paragraph",
    id: "opening",
    runs: say(context, "opening", {
      ...decisionSlots(context),
      evaluated: evaluatedWords(group.current.group, peers, language),
      where: whereWords(province, language),
      issuer: words.issuer,
      unit: words.unit,
      year: yearRun(context, context.year),
    }),
  };
}
