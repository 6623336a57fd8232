/** Sentences of a line, and the years that they name. */
import { wordsAfter } from "./cues";
import type { Token } from "./token";

/** Tokens of one sentence: `from` included, `to` not. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Words whose full stop does not end a sentence: "TP. Bắc Kạn". */
const ABBREVIATED = new Set(["tp", "tx", "tt", "h", "q", "p", "x", "tr", "ths", "ts", "st"]);

/** No sentence is longer; a text without full stops is read in pieces, broken at a comma where there is one. */
const LONG_SENTENCE = 400;
const LONGEST_SENTENCE = 600;

export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const length = index + 1 - from;
    const pause = token.kind === "mark" && /[,;]/.test(token.mark);
    if (length >= LONGEST_SENTENCE || (length >= LONG_SENTENCE && pause)) {
      sentences.push({ from, to: index + 1 });
      from = index + 1;
      return;
    }
    if (token.kind !== "mark" || !/[.!?]/.test(token.mark)) return;
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (before?.kind === "word" && ABBREVIATED.has(before.word)) return;
    // "./." ends a document; a stop is followed by a space.
    if (next !== undefined && next.start === token.end && next.kind !== "mark") return;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  });
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

export interface YearMention {
  /** Tokens of "năm 2021". */
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** "so với năm 2021": the year to compare with, not the year spoken of. */
  readonly compared: boolean;
  /** "năm trước", "nay": it names no year, so that it cannot name a wrong one. */
  readonly relative?: boolean;
}

/** The years that "năm nay" and "năm trước" mean. */
export interface ReportYears {
  readonly year: number;
  readonly base: number | null;
}

/** Words, and whether they mean the year of the report. */
const RELATIVE: readonly (readonly [words: string, current: boolean])[] = [
  ["nam truoc", false],
  ["nam ngoai", false],
  ["nam lien truoc", false],
  ["nam truoc do", false],
  ["tu cho", false],
  ["tu vi tri", false],
  ["tu vi the", false],
  ["nam nay", true],
  ["nay", true],
];

function relativeAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  years: ReportYears,
): YearMention | null {
  const before = tokens[at - 1];
  for (const [phrase, current] of RELATIVE) {
    const words = phrase.split(" ");
    if (!words.every((word, index) => isWord(tokens[at + index], word))) continue;
    // "nội dung này" is not "nay", which stands alone; bare letters are the same.
    if (phrase === "nay" && !isNow(before, tokens[at + 1])) continue;
    const year = current ? years.year : years.base;
    if (year === null) return null;
    const to = at + words.length - 1;
    return { from: at, to, year, compared: isCompared(tokens, to, from), relative: true };
  }
  return null;
}

/** What "nay" of today may stand before; "này" follows what it points at. */
const NOW_BEFORE = new Set(["chi", "dung", "xep", "la", "con", "nhich", "len", "da", "tut", "roi"]);

function isNow(before: Token | undefined, next: Token | undefined): boolean {
  const opens =
    before === undefined || before.kind === "mark" || isWord(before, "tinh") || isWord(before, "cuoi");
  return opens && next?.kind === "word" && NOW_BEFORE.has(next.word);
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Words that a comparison may have before its year: "so với kết quả cùng kỳ của năm 2021". */
const COMPARISON_REACH = 9;

export function yearsOf(
  tokens: readonly Token[],
  { from, to }: Sentence,
  years: ReportYears | null,
): readonly YearMention[] {
  const found: YearMention[] = [];
  for (let at = from; at < to; at += 1) {
    const relative = years === null ? null : relativeAt(tokens, at, from, years);
    if (relative !== null) {
      found.push(relative);
      at = relative.to;
      continue;
    }
    const year = yearAt(tokens, at);
    if (year === null) continue;
    const named = isWord(tokens[at - 1], "nam");
    if (!named && !isWord(tokens[at - 1], "va") && !isLabel(tokens, at)) continue;
    // "ngày 5 tháng 6 năm 2023" dates a document.
    if (named && isDate(tokens, at - 1)) continue;
    found.push({ from: named ? at - 1 : at, to: at, year, compared: isCompared(tokens, at, from) });
  }
  return found;
}

export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.number.decimals > 0 || token.percent || token.sign !== 0) return null;
  const year = token.number.value / 1_000_000;
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.word === word;
}

function isDate(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4; back += 1) if (isWord(tokens[at - back], "thang")) return true;
  return false;
}

function isCompared(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index > from && index >= at - COMPARISON_REACH; index -= 1) {
    const token = tokens[index];
    if (token?.kind === "mark" || token?.kind === "fraction") return false;
    if (token?.kind === "number" && yearAt(tokens, index) === null) return false;
    if (isWord(token, "voi") && (isWord(tokens[index - 1], "so") || isWord(tokens[index - 1], "sanh"))) {
      return true;
    }
    if (isWord(token, "ky") && isWord(tokens[index - 1], "cung")) return true;
    // "Tính từ năm 2021", "kể từ năm 2021"
    if (isWord(token, "tu") && (isWord(tokens[index - 1], "tinh") || isWord(tokens[index - 1], "ke")))
      return true;
    // "thấp hơn năm 2021"
    const than =
      isWord(token, "hon") && ["cao", "thap", "nhieu", "it"].some((word) => isWord(tokens[index - 1], word));
    if (than && index === at - 2) return true;
  }
  return false;
}

/** The year that follows a figure directly: "70,25 điểm năm 2021". */
export function yearAfter(tokens: readonly Token[], at: number): YearMention | null {
  const bracketed = yearInBrackets(tokens, at);
  if (bracketed !== null) return bracketed;
  const words = wordsAfter(tokens, at, 5);
  const place = words.indexOf("nam");
  if (place < 0 || words.slice(0, place).some((word) => word === "voi" || word === "het")) return null;
  const year = yearAt(tokens, at + place + 2);
  return year === null ? null : { from: at + place + 1, to: at + place + 2, year, compared: false };
}

/** "80,275 điểm (2021)" */
function yearInBrackets(tokens: readonly Token[], at: number): YearMention | null {
  const open = at + 1 + wordsAfter(tokens, at, 2).length;
  // "thứ nhất (năm 2022: 78,75 điểm)"
  const named = isWord(tokens[open + 1], "nam") ? yearAt(tokens, open + 2) : null;
  const [bracket, colon] = [tokens[open], tokens[open + 3]];
  const labels =
    bracket?.kind === "mark" && bracket.mark === "(" && colon?.kind === "mark" && colon.mark === ":";
  const [figure, rank] = [tokens[open + 4], tokens[at]];
  // Behind "18,15 điểm (năm 2021: 14,03 điểm)" it is another figure that has the year.
  const ofPoints = rank?.kind === "word" && figure?.kind === "number" && figure.number.decimals > 0;
  if (named !== null && labels && ofPoints)
    return { from: open + 1, to: open + 2, year: named, compared: false };
  const [first, last] = [tokens[open], tokens[open + 2]];
  const enclosed = first?.kind === "mark" && first.mark === "(" && last?.kind === "mark" && last.mark === ")";
  const year = enclosed ? yearAt(tokens, open + 1) : null;
  return year === null ? null : { from: open + 1, to: open + 1, year, compared: false };
}

/** "(2021: 81,35)" */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [before, next, figure] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const opens = before === undefined || (before.kind === "mark" && /[(;]/.test(before.mark));
  return opens && next?.kind === "mark" && next.mark === ":" && figure?.kind === "number";
}
