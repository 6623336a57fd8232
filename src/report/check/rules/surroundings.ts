/** What stands around a figure, where words alone do not say it. */
import { directionOf, LINKS, wordsBefore } from "../cues";
import { isWord, yearAt } from "../sentences";
import type { Token } from "../token";
import type { Figure } from "./figure-rule";

/** "tăng từ 70,25 lên 74,36": the first figure is that of the year before. */
export function isFromTo({ view: { tokens }, at }: Figure): boolean {
  for (let index = at + 1; index <= at + 6; index += 1) {
    if (["len", "xuong", "con"].some((word) => isWord(tokens[index], word))) return true;
  }
  return false;
}

/** The first of two figures: of the year that stands with it, else of the year compared with. */
export function earlier({ state, view }: Figure): "said" | "base" {
  return state.year === view.outset.year ? "base" : "said";
}

/** "thấp hơn năm 2021 là 0,79 điểm": −1; 0 where the figure is no such difference. */
export function thanEarlier({ view: { tokens }, at }: Figure): -1 | 0 | 1 {
  let place = at - 1;
  if (isWord(tokens[place], "la")) place -= 1;
  if (
    yearAt(tokens, place) === null ||
    !isWord(tokens[place - 1], "nam") ||
    !isWord(tokens[place - 2], "hon")
  )
    return 0;
  const word = tokens[place - 3];
  if (word?.kind !== "word") return 0;
  return ["cao", "nhieu"].includes(word.word) ? 1 : ["thap", "it"].includes(word.word) ? -1 : 0;
}

/** A maximum follows: "trên tổng số 8 điểm". */
export function isOutOf({ view: { tokens }, at }: Figure): boolean {
  for (let next = at + 1; next <= at + 4; next += 1) {
    if (tokens[next]?.kind === "number") return isWord(tokens[next + 1], "diem");
  }
  return false;
}

/** Words between "khoảng cách" and its figure. */
const SPREAD_REACH = 14;

/** "Khoảng cách giữa địa phương cao nhất và thấp nhất là 9,78%", "… thấp nhất là A với 68,01%, chênh lệch 13,98%". */
export function isSpread({ view: { tokens }, at, sentence }: Figure): boolean {
  const colon = tokens[at - 1];
  const from = colon?.kind === "mark" && colon.mark === ":" ? at - 1 : at;
  const before = [...wordsBefore(tokens, from, SPREAD_REACH)].reverse().join(" ");
  return (
    /\b(?:khoang cach|chenh lech)\b/.test(before) &&
    /\b(?:cao nhat|dan dau|dung dau)\b/.test(sentence) &&
    /\b(?:thap nhat|dung cuoi|xep cuoi)\b/.test(sentence)
  );
}

/** Words that may follow a percentage of the index: "100% hồ sơ" is a share of something else. */
const AFTER_SHARE = /^(?:$|so voi\b|(?:tang|giam|xep|va|dung|la|hon|cao|thap|nam|o|trong|con|len|xuong)\b)/;

/** Only words of the index stand between the name and the figure: it is the name's own. */
export function isLinked({ view: { tokens }, state: { named }, at, after }: Figure): boolean {
  if (named < 0 || !AFTER_SHARE.test(after)) return false;
  for (let index = named + 1; index < at; index += 1) {
    const token = tokens[index];
    if (token?.kind === "word" && !LINKS.has(token.word) && directionOf([token.word]) === 0) return false;
  }
  return true;
}

/** Directly after the name or in the brackets after it, with nothing of its own after: not "11 điểm cầu". */
export function standsBeside({ view: { tokens }, state: { named }, at }: Figure): boolean {
  if (named < 0) return false;
  const before = tokens[at - 1];
  const beside = at - 1 === named || (before?.kind === "mark" && /[(:,]/.test(before.mark));
  return beside && tokens[at + 2]?.kind !== "word";
}

/** Words from a count to the limit of it. */
const COUNT_REACH = 9;

/** "03 huyện đạt dưới 72 điểm": the figure is the limit of a count. */
export function countsUnits({ view: { tokens }, at }: Figure): boolean {
  for (let index = at - 1; index >= at - COUNT_REACH; index -= 1) {
    const token = tokens[index];
    if (token?.kind === "mark" && token.mark !== ",") return false;
    if (token?.kind !== "number") continue;
    const next = tokens[index + 1];
    return token.number.decimals === 0 && next?.kind === "word" && COUNTED_NOUNS.has(next.word);
  }
  return false;
}

/** First words of what is counted. */
const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  "huyen", "don", "xa", "phuong", "so", "dia", "linh", "tieu", "co", "tinh",
]); // prettier-ignore

/** The figure ends its clause. */
export function endsClause({ view: { tokens }, at }: Figure): boolean {
  const end = tokens[at + 1];
  return end === undefined || (end.kind === "mark" && /[;,.)]/.test(end.mark));
}

