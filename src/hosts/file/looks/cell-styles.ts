/** xl/styles.xml as a page needs it: weight, colours, fill and alignment of each cell format. */
import { attributeOf, childOf, parseXml, type XmlElement } from "../xml/xml-tree";

export interface CellStyle {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** "#1F4E79"; null where it is the page's own. */
  readonly color: string | null;
  readonly fill: string | null;
  readonly align: "left" | "center" | "right" | null;
  readonly wraps: boolean;
  readonly hasBorder: boolean;
}

/** By cell format, the `s` of a cell. */
export function cellStyles(source: string): readonly CellStyle[] {
  const root = parseXml(source);
  const list = (name: string): readonly XmlElement[] => childOf(root, name)?.children ?? [];
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  return list("cellXfs").map((format): CellStyle => {
    const of = (items: readonly XmlElement[], id: string) => items[Number(attributeOf(format, id))] ?? null;
    const [font, fill, border] = [of(fonts, "fontId"), of(fills, "fillId"), of(borders, "borderId")];
    const alignment = childOf(format, "alignment");
    const pattern = fill === null ? null : childOf(fill, "patternFill");
    const isSolid = pattern !== null && attributeOf(pattern, "patternType") === "solid";
    return {
      isBold: isOn(font, "b"),
      isItalic: isOn(font, "i"),
      color: colorOf(font, "color"),
      fill: isSolid ? colorOf(pattern, "fgColor") : null,
      align: alignOf(alignment === null ? null : attributeOf(alignment, "horizontal")),
      wraps: alignment !== null && isTrue(attributeOf(alignment, "wrapText")),
      hasBorder: border?.children.some((side) => attributeOf(side, "style") !== null) ?? false,
    };
  });
}

function alignOf(horizontal: string | null): CellStyle["align"] {
  switch (horizontal) {
    case "left":
    case "center":
    case "right":
      return horizontal;
    case "centerContinuous":
      return "center";
    default:
      return null;
  }
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

function isOn(element: XmlElement | null, name: string): boolean {
  const child = element === null ? null : childOf(element, name);
  return child !== null && (attributeOf(child, "val") === null || isTrue(attributeOf(child, "val")));
}

/** Written colours only: those of a theme stand in another part, and black on white is what the page has. */
function colorOf(element: XmlElement | null, name: string): string | null {
  const child = element === null ? null : childOf(element, name);
  const rgb = child === null ? null : attributeOf(child, "rgb");
  return rgb === null || !/^[0-9A-F]{8}$/i.test(rgb) ? null : `#${rgb.slice(2)}`;
}
