/**
 * docProps/app.xml lists the sheets for the properties dialog; it follows where it was true before. Nothing
 * depends on it, so a broken one is left as it is.
 */
import { HostError } from "../../../workbook/host";
import type { Package } from "../package/package";
import { worksheetNames, type WorkbookPart } from "../package/workbook-part";
import { XmlEdit } from "../xml/xml-edit";
import { escapeXml } from "../xml/xml-text";
import { attributeOf, childOf, childrenOf, parseXml, textOf } from "../xml/xml-tree";

/** @param after names of the worksheets as they are now */
export function updateAppProperties(parts: Package, before: WorkbookPart, after: readonly string[]): void {
  const part = "docProps/app.xml";
  if (!parts.has(part)) return;
  try {
    const source = parts.text(part);
    const xml = changedAppProperties(source, worksheetNames(before), after);
    if (xml !== source) parts.put(part, xml);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** @returns the part with the sheets as they are now; unchanged where its list is not the one expected */
function changedAppProperties(source: string, before: readonly string[], after: readonly string[]): string {
  const root = parseXml(source);
  const titles = childOf(childOf(root, "TitlesOfParts") ?? root, "vector");
  const pairs = childOf(childOf(root, "HeadingPairs") ?? root, "vector");
  if (titles === null || pairs === null) return source;
  const count = childrenOf(pairs, "variant")[1]?.children[0];
  const listed = childrenOf(titles, "lpstr");
  const sheets = listed.slice(0, before.length);
  const first = sheets[0];
  const last = sheets.at(-1);
  if (first === undefined || last === undefined || count === undefined) return source;
  if (sheets.length !== before.length || sheets.some((e, i) => textOf(e, source) !== before[i]))
    return source;
  if (textOf(count, source) !== String(before.length)) return source;
  const edit = new XmlEdit(source);
  const tag = first.name;
  edit.replace(count.contentStart, count.contentEnd, String(after.length));
  edit.replace(first.start, last.end, after.map((name) => `<${tag}>${escapeXml(name)}</${tag}>`).join(""));
  const size = Number(attributeOf(titles, "size")) + after.length - before.length;
  edit.setAttribute(titles, "size", String(size));
  return edit.result();
}
