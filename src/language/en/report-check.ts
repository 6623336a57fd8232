/** What checking a report finds, in English. The report itself stays Vietnamese, and so do the words put right. */
import type { CheckFacts, ReportCheckWords } from "../keys/report-check";
import { VI_REPORT_CHECK } from "../vi/report-check";

function of({ unit, criterion }: CheckFacts): string {
  const parts = [criterion, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export const EN_REPORT_CHECK: ReportCheckWords = {
  ...VI_REPORT_CHECK,
  messages: {
    "wrong-figure": (facts) =>
      `“${facts.text}” does not agree with the scores of ${facts.year}${of(facts)}; it should be ${facts.expected ?? ""}.`,
    rounded: (facts) => `“${facts.text}” is rounded${of(facts)}; more exactly it is ${facts.expected ?? ""}.`,
    truncated: (facts) => `“${facts.text}” was cut off${of(facts)}; rounded it is ${facts.expected ?? ""}.`,
    unverifiable: (facts) =>
      `“${facts.text}” cannot be verified${of(facts)}: the workbook has no figure for ${facts.year}. Please check it by hand.`,
    contradiction: (facts) =>
      `“${facts.text}” contradicts the scores${of(facts)}; it should be “${facts.expected ?? ""}”.`,
    "wrong-list": (facts) =>
      `“${facts.text}” does not belong into this list by the scores; it is “${facts.expected ?? ""}”.`,
    "missing-in-list": (facts) => `The list “${facts.text}” lacks: ${facts.expected ?? ""}.`,
    "wrong-year": (facts) =>
      facts.expected === null
        ? `“${facts.text}” is not the year of the report, and the workbook does not have it. Please check it by hand.`
        : `“${facts.text}” is the wrong year; it should be “${facts.expected}”.`,
    "wrong-decision": (facts) =>
      `“${facts.text}” is not what the workbook names for the decision on the results of ${facts.year}; it should be “${facts.expected ?? ""}”.`,
  },
  unchecked: (sentences) => `Figures in ${sentences} sentences were not checked`,
  uncheckedReason: {
    "other-index": "another index, or the province, or the country",
    plan: "a target or a plan",
    "not-index": "not about the index",
    unclear: "what the figure says is not understood",
    "no-figure": "the workbook has no such figure",
  },
};
