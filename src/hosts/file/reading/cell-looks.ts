/** xl/styles.xml as a reader needs it: number format and font name of each cell format. */
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-tree";
import { Numbering } from "../../cells/cell-list";
import type { Looks } from "../../cells/grid";
import { BUILT_IN_FORMATS } from "./number-formats";

export interface CellLooks extends Looks {
  /** By cell format (the `s` of a cell): index into `formatCodes` and into `fontNames`. */
  readonly formats: Uint16Array;
  readonly fonts: Uint16Array;
}

/** @param source xl/styles.xml, null where the workbook has none */
export function readLooks(source: string | null): CellLooks {
  const formatCodes = new Numbering(["General"]);
  const fontNames = new Numbering([""]);
  if (source === null) {
    const none = new Uint16Array(0);
    return { formatCodes: formatCodes.values, fontNames: fontNames.values, formats: none, fonts: none };
  }
  const root = parseXml(source);
  const list = (name: string): readonly XmlElement[] => childOf(root, name)?.children ?? [];
  const codes = new Map(BUILT_IN_FORMATS);
  for (const format of list("numFmts")) {
    codes.set(Number(attributeOf(format, "numFmtId")), attributeOf(format, "formatCode") ?? "General");
  }
  const fontIds = list("fonts").map((font) => {
    const name = childrenOf(font, "name")[0];
    return fontNames.id(name === undefined ? "" : (attributeOf(name, "val") ?? ""));
  });
  const cellFormats = list("cellXfs");
  const formats = new Uint16Array(cellFormats.length);
  const fonts = new Uint16Array(cellFormats.length);
  cellFormats.forEach((format, index) => {
    formats[index] = formatCodes.id(codes.get(Number(attributeOf(format, "numFmtId"))) ?? "General");
    fonts[index] = fontIds[Number(attributeOf(format, "fontId"))] ?? 0;
  });
  return { formatCodes: formatCodes.values, fontNames: fontNames.values, formats, fonts };
}
