/**
 * Formulas of the user's sheets that point to a sheet which is removed: they say #REF! then, as Excel writes
 * them. A reference to a sheet that is not there would make Excel repair the file.
 */
import { formulaWithout } from "../../../workbook/formula-sheets";
import type { Package } from "../package/package";
import type { SheetEntry } from "../package/workbook-part";
import { escapeXml, unescapeXml } from "../xml/xml-text";

const FORMULA = /(<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^<>]*)?>)([^<]*)(?=<\/)/g;

/** Changes only those sheets of `kept` in which a formula names a sheet of `gone`. */
export function cutReferences(
  parts: Package,
  kept: readonly SheetEntry[],
  gone: ReadonlySet<SheetEntry>,
): void {
  const names = new Set([...gone].map(({ name }) => name.toLowerCase()));
  // As they stand in XML and in a quoted reference; a sheet that holds none of them is not looked at.
  const marks = [...gone].map(({ name }) => escapeXml(name.replaceAll("'", "''")).toLowerCase());
  for (const { kind, part } of kept) {
    if (kind !== "worksheet" || part === null || !parts.has(part)) continue;
    const source = parts.text(part);
    const lower = source.toLowerCase();
    if (!marks.some((mark) => lower.includes(mark))) continue;
    const xml = source.replace(FORMULA, (whole, tag: string, text: string) => {
      const formula = unescapeXml(text);
      const cut = formulaWithout(formula, names);
      return cut === formula ? whole : tag + escapeXml(cut);
    });
    if (xml !== source) parts.put(part, xml);
  }
}
