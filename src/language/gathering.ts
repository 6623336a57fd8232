/** Words of the province's table that is gathered from the units' own files. */
import { en } from "./en/gathering";
import { en as enForm } from "./en/score-form";
import type { Language } from "./language";
import { vi } from "./vi/gathering";
import { vi as viForm } from "./vi/score-form";
import type { GatheringWords, FormWords } from "./keys/gathering";

export type { GatheringWords, FormWords } from "./keys/gathering";

const WORDS: Readonly<Record<Language, GatheringWords>> = { vi, en };
const FORM_WORDS: Readonly<Record<Language, FormWords>> = { vi: viForm, en: enForm };

export function formWords(language: Language): FormWords {
  return FORM_WORDS[language];
}

export function gatheringWords(language: Language): GatheringWords {
  return WORDS[language];
}
