/** The places of an office's own Word template, and how the paragraph looks in which each stands. */
import {
  BLOCK_PLACES,
  TEXT_PLACES,
  type BlockPlace,
  type TextPlace,
  type UnknownPlace,
} from "../../language/template-places";
import { HostError } from "../../workbook/host";
import { Package } from "../file/package/package";
import { unescapeXml } from "../file/xml/xml-text";
import { childOf, parseXml, type XmlElement } from "../file/xml/xml-tree";
import { TEXT_WIDTH } from "./decree";

/** How a paragraph of the template looks; what it does not say itself is its style's. */
export interface TemplateLook {
  readonly style: string | null;
  readonly alignment: string | null;
  /** In twips. */
  readonly firstLine: number | null;
  readonly left: number | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly line: number | null;
  /** In half points. */
  readonly size: number | null;
  readonly font: string | null;
  /** Width of the text on its page, in twips. */
  readonly pageWidth: number;
}

export interface TemplatePlace {
  /** As it is written between the braces. */
  readonly written: string;
  readonly place:
    | { readonly kind: "text"; readonly name: TextPlace }
    | { readonly kind: "block"; readonly name: BlockPlace };
  readonly look: TemplateLook;
  /** False where words of the template stand in the same paragraph: they stay. */
  readonly alone: boolean;
}

export interface TemplatePlaces {
  readonly places: readonly TemplatePlace[];
  /** Places that no report has, wherever they stand. */
  readonly unknown: readonly UnknownPlace[];
}

const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
/** Places of one paragraph: they may stand inside a sentence. */
const INLINE: ReadonlySet<BlockPlace> = new Set<BlockPlace>(["opening", "closing", "recipients"]);
const PLACE = /\{\{([^{}]+)\}\}/g;
/** A brace that lost its fellow, with the words at it: nothing would fill it, and nobody would be told. */
const UNPAIRED = /\{\{[^{}]{0,40}|[^{}]{0,40}\}\}/g;

/** @throws HostError not-a-document where the bytes are no readable Word file */
export function templatePlaces(bytes: Uint8Array): TemplatePlaces {
  const places = new Map<string, TemplatePlace>();
  const unknown: UnknownPlace[] = [];
  for (const { part, source } of parts(bytes)) {
    const root = parseXml(source);
    const sections = sectionsOf(root);
    let count = 0;
    let heading: string | null = null;
    for (const paragraph of paragraphsOf(root)) {
      const text = textOf(paragraph, source);
      if (text.trim() === "") continue;
      count += 1;
      const tell = (written: string) => unknown.push({ written, part, paragraph: count, heading });
      for (const [, written = ""] of text.matchAll(PLACE)) {
        const place = placeNamed(written);
        // Paragraphs with headings, lists or tables have no place in a sentence: it is told, and stays.
        const alone = text.trim() === `{{${written}}}`;
        if (place === null || (!alone && place.kind === "block" && !INLINE.has(place.name)))
          tell(`{{${written}}}`);
        else {
          // Where it stands twice, all of them are filled alike: a sentence anywhere is kept.
          const everywhere = alone && places.get(written)?.alone !== false;
          places.set(written, { written, place, look: lookOf(paragraph, sections), alone: everywhere });
        }
      }
      for (const [written] of text.replace(PLACE, "").matchAll(UNPAIRED)) tell(written.trim());
      if (isHeading(paragraph)) heading = text.trim();
    }
  }
  return { places: [...places.values()], unknown };
}

/**
 * The library that fills the template unpacks it without a bound, so every part is unpacked within ours first.
 */
function parts(
  bytes: Uint8Array,
): readonly { readonly part: UnknownPlace["part"]; readonly source: string }[] {
  try {
    const files = Package.open(bytes);
    for (const part of files.parts()) files.bytes(part);
    if (!files.has("word/document.xml")) throw new HostError("not-a-document", "no document part");
    return files
      .parts()
      .flatMap((name) => (PARTS.test(name) ? [{ part: kindOf(name), source: files.text(name) }] : []));
  } catch (error) {
    if (error instanceof HostError && error.code === "too-large") throw error;
    throw new HostError("not-a-document", "no readable Word package", { cause: error });
  }
}

function kindOf(name: string): UnknownPlace["part"] {
  return name.startsWith("word/header") ? "header" : name.startsWith("word/footer") ? "footer" : "body";
}

/** By Word's own style names, which LibreOffice and Google Docs write too, or by a level of its own. */
function isHeading(paragraph: XmlElement): boolean {
  const own = childOf(paragraph, "pPr");
  return value(own, "outlineLvl") !== null || /^heading\d/i.test(value(own, "pStyle") ?? "");
}

function placeNamed(written: string): TemplatePlace["place"] | null {
  const wanted = folded(written);
  for (const [name, shown] of Object.entries(TEXT_PLACES)) {
    if (folded(shown) === wanted) return { kind: "text", name: name as TextPlace };
  }
  for (const [name, shown] of Object.entries(BLOCK_PLACES)) {
    if (folded(shown) === wanted) return { kind: "block", name: name as BlockPlace };
  }
  return null;
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function paragraphsOf(node: XmlElement): readonly XmlElement[] {
  return node.children.flatMap((child) =>
    child.local === "p" ? [child, ...paragraphsOf(child)] : paragraphsOf(child),
  );
}

function textOf(node: XmlElement, source: string): string {
  if (node.local === "t") return unescapeXml(source.slice(node.contentStart, node.contentEnd));
  return node.children.map((child) => (child.local === "p" ? "" : textOf(child, source))).join("");
}

function lookOf(paragraph: XmlElement, sections: readonly XmlElement[]): TemplateLook {
  const own = childOf(paragraph, "pPr");
  const run = own === null ? null : childOf(paragraph, "r");
  const look = run === null ? null : childOf(run, "rPr");
  return {
    style: value(own, "pStyle"),
    alignment: value(own, "jc"),
    firstLine: number(own, "ind", "firstLine"),
    left: number(own, "ind", "left"),
    before: number(own, "spacing", "before"),
    after: number(own, "spacing", "after"),
    line: number(own, "spacing", "line"),
    size: number(look, "sz"),
    font: value(look, "rFonts", "ascii"),
    pageWidth: pageWidth(sections.find((section) => section.start > paragraph.start) ?? null),
  };
}

/** A section's properties stand behind its content. */
function sectionsOf(node: XmlElement): readonly XmlElement[] {
  return node.children.flatMap((child) => (child.local === "sectPr" ? [child] : sectionsOf(child)));
}

function pageWidth(section: XmlElement | null): number {
  const width = number(section, "pgSz", "w");
  const [left, right] = [number(section, "pgMar", "left"), number(section, "pgMar", "right")];
  return width === null || left === null || right === null ? TEXT_WIDTH : width - left - right;
}

function value(node: XmlElement | null, element: string, name = "val"): string | null {
  const child = node === null ? null : childOf(node, element);
  return child?.attributes.find((attribute) => attribute.name.replace(/^.*:/, "") === name)?.value ?? null;
}

function number(node: XmlElement | null, element: string, name = "val"): number | null {
  const text = value(node, element, name);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}
