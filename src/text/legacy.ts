/** Text typed in a legacy Vietnamese font (TCVN3, VNI) → Unicode, and how to tell that it was. */
import { TCVN3, VNI } from "./legacy-tables";

export type Encoding = "unicode" | "tcvn3" | "vni";

/** Letters that only Unicode text has: ạ…ỹ, ă đ ơ ư and combining marks. */
const ONLY_UNICODE = /[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]|[\u0300-\u0309\u0323]/;
/** Signs that stand in no Unicode Vietnamese word but are letters of TCVN3. */
const TCVN3_SIGNS = /[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞß«¬\u00ad¡¢§£¤¥¦]/;
/**
 * Evidence of TCVN3: signs inside words. Capitals with a mark stand in words of Unicode capitals too ("TÊN",
 * "SÓC"), so they count beside small letters only; the soft hyphen ("ư") also parts words of Unicode text.
 */
const TCVN3_IN_WORD =
  /[a-zA-Z][µ¸¶·¹¨»¾¼½©®ª«¬ßåæç]|[a-z][ÆÇËÊÈÒÕÓÖ×Ø]|[A-Z][ÆÇËÊÈÒÕÓÖ×Ø][a-z]|[®§][a-zA-Zµ¸¶·¹¨»¾¼½©ª«¬\u00ad]/;
/** Evidence of VNI. "oà", "oá", "oã" ("toàn", "hoá") and "ôn" stand in Unicode words too and are none. */
const VNI_PAIR =
  /[aeouyAEOUYôöÔÖ][ùøûõïÙØÛÕÏ]|[aeAE][âáàåãäÂÁÀÅÃÄ]|[oO][âåäÂÅÄ]|[aA][êéèúüëÊÉÈÚÜË]|ñ[öaeiouy]|ö[ùøûõïn]|ô[ùøûõï]/;

const tcvn3Signs = new Map(Object.entries(TCVN3));
const vniSigns = new Map(Object.entries(VNI));

/** What a font's name says of the text set in it; null where it says nothing. */
export function encodingOfFont(font: string | undefined): Encoding | null {
  if (font === undefined) return null;
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : null;
}

/** ".VnTimeH" shows small letters as capitals. */
export function isCapitalFont(font: string | undefined): boolean {
  return font !== undefined && /^\.[Vv][Nn].*H$/.test(font);
}

/** True for text that can only be Unicode, whatever its font's name says. */
function isUnicodeOnly(text: string): boolean {
  return ONLY_UNICODE.test(text);
}

/**
 * The encoding of a sheet from the letters of its texts: at least two of them, and a tenth of those with
 * any sign beyond ASCII, must show the signs of one legacy table; otherwise Unicode.
 */
export function encodingOfTexts(texts: Iterable<string>): Encoding {
  let tcvn3 = 0;
  let vni = 0;
  let accented = 0;
  for (const text of texts) {
    if (!/[\u0080-\uffff]/.test(text)) continue;
    accented++;
    if (isUnicodeOnly(text)) continue;
    if (VNI_PAIR.test(text)) vni++;
    else if (TCVN3_IN_WORD.test(text)) tcvn3++;
  }
  const most = Math.max(tcvn3, vni);
  if (most < 2 || most * 10 < accented) return "unicode";
  return tcvn3 >= vni ? "tcvn3" : "vni";
}

/** True where a text could have been typed in that encoding at all. */
function mayBe(text: string, encoding: Encoding): boolean {
  if (isUnicodeOnly(text)) return false;
  return encoding === "vni"
    ? /[\u0080-\uffff]/.test(text)
    : TCVN3_SIGNS.test(text) || /[\u00a1-\u00ff]/.test(text);
}

/** Decodes in one pass, longest match first; text of another encoding is left as it is. */
export function decode(text: string, encoding: Encoding, capitals = false): string {
  if (encoding === "unicode" || isUnicodeOnly(text)) return text;
  const decoded = mayBe(text, encoding) ? (encoding === "tcvn3" ? decodeTcvn3(text) : decodeVni(text)) : text;
  return capitals ? decoded.toUpperCase() : decoded;
}

function decodeTcvn3(text: string): string {
  let out = "";
  for (const sign of text) out += tcvn3Signs.get(sign) ?? sign;
  return out;
}

function decodeVni(text: string): string {
  let out = "";
  for (let at = 0; at < text.length;) {
    const pair = vniSigns.get(text.slice(at, at + 2));
    if (pair !== undefined) {
      out += pair;
      at += 2;
    } else {
      const sign = text.charAt(at);
      out += vniSigns.get(sign) ?? sign;
      at += 1;
    }
  }
  return out;
}
