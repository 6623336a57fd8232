/** The documents that are written from a book, and their fixed words: names, columns, recipients, places to fill in. */
import { EN_DOCUMENTS } from "./en/documents";
import type { Language } from "./language";
import { VI_DOCUMENTS } from "./vi/documents";
import type { DocumentKind, DocumentWords } from "./keys/documents";

export type { DocumentKind, DocumentWords } from "./keys/documents";
export { DOCUMENT_KINDS } from "./keys/documents";

/** What the command line calls them, in either language. */
export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  report: "bao-cao",
  brief: "tom-tat",
  plan: "ke-hoach",
  group: "khoi",
  letter: "cong-van",
};

export function documentWords(language: Language): DocumentWords {
  return language === "vi" ? VI_DOCUMENTS : EN_DOCUMENTS;
}
