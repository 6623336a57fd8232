/**
 * Takes the looks of removed sheets out of xl/styles.xml again: those at the end of the list of cell formats that
 * have our form and that no cell names any more, with the fonts, fills, borders and number formats that only
 * they used. Numbers of the user's looks never change, because only the end of a list is cut.
 */
import { changeContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { changeRelationships } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { nameBytes, XmlBytes } from "../reading/xml-bytes";
import { XmlEdit } from "../xml/xml-edit";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-tree";
import { emptyStyles } from "./styles-part";

/** How styles-part.ts begins a cell format. */
const OURS =
  /^<(?:[\w.-]+:)?xf numFmtId="\d+" fontId="\d+" fillId="\d+" borderId="\d+" xfId="0" applyFont="1"/;
/** The attribute of a cell format that points into each list. */
const LISTS = [
  ["fonts", "fontId"],
  ["fills", "fillId"],
  ["borders", "borderId"],
] as const;

/** @param kept sheets that stay in the workbook */
export function trimStyles(parts: Package, workbook: WorkbookPart, kept: readonly SheetEntry[]): void {
  const relationship = workbook.relationships.find(({ kind }) => kind === "styles");
  const part = relationship?.part ?? null;
  if (relationship === undefined || part === null || !parts.has(part)) return;
  const source = parts.text(part);
  const trimmed = trimmedStyles(source, usedStyles(parts, kept));
  if (trimmed === emptyStyles(workbook.dialect)) {
    parts.remove(part);
    changeRelationships(parts, workbook.part, [], new Set([relationship.id]));
    changeContentTypes(parts, new Map(), [part]);
  } else if (trimmed !== source) parts.put(part, trimmed);
}

function trimmedStyles(source: string, used: ReadonlySet<number>): string {
  const root = parseXml(source);
  const formats = childOf(root, "cellXfs");
  if (formats === null) return source;
  const all = formats.children;
  let left = all.length;
  for (let last = all[left - 1]; last !== undefined; last = all[left - 1]) {
    if (used.has(left - 1) || !OURS.test(source.slice(last.start, last.end))) break;
    left--;
  }
  if (left === all.length) return source;
  const gone = all.slice(left);
  const others = [...all.slice(0, left), ...(childOf(root, "cellStyleXfs")?.children ?? [])];
  const edit = new XmlEdit(source);
  cut(edit, formats, left);
  for (const [name, attribute] of LISTS) {
    const list = childOf(root, name);
    if (list !== null) cut(edit, list, unusedFrom(list.children.length, attribute, gone, others));
  }
  const numbers = childOf(root, "numFmts");
  if (numbers !== null) cut(edit, numbers, numbersUsed(numbers, gone, others));
  return edit.result();
}

/** A format that does not say points to the first entry. */
const pointers = (formats: readonly XmlElement[], attribute: string): ReadonlySet<string> =>
  new Set(formats.map((format) => attributeOf(format, attribute) ?? "0"));

/** Where the end of a list begins that only these formats used. */
function unusedFrom(
  count: number,
  attribute: string,
  gone: readonly XmlElement[],
  others: readonly XmlElement[],
): number {
  const [mine, theirs] = [pointers(gone, attribute), pointers(others, attribute)];
  let from = count;
  while (from > 1 && mine.has(String(from - 1)) && !theirs.has(String(from - 1))) from--;
  return from;
}

function numbersUsed(list: XmlElement, gone: readonly XmlElement[], others: readonly XmlElement[]): number {
  const [mine, theirs] = [pointers(gone, "numFmtId"), pointers(others, "numFmtId")];
  const ids = childrenOf(list, "numFmt").map((format) => attributeOf(format, "numFmtId") ?? "");
  let from = ids.length;
  while (from > 0 && mine.has(ids[from - 1] ?? "") && !theirs.has(ids[from - 1] ?? "")) from--;
  return from;
}

/** Leaves the first entries; an empty list is not allowed, and goes. */
function cut(edit: XmlEdit, list: XmlElement, left: number): void {
  const [first, last] = [list.children[left], list.children.at(-1)];
  if (first === undefined || last === undefined) return;
  if (left === 0) {
    edit.remove(list);
    return;
  }
  edit.replace(first.start, last.end, "");
  if (attributeOf(list, "count") !== null) edit.setAttribute(list, "count", String(left));
}

const NAMED = [nameBytes("c"), nameBytes("row"), nameBytes("col")];
const POINTER = [nameBytes("s"), nameBytes("style")];

/** Numbers of cell formats that any cell, row or column of these sheets names. */
function usedStyles(parts: Package, sheets: readonly SheetEntry[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { kind, part } of sheets) {
    if (kind !== "worksheet" || part === null || !parts.has(part)) continue;
    const xml = new XmlBytes(parts.utf8(part));
    while (xml.nextTag()) {
      if (xml.closing || !NAMED.some((name) => xml.isNamed(name))) xml.skipAttributes();
      else {
        while (xml.nextAttribute()) {
          if (POINTER.some((name) => xml.isAttribute(name))) used.add(xml.attributeInteger());
        }
      }
    }
  }
  return used;
}
