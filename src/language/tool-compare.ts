/** Words of the view that holds a unit against another, the median of its group, or its own last year. */
import type { Language } from "./language";
import { enCompare } from "./en/tool-compare";
import { viCompare } from "./vi/tool-compare";
import type { CompareWords } from "./keys/tool-compare";

export type { CompareWords } from "./keys/tool-compare";

export function compareWords(language: Language): CompareWords {
  return language === "vi" ? viCompare : enCompare;
}
