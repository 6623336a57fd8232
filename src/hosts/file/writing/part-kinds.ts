/** Kinds that a change has to name beside those of the parts that it makes. */
import { contentTypeOf } from "../package/content-types";
import type { Package } from "../package/package";

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
const OPEN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MACROS = "application/vnd.ms-excel";

/** What is written is a workbook, whatever it was made from: Excel opens no .xlsx that says it is a template. */
const WORKBOOK_KINDS: ReadonlyMap<string, string> = new Map([
  [`${OPEN}.template.main+xml`, `${OPEN}.sheet.main+xml`],
  [`${MACROS}.template.macroEnabled.main+xml`, `${MACROS}.sheet.macroEnabled.main+xml`],
  [`${MACROS}.addin.macroEnabled.main+xml`, `${MACROS}.sheet.macroEnabled.main+xml`],
]);

/** True where the workbook part is of a kind that holds macros. */
export function holdsMacros(parts: Package, workbookPart: string): boolean {
  return contentTypeOf(parts, workbookPart).includes("macroEnabled");
}

/**
 * @param before names of the parts that were there
 * @param added gets the kinds: some programs name that of each relationships file, so new ones have none
 */
export function addKinds(
  parts: Package,
  workbookPart: string,
  before: ReadonlySet<string>,
  added: Map<string, string>,
): void {
  const workbook = WORKBOOK_KINDS.get(contentTypeOf(parts, workbookPart));
  if (workbook !== undefined) added.set(workbookPart, workbook);
  for (const part of parts.parts()) {
    if (!part.endsWith(".rels") || before.has(part)) continue;
    if (contentTypeOf(parts, part) !== RELATIONSHIPS) added.set(part, RELATIONSHIPS);
  }
}
