/**
 * The words of table headers (domain: "Header words"), folded to bare letters. What a header says is
 * looked up whole first, then by its opening words; a long text is a name, never a header word.
 */
import { either, type Term } from "../../text/terms";
import { plain } from "../../text/fold";
import { remembered } from "../../text/remembered";
import { isSpelledLike } from "../../text/spelling";
import { isSpelledAlike } from "../../text/unit-names";
import { COLUMN_TERMS } from "./column-terms";
import { YEAR_BEFORE } from "./comparison-terms";
import { SHORT_CAPTIONS } from "../../text/abbreviations";
import { OPENING_TERMS } from "./opening-terms";
import { TOTAL_ENDINGS, TOTAL_PARTS, TOTAL_STEMS, TOTAL_TERMS } from "./total-terms";
import type { ColumnRole } from "../../scorebook/table-shape";

const LONGEST_HEADER = 12;
const LONGEST_TEXT = 110;

const exact = new Map(COLUMN_TERMS.map((term) => [term.term, term]));

/** Openings by their first two letters, each closed by a space. */
const openings = new Map<string, { readonly opening: string; readonly term: Term<ColumnRole> }[]>();
for (const term of OPENING_TERMS) {
  const first = term.term.slice(0, 2);
  openings.set(first, [...(openings.get(first) ?? []), { opening: `${term.term} `, term }]);
}

/** Parts of a header that say something else than its role: years, maxima, units of measure in brackets. */
export const headerWords = remembered((text: string): string => {
  const bare = text.includes("(") ? text.replace(/\([^)]*\d[^)]*\)|\((?:điểm|diem)\)/giu, " ") : text;
  const words = plain(bare);
  return words.includes("20") || words.endsWith(" truoc")
    ? words
        .replace(/ ?\b(?:cua )?(?:nam )?20\d\d\b/g, "")
        .replace(YEAR_BEFORE, "")
        .trim()
    : words;
});

/** True where a header says that its column is of the year before: "Xếp hạng năm trước". */
export const isOfYearBefore = remembered((text: string): boolean => YEAR_BEFORE.test(` ${plain(text)}`));

/** What a header cell says its column is; null where it is a name of something, or nothing. */
export const headerRole = remembered((text: string): ColumnRole | null => {
  if (text.length > LONGEST_TEXT) return null;
  const words = headerWords(text);
  if (words === "") return null;
  if (words === SHORT_CAPTIONS.claim) return "criterion";
  if (words === SHORT_CAPTIONS.appraisal) return "appraised";
  const term = exact.get(words) ?? openingOf(words);
  if (term === undefined || !isSpelledLike(text, term.spelling)) return null;
  // "Số" over the numbers of rows is no "Sở".
  return term.meaning === "unit" && !isSpelledAlike(/\S+/.exec(text)?.[0] ?? "") ? null : term.meaning;
});

/** The first opening that bare words have; undefined for none, and for long texts. */
function openingOf(words: string): Term<ColumnRole> | undefined {
  const candidates = openings.get(words.slice(0, 2));
  if (candidates === undefined || words.split(" ").length > LONGEST_HEADER) return undefined;
  const spaced = `${words} `;
  return candidates.find(({ opening }) => spaced.startsWith(opening))?.term;
}

/** True for a header word by itself ("ĐTXHH"), false for a text that opens with one ("Mức độ hài lòng của người dân"). */
export function isWholeHeader(text: string): boolean {
  return exact.has(headerWords(text));
}

const totals = new Set(TOTAL_TERMS.map(({ term }) => term));
const TOTAL = new RegExp(
  `^${either(TOTAL_STEMS)}(?: (?:${either(TOTAL_ENDINGS)}|${either(TOTAL_PARTS)}.*))?$`,
);

/** "Tổng điểm", "Tổng cộng": the total of all criteria, as a row's name or a header's. */
export const isTotalName = remembered((text: string): boolean => {
  const words = headerWords(text);
  return totals.has(words) || TOTAL.test(words);
});
