/** Names in a worksheet part as bytes: elements, attributes, and the letters that types and short elements begin with. */
import { nameBytes } from "./xml-bytes";

export const ELEMENT = {
  sheetData: nameBytes("sheetData"),
  sheetFormat: nameBytes("sheetFormatPr"),
  protection: nameBytes("sheetProtection"),
  row: nameBytes("row"),
  column: nameBytes("col"),
  merge: nameBytes("mergeCell"),
  cell: nameBytes("c"),
  value: nameBytes("v"),
  formula: nameBytes("f"),
  inline: nameBytes("is"),
} as const;

export const ATTRIBUTE = {
  r: nameBytes("r"),
  si: nameBytes("si"),
  min: nameBytes("min"),
  max: nameBytes("max"),
  ref: nameBytes("ref"),
  sheet: nameBytes("sheet"),
  hidden: nameBytes("hidden"),
  zeroHeight: nameBytes("zeroHeight"),
  style: nameBytes("style"),
  s: nameBytes("s"),
  type: nameBytes("t"),
} as const;

/** Ends of elements that are passed in one step. */
export const END = { formula: nameBytes("</f>"), valueAndCell: nameBytes("</v></c>") } as const;

export const LETTER_F = 102;
export const LETTER_V = 118;
export const LETTER_R = 114;
export const LETTER_S = 115;
export const LETTER_T = 116;

/** The `t` of a cell by its first letter, "str" apart from "s" (18.18.11). */
export const TYPE = {
  number: 110,
  shared: 115,
  text: 1,
  boolean: 98,
  error: 101,
  inline: 105,
  date: 100,
} as const;
