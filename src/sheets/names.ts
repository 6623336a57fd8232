/**
 * Names of sheets that belong to one unit. With one unit they are the plain names of the design; with
 * several, the unit's name stands behind them: CCHC_PhuLucI_BachThong, "Phụ lục I - Bạch Thông".
 */
import type { GroupAnalysis } from "../analysis/analysis";
import { splitUnitName } from "../language/report-units";
import type { SheetWords } from "../language/sheets";
import { OWN_NAMES } from "../workbook/own-sheets";
import { MAX_SHEET_NAME, uniqueSheetName } from "../workbook/sheet-names";

/** Sheets that are made for a unit. */
export type UnitSheet = "appendixI" | "appendixII" | "draft" | "remedies";

export interface SheetName {
  readonly definedName: string;
  readonly title: string;
}

/** Suffixes of all units, so that a unit's own never depends on which others are chosen. */
export class UnitNames {
  private readonly suffixes = new Map<GroupAnalysis, readonly string[]>();
  private readonly taken: string[] = [];
  /** Proper names that several units have, as slugs. */
  private readonly sharedNames: ReadonlySet<string>;

  constructor(
    groups: readonly GroupAnalysis[],
    private readonly words: SheetWords,
  ) {
    const plain = groups.map(({ current }) =>
      current.units.map(({ name }) => slug(properName(current, name))),
    );
    const counts = new Map<string, number>();
    for (const suffix of plain.flat()) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
    this.sharedNames = new Set([...counts].flatMap(([suffix, count]) => (count > 1 ? [suffix] : [])));
    const used = new Set<string>();
    groups.forEach((group, place) => {
      const suffixes = group.current.units.map(({ name }, unit) => {
        const short = plain[place]?.[unit] ?? "";
        const wanted = short !== "" && counts.get(short) === 1 ? short : slug(name) || "DonVi";
        let suffix = wanted;
        for (let number = 2; used.has(suffix); number++) suffix = `${wanted}${number}`;
        used.add(suffix);
        return suffix;
      });
      this.suffixes.set(group, suffixes);
    });
  }

  /** The plain name, for the only unit. */
  plain(sheet: UnitSheet): SheetName {
    return { definedName: OWN_NAMES[sheet], title: this.words.titles[sheet] };
  }

  /** The name with the unit behind it. Titles are unique among those asked for so far. */
  ofUnit(sheet: UnitSheet, group: GroupAnalysis, unit: number): SheetName {
    const name = group.current.units[unit]?.name ?? "";
    const proper = properName(group.current, name);
    // A commune and a ward may be called the same: then each has its kind before it.
    const shown = this.sharedNames.has(slug(proper)) ? name : proper;
    const long = `${this.words.titles[sheet]} - ${shown}`;
    const fitting = long.length <= MAX_SHEET_NAME ? long : `${this.words.shortTitles[sheet]} - ${shown}`;
    const title = uniqueSheetName(wholeWords(fitting), this.taken);
    this.taken.push(title);
    return { definedName: `${OWN_NAMES[sheet]}_${this.suffixes.get(group)?.[unit] ?? unit}`, title };
  }
}

/** As many whole words as a sheet's name holds, with room for the dots. */
function wholeWords(title: string): string {
  if (title.length <= MAX_SHEET_NAME) return title;
  const cut = title.slice(0, MAX_SHEET_NAME);
  return `${cut.slice(0, cut.lastIndexOf(" ")).trimEnd()}…`;
}

function properName({ group }: GroupAnalysis["current"], name: string): string {
  const territorial = group.kind === "district" || group.kind === "commune";
  return splitUnitName(name, territorial).properName;
}

/** "Bạch Thông" → "BachThong": letters that a defined name may hold everywhere. */
function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
