/** [Content_Types].xml: what kind each part is (ECMA-376 part 2, 6.2.3). */
import { XmlEdit } from "../xml/xml-edit";
import { escapeXml } from "../xml/xml-text";
import { attributeOf, childrenOf, parseXml, prefixFor } from "../xml/xml-tree";
import type { Package } from "./package";

const CONTENT_TYPES = "[Content_Types].xml";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

const nameOf = (part: string): string => `/${part.replace(/^\//, "")}`.toLowerCase();

/** Kind of a part: its own, else that of its extension, else "". */
export function contentTypeOf(parts: Package, part: string): string {
  const root = parseXml(parts.text(CONTENT_TYPES));
  const own = childrenOf(root, "Override").find(
    (element) => nameOf(attributeOf(element, "PartName") ?? "") === nameOf(part),
  );
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const common = childrenOf(root, "Default").find(
    (element) => attributeOf(element, "Extension")?.toLowerCase() === extension,
  );
  return attributeOf(own ?? common ?? root, "ContentType") ?? "";
}

/** Parts whose kind is named one by one, there or not. */
export function typedParts(parts: Package): readonly string[] {
  return childrenOf(parseXml(parts.text(CONTENT_TYPES)), "Override").map(
    (element) => attributeOf(element, "PartName") ?? "",
  );
}

/** Names the kind of new parts, also where a part of that name was of another kind, and forgets parts that are gone. */
export function changeContentTypes(
  parts: Package,
  added: ReadonlyMap<string, string>,
  removed: Iterable<string>,
): void {
  const source = parts.text(CONTENT_TYPES);
  const root = parseXml(source);
  const prefix = prefixFor(root, NAMESPACE) ?? "";
  const gone = new Set([...removed].map(nameOf));
  const wanted = new Map([...added].map(([part, type]) => [nameOf(part), type]));
  const present = new Set<string>();
  const edit = new XmlEdit(source);
  for (const element of childrenOf(root, "Override")) {
    const name = nameOf(attributeOf(element, "PartName") ?? "");
    const type = wanted.get(name);
    if (gone.has(name)) edit.remove(element);
    else present.add(name);
    if (type !== undefined && attributeOf(element, "ContentType") !== type) {
      edit.setAttribute(element, "ContentType", type);
    }
  }
  let xml = "";
  for (const [part, type] of added) {
    if (present.has(nameOf(part))) continue;
    xml += `<${prefix}Override PartName="${escapeXml(`/${part}`)}" ContentType="${type}"/>`;
  }
  if (xml !== "") edit.append(root, xml);
  if (edit.changed) parts.put(CONTENT_TYPES, edit.result());
}
