/** The words by which reports say what a figure is; bare letters, as tokens have them. Data of reading, not of language. */
import type { Token } from "./token";

/** Words that say which way a change goes. */
const UP = new Set(["tang", "them", "len", "nang", "vuot", "tien", "leo", "thang"]);
const DOWN = new Set(["giam", "tut", "lui", "xuong", "mat", "sut", "bot", "roi", "rot", "truot"]);

/** Nothing that belongs to a figure lies beyond these. */
const WALLS = new Set([";", ":", "(", ")", ".", "!", "?"]);

/**
 * Words before a token, nearest first, up to a wall or another figure.
 * @param after the last token of a name, whose own words are no cues
 */
export function wordsBefore(
  tokens: readonly Token[],
  at: number,
  count: number,
  after = -1,
): readonly string[] {
  const words: string[] = [];
  for (let index = at - 1; index > after && words.length < count; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || token.kind === "fraction") break;
    if (token.kind === "mark") {
      if (WALLS.has(token.mark) || token.mark === ",") break;
      continue;
    }
    words.push(token.word);
  }
  return words;
}

/** Words after a token, nearest first, up to any mark or another figure. */
export function wordsAfter(tokens: readonly Token[], at: number, count: number): readonly string[] {
  const words: string[] = [];
  for (let index = at + 1; index < tokens.length && words.length < count; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word") break;
    words.push(token.word);
  }
  return words;
}

/** True where `phrase` stands among the words, given in reading order. */
export function holds(words: readonly string[], phrase: string): boolean {
  return ` ${words.join(" ")} `.includes(` ${phrase} `);
}

export function startsWith(words: readonly string[], ...phrases: readonly string[]): boolean {
  return phrases.some((phrase) => `${words.join(" ")} `.startsWith(`${phrase} `));
}

/** The nearest word of change among words given nearest first; 0 where there is none. */
export function directionOf(nearestFirst: readonly string[]): -1 | 0 | 1 {
  for (const word of nearestFirst) {
    if (UP.has(word)) return 1;
    if (DOWN.has(word)) return -1;
  }
  return 0;
}

/** Spelled ranks after "thứ". */
export const ORDINALS: Readonly<Record<string, number>> = {
  nhat: 1, nhi: 2, hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10,
}; // prettier-ignore

/** After "01/08" these say that it is a rank. */
export const UNIT_NOUNS = [
  "huyen", "thanh pho", "quan", "thi xa", "so", "ban", "nganh", "xa", "phuong", "thi tran", "dac khu", "don vi",
  "dia phuong", "tinh", "co quan", "vung",
]; // prettier-ignore

/** Words that may stand between an area and its percentage. */
export const LINKS = new Set([
  "dat", "duoc", "la", "voi", "chi", "moi", "con", "chiem", "ty", "le", "diem", "so", "thanh", "phan", "muc", "cao",
  "thap", "nhat", "ket", "qua", "tuong", "duong", "khoang", "co", "linh", "vuc", "tong", "xep", "loai", "nay", "nam",
  "tiep", "tuc", "toi", "vuon", "len", "giu", "vung", "song", "nhung", "tuy", "nhien", "da", "bang", "tram", "phan", "nhieu", "it", "tu", "tren",
  "trung", "binh", "cai", "cach", "hanh", "chinh", "ca", "nuoc", "cung", "van", "lai", "bac", "truoc", "cong", "bo", "ghi", "nhan", "khi",
  "trong", "danh", "sach", "dia", "phuong", "don", "lan", "luot", "the", "xuong", "so", "voi", "do", "khu", "dung", "nhat", "nhi", "tinh",
  "tro", "duoi", "gan", "hon", "xap", "xi", "chua", "den",
  "nhich", "nhe", "song", "o", "gia", "tri", "thu", "hang", "dung", "vi", "dau", "cuoi", "hai", "ba", "bon", "va", "dan",
]); // prettier-ignore
