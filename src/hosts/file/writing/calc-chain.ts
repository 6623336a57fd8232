/**
 * xl/calcChain.xml lists the formula cells of the workbook. A chain that names a cell without a formula makes
 * Excel repair the file, so the own sheets' cells are taken out and written anew. It may hold hundreds of
 * thousands of cells, so it is read from its bytes.
 */
import { cellName } from "../../../workbook/address";
import { changeContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { changeRelationships } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { nameBytes, XmlBytes } from "../reading/xml-bytes";
import { parseXml, prefixFor } from "../xml/xml-tree";

export interface FormulaCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Takes own sheets out of the calculation chain, where the workbook has one, and puts these cells in. */
export function rewriteCalcChain(
  parts: Package,
  workbook: WorkbookPart,
  own: ReadonlySet<number>,
  formulas: readonly FormulaCell[],
): void {
  const relationship = workbook.relationships.find(({ kind }) => kind === "calcChain");
  const part = relationship?.part ?? null;
  if (relationship === undefined || part === null || !parts.has(part)) return;
  const source = parts.utf8(part);
  const changed = changedCalcChain(source, own, formulas);
  if (changed === source) return;
  if (changed !== null) parts.put(part, changed);
  else {
    parts.remove(part);
    changeRelationships(parts, workbook.part, [], new Set([relationship.id]));
    changeContentTypes(parts, new Map(), [part]);
  }
}

const CELL = nameBytes("c");
const CHAIN = nameBytes("calcChain");
const SHEET = nameBytes("i");

/**
 * @param own sheetIds whose cells are taken out
 * @returns the part, the same bytes where nothing changes, null where no cell is left (an empty chain is invalid)
 */
function changedCalcChain(
  source: Uint8Array,
  own: ReadonlySet<number>,
  added: readonly FormulaCell[],
): Uint8Array | null {
  const xml = new XmlBytes(source);
  const pieces: (Uint8Array | string)[] = [];
  let [copied, sheetId, kept, end, cellEnd] = [0, 0, 0, -1, 0];
  while (xml.nextTag()) {
    const start = source.lastIndexOf(LESS_THAN, xml.nameStart);
    if (xml.closing || !xml.isNamed(CELL)) {
      if (xml.closing && xml.isNamed(CHAIN)) end = start;
      xml.skipAttributes();
      continue;
    }
    // A cell without a sheet is on that of the cell before it, so both go or both stay.
    while (xml.nextAttribute()) if (xml.isAttribute(SHEET)) sheetId = xml.attributeInteger();
    cellEnd = xml.at;
    if (own.has(sheetId)) {
      pieces.push(source.subarray(copied, start));
      copied = cellEnd;
      continue;
    }
    kept++;
  }
  if (kept + added.length === 0) return null;
  if (pieces.length === 0 && added.length === 0) return source;
  const at = end < 0 ? cellEnd : end;
  return joined([...pieces, source.subarray(copied, at), cellsXml(source, added), source.subarray(at)]);
}

const LESS_THAN = 60;

/** The cells in the prefix that the part's root has. */
function cellsXml(source: Uint8Array, cells: readonly FormulaCell[]): string {
  const head = new TextDecoder().decode(source.subarray(0, 2048));
  const [root = "<calcChain/>"] = /<[\w:]*calcChain[^>]*>/.exec(head) ?? [];
  const element = parseXml(root.endsWith("/>") ? root : `${root.slice(0, -1)}/>`);
  const p = prefixFor(element, element.namespace) ?? "";
  return cells
    .map(({ sheetId, row, column }) => `<${p}c r="${cellName(row, column)}" i="${sheetId}"/>`)
    .join("");
}

function joined(pieces: readonly (Uint8Array | string)[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
