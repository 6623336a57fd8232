/** Words of the page on which a written report is held against the workbook. */
import { enToolCheck } from "./en/tool-check";
import type { Language } from "./language";
import { viToolCheck } from "./vi/tool-check";
import type { CheckToolWords } from "./keys/tool-check";

export type { CheckToolWords } from "./keys/tool-check";

export function checkToolWords(language: Language): CheckToolWords {
  return language === "vi" ? viToolCheck : enToolCheck;
}
