/** Findings as the command line gives them: code, severity, cells and the sentence. */
import { refName } from "../workbook/address";
import type { Finding } from "../scorebook/finding";
import { findingMessage } from "../language/findings";
import type { Language } from "../language/language";
import type { FindingJson, FindingsJson } from "../schemas/findings";

export function findingsJson(findings: readonly Finding[], language: Language): readonly FindingJson[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    cells: finding.cells.map((cell) => refName(cell)),
    message: findingMessage(finding, language),
  }));
}

/** What `audit --json` prints. */
export function findingsAnswer(findings: readonly Finding[], language: Language): FindingsJson {
  return { schema: "par-index/findings@1", findings: findingsJson(findings, language) };
}
