/** Words that sound Vietnamese and mean nothing: captions of an office that no list of words has ever seen. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCode } from "../../src/reading/axes/codes";
import { headerRole, isTotalName } from "../../src/reading/words/header-words";
import { namesArea } from "../../src/text/synonyms";
import { plain } from "../../src/text/fold";
import { kindOfUnit } from "../../src/text/unit-names";
import { seeded, type Random } from "./random";

const ONSETS = ["b", "ch", "d", "g", "kh", "l", "m", "ng", "nh", "ph", "qu", "r", "th", "tr", "v", "x"];
const RHYMES = [
  "oeng",
  "uênh",
  "oap",
  "uych",
  "ươp",
  "êm",
  "uôm",
  "oăt",
  "iêp",
  "uyp",
  "oem",
  "ươu",
  "ênh",
  "up",
];

const SRC = join(__dirname, "..", "..", "src");

/** Every run of bare letters in the source that knows words: no syllable of ours is one of them. */
function wordsInLists(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const room of ["reading", "text", "matching"]) {
    for (const entry of readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })) {
      if (!entry.endsWith(".ts")) continue;
      const bare = plain(readFileSync(join(SRC, room, entry), "utf8"));
      for (const word of bare.split(/[^a-z]+/)) words.add(word);
    }
  }
  return words;
}

let syllables: readonly string[] | null = null;

function allSyllables(): readonly string[] {
  if (syllables !== null) return syllables;
  const listed = wordsInLists();
  syllables = ONSETS.flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme)).filter(
    (syllable) => !listed.has(plain(syllable)) && parseCode(syllable) === null,
  );
  return syllables;
}

/** True for a text of which the reader's words say nothing at all. */
function isUnknown(text: string): boolean {
  return (
    headerRole(text) === null &&
    !isTotalName(text) &&
    !namesArea(text) &&
    kindOfUnit(text) === "other" &&
    parseCode(text) === null &&
    !/\d/.test(text)
  );
}

function drawn(random: Random, bare: boolean): string {
  const count = random.whole(2, 4);
  const words = Array.from({ length: count }, () => random.pick(allSyllables())).join(" ");
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return bare ? text.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : text;
}

/** Words for other words: the same for the same, never one for two. */
export class PseudoWords {
  private readonly random: Random;
  private readonly known = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** @param bare without marks, for sheets in legacy encodings */
  constructor(
    seed: number,
    private readonly bare = false,
  ) {
    this.random = seeded(seed);
  }

  /** What is said for this text. */
  for(text: string): string {
    const key = plain(text) === "" ? text : plain(text);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    for (;;) {
      const word = drawn(this.random, this.bare);
      if (this.taken.has(word) || !isUnknown(word)) continue;
      this.taken.add(word);
      this.known.set(key, word);
      return word;
    }
  }
}

/** Numbers of criteria before a text. */
const LEADING = /^\s*(?:[IVXLC]+|[A-HK]|\d+(?:\.\d+)*)(?:\s*[.):/-]\s*|\s+(?=\p{Lu}))/u;
const BRACKETS = /\([^)]*\d[^)]*\)|\(?%\)?/gu;
const YEARS = /(?<!\d)20[0-4]\d(?!\d)/g;

/** The text in other words; its number, its years and a maximum in brackets stay. null where there are no words. */
export function inOtherWords(text: string, words: { readonly for: (text: string) => string }): string | null {
  const code = LEADING.exec(text)?.[0] ?? "";
  const rest = text.slice(code.length);
  const bare = rest.replace(BRACKETS, " ");
  const said = bare.replace(YEARS, " ");
  if (!/\p{L}/u.test(said)) return null;
  return [`${code}${words.for(said)}`, ...(bare.match(YEARS) ?? []), ...(rest.match(BRACKETS) ?? [])].join(
    " ",
  );
}
