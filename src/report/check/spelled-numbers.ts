/** Numbers that a report writes in words, "hai bậc", or as a Roman place, "xếp hạng II": tokens as of digits. */
import type { Token } from "./token";

/** As they are written: "sáu" is six, "sau" after; "năm" is five only before what is counted. */
const SPELLED: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
}; // prettier-ignore

const NUMBER_WORDS = new Set(["hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"]);
/** First words of what reports count; a unit's own name may follow "năm" and "ba" otherwise. */
const COUNTED = new Set(["bac", "hang", "linh", "tieu"]);
const COUNTED_UNITS = new Set(["huyen", "don", "xa", "phuong", "dia", "tinh", "vung"]);
/** Nouns of two words whose first alone is any word: "co quan", "noi dung". */
const COUNTED_PAIRS: Readonly<Record<string, string>> = { co: "quan", noi: "dung" };
const MILLIONTHS = 1_000_000;

export function withSpelledNumbers(tokens: readonly Token[], line: string): readonly Token[] {
  return joinedTens(tokens, line).map((token, at, joined): Token => {
    if (token.kind !== "word") return token;
    const text = line.slice(token.start, token.end).normalize("NFC");
    const [last, before] = [joined[at - 1], joined[at - 2]];
    const value =
      spelled(text, last, joined[at + 1], joined[at + 2]) ??
      placed(text, { last, before, next: joined[at + 1] }) ??
      roman(text, last, before);
    if (value === null) return token;
    const number = { value: value * MILLIONTHS, decimals: 0 };
    return { kind: "number", number, sign: 0, percent: false, start: token.start, end: token.end };
  });
}

/** "mười chín đơn vị", "thứ mười một": two words are one number. */
function joinedTens(tokens: readonly Token[], line: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) break;
    const ten = textOf(token, line) === "mười" ? ONES[textOf(next, line)] : undefined;
    if (ten === undefined || next === undefined) {
      found.push(token);
      continue;
    }
    const number = { value: (10 + ten) * MILLIONTHS, decimals: 0 };
    found.push({ kind: "number", number, sign: 0, percent: false, start: token.start, end: next.end });
    at += 1;
  }
  return found;
}

const ONES: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9,
}; // prettier-ignore

function textOf(token: Token | undefined, line: string): string {
  return token?.kind === "word" ? line.slice(token.start, token.end).normalize("NFC").toLowerCase() : "";
}

function spelled(
  text: string,
  last: Token | undefined,
  next: Token | undefined,
  after: Token | undefined,
): number | null {
  const word = text.toLowerCase();
  const value = SPELLED[word];
  if (value === undefined || next?.kind !== "word") return null;
  // "năm trong bảy lĩnh vực"
  if (next.word === "trong" && after?.kind === "word" && NUMBER_WORDS.has(after.word)) return value;
  if (COUNTED.has(next.word)) return value;
  // "…; năm đơn vị có điểm dưới 10 điểm": behind a mark nothing else is meant.
  const opens = last === undefined || (last.kind === "mark" && /[;:,(]/.test(last.mark));
  if (opens && next.word === "don" && after?.kind === "word" && after.word === "vi") return value;
  // "trong năm huyện Bạch Thông đạt", "năm xã hội hóa": the year is meant.
  // "Cả năm vùng"
  const all = last?.kind === "word" && last.word === "ca";
  if (word === "năm" && !all) return null;
  const pair = COUNTED_PAIRS[next.word];
  const counts =
    pair === undefined ? COUNTED_UNITS.has(next.word) : after?.kind === "word" && after.word === pair;
  return counts && !next.capital ? value : null;
}

/** "rơi xuống hạng sáu", "vị trí số một"; "hạng năm 2022" speaks of the year. */
function placed(
  text: string,
  { last, before, next }: Readonly<Record<"last" | "before" | "next", Token | undefined>>,
): number | null {
  if (last?.kind !== "word" || next?.kind === "number") return null;
  const ofPlace = last.word === "so" && before?.kind === "word" && before.word === "tri";
  if (last.word !== "hang" && !ofPlace) return null;
  const word = text.toLowerCase();
  if (next?.kind === "word" && (word === "năm" || next.word === "nam")) return null;
  return PLACES[word] ?? null;
}

const PLACES: Readonly<Record<string, number>> = { ...SPELLED, nhất: 1, nhì: 2, tư: 4 };

/** Before "hạng II" where a place is meant; "viên chức hạng II" is a grade. */
const BEFORE_PLACE = new Set(["xep", "tu", "len", "xuong", "giu", "dung", "con", "vuon", "dat", "o", "nay"]);

const ROMAN_ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** Up to XXXIX: there are no more units in a ranking that writes so. */
function romanValue(text: string): number | undefined {
  const tens = /^X{0,3}/.exec(text)?.[0].length ?? 0;
  const ones = ROMAN_ONES.indexOf(text.slice(tens));
  return ones < 0 || tens + ones === 0 ? undefined : 10 * tens + ones;
}

/** Of a place only: "hạng II" may be a grade of officials, "xếp hạng II" is none. */
function roman(text: string, last: Token | undefined, before: Token | undefined): number | null {
  const value = romanValue(text);
  if (value === undefined || last?.kind !== "word") return null;
  const ranked =
    before?.kind === "mark" ||
    before === undefined ||
    (before.kind === "word" && BEFORE_PLACE.has(before.word));
  return last.word === "thu" || (last.word === "hang" && ranked) ? value : null;
}
