/** Names of units: which kind of body they name, and how to tell them from other words. */
import type { PeerGroup } from "../scorebook/assessment";
import {
  BODY_TERMS,
  COMMITTEE_PREFIXES,
  COMMITTEE_TERMS,
  HEADING_TERMS,
  PLACE_INITIALS,
  PLACE_PREFIXES,
} from "./body-terms";
import { fold, plain } from "./fold";
import { remembered } from "./remembered";
import { either, lookup } from "./terms";

type Kind = PeerGroup["kind"];

const kindByOpening = lookup(BODY_TERMS);
const COMMITTEE = new RegExp(`^${either(COMMITTEE_TERMS)} `);

/** "Huyện Bạch Thông" → district; "other" for a bare name. */
export const kindOfUnit = remembered((name: string): Kind => {
  // "TT-Huế" is no thị trấn: a hyphen makes the letters part of the name.
  if (/^\s*\p{L}{1,2}-\p{L}/u.test(name)) return "other";
  const kind = kindByOpening(plain(name).replace(COMMITTEE, "ubnd ")) ?? "other";
  return kind === "other" || (isSpelledAlike(name) && !isUsedOfAPlace(name, kind)) ? kind : "other";
});

/** "Phường tự cho", "Huyện tự chấm": the kind of a place, written large, and small words where its name would stand. */
function isUsedOfAPlace(name: string, kind: Kind): boolean {
  if ((kind !== "district" && kind !== "commune") || !/^\p{Lu}/u.test(name.trim())) return false;
  const words = name.trim().split(/\s+/);
  const own = words.slice(-bareUnitName(name).split(" ").length);
  // "UBND các thị xã": several of them.
  if (own[0]?.toLowerCase() === "các") return false;
  return own.length < words.length && own.every((word) => /^\p{Ll}/u.test(word));
}

/** The words that bodies' names begin with, as they are spelled ("thành phố", "thanh tra"), by their bare letters. */
const SPELLED = new Map<string, Set<string>>();
for (const { term, example } of BODY_TERMS) {
  const [opening = ""] = term.split(" ");
  const known = SPELLED.get(opening) ?? new Set();
  for (const word of wordsOf(example)) if (plain(word) === opening) known.add(word);
  SPELLED.set(opening, known);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

/** "Số liệu" is no "Sở": a word that is written with marks has to have the right ones. */
export function isSpelledAlike(name: string): boolean {
  for (const word of wordsOf(name)) {
    const spelled = SPELLED.get(plain(word));
    if (spelled !== undefined) return word === plain(word) || spelled.has(word);
  }
  return true;
}

/** Words that begin like bodies and name none: "Ban hành kế hoạch", "Phòng chống tham nhũng", "Xã hội hóa". */
const NO_BODY =
  /^(?:ban hanh|bo chi so|bo phan|bo tieu chi|bo tri|bo thu tuc|phong chong|phong ngua|xa hoi|vu viec|truong hop|so luong|so hoa|so diem|so ho so)\b/;

/** True where a text is the name of a public body and no phrase that begins like one. */
export function isBody(name: string): boolean {
  return kindOfUnit(name) !== "other" && !NO_BODY.test(plain(name));
}

/** The kind that most of the units have; "other" where they disagree. */
export function kindOfUnits(names: readonly string[]): Kind {
  const counts = new Map<Kind, number>();
  for (const name of names) {
    const kind = kindOfUnit(name);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let best: Kind = "other";
  let most = 0;
  for (const [kind, count] of counts) if (kind !== "other" && count > most) [best, most] = [kind, count];
  return most * 2 > names.length ? best : "other";
}

const headings = (["district", "commune", "department"] as const).map((kind) =>
  lookup(HEADING_TERMS.filter(({ meaning }) => meaning === kind)),
);

/** The kind that a heading speaks of ("UBND các huyện, thành phố"); null where it names none or several. */
export function kindOfHeading(text: string): Kind | null {
  const words = plain(text);
  const found = headings.flatMap((kindIn) => kindIn(words) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

const PREFIXES = [COMMITTEE_PREFIXES, PLACE_PREFIXES].map((table) =>
  table.map(({ term }) => `${fold(term)} `),
);
const INITIAL = new RegExp(`^\\s*${either(PLACE_INITIALS)}\\s*\\.\\s*`, "iu");

/** "UBND huyện Bạch Thông", "H. Bạch Thông", "Bạch Thông" → the same folded words. */
export function bareUnitName(name: string): string {
  let words = fold(name.replace(INITIAL, " "));
  for (const prefixes of PREFIXES) {
    const prefix = prefixes.find((candidate) => words.startsWith(candidate));
    if (prefix !== undefined) words = words.slice(prefix.length);
  }
  return words;
}

/** "Ba Bể", "TP. Cao Bằng", "H1": every word of a place's name has a capital; a caption has one at its beginning. */
export function isProperName(name: string): boolean {
  const words = name.split(/[\s.\-–]+/u).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (words.length > 1 || /\d/.test(name) || name.length <= 8)
  );
}
