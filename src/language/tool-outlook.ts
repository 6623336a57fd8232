/** Words of the page that says what a unit lacks to the next rank, who passed whom, and what would be if. */
import type { Language } from "./language";
import { enOutlook } from "./en/tool-outlook";
import { viOutlook } from "./vi/tool-outlook";
import type { OutlookWords } from "./keys/tool-outlook";

export type { OutlookWords } from "./keys/tool-outlook";

export function outlookWords(language: Language): OutlookWords {
  return language === "vi" ? viOutlook : enOutlook;
}
