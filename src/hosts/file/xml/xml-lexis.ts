/**
 * What XML 1.0 (fifth edition) and Namespaces in XML 1.0 let stand where: names, characters, references,
 * comments, instructions. Excel and Word refuse a file for any of these, so nobody may read past them.
 */

/** White space of XML; JavaScript's \s knows more. */
export const SPACE = "[ \\t\\r\\n]";

const NAME_START =
  "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D" +
  "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
/** Combining signs first: behind another character they would look like a part of it. */
const NAME_PART = `\\u0300-\\u036F\\u203F-\\u2040\\u00B7\\-.0-9${NAME_START}`;
const SINGLE = `[${NAME_START}][${NAME_PART}]*`;

/** A name with at most one prefix. */
export const NAME = `${SINGLE}(?::${SINGLE})?`;

const ILLEGAL = /[^\t\n\r -\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const REFERENCE = /^&(?:lt|gt|amp|quot|apos|#x([\da-fA-F]{1,6})|#(\d{1,7}));/;
const INSTRUCTION = new RegExp(`^<\\?(${SINGLE})(?:${SPACE}[^]*)?\\?>$`, "u");
const DECLARATION = new RegExp(
  `^<\\?xml${SPACE}+version${SPACE}*=${SPACE}*(?:"1\\.\\d+"|'1\\.\\d+')` +
    `(?:${SPACE}+encoding${SPACE}*=${SPACE}*(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?` +
    `(?:${SPACE}+standalone${SPACE}*=${SPACE}*(?:"(?:yes|no)"|'(?:yes|no)'))?${SPACE}*\\?>$`,
);

/** Where a character stands that no XML may hold, −1 for nowhere. */
export function illegalCharacter(text: string): number {
  return text.search(ILLEGAL);
}

export function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

/** True where every "&" begins a reference to one of the five named characters or to a legal one by number. */
export function hasSoundReferences(text: string): boolean {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const match = REFERENCE.exec(text.slice(at, at + 14));
    if (match === null) return false;
    const [, hex, decimal] = match;
    if (hex === undefined && decimal === undefined) continue;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false;
    if (illegalCharacter(String.fromCodePoint(code)) >= 0) return false;
  }
  return true;
}

/** @param comment from "<!--" to "-->" */
export function isSoundComment(comment: string): boolean {
  const inside = comment.slice(4, -3);
  return !inside.includes("--") && !inside.endsWith("-");
}

/** @param instruction from "<?" to "?>"; only at the very start may it be the XML declaration */
export function isSoundInstruction(instruction: string, first: boolean): boolean {
  if (first && /^<\?xml[ \t\r\n]/.test(instruction)) return DECLARATION.test(instruction);
  const target = INSTRUCTION.exec(instruction)?.[1];
  return target !== undefined && target.toLowerCase() !== "xml";
}
