/** Words of the list of areas: its order, and what is said of an area that is opened. */
import type { Language } from "./language";
import { enAreas } from "./en/tool-areas";
import { viAreas } from "./vi/tool-areas";
import type { AreaWords } from "./keys/tool-areas";

export type { AreaWords } from "./keys/tool-areas";

export function areaWords(language: Language): AreaWords {
  return language === "vi" ? viAreas : enAreas;
}
