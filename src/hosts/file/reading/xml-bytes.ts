/**
 * Reads the tags of a large XML part straight from its bytes, without building text or objects for them.
 * Only what stands in UTF-8 and is well-formed; elements are told by their local name, prefixes are skipped.
 */
import { HostError } from "../../../workbook/host";
import { unescapeCellText } from "../xml/xml-text";

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const DOUBLE = 34;
const SINGLE = 39;
const SPACE = 32;
const AMPERSAND = 38;
const UNDERSCORE = 95;
const CARRIAGE_RETURN = 13;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

export class XmlBytes {
  /** Where reading goes on. */
  at = 0;
  /** Local name of the tag that was read last. */
  nameStart = 0;
  nameEnd = 0;
  /** The tag was "</a>". */
  closing = false;
  /** The tag was "<a/>"; known once its attributes are read. */
  empty = false;
  /** Name and value of the attribute that was read last. */
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Goes to the next tag and reads its name. @returns false at the end of the part */
  nextTag(): boolean {
    const { bytes } = this;
    let at = this.at;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LT) at++;
      if (at >= bytes.length) {
        this.at = at;
        return false;
      }
      const sign = bytes[at + 1];
      if (sign !== BANG && sign !== QUESTION) break;
      at = this.behindSpecial(at);
    }
    at++;
    this.closing = bytes[at] === SLASH;
    if (this.closing) at++;
    let start = at;
    for (; at < bytes.length; at++) {
      const sign = bytes[at] ?? 0;
      if (sign === COLON) start = at + 1;
      else if (sign <= SPACE || sign === GT || sign === SLASH) break;
    }
    this.nameStart = start;
    this.nameEnd = at;
    this.empty = false;
    this.at = at;
    return true;
  }

  /** Reads the next attribute of an open tag. @returns false behind the last, and then stands behind ">" */
  nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.at;
    while ((bytes[at] ?? GT) <= SPACE) at++;
    if (bytes[at] === SLASH) {
      this.empty = true;
      at++;
    }
    if (at >= bytes.length) throw broken(at);
    if (bytes[at] === GT) {
      this.at = at + 1;
      return false;
    }
    this.attributeStart = at;
    while (at < bytes.length && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE && bytes[at] !== GT) at++;
    this.attributeEnd = at;
    while (at < bytes.length && bytes[at] !== DOUBLE && bytes[at] !== SINGLE && bytes[at] !== GT) at++;
    const quote = bytes[at];
    if (quote !== DOUBLE && quote !== SINGLE) throw broken(at);
    this.valueStart = ++at;
    while (at < bytes.length && bytes[at] !== quote) at++;
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** Goes behind the ">" of the tag. */
  skipAttributes(): void {
    const { bytes } = this;
    if (bytes[this.at] === GT) this.at++;
    else while (this.nextAttribute());
  }

  /** Goes behind the end tag of the element whose open tag was read last. */
  skipElement(): void {
    this.skipAttributes();
    let depth = this.empty ? 0 : 1;
    while (depth > 0) {
      if (!this.nextTag()) throw broken(this.at);
      const { closing } = this;
      this.skipAttributes();
      if (closing) depth--;
      else if (!this.empty) depth++;
    }
  }

  /** True where the local name of the tag is this one. */
  isNamed(name: Uint8Array): boolean {
    return same(this.bytes, this.nameStart, this.nameEnd, name);
  }

  /** True where the attribute has this name (no prefix). */
  isAttribute(name: Uint8Array): boolean {
    return same(this.bytes, this.attributeStart, this.attributeEnd, name);
  }

  /** Value of the attribute as text. */
  attributeText(): string {
    return textBetween(this.bytes, this.valueStart, this.valueEnd);
  }

  /** True for "1", "true" and "on". */
  attributeIsTrue(): boolean {
    const sign = this.bytes[this.valueStart];
    const length = this.valueEnd - this.valueStart;
    return (sign === 49 && length === 1) || (sign === 116 && length === 4) || (sign === 111 && length === 2);
  }

  /** Value of the attribute as a whole number, NaN where it is none. */
  attributeInteger(): number {
    return wholeNumber(this.bytes, this.valueStart, this.valueEnd);
  }

  /**
   * Where the characters up to the next tag end, where they are letters of ASCII that stand for themselves; −1
   * where they must be decoded.
   */
  plainEnd(): number {
    const { bytes } = this;
    for (let at = this.at; at < bytes.length; at++) {
      const sign = bytes[at] ?? 0;
      if (sign === LT) return bytes[at + 1] === SLASH ? at : -1;
      if (sign > 126 || sign === AMPERSAND || sign === UNDERSCORE || sign === CARRIAGE_RETURN) return -1;
    }
    return -1;
  }

  /** Characters up to the next tag, CDATA and comments resolved; stands before that tag then. */
  characters(): string {
    const { bytes } = this;
    let text = "";
    for (;;) {
      const start = this.at;
      let at = start;
      while (at < bytes.length && bytes[at] !== LT) at++;
      text += textBetween(bytes, start, at);
      this.at = at;
      if (bytes[at + 1] !== BANG) return text;
      this.at = this.behindSpecial(at);
      if (bytes[at + 2] !== 45) text += lettersBetween(bytes, at + 9, this.at - 3);
    }
  }

  /** Where the comment, CDATA section or instruction that begins at `at` ends. */
  private behindSpecial(at: number): number {
    const { bytes } = this;
    const [a, b] = bytes[at + 1] === QUESTION ? [0, QUESTION] : bytes[at + 2] === 45 ? [45, 45] : [93, 93];
    // "<!" begins a comment or a CDATA section; a document type has no place in a workbook.
    if (bytes[at + 1] === BANG && bytes[at + 2] !== 45 && bytes[at + 2] !== 91) throw broken(at);
    for (let i = at + 4; i < bytes.length; i++) {
      if (bytes[i] === GT && bytes[i - 1] === b && (a === 0 || bytes[i - 2] === a)) return i + 1;
    }
    throw broken(at);
  }
}

function broken(at: number): HostError {
  return new HostError("not-a-workbook", `XML: unexpected end at byte ${at}`);
}

function same(bytes: Uint8Array, from: number, to: number, name: Uint8Array): boolean {
  if (to - from !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[from + i] !== name[i]) return false;
  return true;
}

/** True where these bytes stand at a place. */
export function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** A name as bytes, to be compared with. */
export function nameBytes(name: string): Uint8Array {
  return new TextEncoder().encode(name);
}

/** Digits → number, NaN where there is anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return from === to ? NaN : value;
}

/** Characters between two places, references and _xHHHH_ resolved. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  if (from === to) return "";
  let plain = true;
  for (let i = from; i < to && plain; i++) {
    const sign = bytes[i];
    plain = sign !== AMPERSAND && sign !== UNDERSCORE && sign !== CARRIAGE_RETURN;
  }
  const text = lettersBetween(bytes, from, to);
  return plain ? text : unescapeCellText(text);
}

function lettersBetween(bytes: Uint8Array, from: number, to: number): string {
  try {
    return utf8.decode(bytes.subarray(from, to));
  } catch (cause) {
    throw new HostError("unreadable-text", `no UTF-8 at byte ${from}`, { cause });
  }
}
