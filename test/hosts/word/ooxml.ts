/** Reads a written .docx for tests: parts, paragraphs with their effective look, sections. */
import { strFromU8, unzipSync } from "fflate";

export interface WordParts {
  readonly part: (name: string) => string;
  readonly names: readonly string[];
}

export function wordParts(bytes: Uint8Array): WordParts {
  const files = unzipSync(bytes);
  return {
    names: Object.keys(files),
    part: (name) => {
      const file = files[name];
      if (file === undefined) throw new Error(`no part ${name}`);
      return strFromU8(file);
    },
  };
}

/** The value of an attribute of the first such element: attr(xml, "w:pgSz", "w:w"). */
export function attr(xml: string, element: string, attribute: string): string | null {
  const tag = new RegExp(`<${element}(?=[\\s/>])[^>]*>`).exec(xml)?.[0] ?? "";
  return new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

export function numberAttr(xml: string, element: string, attribute: string): number {
  return Number(attr(xml, element, attribute) ?? NaN);
}

/** True for <w:b/>, false for <w:b w:val="false"/>, null where it is not said. */
function toggle(xml: string, element: string): boolean | null {
  if (!new RegExp(`<${element}(?=[\\s/>])`).test(xml)) return null;
  return attr(xml, element, "w:val") !== "false";
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

export function plainText(xml: string): string {
  return unescaped(
    [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? "").join(""),
  );
}

/** A paragraph as it looks: its own properties, else its style's, else the document's. */
export interface Look {
  readonly text: string;
  readonly style: string;
  readonly xml: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly numbered: boolean;
  /** Width left for a top border between its indents, null where it has none. */
  readonly borderIndents: readonly [number, number] | null;
}

export function paragraphs(parts: WordParts, xml: string): readonly Look[] {
  const styles = new Map(
    [...parts.part("word/styles.xml").matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g)].map(
      (match) => [match[1] ?? "", match[0]] as const,
    ),
  );
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(parts.part("word/styles.xml"))?.[0] ?? "";
  return [...xml.matchAll(/<w:p(?:\s[^>]*)?>[\s\S]*?<\/w:p>/g)].map(([paragraph]) => {
    const own = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(paragraph)?.[0] ?? "";
    const run = paragraph.slice(own.length);
    const style = attr(own, "w:pStyle", "w:val") ?? "";
    const styled = styles.get(style) ?? "";
    const number = (element: string, attribute: string, fallback: number) => {
      for (const source of [own, styled]) {
        const value = attr(source, element, attribute);
        if (value !== null) return Number(value);
      }
      return fallback;
    };
    return {
      text: plainText(paragraph),
      style,
      xml: paragraph,
      size:
        Number(
          attr(run, "w:sz", "w:val") ?? attr(styled, "w:sz", "w:val") ?? attr(defaults, "w:sz", "w:val"),
        ) / 2,
      bold: toggle(run, "w:b") ?? toggle(styled, "w:b") ?? false,
      italic: toggle(run, "w:i") ?? toggle(styled, "w:i") ?? false,
      align: attr(own, "w:jc", "w:val") ?? attr(styled, "w:jc", "w:val") ?? "left",
      firstLine: number("w:ind", "w:firstLine", 0),
      before: number("w:spacing", "w:before", 0),
      after: number("w:spacing", "w:after", 0),
      line: number("w:spacing", "w:line", 240),
      numbered: own.includes("<w:numPr>"),
      borderIndents: own.includes("<w:pBdr>")
        ? [numberAttr(own, "w:ind", "w:left"), numberAttr(own, "w:ind", "w:right")]
        : null,
    };
  });
}

export function tables(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => table);
}

export function sections(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:sectPr(?:\s[^>]*)?>[\s\S]*?<\/w:sectPr>/g)].map(([section]) => section);
}

const TWIPS_PER_MM = 56.6929;

export function mm(twips: number): number {
  return twips / TWIPS_PER_MM;
}
