/** What a package says of itself that its user should know before it is written. */
import { HostError } from "../../../workbook/host";
import { isLabelProperty, MARKED_FINAL, type WorkbookNotice } from "../../../workbook/notice";
import type { Package } from "../package/package";
import { relationshipsFound, relationshipsOf } from "../package/relationships";
import { isTrue, type WorkbookPart } from "../package/workbook-part";
import { attributeOf, childOf, childrenOf, parseXml, textOf } from "../xml/xml-tree";

/** Newer sensitivity labels stand in a part of their own, older ones in custom properties. */
const LABEL_PART = "docMetadata/LabelInfo.xml";

export function noticesOf(parts: Package, workbook: WorkbookPart): readonly WorkbookNotice[] {
  const properties = customProperties(parts);
  const sharing = childOf(workbook.root, "fileSharing");
  const notices: WorkbookNotice[] = [];
  if (isSigned(parts)) notices.push({ code: "signed-workbook" });
  if (isTrue(properties.get(MARKED_FINAL)?.trim() ?? null)) notices.push({ code: "final-workbook" });
  if (parts.has(LABEL_PART) || [...properties.keys()].some(isLabelProperty)) {
    notices.push({ code: "labelled-workbook" });
  }
  if (workbook.structureProtected) notices.push({ code: "protected-structure" });
  if (sharing !== null && isTrue(attributeOf(sharing, "readOnlyRecommended"))) {
    notices.push({ code: "read-only-recommended" });
  }
  return notices;
}

/** ECMA-376 part 2, 10.5: the package points to the origin, the origin to the signatures. */
function isSigned(parts: Package): boolean {
  return relationshipsOf(parts, "").some(
    ({ type, part }) =>
      type.endsWith("/digital-signature/origin") &&
      part !== null &&
      relationshipsFound(parts, part).some((signature) =>
        signature.type.endsWith("/digital-signature/signature"),
      ),
  );
}

/** Name → value; a broken part is left as it is, and says nothing. */
function customProperties(parts: Package): ReadonlyMap<string, string> {
  const part = relationshipsOf(parts, "").find(({ kind }) => kind === "custom-properties")?.part ?? null;
  if (part === null || !parts.has(part)) return new Map();
  try {
    const source = parts.text(part);
    return new Map(
      childrenOf(parseXml(source), "property").map((property) => {
        const value = property.children[0];
        return [attributeOf(property, "name") ?? "", value === undefined ? "" : textOf(value, source)];
      }),
    );
  } catch (error) {
    if (error instanceof HostError) return new Map();
    throw error;
  }
}
