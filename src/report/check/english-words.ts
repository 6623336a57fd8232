/** English reports are read by the same rules: their words of ranks and points stand for those of the field. */
import type { Token } from "./token";

/** English phrases, longest first within a word, and the words of the field that they stand for. */
const PHRASES: Readonly<Record<string, string>> = {
  "percentage points": "diem phan tram",
  "percentage point": "diem phan tram",
  points: "diem", point: "diem", score: "diem", scored: "dat", scoring: "dat", total: "tong", reached: "dat",
  "out of": "tren", maximum: "toi da",
  ranked: "xep thu", ranks: "xep thu", ranking: "xep hang", rank: "hang", position: "vi tri",
  rose: "tang", rises: "tang", increased: "tang", gained: "tang", up: "tang", climbed: "tang", improved: "tang",
  fell: "giam", dropped: "giam", decreased: "giam", down: "giam", declined: "giam",
  lost: "bi tru", deducted: "bi tru",
  "compared with": "so voi", "compared to": "so voi", against: "so voi",
  mean: "trung binh", average: "trung binh",
  "higher than": "cao hon", above: "cao hon", "lower than": "thap hon", below: "thap hon", behind: "kem",
  leads: "dan dau", led: "dan dau", "is last": "dung cuoi", "was last": "dung cuoi", "came last": "dung cuoi",
  from: "tu", to: "xuong", among: "trong so", is: "la", was: "la", with: "voi", and: "va",
  "kept its rank": "giu nguyen hang",
  districts: "huyen", departments: "so nganh", communes: "xa", units: "don vi", provinces: "tinh",
  areas: "linh vuc", area: "linh vuc", criteria: "tieu chi", index: "chi so",
}; // prettier-ignore

/** Words by which a text shows that it is English; none is a Vietnamese syllable. */
const ENGLISH = /\b(?:the|of|and|with|points|ranked|scored|compared|districts?|report)\b/gi;
const VIETNAMESE = /\b(?:điểm|năm|của|và|lĩnh vực|so với|xếp)(?![\p{L}])/giu;

export function isEnglish(text: string): boolean {
  const english = text.match(ENGLISH)?.length ?? 0;
  return english >= 5 && english > 2 * (text.match(VIETNAMESE)?.length ?? 0);
}

/** Longest phrase in words. */
const LONGEST = 3;
const SUFFIX = /^(?:st|nd|rd|th)$/;

// eslint-disable-next-line sonarjs/cognitive-complexity -- the longest phrase first, from left to right
export function withEnglishWords(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const last = read.at(-1);
    if (token.kind === "number" && isYear(token) && !isWordOf(last, "nam")) {
      read.push({ kind: "word", word: "nam", capital: false, start: token.start, end: token.start });
    }
    if (token.kind !== "word") {
      read.push(token);
      continue;
    }
    // "1st", "8th"
    if (last?.kind === "number" && last.end === token.start && SUFFIX.test(token.word)) continue;
    const places = last?.kind === "number" && /^places?$/.test(token.word);
    const phrase = places ? { words: "bac", length: 1 } : phraseAt(tokens, at);
    const of = token.word === "of" && last?.kind === "number" && tokens[at + 1]?.kind === "number";
    if (phrase === null && !of) {
      read.push(token);
      continue;
    }
    const words = of ? "tren" : (phrase?.words ?? "");
    const to = of ? at : at + (phrase?.length ?? 1) - 1;
    const end = tokens[to]?.end ?? token.end;
    for (const word of words.split(" ")) {
      read.push({ kind: "word", word, capital: false, start: token.start, end });
    }
    at = to;
  }
  return read;
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
): { readonly words: string; readonly length: number } | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some(({ kind }) => kind !== "word")) continue;
    const words = PHRASES[run.map((token) => (token.kind === "word" ? token.word : "")).join(" ")];
    if (words !== undefined) return { words, length };
  }
  return null;
}

function isWordOf(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.word === word;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

function isYear(token: Extract<Token, { kind: "number" }>): boolean {
  const year = token.number.value / 1_000_000;
  return token.number.decimals === 0 && year >= FIRST_YEAR && year <= LAST_YEAR && !token.percent;
}
