/** Words of views that are copied as tables and pictures. */
import { enViewTables } from "./en/view-tables";
import type { Language } from "./language";
import { viViewTables } from "./vi/view-tables";
import type { ViewTableWords } from "./keys/view-tables";

export type { ViewTableWords } from "./keys/view-tables";

export function viewTableWords(language: Language): ViewTableWords {
  return language === "vi" ? viViewTables : enViewTables;
}
