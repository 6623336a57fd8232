/**
 * A small XML part as a tree that remembers where everything stands, so that an edit leaves every other
 * character as it was. As strict as Excel's own reader: test/hosts/file/xml holds it against libxml2.
 * Not for sheets: reading/sheet-scanner.ts reads those.
 */
import { HostError } from "../../../workbook/host";
import {
  hasSoundReferences,
  illegalCharacter,
  isBlank,
  isSoundComment,
  isSoundInstruction,
  NAME,
  SPACE,
} from "./xml-lexis";
import { MAX_ELEMENTS } from "../../../workbook/limits";
import { unescapeXml } from "./xml-text";

interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** The value between its quotes. */
  readonly start: number;
  readonly end: number;
}

export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Prefix → namespace, as in force inside. */
  readonly scope: ReadonlyMap<string, string>;
  /** From "<" to behind the last ">"; content lies between the tags, and is empty for "<a/>". */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";
const MAX_DEPTH = 200;
const START = new RegExp(NAME, "uy");
const ATTRIBUTE = new RegExp(`${SPACE}+(${NAME})${SPACE}*=${SPACE}*(?:"([^<"]*)"|'([^<']*)')`, "uy");
const END = new RegExp(`^/(${NAME})${SPACE}*$`, "u");
/** Ten times what Office declares. */
const MAX_NAMESPACES = 500;

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** @throws HostError not-a-workbook where it is no well-formed XML, or has a document type (entities could hide in it) */
// eslint-disable-next-line sonarjs/cognitive-complexity -- a parser: what may follow what, sign by sign
export function parseXml(text: string): XmlElement {
  const illegal = illegalCharacter(text);
  if (illegal >= 0) throw malformed("a character that XML has no place for", illegal);
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  let behind = start;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", behind)) {
    const parent = stack.at(-1);
    checkText(text.slice(behind, at), behind, parent !== undefined);
    const end = markupEnd(text, at);
    const sign = text[at + 1];
    if (sign === "?" || sign === "!") {
      checkAside(text.slice(at, end), at, at === start, parent !== undefined);
    } else if (sign === "/") {
      const name = END.exec(text.slice(at + 1, end - 1))?.[1];
      if (parent === undefined || parent.name !== name) throw malformed("an end tag", at);
      parent.contentEnd = at;
      parent.end = end;
      stack.pop();
    } else {
      if (++count > MAX_ELEMENTS) throw new HostError("too-large", `XML: more than ${MAX_ELEMENTS} elements`);
      const closed = text[end - 2] === "/";
      const element = opened(text.slice(at + 1, end - (closed ? 2 : 1)), at, end, parent);
      if (parent !== undefined) parent.children.push(element);
      else if (root === null) root = element;
      else throw malformed("a second root", at);
      if (!closed && stack.push(element) > MAX_DEPTH) throw malformed("nested too deeply", at);
    }
    behind = end;
  }
  checkText(text.slice(behind), behind, false);
  if (root === null || stack.length > 0) throw malformed("an end", text.length);
  return root;
}

/** Where the tag, comment, CDATA section or instruction that begins at `at` ends. */
function markupEnd(text: string, at: number): number {
  const behind = (closing: string, from: number): number => {
    const found = text.indexOf(closing, from);
    if (found < 0) throw malformed(`no ${closing}`, at);
    return found + closing.length;
  };
  if (text.startsWith("<!--", at)) return behind("-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return behind("]]>", at + 9);
  if (text.startsWith("<?", at)) return behind("?>", at + 2);
  if (text.startsWith("<!", at)) throw malformed("a document type", at);
  for (let i = at + 1; i < text.length; i++) {
    const sign = text[i];
    if (sign === ">") return i + 1;
    if (sign === '"' || sign === "'") i = behind(sign, i + 1) - 1;
  }
  throw malformed("no >", at);
}

function checkText(text: string, at: number, inside: boolean): void {
  if (!inside && !isBlank(text)) throw malformed("text beside the root", at);
  if (text.includes("]]>")) throw malformed("]]> in a text", at);
  if (!hasSoundReferences(text)) throw malformed("a reference", at);
}

/** A comment, an instruction or a CDATA section. */
function checkAside(markup: string, at: number, first: boolean, inside: boolean): void {
  if (markup.startsWith("<!--")) {
    if (!isSoundComment(markup)) throw malformed("-- in a comment", at);
  } else if (markup.startsWith("<?")) {
    if (!isSoundInstruction(markup, first)) throw malformed("an instruction", at);
  } else if (!inside) throw malformed("text beside the root", at);
}

