/**
 * Adds the plan's looks to xl/styles.xml: behind what is there, with the numbers that follow. What is there
 * stays as it was; a look that an earlier run added is found by its text and used again.
 */
import { HostError } from "../../../workbook/host";
import type { CellStyle } from "../../../workbook/plan";
import { XmlEdit } from "../xml/xml-edit";
import { escapeXml } from "../xml/xml-text";
import { attributeOf, childOf, parseXml, prefixFor, type XmlElement } from "../xml/xml-tree";
import type { Dialect } from "../package/dialect";

/** Excel opens no workbook with more cell formats ("Excel specifications and limits"). */
const MAX_CELL_FORMATS = 65_490;
/** Numbers below are Excel's own (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

const FONT = "Times New Roman";
const DEFAULT_SIZE = 12;

/** Lists of a style sheet in their order (18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

/** Number formats that need no entry of their own. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** An empty style sheet, for a workbook that has none: Excel needs one font, two fills, one border, one format. */
export function emptyStyles(dialect: Dialect): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${dialect.main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/**
 * @param free no cell of the workbook names a format from this number on: one that names a format that is not
 * there would come to look like ours
 * @returns the changed part, and for each look the number that a cell carries in its `s`
 * @throws HostError write-failed where the workbook has no room for more cell formats
 */
export function addStyles(
  source: string,
  styles: readonly CellStyle[],
  free: number,
): { readonly xml: string; readonly ids: readonly number[] } {
  const root = parseXml(source);
  const edit = new XmlEdit(source);
  const p = prefixFor(root, root.namespace) ?? "";
  // The first entries of a list mean "none" to every cell; where the workbook has no list they come first.
  const fonts = new Entries(source, root, "fonts", [`<${p}font/>`]);
  const none = ["none", "gray125"].map(
    (kind) => `<${p}fill><${p}patternFill patternType="${kind}"/></${p}fill>`,
  );
  const fills = new Entries(source, root, "fills", none);
  const borders = new Entries(source, root, "borders", [`<${p}border/>`]);
  const formats = new Entries(source, root, "cellXfs", [`<${p}xf/>`]);
  // A number beyond Excel's own limit is never reached.
  if (free + styles.length <= MAX_CELL_FORMATS) formats.fillTo(free);
  const numbers = new NumberFormats(source, root, p);
  const ids = styles.map((style) =>
    formats.id(
      formatXml(p, style, {
        number: numbers.id(style.numberFormat ?? "General"),
        font: fonts.id(fontXml(p, style)),
        fill: style.fill === undefined ? 0 : fills.id(fillXml(p, style.fill)),
        border: style.border === undefined ? 0 : borders.id(borderXml(p, style.border)),
      }),
    ),
  );
  if (formats.count > MAX_CELL_FORMATS) throw new HostError("write-failed", `${formats.count} cell formats`);
  for (const list of [numbers.entries, fonts, fills, borders, formats]) list.write(edit, root, p);
  return { xml: edit.result(), ids };
}

/** A counted list of the style sheet: what is there and what is added. */
class Entries {
  private readonly ids = new Map<string, number>();
  private readonly added: string[] = [];
  readonly element: XmlElement | null;
  private readonly present: number;

  constructor(
    private readonly source: string,
    root: XmlElement,
    private readonly list: (typeof ORDER)[number],
    first: readonly string[] = [],
  ) {
    this.element = childOf(root, list);
    this.present = this.element?.children.length ?? 0;
    this.element?.children.forEach((child, index) => {
      const text = source.slice(child.start, child.end);
      if (!this.ids.has(text)) this.ids.set(text, index);
    });
    this.added.push(...first.slice(this.present));
  }

  get count(): number {
    return this.present + this.added.length;
  }

  /** Adds copies of the first entry until there are so many. */
  fillTo(count: number): void {
    const element = this.element?.children[0];
    const [first = ""] = element === undefined ? this.added : [this.source.slice(element.start, element.end)];
    while (this.count < count) this.added.push(first);
  }

  id(xml: string): number {
    let id = this.ids.get(xml);
    if (id === undefined) {
      id = this.present + this.added.push(xml) - 1;
      this.ids.set(xml, id);
    }
    return id;
  }

  write(edit: XmlEdit, root: XmlElement, p: string): void {
    if (this.added.length === 0) return;
    const xml = this.added.join("");
    if (this.element === null) {
      const before = ORDER.slice(0, ORDER.indexOf(this.list));
      const behind = root.children.filter(({ local }) => before.some((list) => list === local)).at(-1);
      const place = behind?.end ?? root.contentStart;
      edit.insert(place, `<${p}${this.list} count="${this.count}">${xml}</${p}${this.list}>`);
      return;
    }
    if (attributeOf(this.element, "count") !== null)
      edit.setAttribute(this.element, "count", String(this.count));
    edit.append(this.element, xml);
  }
}

/** Number formats carry their number themselves. */
class NumberFormats {
  readonly entries: Entries;
  private readonly ids = new Map<string, number>(Object.entries(BUILT_IN));
  private next = FIRST_OWN_FORMAT;

  constructor(
    source: string,
    root: XmlElement,
    private readonly p: string,
  ) {
    this.entries = new Entries(source, root, "numFmts");
    for (const element of this.entries.element?.children ?? []) {
      const id = Number(attributeOf(element, "numFmtId"));
      const code = attributeOf(element, "formatCode") ?? "";
      if (!this.ids.has(code)) this.ids.set(code, id);
      this.next = Math.max(this.next, id + 1);
    }
  }

  id(code: string): number {
    let id = this.ids.get(code);
    if (id === undefined) {
      id = this.next++;
      this.entries.id(`<${this.p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
      this.ids.set(code, id);
    }
    return id;
  }
}

function fontXml(p: string, style: CellStyle): string {
  return (
    `<${p}font>` +
    (style.bold === true ? `<${p}b/>` : "") +
    (style.italic === true ? `<${p}i/>` : "") +
    (style.underline === true ? `<${p}u/>` : "") +
    `<${p}sz val="${style.size ?? DEFAULT_SIZE}"/><${p}color rgb="FF${style.color ?? "000000"}"/>` +
    `<${p}name val="${FONT}"/><${p}family val="1"/></${p}font>`
  );
}

function fillXml(p: string, color: string): string {
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

function borderXml(p: string, border: "all" | "bottom"): string {
  const line = (side: string): string =>
    `<${p}${side} style="thin"><${p}color rgb="FF000000"/></${p}${side}>`;
  const none = (side: string): string => `<${p}${side}/>`;
  const sides = ["left", "right", "top"].map(border === "all" ? line : none).join("");
  return `<${p}border>${sides}${line("bottom")}<${p}diagonal/></${p}border>`;
}

interface FormatParts {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

function formatXml(p: string, style: CellStyle, { number, font, fill, border }: FormatParts): string {
  const alignment =
    (style.align === undefined ? "" : ` horizontal="${style.align}"`) +
    (style.vertical === undefined || style.vertical === "bottom" ? "" : ` vertical="${style.vertical}"`) +
    (style.wrap === true ? ' wrapText="1"' : "") +
    (style.indent === undefined || style.indent === 0 ? "" : ` indent="${style.indent}"`);
  const head =
    `<${p}xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1"` +
    (number === 0 ? "" : ' applyNumberFormat="1"') +
    (fill === 0 ? "" : ' applyFill="1"') +
    (border === 0 ? "" : ' applyBorder="1"');
  const aligned = alignment === "" ? "" : `<${p}alignment${alignment}/>`;
  const open = style.unlocked === true ? `<${p}protection locked="0"/>` : "";
  const applied = (aligned === "" ? "" : ' applyAlignment="1"') + (open === "" ? "" : ' applyProtection="1"');
  return aligned + open === "" ? `${head}/>` : `${head}${applied}>${aligned}${open}</${p}xf>`;
}
