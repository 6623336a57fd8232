/**
 * Text of a file as it may be shown. Control signs would steer a terminal, and signs that turn the direction
 * of writing would show a name as another; a message has a place for neither.
 */

/** C0 and C1 without tab and line feed; halves of letters. */
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}/gu;
/** Marks, embeddings, overrides and isolates of direction; separators and spaces that nobody sees. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text without such signs; what would have acted shows as "�". */
export function printable(text: string): string {
  return text.replace(CONTROL, "\ufffd").replace(UNSEEN, "");
}

/** JSON in which such signs are written as escapes: the same text to a program, harmless on a screen. */
export function printableJson(json: string): string {
  const escaped = (signs: string): string =>
    [...Array(signs.length).keys()]
      .map((index) => `\\u${signs.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join("");
  return json.replace(CONTROL, escaped).replace(UNSEEN, escaped);
}
