/** Words of the plan of remedies in the user's language. */
import { enRemedies } from "./en/remedies";
import type { Language } from "./language";
import { viRemedies, type RemedyWords } from "./vi/remedies";

export type { RemedyWords };

export function remedyWords(language: Language): RemedyWords {
  return language === "vi" ? viRemedies : enRemedies;
}
