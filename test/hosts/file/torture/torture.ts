/** A workbook with everything in it that an office would miss if it were lost: one part of nearly every kind. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { BOOK_PARTS } from "./book";
import { DRAWING_PARTS, PNG } from "./drawings";
import { CONTENT_TYPES, RELATION_PARTS } from "./relations";
import { SHEET_PARTS } from "./sheets";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Bytes that no program would write, to see that they come through. */
const blob = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 7919 + 13) % 251);

const BINARY_PARTS: readonly (readonly [part: string, bytes: Uint8Array])[] = [
  ["docProps/thumbnail.png", PNG],
  ["xl/media/image1.png", PNG],
  ["xl/vbaProject.bin", blob(4096)],
  ["xl/vbaProjectSignature.bin", blob(300)],
  ["xl/printerSettings/printerSettings1.bin", blob(220)],
];

/** The bytes of an .xlsm of that kind. */
export function tortureBook(): Uint8Array {
  const xml = [
    ["[Content_Types].xml", CONTENT_TYPES] as const,
    ...RELATION_PARTS,
    ...BOOK_PARTS,
    ...SHEET_PARTS,
    ...DRAWING_PARTS,
  ];
  const entries: Zippable = {};
  const mtime = new Date(2023, 0, 5, 8, 0, 0);
  for (const [part, text] of xml) entries[part] = [strToU8(HEAD + text), { mtime, level: 9 }];
  for (const [part, bytes] of BINARY_PARTS) entries[part] = [bytes, { mtime, level: 0 }];
  return zipSync(entries);
}
