/** Words of the view of all criteria: search, filters, order, and what is said of each. */
import type { Language } from "./language";
import { enCriteria } from "./en/tool-criteria";
import { viCriteria } from "./vi/tool-criteria";
import type { CriteriaWords } from "./keys/tool-criteria";

export type { CriteriaWords } from "./keys/tool-criteria";

export function criteriaWords(language: Language): CriteriaWords {
  return language === "vi" ? viCriteria : enCriteria;
}
