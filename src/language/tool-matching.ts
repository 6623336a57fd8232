/** Words of the page on which units and criteria of two years are held against each other. */
import { enToolMatching } from "./en/tool-matching";
import type { Language } from "./language";
import { viToolMatching } from "./vi/tool-matching";
import type { MatchingToolWords } from "./keys/tool-matching";

export type { MatchingToolWords } from "./keys/tool-matching";

export function matchingToolWords(language: Language): MatchingToolWords {
  return language === "vi" ? viToolMatching : enToolMatching;
}
