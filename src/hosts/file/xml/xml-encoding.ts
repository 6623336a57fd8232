/**
 * XML parts as text. They should be UTF-8 or UTF-16 (ECMA-376 part 2, 6.1.3), but other programs declare
 * other encodings: what is declared is what is read (XML 1.0, appendix F), and bytes that are no text in it
 * are refused, never shown as other letters.
 */
import { HostError } from "../../../workbook/host";

/** The declaration stands in the first bytes. */
const HEAD = 256;
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** Characters of an XML part, without a mark at their start. @throws HostError unreadable-text */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding, part);
  return encoding === "utf-8" ? text : utf8Declared(text);
}

/** The same as UTF-8 bytes; a part that is UTF-8 is given as it is, its letters are proved where they are read. */
export function utf8Xml(bytes: Uint8Array, part: string): Uint8Array {
  return encodingOf(bytes) === "utf-8" ? bytes : new TextEncoder().encode(decodeXml(bytes, part));
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  // Without a mark, "<" tells: it is two bytes in UTF-16.
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const name = DECLARED.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // Its declaration is readable byte by byte, so it is not UTF-16, whatever a careless writer says.
  return /^(?:utf-?8|utf-?16(?:le|be)?|ucs-2)$/.test(name) ? "utf-8" : name;
}

function decoded(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HostError("unreadable-text", `${part} is no ${encoding}`, { cause, subject: part });
  }
}

/** When it is written again it is UTF-8. */
function utf8Declared(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/, "$1UTF-8");
}
