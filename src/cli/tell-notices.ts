/** What the file says of itself (a signature, what a conversion loses), told before anything is written. */
import { findingMessage } from "../language/findings";
import type { Language } from "../language/language";
import type { Finding, FindingCode } from "../scorebook/finding";
import type { WorkbookNotice } from "../workbook/notice";

const CODES: Readonly<Record<WorkbookNotice["code"], true>> = {
  "signed-workbook": true,
  "final-workbook": true,
  "labelled-workbook": true,
  "protected-structure": true,
  "read-only-workbook": true,
  "read-only-recommended": true,
  "sheet-left-out": true,
  "lost-in-conversion": true,
};

function isNotice(code: FindingCode): boolean {
  return code in CODES;
}

/** Lines on stderr, at once. */
export function tellNotices(findings: readonly Finding[], language: Language): void {
  for (const finding of findings) {
    if (isNotice(finding.code)) process.stderr.write(`par-index: ${findingMessage(finding, language)}\n`);
  }
}
