/** Takes own sheets out of a workbook package, with their names, drawings and charts. */
import { HostError } from "../../../workbook/host";
import type { Package } from "../package/package";
import { changeRelationships } from "../package/relationships";
import { readWorkbookPart, worksheetNames } from "../package/workbook-part";
import { updateAppProperties } from "./app-properties";
import { rewriteCalcChain } from "./calc-chain";
import { cutReferences } from "./cut-references";
import { removingOrphans } from "./own-parts";
import { trimStyles } from "./trim-styles";
import { ownSheetEntries, withoutSheets } from "./workbook-edit";

/**
 * @param definedNames null for all own sheets
 * @returns names of the sheets that were removed from this package
 * @throws HostError write-failed where no other sheet would be left
 */
export function removeSheets(parts: Package, definedNames: readonly string[] | null): readonly string[] {
  const workbook = readWorkbookPart(parts);
  const own = [...ownSheetEntries(workbook)].filter(
    ([name]) => definedNames === null || definedNames.includes(name),
  );
  const gone = new Set(own.map(([, entry]) => entry));
  if (gone.size === 0) return [];
  if (!workbook.sheets.some((sheet) => sheet.visible && !gone.has(sheet))) {
    throw new HostError("write-failed", "a workbook keeps at least one visible sheet");
  }
  const ids = new Set([...gone].map(({ relationship }) => relationship));
  removingOrphans(parts, () => {
    changeRelationships(parts, workbook.part, [], ids);
  });
  parts.put(workbook.part, withoutSheets(workbook, gone));
  const kept = workbook.sheets.filter((sheet) => !gone.has(sheet));
  cutReferences(parts, kept, gone);
  trimStyles(parts, workbook, kept);
  rewriteCalcChain(parts, workbook, new Set([...gone].map(({ sheetId }) => sheetId)), []);
  const names = [...gone].map(({ name }) => name);
  updateAppProperties(
    parts,
    workbook,
    worksheetNames(workbook).filter((name) => !names.includes(name)),
  );
  return names;
}
