/** Words of what is copied. */
import { enCopying } from "./en/copying";
import type { Language } from "./language";
import { viCopying } from "./vi/copying";
import type { CopyWords } from "./keys/copying";

export type { CopyWords } from "./keys/copying";

export function copyWords(language: Language): CopyWords {
  return language === "vi" ? viCopying : enCopying;
}
