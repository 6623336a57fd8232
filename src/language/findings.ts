/** Findings in words: what is there, what is expected, what to do next; the cell stands first. */
import type { Finding, FindingCode } from "../scorebook/finding";
import type { Language } from "./language";
import { en } from "./en/findings";
import { printable } from "./printable";
import { vi } from "./vi/findings";
import type { FindingWords } from "./keys/findings";

const WORDS: Readonly<Record<Language, FindingWords>> = { vi, en };

/** The sentence for a finding; it begins with the cell to look at first, "'Năm 2022'!E10: …". */
export function findingMessage(finding: Finding, language: Language): string {
  return printable(WORDS[language].message(finding));
}

/** What kind of finding it is, in a few words. */
export function findingTitle(code: FindingCode, language: Language): string {
  return WORDS[language].titles[code];
}
