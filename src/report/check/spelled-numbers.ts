/** Numbers that a report writes in words, "hai bậc", or as a Roman place, "xếp hạng II": tokens as of digits. */
import type { Token } from "./token";

/** As they are written: "sáu" is six, "sau" after; "năm" is five only before what is counted. */
const SPELLED: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
}; // prettier-ignore

/** First words of what reports count; a unit's own name may follow "năm" and "ba" otherwise. */
const COUNTED = new Set(["bac", "hang", "linh", "tieu"]);
const COUNTED_UNITS = new Set(["huyen", "don", "xa", "phuong", "dia"]);
const MILLIONTHS = 1_000_000;

export function withSpelledNumbers(tokens: readonly Token[], line: string): readonly Token[] {
  return tokens.map((token, at): Token => {
    if (token.kind !== "word") return token;
    const text = line.slice(token.start, token.end).normalize("NFC");
    const value = spelled(text, tokens[at + 1]) ?? roman(text, tokens[at - 1], tokens[at - 2]);
    if (value === null) return token;
    const number = { value: value * MILLIONTHS, decimals: 0 };
    return { kind: "number", number, sign: 0, percent: false, start: token.start, end: token.end };
  });
}

function spelled(text: string, next: Token | undefined): number | null {
  const word = text.toLowerCase();
  const value = SPELLED[word];
  if (value === undefined || next?.kind !== "word") return null;
  if (COUNTED.has(next.word)) return value;
  // "trong năm huyện Bạch Thông đạt", "năm xã hội hóa": the year is meant.
  return word !== "năm" && COUNTED_UNITS.has(next.word) && !next.capital ? value : null;
}

const ROMAN: Readonly<Record<string, number>> = {
  I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10,
}; // prettier-ignore

/** Of a place only: "hạng II" may be a grade of officials, "xếp hạng II" is none. */
function roman(text: string, last: Token | undefined, before: Token | undefined): number | null {
  const value = ROMAN[text];
  if (value === undefined || last?.kind !== "word") return null;
  const ranked = last.word === "hang" && before?.kind === "word" && before.word === "xep";
  return last.word === "thu" || ranked ? value : null;
}
