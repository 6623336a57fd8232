/** What is wrong in an office's own phrases, out of all findings of a workbook. */
import type { Finding } from "../../scorebook/finding";

export function phraseFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code === "unknown-placeholder" || code === "unpaired-mark");
}
