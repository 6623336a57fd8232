/** Sheet names inside formulas, found without taking texts for references. */
import { quotedSheetName } from "./address";

/** A text, or a sheet name with its "!" (quoted, or as Excel writes a plain one). */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\?]*)!/gu;

/**
 * A formula with other sheets in place of those that `rename` knows; what it answers null for stays.
 * A text that begins with "#" is the target of a HYPERLINK and follows too.
 */
export function withSheetsRenamed(formula: string, rename: (sheet: string) => string | null): string {
  return formula.replace(TOKEN, (token: string, quoted?: string, plain?: string) => {
    if (token.startsWith('"')) {
      return token.startsWith('"#') ? `"#${withSheetsRenamed(token.slice(2, -1), rename)}"` : token;
    }
    return rename(quoted?.replaceAll("''", "'") ?? plain ?? "") ?? token;
  });
}

/** The formula with sheets under the names that they have now. @param now old name → new name */
export function movedFormula(formula: string, now: ReadonlyMap<string, string>): string {
  return withSheetsRenamed(formula, (sheet) => {
    const name = now.get(sheet);
    return name === undefined ? null : `${quotedSheetName(name)}!`;
  });
}

/** The formula after these sheets (in lower case) are gone, as Excel writes it: "#REF!A1". */
export function formulaWithout(formula: string, gone: ReadonlySet<string>): string {
  return withSheetsRenamed(formula, (sheet) => (gone.has(sheet.toLowerCase()) ? "#REF!" : null));
}
