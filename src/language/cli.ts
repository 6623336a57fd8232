/** Words of the command line: help, usage errors, headings of its tables. */
import type { Language } from "./language";
import { en } from "./en/cli";
import { vi } from "./vi/cli";
import type { CliWords } from "./keys/cli";

export type { Verb, FileTrouble, CliWords } from "./keys/cli";

const WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

export function cliWords(language: Language): CliWords {
  return WORDS[language];
}
