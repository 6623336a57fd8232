/** Findings as the command line gives them: code, severity, cells and the sentence. */
import { refName } from "../workbook/address";
import type { Finding, FindingCode, Severity } from "../scorebook/finding";
import { findingMessage } from "../language/findings";
import type { Language } from "../language/language";

export interface FindingJson {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly message: string;
}

export function findingsJson(findings: readonly Finding[], language: Language): readonly FindingJson[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    cells: finding.cells.map((cell) => refName(cell)),
    message: findingMessage(finding, language),
  }));
}
