/** The two languages of the product. Vietnamese first; English is the second. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Of Windows' numbers of locales, the lower ten bits are the language; 0x2a is Vietnamese (1066 is "vi-VN"). */
const LANGUAGE_BITS = 0x3ff;
const VIETNAMESE = 0x2a;

/**
 * "vi-VN" → vi, anything that is not Vietnamese → en; unknown → vi, the users' own. Excel for Windows has
 * locales as numbers, and which form office.js hands on is nowhere said.
 */
export function languageOf(locale: string | number | null | undefined): Language {
  if (locale === null || locale === undefined || locale === "" || locale === 0) return "vi";
  const number = Number(locale);
  if (!Number.isNaN(number)) return (number & LANGUAGE_BITS) === VIETNAMESE ? "vi" : "en";
  return /^vi\b/i.test(String(locale).trim()) ? "vi" : "en";
}