/** "cao hơn mức trung bình của khối", "vượt mặt bằng chung" */
const MEAN_COMPARED =
  /\b(?:cao hon|thap hon|hon|kem|vuot) (?:\w+ ){0,4}?(?:trung binh|binh quan|mat bang chung)\b|\bso voi (?:\w+ ){0,3}?(?:trung binh|binh quan|mat bang chung)\b(?: \w+){0,6} (?:cao hon|thap hon|hon|kem)\b|\b(?:trung binh|binh quan|mat bang chung)\b(?: \w+){0,5} (?:cao hon|thap hon|hon|kem)$/;

/** Words back over commas to what a figure is compared with. */
const COMPARED_REACH = 16;

/** The figure lies between a unit and the mean, also over a comma: "so với mặt bằng chung, thấp hơn 9,18 điểm". */
export function isMeanCompared({ view: { tokens }, at }: Figure): boolean {
  const words: string[] = [];
  let crossed = 0;
  for (let index = at - 1; index >= 0 && words.length < COMPARED_REACH; index -= 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      token.kind === "fraction" ||
      (token.kind === "mark" && /[;:.]/.test(token.mark))
    )
      break;
    // "Trung bình khối 89,59%, Sở thấp hơn 8,50 điểm": the mean itself may stand between.
    if (token.kind === "number" && !isBracketed(tokens, index) && (crossed += 1) > 1) break;
    if (token.kind === "word") words.push(token.word);
  }
  return MEAN_COMPARED.test(words.reverse().join(" "));
}

/** "điểm tối đa của lĩnh vực năm 2022 cũng giảm 1 điểm": over a year, within the clause. */
export function isOfMaximum({ view: { tokens }, at }: Figure): boolean {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < COMPARED_REACH; index -= 1) {
    const token = tokens[index];
    if (token?.kind === "word") words.push(token.word);
    else if (token?.kind !== "number" || yearAt(tokens, index) === null) break;
  }
  return /\bdiem toi da (?:\w+ ){0,8}?(?:tang|giam)(?: them)?$/.test(words.reverse().join(" "));
}

/** "trung bình của khối (77,68 điểm)" */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "mark" && before.mark === "(";
}

/** Below: "kém", "thấp hơn"; above otherwise. */
export function comparedWay(figure: Figure): -1 | 0 | 1 {
  const { before, sentence } = figure;
  const apart = apartWord(figure);
  if (apart !== null) return apart;
  const said = [...before.matchAll(/\b(cao hon|thap hon|kem|thua|hon|vuot|bo xa|dung tren)\b/g)].at(-1)?.[1];
  if (said !== undefined) return BELOW.has(said) ? -1 : 1;
  const far = [...sentence.matchAll(/\b(cao hon|thap hon)\b/g)];
  if (far.length === 1) return far[0]?.[1] === "thap hon" ? -1 : 1;
  if (/\bthap hon\b/.test(before) || /\bkem\b/.test(sentence)) return -1;
  // "Khoảng chênh so với huyện Ba Bể là 2,5 điểm" does not say which of the two is ahead.
  return /\b(?:chenh|khoang cach)\b/.test(sentence) ? 0 : 1;
}

/** "hơn huyện A 0,06 điểm và kém huyện B 0,24 điểm": the word before the name; 0 for "cách", which does not say. */
function apartWord({ view: { tokens }, at, state: { comparedTo } }: Figure): -1 | 0 | 1 | null {
  if (comparedTo < 0 || comparedTo > at) return null;
  for (let index = at - 1; index >= at - COMPARED_REACH; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || token.kind === "fraction") return null;
    if (token.kind === "mark" && /[;:.]/.test(token.mark)) return null;
    if (token.kind !== "word") continue;
    const way = APART_WAYS[token.word];
    if (way === undefined) continue;
    const before = tokens[index - 1];
    // "Ngay trước là Sở Tài chính (hơn 0,35 điểm)": of the one that was named.
    if (before?.kind === "mark" && before.mark === "(") return 0;
    return isWord(before, "thap") || isWord(before, "it") ? -1 : way;
  }
  return null;
}

const APART_WAYS: Readonly<Record<string, -1 | 0 | 1>> = {
  hon: 1, vuot: 1, kem: -1, thua: -1, cach: 0, sau: 0, truoc: 0,
}; // prettier-ignore

const BELOW: ReadonlySet<string> = new Set(["thap hon", "kem", "thua"]);

/** "mất 5,98 điểm trên 14,5 điểm": what stands before "trên" is a figure. */
export function followsPoints({ view: { tokens }, at }: Figure): boolean {
  return isWord(tokens[at - 2], "diem") && tokens[at - 3]?.kind === "number";
}

/** "Thứ hạng: 2": the words before the colon say what it is. */
export function isLabelled({ view: { tokens }, at }: Figure, label: RegExp): boolean {
  const mark = tokens[at - 1];
  if (mark?.kind !== "mark" || mark.mark !== ":") return false;
  return label.test([...wordsBefore(tokens, at - 1, 3)].reverse().join(" "));
}
