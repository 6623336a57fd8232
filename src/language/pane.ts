/** Words of the task pane and of the standalone page. */
import type { Language } from "./language";
import { en } from "./en/pane";
import { vi } from "./vi/pane";
import type { PaneWords } from "./keys/pane";

export type { PaneWords } from "./keys/pane";

const WORDS: Readonly<Record<Language, PaneWords>> = { vi, en };

export function paneWords(language: Language): PaneWords {
  return WORDS[language];
}
