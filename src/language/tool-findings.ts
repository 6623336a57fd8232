/** Words of the list of findings. */
import { enFindingList } from "./en/tool-findings";
import type { Language } from "./language";
import { viFindingList } from "./vi/tool-findings";
import type { FindingListWords } from "./keys/tool-findings";

export type { FindingListWords } from "./keys/tool-findings";

export function findingListWords(language: Language): FindingListWords {
  return language === "vi" ? viFindingList : enFindingList;
}
