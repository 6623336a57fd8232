/**
 * How many pixels a digit of the workbook's default font takes. Column widths in a file are counted in such
 * digits, those of a plan in digits of seven pixels: the same plan must be equally wide in every workbook.
 */
import { attributeOf, childOf, childrenOf, parseXml } from "../xml/xml-tree";

/** Width of a digit in ems, by family; "Times New Roman" and the like have digits of half an em. */
const DIGIT_EMS: readonly (readonly [RegExp, number])[] = [
  [/calibri|carlito|aptos/i, 0.507],
  [/arial|helvetica|liberation sans|tahoma|segoe/i, 0.556],
  [/times|cambria|liberation serif|\.vntime/i, 0.5],
];
const OTHER_EMS = 0.53;
const PIXELS_PER_POINT = 4 / 3;
/** Calibri 11, Excel's own default. */
const USUAL = 7;

/** Pixels of a digit of the Normal style's font (ECMA-376 part 1, 18.3.1.13), 7 where the part does not say. */
export function digitPixels(styles: string): number {
  const root = parseXml(styles);
  const fonts = childOf(root, "fonts");
  const normal = childOf(root, "cellStyleXfs")?.children[0];
  const id = normal === undefined ? 0 : Number(attributeOf(normal, "fontId") ?? 0);
  const font = fonts === null ? undefined : childrenOf(fonts, "font")[id];
  if (font === undefined) return USUAL;
  const size = Number(attributeOf(childOf(font, "sz") ?? font, "val"));
  const name = attributeOf(childOf(font, "name") ?? font, "val") ?? "";
  if (!(size > 0)) return USUAL;
  const ems = DIGIT_EMS.find(([family]) => family.test(name))?.[1] ?? OTHER_EMS;
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * ems));
}
