/**
 * Text as workbooks hold it → text that can be compared. Folding is for matching only: what is shown
 * and written keeps the workbook's own spelling (domain: "Text traps").
 */
import { remembered } from "./remembered";

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const MARKS = /[\u0300-\u036f]/g;
/** Grave, acute, tilde, hook above, dot below: the five tones, which writers place on different vowels. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SEPARATORS = /[^\p{L}\p{N}%]+/gu;

/** NFC, one space between words, nothing invisible: the form that is kept and shown. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

const SPACE = 32;
/** Below it no sign is made of several; Vietnamese letters are composed from here to there. */
const FIRST_MARK = 0x300;
const [FIRST_VIETNAMESE, LAST_VIETNAMESE] = [0x1ea0, 0x1ef9];

/** True where nothing can be tidied, told sign by sign; false where that would need a closer look. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const isLetter =
      (sign > SPACE && sign < 0x7f) ||
      (sign > 0xad && sign < FIRST_MARK) ||
      (sign >= FIRST_VIETNAMESE && sign <= LAST_VIETNAMESE);
    if (!isLetter && (sign !== SPACE || before === SPACE)) return false;
    before = sign;
  }
  return before !== SPACE || text === "";
}

/** Like `tidy`, but keeps the lines of a cell apart ("\n"); CR and CRLF become "\n". */
export function tidyLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n|_x000D_\n?/).map(tidy);
  return lines.filter((line) => line !== "").join("\n");
}

/**
 * Same words ⇔ same fold, whatever the case, dashes, spaces and place of the tone mark:
 * "Uỷ ban – HOÀ BÌNH" and "Ủy ban-Hòa Bình". Tones and vowels still tell words apart.
 */
export const fold = remembered((text: string): string => {
  const words = tidy(text)
    .replace(/[ÐðĐđ]/g, "đ")
    .toLowerCase()
    .replace(SEPARATORS, " ")
    .trim();
  return words.split(" ").map(foldTone).join(" ").normalize("NFC");
});

/** The tone of a syllable, moved to its end. */
function foldTone(word: string): string {
  const spread = word.normalize("NFD");
  const tones = spread.match(TONES);
  return tones === null ? word : spread.replace(TONES, "") + tones.join("");
}

/** Bare Latin letters, digits, % and single spaces: "Điểm tối đa (%)" → "diem toi da %". For key words. */
export const plain = remembered((text: string): string => {
  let out = "";
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const bare = bareOf(text.charCodeAt(at));
    if (bare === SEPARATOR) gap = out !== "";
    else if (bare !== "") {
      out += gap ? ` ${bare}` : bare;
      gap = false;
    }
  }
  return out;
});

/** Bare forms by UTF-16 unit, made when first met: this runs over every text of a workbook. */
const bare: (string | undefined)[] = [];
const SEPARATOR = " ";

/** The bare lower-case letters of a sign; " " for one that parts words, "" for one that is part of another. */
function bareOf(code: number): string {
  let known = bare[code];
  if (known === undefined) {
    const spread = String.fromCharCode(code).normalize("NFD").replace(MARKS, "").replace(INVISIBLE, "");
    const letters = spread.replace(/[ÐðĐđ]/g, "d").toLowerCase();
    known = letters === "" ? "" : letters.replace(/[^\p{L}\p{N}%]/gu, SEPARATOR);
    bare[code] = known;
  }
  return known;
}
