/** Messages for what ends the work: what happened, why, and what to do next. */
import type { HostErrorCode } from "../workbook/host";
import type { Problem } from "../scorebook/problem";
import type { Language } from "./language";
import { en } from "./en/problems";
import { vi } from "./vi/problems";

export interface ProblemWords {
  readonly problem: (problem: Problem) => string;
  readonly host: Readonly<Record<HostErrorCode, string>>;
}

const WORDS: Readonly<Record<Language, ProblemWords>> = { vi, en };

/** The sentence for a problem with the request. */
export function problemMessage(problem: Problem, language: Language): string {
  return WORDS[language].problem(problem);
}

/** The sentence for a host that could not read or write. */
export function hostMessage(code: HostErrorCode, language: Language): string {
  return WORDS[language].host[code];
}
