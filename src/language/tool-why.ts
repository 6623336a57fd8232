/** Words of the view that explains a result: peers, what moved the total, the years. */
import type { Language } from "./language";
import { enWhy } from "./en/tool-why";
import { viWhy } from "./vi/tool-why";
import type { WhyWords } from "./keys/tool-why";

export type { WhyWords } from "./keys/tool-why";

export function whyWords(language: Language): WhyWords {
  return language === "vi" ? viWhy : enWhy;
}
