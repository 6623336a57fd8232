/** A line of text as tokens: words without marks and case, and numbers as they are printed. */
import { plain } from "../../text/fold";
import { withEnglishWords } from "./english-words";
import { withSpelledNumbers } from "./spelled-numbers";
import type { Printed, Token } from "./token";

export type DecimalMark = "," | ".";

/** How a text is written: its decimal sign, or English, whose sign is the point. */
export type Notation = DecimalMark | "english";

/** Which sign stands before decimals in this text: the more frequent; the comma where neither tells. */
export function decimalMarkOf(text: string): DecimalMark {
  const points = text.match(/(?<![\d.,/])\d{1,3}\.\d{1,2}(?![\d.,/])(?!\.)/g)?.length ?? 0;
  const commas = text.match(/(?<![\d.,/])\d{1,3},\d{1,3}(?![\d,/])/g)?.length ?? 0;
  return points > 2 * commas ? "." : ",";
}

/** Words that abbreviations of the field stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cchc: "cai cach hanh chinh",
  tthc: "thu tuc hanh chinh",
  vbqppl: "van ban quy pham phap luat",
  ubnd: "ubnd",
  cqdt: "chinh quyen dien tu",
  tchc: "to chuc hanh chinh",
};

const PATTERN = new RegExp(
  [
    // Dates, months and numbers of documents are no figures: 29/3/2023, 6/2023, 501/QĐ-UBND, 30/2020/NĐ-CP.
    "(?<skip>\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}/\\d{4}(?!\\d)|(?<![\\d.…])[\\d.…]{1,40}(?:/\\d{1,9}){0,4}/(?=[\\p{L}])[\\p{L}\\d-]+)",
    "(?<left>\\d+(?:[.,]\\d+)*)\\s?/\\s?(?<right>\\d+(?:[.,]\\d+)*)",
    "(?<sign>(?<![\\p{L}\\d])[+−–-](?=\\d))?(?<number>\\d+(?:[.,]\\d+)*)(?<percent>\\s?%)?",
    "(?<word>[\\p{L}\\p{M}]+)",
    "(?<mark>[^\\s\\p{L}\\p{M}\\d])",
  ].join("|"),
  "gu",
);

/** Tokens of a line; offsets are those of the line. An outline number at its start ("1.1.") is left out. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- kinds of signs as the pattern lists them
export function tokensOf(line: string, notation: Notation): readonly Token[] {
  const decimal = notation === "english" ? "." : notation;
  const outline = /^\s*(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+)(?=\s)/.exec(line)?.[0].length ?? 0;
  const tokens: Token[] = [];
  for (const match of line.matchAll(PATTERN)) {
    const start = match.index;
    if (start < outline) continue;
    const end = start + match[0].length;
    const found = match.groups ?? {};
    if (found["skip"] !== undefined) {
      tokens.push({ kind: "mark", mark: "#", start, end });
    } else if (isTooLong(match[0])) {
      tokens.push({ kind: "mark", mark: "#", start, end });
    } else if (found["left"] !== undefined && found["right"] !== undefined) {
      const [left, right] = [printed(found["left"], decimal), printed(found["right"], decimal)];
      tokens.push({ kind: "fraction", left, right, rightStart: end - found["right"].length, start, end });
    } else if (found["number"] !== undefined) {
      const sign = found["sign"] === undefined ? 0 : found["sign"] === "+" ? 1 : -1;
      const percent = found["percent"] !== undefined;
      const digits = {
        start: start + (found["sign"]?.length ?? 0),
        end: end - (found["percent"]?.length ?? 0),
      };
      tokens.push({ kind: "number", number: printed(found["number"], decimal), sign, percent, ...digits });
    } else if (found["word"] !== undefined) {
      const joined = tokens.at(-1)?.end === start && tokens.at(-1)?.kind !== "word";
      tokens.push(...wordTokens(joined && found["word"] === "đ" ? "điểm" : found["word"], start, end));
    } else {
      tokens.push({ kind: "mark", mark: match[0], start, end });
    }
  }
  return notation === "english" ? withEnglishWords(tokens) : withSpelledNumbers(tokens, line);
}

/** More digits than a figure has: beyond them a double does not hold millionths exactly. */
const MAX_DIGITS = 9;

function isTooLong(text: string): boolean {
  return /\d/.test(text) && text.split("/").some((side) => wholeDigits(side) > MAX_DIGITS);
}

/** Digits before the decimals, whatever the separators mean. */
function wholeDigits(text: string): number {
  const digits = text.replace(/\D/g, "").length;
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  return last < 0 ? digits : text.slice(0, last).replace(/\D/g, "").length;
}

/** Words come again and again; folding each once is most of the work saved. */
const folded = new Map<string, string>();
const FOLDED_LIMIT = 20_000;

function bareWord(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const bare = plain(text);
  if (folded.size < FOLDED_LIMIT) folded.set(text, bare);
  return bare;
}

function wordTokens(text: string, start: number, end: number): readonly Token[] {
  const bare = bareWord(text);
  const capital = /^\p{Lu}/u.test(text);
  return (ABBREVIATIONS[bare] ?? bare)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ({ kind: "word", word, capital, start, end }));
}

/** The words of a name, as tokens have them. */
export function wordsOf(name: string): readonly string[] {
  return tokensOf(name, ",").flatMap((token) => {
    if (token.kind === "word") return [token.word];
    return token.kind === "number" ? [String(token.number.value)] : [];
  });
}

/** "1.234,5" or "1,234.5" by the text's decimal sign; a lone sign before other than three digits is decimal. */
function printed(text: string, decimal: DecimalMark): Printed {
  const marks = text.match(/[.,]/g) ?? [];
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const tail = text.length - last - 1;
  const lone = marks.length === 1;
  const isDecimal = last >= 0 && (text[last] === decimal || (lone && tail !== 3));
  const whole = (isDecimal ? text.slice(0, last) : text).replace(/[.,]/g, "");
  const fraction = isDecimal ? text.slice(last + 1) : "";
  const value = Number(`${whole}${fraction.slice(0, 6).padEnd(6, "0")}`);
  return { value, decimals: fraction.length };
}
