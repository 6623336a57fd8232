/** The open tag of a cell as nearly every file writes it: `<c r="B7" s="3">`, read sign by sign. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";

const [SPACE, QUOTE, EQUALS, GT] = [32, 34, 61, 62];
const [LETTER_R, LETTER_S] = [114, 115];
const MOST_LETTERS = 3;

export class UsualCell {
  row = 0;
  column = 0;
  style = 0;
  /** Behind the tag. */
  end = 0;

  /** @param begin behind the tag's name @returns false where the tag is written in any other way */
  read(bytes: Uint8Array, begin: number): boolean {
    let at = begin;
    if (!opens(bytes, at, LETTER_R)) return false;
    at += 4;
    const most = at + MOST_LETTERS;
    let column = 0;
    for (let sign = bytes[at] ?? 0; sign >= 65 && sign <= 90 && at < most; sign = bytes[++at] ?? 0)
      column = column * 26 + sign - 64;
    let row = 0;
    for (let digit = (bytes[at] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 48)
      row = row * 10 + digit;
    if (bytes[at++] !== QUOTE) return false;
    let style = 0;
    if (opens(bytes, at, LETTER_S)) {
      at += 4;
      for (let digit = (bytes[at] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 48)
        style = style * 10 + digit;
      if (bytes[at++] !== QUOTE) return false;
    }
    if (bytes[at] !== GT || column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return false;
    this.row = row - 1;
    this.column = column - 1;
    this.style = style;
    this.end = at + 1;
    return true;
  }
}

/** True for ` r="`. */
function opens(bytes: Uint8Array, at: number, letter: number): boolean {
  return (
    bytes[at] === SPACE && bytes[at + 1] === letter && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE
  );
}
