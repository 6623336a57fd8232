/** Characters in and out of XML. */
import { HostError } from "../../../workbook/host";

/** XML's own; others could only be declared by a document type, which no Office file may have. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const REFERENCE = /&(?:#x([\da-fA-F]{1,6});|#(\d{1,7});|(\w{1,8});)?/g;

/** "&lt;", "&#7871;", "&#x1EBF;" → characters. @throws HostError not-a-workbook for what is no reference */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, hex, decimal, name) => {
    const entity = typeof name === "string" ? ENTITIES.get(name) : undefined;
    if (entity !== undefined) return entity;
    const code =
      typeof hex === "string" ? parseInt(hex, 16) : typeof decimal === "string" ? Number(decimal) : 0;
    // Control signs and halves of letters are no characters of XML (XML 1.0, 2.2).
    const legal = code >= 0x20 || code === 9 || code === 10 || code === 13;
    if (legal && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code);
    throw new HostError("not-a-workbook", `XML: ${whole} is no reference`);
  });
}

/** All but what XML 1.0 has a place for: control characters are out, even as references. */
const ILLEGAL = /[^\t\n\r -\uFFFD]/g;
/** Half a letter of UTF-16, which no encoding can hold. */
export const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Nothing in it is written otherwise than it stands: nearly every text and formula. */
const PLAIN = /^[ !#-%'-;=?-\uD7FF\uE000-\uFFFD]*$/;

/** Text for an element or an attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return markup(text.replace(ILLEGAL, "")).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function markup(text: string): string {
  return text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * Text of a cell: what XML cannot hold (and CR, which a parser would turn into LF) is written _xHHHH_,
 * and a literal "_x0041_" is guarded (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
export function escapeCellText(text: string): string {
  if (PLAIN.test(text) && !text.includes("_x")) return text;
  const guarded = text.replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_");
  return markup(
    guarded
      .replace(ILLEGAL, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
      .replaceAll("\r", "_x000D_"),
  );
}

/** The reverse of escapeCellText. */
export function unescapeCellText(text: string): string {
  // A parser reads CR and CRLF of the file as LF (XML 1.0, 2.11); a real CR is written _x000D_ or &#13;.
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const plain = unescapeXml(lines);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
