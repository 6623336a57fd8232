/**
 * Groups that a column tells, and no heading: "Cụm 1" beside its units, "3/5" and "7/11" in one column of ranks,
 * old units "(cũ)" among new ones. The printed ranks decide: one order in each group, and none over all.
 */
import type { SheetView } from "../regions/sheet-view";
import type { UnitBlock, UnitRow } from "./unit-row";

/** A unit's row with its printed rank: "3" of "3/5", and the 5 where it is printed. */
export interface RankedRow extends UnitRow {
  readonly rank: number | null;
  readonly of: number | null;
}

/** Groups are few, and hold more than one unit as a rule. */
const FEWEST = 2;

/**
 * A block parted where its ranks are orders of several groups; as it is where they are one order, or none is told.
 * @param textColumns columns of the sheet that may name groups
 */
export function partedByRanks(
  view: SheetView,
  block: { readonly heading: string; readonly units: readonly RankedRow[] },
  textColumns: readonly number[],
): readonly UnitBlock[] {
  const { units } = block;
  if (units.some(({ rank }) => rank === null) || areOrdered(units)) return [block];
  const keys: readonly ((unit: RankedRow) => string)[] = [
    ...textColumns.map((column) => filledDown(view, units, column)),
    ({ of }) => (of === null ? "" : `${of}`),
    ({ name }) => (isOld(name) ? "(cũ)" : "-"),
  ];
  for (const [at, key] of keys.entries()) {
    const groups = new Map<string, RankedRow[]>();
    for (const unit of units) groups.set(key(unit), [...(groups.get(key(unit)) ?? []), unit]);
    if (groups.size < FEWEST || groups.size * FEWEST > units.length || groups.has("")) continue;
    if (![...groups.values()].every(areOrdered)) continue;
    const named = at < textColumns.length;
    return [...groups].map(([name, own]) => ({ heading: named ? name : block.heading, units: own }));
  }
  return [block];
}

/** A column's texts, each going on below itself until the next: as merged cells do. */
function filledDown(
  view: SheetView,
  units: readonly RankedRow[],
  column: number,
): (unit: RankedRow) => string {
  const first = Math.min(...units.map(({ row }) => row));
  return ({ row }) => {
    for (let at = row; at >= first; at--) {
      const text = view.text(at, column);
      if (text !== "") return text;
    }
    return "";
  };
}

/** A unit of before a merger: "Xã Nghĩa Đô (cũ)". */
function isOld(name: string): boolean {
  return /\(\s*cũ\s*\)\s*$/iu.test(name.normalize("NFC"));
}

/** Ranks 1, 2, 3 …; after two equal ones the next is left out. */
export function isOrder(ranks: readonly number[]): boolean {
  const sorted = [...ranks].sort((a, b) => a - b);
  return sorted.length > 0 && sorted.every((rank) => rank === sorted.indexOf(rank) + 1);
}

function areOrdered(units: readonly RankedRow[]): boolean {
  return isOrder(units.map(({ rank }) => rank ?? 0));
}
