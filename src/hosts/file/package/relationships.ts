/** Which part points to which (ECMA-376 part 2, 6.5). */
import { HostError } from "../../../workbook/host";
import { escapeXml } from "../xml/xml-text";
import { attributeOf, childrenOf, parseXml, prefixFor, type XmlElement } from "../xml/xml-tree";
import { XmlEdit } from "../xml/xml-edit";
import type { Package } from "./package";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** The last word of the type, "worksheet": the same in transitional and strict workbooks. */
  readonly kind: string;
  readonly type: string;
  /** Name of the part it points to, null where it points out of the package. */
  readonly part: string | null;
}

/** Where the relationships of a part are kept; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships of a part, none where it has no such file. @throws HostError where that file is damaged */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const file = relationshipsPart(part);
  if (!parts.has(file)) return [];
  return childrenOf(parseXml(parts.text(file)), "Relationship").map((element) =>
    relationshipOf(parts, part, element),
  );
}

function relationshipOf(parts: Package, source: string, element: XmlElement): Relationship {
  const type = attributeOf(element, "Type") ?? "";
  const target = attributeOf(element, "Target") ?? "";
  return {
    id: attributeOf(element, "Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    type,
    part: attributeOf(element, "TargetMode") === "External" ? null : existing(parts, resolve(source, target)),
  };
}

/** A target may be percent-encoded where the archive's name is not. */
function existing(parts: Package, part: string): string {
  if (parts.has(part)) return part;
  try {
    const decoded = decodeURI(part);
    return parts.has(decoded) ? decoded : part;
  } catch {
    return part;
  }
}

/** "../drawings/drawing1.xml" of xl/worksheets/sheet1.xml, or "/xl/drawings/drawing1.xml" → its part name. */
function resolve(source: string, target: string): string {
  const path = target.split("#")[0] ?? "";
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** From xl/worksheets/sheet1.xml to xl/drawings/drawing1.xml: "../drawings/drawing1.xml". */
export function relativeTarget(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let common = 0;
  while (common < source.length && source[common] === target[common]) common++;
  return [...source.slice(common).map(() => ".."), ...target.slice(common)].join("/");
}

/** A relationships file with these in the order given. */
export function relationshipsXml(items: readonly { id: string; type: string; target: string }[]): string {
  const list = items.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}">${list.join("")}</Relationships>`;
}

/** Adds relationships to a part's file and takes others out. @returns the ids of those added, in their order */
export function changeRelationships(
  parts: Package,
  part: string,
  added: readonly { type: string; target: string }[],
  removed: ReadonlySet<string> = new Set(),
): readonly string[] {
  const file = relationshipsPart(part);
  const source = parts.has(file) ? parts.text(file) : relationshipsXml([]);
  const root = parseXml(source);
  const prefix = prefixFor(root, NAMESPACE) ?? "";
  const edit = new XmlEdit(source);
  const ids = new Set<string>();
  for (const element of childrenOf(root, "Relationship")) {
    const id = attributeOf(element, "Id") ?? "";
    if (removed.has(id)) edit.remove(element);
    else ids.add(id);
  }
  let number = 1;
  let xml = "";
  const given = added.map(({ type, target }) => {
    while (ids.has(`rId${number}`)) number++;
    const id = `rId${number++}`;
    xml += `<${prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`;
    return id;
  });
  if (xml !== "") edit.append(root, xml);
  if (ids.size + given.length === 0) parts.remove(file);
  else if (edit.changed) parts.put(file, edit.result());
  return given;
}

/** What a relationships file that is not needed may also be: malformed, and then it points nowhere. */
export function relationshipsFound(parts: Package, part: string): readonly Relationship[] {
  try {
    return relationshipsOf(parts, part);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

/** The part that a relationships file belongs to, null where it is no such file; "" is the package. */
function ownerOf(file: string): string | null {
  const [, folder, name] = /^(|.*\/)_rels\/([^/]*)\.rels$/i.exec(file) ?? [];
  return folder === undefined || name === undefined ? null : folder + name;
}

/** Names of all parts that have relationships or that any relationship points to, there or not. */
export function relatedParts(parts: Package): readonly string[] {
  return parts.parts().flatMap((file) => {
    const owner = ownerOf(file);
    if (owner === null) return [];
    return [owner, ...relationshipsFound(parts, owner).flatMap(({ part }) => part ?? [])];
  });
}

/** All parts that can be reached from the package's own relationships. */
export function reachableParts(parts: Package): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { part: target } of relationshipsFound(parts, part)) {
      if (target === null || reached.has(target.toLowerCase()) || !parts.has(target)) continue;
      reached.add(target.toLowerCase());
      open.push(target);
    }
  }
  return reached;
}
