/**
 * The sheets that this product writes. Each is found again by a workbook-scope defined name over its
 * used range, whatever a user renames the sheet to (design: "What is written").
 */
import type { DefinedName, SheetSnapshot, Snapshot } from "./snapshot";

/** Defined names of the own sheets. Appendix and draft names carry "_<unit>" when several units are written. */
export const OWN_NAMES = {
  ranking: "CCHC_XepHang",
  areas: "CCHC_LinhVuc",
  criteria: "CCHC_TieuChi",
  years: "CCHC_QuaCacNam",
  appendixI: "CCHC_PhuLucI",
  appendixII: "CCHC_PhuLucII",
  draft: "CCHC_BaoCao",
  findings: "CCHC_KiemTra",
  remedies: "CCHC_KeHoach",
  settings: "CCHC_ThietLap",
  template: "CCHC_MauBaoCao",
} as const;

const OWN_PREFIXES: readonly string[] = Object.values(OWN_NAMES);

/**
 * The name that a plan knows: "CCHC_XepHang.2" stands in for "CCHC_XepHang" where Excel refused that, because
 * a copied sheet has it for itself.
 */
export function plainOwnName(name: string): string {
  return name.replace(/\.\d+$/, "");
}

/** True for a defined name of ours: "CCHC_PhuLucI" and "CCHC_PhuLucI_BachThong". */
export function isOwnName(name: string): boolean {
  const plain = plainOwnName(name);
  return OWN_PREFIXES.some((own) => plain === own || plain.startsWith(`${own}_`));
}

/**
 * Name of a chart among those of an own sheet, from 0: in no language, so that a run in another one finds it.
 */
export function ownChartName(definedName: string, index: number): string {
  return `${definedName} ${index + 1}`;
}

/** Sheet that a defined name points to ("'Năm 2022'!$A$1:$C$9" → "Năm 2022"), null where it is lost (#REF!). */
export function sheetOfReference(refersTo: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  return sheet === null || sheet.startsWith("#REF") || refersTo.includes("#REF!") ? null : sheet;
}

/** The own sheets of a workbook: defined name as plans know it → sheet name as it is now. */
export function ownSheets(snapshot: Pick<Snapshot, "names">): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, refersTo } of snapshot.names) {
    const sheet = isOwnName(name) ? sheetOfReference(refersTo) : null;
    const plain = plainOwnName(name);
    if (sheet !== null && (name === plain || !found.has(plain))) found.set(plain, sheet);
  }
  return found;
}

/** The own sheets that hold results, by defined name: not the settings and phrases, which people have made. */
export function resultSheets(snapshot: Pick<Snapshot, "names">): readonly string[] {
  const made: readonly string[] = [OWN_NAMES.settings, OWN_NAMES.template];
  return [...ownSheets(snapshot).keys()].filter((name) => !made.includes(name));
}

/**
 * Copies of own sheets: a sheet that is copied brings its name along, for itself alone. Read as a source, it
 * would be a second table of the same units.
 * @param scoped names that belong to single sheets
 */
export function copiesOfOwn(scoped: readonly DefinedName[]): readonly string[] {
  return scoped.flatMap(({ name, refersTo }) => {
    const sheet = isOwnName(name) ? sheetOfReference(refersTo) : null;
    return sheet === null ? [] : [sheet];
  });
}

/** The sheets that belong to the user: what reading/ may look at. */
export function sourceSheets(snapshot: Snapshot): readonly SheetSnapshot[] {
  const own = new Set([...ownSheets(snapshot).values(), ...(snapshot.copies ?? [])]);
  return snapshot.sheets.filter((sheet) => !own.has(sheet.name));
}
