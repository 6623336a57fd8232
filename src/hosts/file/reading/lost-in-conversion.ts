/** What an old or foreign workbook holds and its new .xlsx will not: told before it is written. */
import type { LostInConversion } from "../../../workbook/notice";
import { isCompoundFile } from "../archive/compound-file";
import { looksLikeZip } from "../archive/read-zip";
import { Package } from "../package/package";
import type { Library } from "./library";

/** Each kind once, in a fixed order. */
export function lostInConversion(library: Library, bytes: Uint8Array): readonly LostInConversion[] {
  const found = isCompoundFile(bytes)
    ? ofCompoundFile(library, bytes)
    : looksLikeZip(bytes)
      ? ofArchive(Package.open(bytes))
      : new Set<LostInConversion>();
  const order: readonly LostInConversion[] = [
    "protection",
    "charts",
    "pivots",
    "pictures",
    "comments",
    "macros",
  ];
  return order.filter((kind) => found.has(kind));
}

/** Parts of an .xlsb or .ods by their names. */
const PARTS: readonly (readonly [RegExp, LostInConversion])[] = [
  [/^xl\/vbaProject\.bin$|^(?:Basic|Scripts)\/./i, "macros"],
  [/^xl\/(?:charts|chartsheets)\//i, "charts"],
  [/^xl\/media\/|^Pictures\//i, "pictures"],
  [/^xl\/pivotTables\//i, "pivots"],
];
/** What the content of an .ods says; each a plain search, so that its length costs nothing. */
const CONTENT: readonly (readonly [string, LostInConversion])[] = [
  ['table:protected="true"', "protection"],
  ['structure-protected="true"', "protection"],
  ["<draw:object", "charts"],
  ["<table:data-pilot-table", "pivots"],
];

function ofArchive(parts: Package): Set<LostInConversion> {
  const found = new Set<LostInConversion>();
  for (const part of parts.parts()) {
    for (const [name, kind] of PARTS) if (name.test(part)) found.add(kind);
  }
  if (parts.has("content.xml")) {
    const content = parts.text("content.xml");
    for (const [sign, kind] of CONTENT) if (content.includes(sign)) found.add(kind);
  }
  return found;
}

/** Records of BIFF (MS-XLS 2.3). */
const RECORD = { bof: 0x0809, protect: 0x0012, drawings: 0x00eb, pivot: 0x00b0 } as const;
const CHART = 0x0020;

function ofCompoundFile(library: Library, bytes: Uint8Array): Set<LostInConversion> {
  const found = new Set<LostInConversion>();
  const file = library.CFB.read(bytes, { type: "array" });
  if (file.FullPaths.some((path: string) => path.includes("_VBA_PROJECT_CUR"))) found.add("macros");
  const stream = library.CFB.find(file, "/Workbook") ?? library.CFB.find(file, "/Book");
  const content = Uint8Array.from(stream?.content ?? []);
  const view = new DataView(content.buffer);
  for (let at = 0; at + 8 <= content.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === RECORD.bof && view.getUint16(at + 6, true) === CHART) found.add("charts");
    if (record === RECORD.protect && view.getUint16(at + 4, true) !== 0) found.add("protection");
    if (record === RECORD.drawings && holdsPicture(content, at + 4, view.getUint16(at + 2, true))) {
      found.add("pictures");
    }
    if (record === RECORD.pivot) found.add("pivots");
  }
  return found;
}

/** The group of drawings stands in every workbook; a picture in it has an entry of type F007 (MS-ODRAW 2.2.32). */
function holdsPicture(content: Uint8Array, from: number, length: number): boolean {
  const to = Math.min(from + length, content.length) - 1;
  for (let at = from; at < to; at++) if (content[at] === 0x07 && content[at + 1] === 0xf0) return true;
  return false;
}
