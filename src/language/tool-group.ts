/** Words of the page over a whole peer group. */
import type { Language } from "./language";
import { enGroup } from "./en/tool-group";
import { viGroup } from "./vi/tool-group";
import type { GroupWords } from "./keys/tool-group";

export type { GroupWords } from "./keys/tool-group";

export function groupWords(language: Language): GroupWords {
  return language === "vi" ? viGroup : enGroup;
}
