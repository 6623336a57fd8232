/** The sentences of what checking a report finds, and the words that it puts right. */
import type { Language } from "./language";
import { EN_REPORT_CHECK } from "./en/report-check";
import { VI_REPORT_CHECK } from "./vi/report-check";
import type { CheckFacts, ReportCheckWords } from "./keys/report-check";

export type { CheckFacts, ReportCheckWords } from "./keys/report-check";

export function reportCheckWords(language: Language): ReportCheckWords {
  return language === "vi" ? VI_REPORT_CHECK : EN_REPORT_CHECK;
}

/** What is wrong, what the book says, and where it is said; one or two sentences. */
export function checkMessage(facts: CheckFacts, language: Language): string {
  const { messages } = reportCheckWords(language);
  return messages[facts.code]?.(facts) ?? facts.code;
}
