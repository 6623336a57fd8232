/** Words of the sheets of a whole group, in the language of the user. */
import { enGroupSheets } from "./en/group-sheets";
import type { Language } from "./language";
import { viGroupSheets, type GroupSheetWords } from "./vi/group-sheets";

export type { GroupSheetWords } from "./vi/group-sheets";

export function groupSheetWords(language: Language): GroupSheetWords {
  return language === "vi" ? viGroupSheets : enGroupSheets;
}
