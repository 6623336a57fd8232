/** What a host could not set on the sheets that it wrote, by name. */
import type { WrittenSheet } from "../workbook/host";
import { en } from "./en/looks";
import type { Language } from "./language";
import { vi } from "./vi/looks";
import type { LookWords } from "./keys/missing-looks";

const WORDS: Readonly<Record<Language, LookWords>> = { vi, en };

/** The sentence for what is missing; null where nothing is. */
export function missingLooks(sheets: readonly WrittenSheet[], language: Language): string | null {
  const words = WORDS[language];
  const counts = new Map<string, number>();
  for (const { missing = [] } of sheets) {
    for (const look of missing) counts.set(words.look[look], (counts.get(words.look[look]) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return words.missing([...counts].map(([look, count]) => (count > 1 ? words.onSheets(look, count) : look)));
}

/** Title over the sentence, where it has a window to itself. */
export function writtenTitle(language: Language): string {
  return WORDS[language].title;
}
