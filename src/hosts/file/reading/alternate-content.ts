/**
 * mc:AlternateContent inside a sheet (ECMA-376 part 3, 9.3): of its choices the first that is understood
 * counts, else the fallback; all others are passed over, so that nothing is read twice.
 */
import { nameBytes, type XmlBytes } from "./xml-bytes";

const ALTERNATES = nameBytes("AlternateContent");
const CHOICE = nameBytes("Choice");
const FALLBACK = nameBytes("Fallback");
const REQUIRES = nameBytes("Requires");

/** Prefixes of Excel's own extensions; cells inside them are cells. */
const KNOWN = /^(?:x12ac|x14(?:ac)?|x15(?:ac)?|x16(?:r\d+)?|xr\d*|xcalcf|xlrd\d*|xda)$/;

export class AlternateContent {
  /** For each that is open, from outside to inside: one of its branches was taken. */
  private readonly taken: boolean[] = [];

  /** @returns true where the open tag read last was one of the three, and reading goes on behind it */
  opened(xml: XmlBytes): boolean {
    if (xml.isNamed(ALTERNATES)) {
      xml.skipAttributes();
      if (!xml.empty) this.taken.push(false);
      return true;
    }
    const choice = xml.isNamed(CHOICE);
    if ((!choice && !xml.isNamed(FALLBACK)) || this.taken.length === 0) return false;
    if (this.taken.at(-1) === false && (!choice || isUnderstood(xml))) {
      this.taken[this.taken.length - 1] = true;
      xml.skipAttributes();
    } else xml.skipElement();
    return true;
  }

  /** To be told of each end tag, before it is passed. */
  closed(xml: XmlBytes): void {
    if (xml.isNamed(ALTERNATES)) this.taken.pop();
  }
}

/** Reads the attributes of the open tag and stands behind its name again. */
function isUnderstood(xml: XmlBytes): boolean {
  const { at } = xml;
  let required = "";
  while (xml.nextAttribute()) if (xml.isAttribute(REQUIRES)) required = xml.attributeText();
  xml.at = at;
  xml.empty = false;
  const prefixes = required.split(/\s+/).filter((prefix) => prefix !== "");
  return prefixes.length > 0 && prefixes.every((prefix) => KNOWN.test(prefix));
}
