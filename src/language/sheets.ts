/** Words of the own sheets, in the language of the user. */
import { enSheets } from "./en/sheets";
import type { Language } from "./language";
import { viSheets, type SheetWords } from "./vi/sheets";

export type { SheetWords } from "./vi/sheets";

export function sheetWords(language: Language): SheetWords {
  return language === "vi" ? viSheets : enSheets;
}