function malformed(what: string, at: number): HostError {
  return new HostError("not-a-workbook", `XML: ${what} at ${at}`);
}

/** @param tag between "<" and ">" or "/>" */
function opened(tag: string, start: number, end: number, parent: Open | undefined): Open {
  START.lastIndex = 0;
  const name = START.exec(tag)?.[0];
  if (name === undefined) throw malformed("a tag", start);
  const attributes: XmlAttribute[] = [];
  const base = start + 1;
  const outer: ReadonlyMap<string, string> = parent?.scope ?? new Map([["xml", XML]]);
  let own: Map<string, string> | null = null;
  let at = name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(tag);
    if (match === null) break;
    at = ATTRIBUTE.lastIndex;
    const [, key = "", double, single] = match;
    const raw = double ?? single ?? "";
    if (!hasSoundReferences(raw)) throw malformed("a reference", base + at);
    const value = unescapeXml(raw);
    attributes.push({ name: key, value, start: base + at - 1 - raw.length, end: base + at - 1 });
    const prefix = key === "xmlns" ? "" : key.startsWith("xmlns:") ? key.slice(6) : null;
    if (prefix === null) continue;
    if (!isSoundDeclaration(prefix, value)) throw malformed("a namespace", base + at);
    (own ??= new Map(outer)).set(prefix, value);
  }
  if (!isBlank(tag.slice(at))) throw malformed("an attribute", base + at);
  const scope: ReadonlyMap<string, string> = own ?? outer;
  if (scope.size > MAX_NAMESPACES) throw malformed("too many namespaces", start);
  const [prefix, local] = splitName(name);
  const namespace = scope.get(prefix) ?? "";
  if (prefix !== "" && namespace === "") throw malformed("a prefix", start);
  checkAttributeNames(attributes, scope, start);
  return {
    name,
    local,
    namespace,
    attributes,
    children: [],
    scope,
    start,
    contentStart: end,
    contentEnd: end,
    end,
  };
}

/** The two prefixes that XML keeps for itself are bound to nothing else; a prefix is never taken away. */
function isSoundDeclaration(prefix: string, namespace: string): boolean {
  if (prefix === "xmlns" || namespace === XMLNS) return false;
  if ((prefix === "xml") !== (namespace === XML)) return false;
  return prefix === "" || namespace !== "";
}

/** No attribute stands twice, neither as written nor by its namespace; every prefix is declared. */
function checkAttributeNames(
  attributes: readonly XmlAttribute[],
  scope: ReadonlyMap<string, string>,
  start: number,
): void {
  const seen = new Set<string>();
  for (const { name } of attributes) {
    const [prefix, local] = splitName(name);
    const namespace = prefix === "xmlns" ? XMLNS : prefix === "" ? "" : scope.get(prefix);
    if (namespace === undefined) throw malformed("a prefix", start);
    seen.add(`${local} ${namespace}`);
  }
  if (seen.size < attributes.length) throw malformed("an attribute twice", start);
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** Value of an attribute without prefix, or of that namespace; null where it is not given. */
export function attributeOf(element: XmlElement, local: string, namespace = ""): string | null {
  for (const { name, value } of element.attributes) {
    const [prefix, own] = splitName(name);
    if (own === local && (prefix === "" ? "" : element.scope.get(prefix)) === namespace) return value;
  }
  return null;
}

/** Children of that name, whatever their prefix. */
export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

export function childOf(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

/** Characters of an element that has no elements inside. */
export function textOf(element: XmlElement, source: string): string {
  return unescapeXml(source.slice(element.contentStart, element.contentEnd));
}

/** "x:" where the namespace has a prefix here, "" where it is the default, null where it is not declared. */
export function prefixFor(element: XmlElement, namespace: string): string | null {
  let found: string | null = null;
  for (const [prefix, bound] of element.scope) {
    if (bound !== namespace) continue;
    if (prefix === "") return "";
    found = `${prefix}:`;
  }
  return found;
}

/** The same for an attribute, which has no default namespace. */
export function attributePrefixFor(element: XmlElement, namespace: string): string | null {
  for (const [prefix, bound] of element.scope) if (bound === namespace && prefix !== "") return `${prefix}:`;
  return null;
}
