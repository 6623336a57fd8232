/** Messages for what ends the work: what happened, why, and what to do next. */
import type { HostErrorCode } from "../workbook/host";
import type { Problem } from "../scorebook/problem";
import type { Language } from "./language";
import { en } from "./en/problems";
import { printable } from "./printable";
import { vi } from "./vi/problems";
import type { ProblemWords } from "./keys/problems";

const WORDS: Readonly<Record<Language, ProblemWords>> = { vi, en };

/** The sentence for a problem with the request. */
export function problemMessage(problem: Problem, language: Language): string {
  return printable(WORDS[language].problem(problem));
}

/** Longer names of parts are cut: they come from the file. */
const SHOWN = 80;

/** The sentence for a host that could not read or write. @param subject the sheet or part that it is about */
export function hostMessage(code: HostErrorCode, language: Language, subject = ""): string {
  const what = subject === "" ? "?" : printable(subject.slice(0, SHOWN));
  return WORDS[language].host[code].replace("{what}", () => what);
}
