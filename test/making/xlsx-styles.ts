/** The styles part of a made workbook: every different look becomes one cellXfs entry. */
import type { CellStyle } from "../../src/workbook/plan";
import { attribute } from "./xml";

/** How a cell looks; the font is Times New Roman unless a legacy font is wanted. */
export interface CellLook extends CellStyle {
  readonly font?: string;
}

const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["d/m/yyyy", 14],
  ["d-mmm", 16],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;
const DEFAULT_SIZE = 12;

/** Collects entries of one kind and numbers them in the order of their first use. */
class Entries {
  private readonly ids = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.id(xml);
  }

  id(xml: string): number {
    const known = this.ids.get(xml);
    if (known !== undefined) return known;
    this.ids.set(xml, this.ids.size);
    return this.ids.size - 1;
  }

  xml(element: string): string {
    return `<${element} count="${this.ids.size}">${[...this.ids.keys()].join("")}</${element}>`;
  }
}

function fontXml(look: CellLook): string {
  return (
    "<font>" +
    (look.bold === true ? "<b/>" : "") +
    (look.italic === true ? "<i/>" : "") +
    (look.underline === true ? "<u/>" : "") +
    `<sz val="${look.size ?? DEFAULT_SIZE}"/><color rgb="FF${look.color ?? "000000"}"/>` +
    `<name val="${attribute(look.font ?? "Times New Roman")}"/><family val="1"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: CellStyle["border"]): string {
  const line = (side: string, drawn: boolean): string =>
    drawn ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`;
  const all = border === "all";
  return `<border>${line("left", all)}${line("right", all)}${line("top", all)}${line("bottom", border !== undefined)}<diagonal/></border>`;
}

function alignmentXml(look: CellLook): string {
  const parts = [
    look.align === undefined ? "" : ` horizontal="${look.align}"`,
    look.vertical === undefined ? "" : ` vertical="${look.vertical}"`,
    look.wrap === true ? ' wrapText="1"' : "",
    look.indent === undefined ? "" : ` indent="${look.indent}"`,
  ].join("");
  return parts === "" ? "" : `<alignment${parts}/>`;
}

export class StyleTable {
  private readonly fonts = new Entries(fontXml({}));
  private readonly fills = new Entries(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Entries(borderXml(undefined));
  private readonly xfs = new Entries('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly formats = new Map<string, number>();

  /** Index for `<c s="…">`. */
  id(look: CellLook): number {
    const format = this.formatId(look.numberFormat ?? "General");
    const font = this.fonts.id(fontXml(look));
    const fill = look.fill === undefined ? 0 : this.fills.id(fillXml(look.fill));
    const border = this.borders.id(borderXml(look.border));
    const alignment = alignmentXml(look);
    const applies =
      (format === 0 ? "" : ' applyNumberFormat="1"') +
      (font === 0 ? "" : ' applyFont="1"') +
      (fill === 0 ? "" : ' applyFill="1"') +
      (border === 0 ? "" : ' applyBorder="1"') +
      (alignment === "" ? "" : ' applyAlignment="1"');
    const open = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applies}`;
    return this.xfs.id(alignment === "" ? `${open}/>` : `${open}>${alignment}</xf>`);
  }

  xml(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${attribute(code)}"/>`,
    );
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`) +
      this.fonts.xml("fonts") +
      this.fills.xml("fills") +
      this.borders.xml("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.xfs.xml("cellXfs") +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="0"/></styleSheet>'
    );
  }

  private formatId(code: string): number {
    const known = BUILT_IN_FORMATS.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}
