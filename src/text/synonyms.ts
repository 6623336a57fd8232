/** Words of the field that mean the same: abbreviations, and the names that areas have had over the years. */
import { ABBREVIATIONS, PARTED } from "./abbreviations";
import { AREA_NAMES, AREA_OPENINGS, type Area } from "./area-terms";
import { plain } from "./fold";
import { lookup } from "./terms";

const wordsOf = new Map(ABBREVIATIONS.map(({ term, meaning }) => [plain(term), plain(meaning)]));
const parted = PARTED.map(([parts, joined]) => ({ parts: new RegExp(`\\b${parts}\\b`, "g"), joined }));

/** Bare letters with abbreviations written out and years left out: what names are compared by. */
export function spelledOut(name: string): string {
  let joined = plain(name.replace(/&/g, " và "));
  for (const abbreviation of parted) joined = joined.replace(abbreviation.parts, abbreviation.joined);
  const words = joined.split(" ").filter((word) => !/^20\d\d$/.test(word));
  return words
    .map((word) => wordsOf.get(word) ?? word)
    .join(" ")
    .replace(/\bnam$/, "")
    .trim();
}

const areaOf = new Map<string, Area>(
  AREA_NAMES.map(({ example, meaning }) => [spelledOut(example), meaning]),
);
const opensArea = lookup(AREA_OPENINGS);

/** True for a known name of an area of the index, and for "Tiêu chí 3", "Lĩnh vực IV". */
export function namesArea(name: string): boolean {
  const words = spelledOut(name.replace(/\(?%\)?/g, " "));
  return areaOf.has(words) || opensArea(words) !== null;
}

/** True where two names are known names of the same area. */
export function areSynonyms(a: string, b: string): boolean {
  const area = areaOf.get(spelledOut(a));
  return area !== undefined && area === areaOf.get(spelledOut(b));
}
