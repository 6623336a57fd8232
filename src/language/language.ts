/** The two languages of the product. Vietnamese first; English is the second. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** "vi-VN" → vi, anything that is not Vietnamese → en; unknown → vi, the users' own. */
export function languageOf(locale: string | null | undefined): Language {
  if (locale === null || locale === undefined || locale === "") return "vi";
  return /^vi\b/i.test(locale) ? "vi" : "en";
}
