/** The column of labels beside the names of units or criteria, where these have several rows each. */
import type { SheetView } from "../regions/sheet-view";
import { partLabel } from "../words/part-words";
import { periodIn } from "../words/period-words";
import { countsOf, headsOf, itemColumn, joinedItems, pickedItems, type ItemColumn } from "./item-column";

export interface LabelColumn {
  readonly column: number;
  /** "year" where the labels are quarters and the like. */
  readonly role: "part" | "year";
}

export interface LabelArea {
  readonly top: number;
  readonly bottom: number;
  readonly nameColumn: number;
  /** Columns of years, which tell rows of one name apart by themselves. */
  readonly yearColumns: readonly number[];
  /** True for columns that nothing else is known of. */
  readonly isFree: (column: number) => boolean;
}

/** Most labels that rows of one unit have. */
const MOST_LABELS = 16;
const LOOKED_AT = 40;

/**
 * The column of labels, by its structure: few texts, the same ones for every name, the names merged, blank
 * below or repeated. Words say only whether they are parts of a score or of a year. Null where there is none.
 */
export function labelColumn(view: SheetView, area: LabelArea): LabelColumn | null {
  const { top, bottom, nameColumn, yearColumns, isFree } = area;
  let unknown: LabelColumn | null = null;
  let own: ItemColumn | null = null;
  const body = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
  for (let column = view.left; column <= view.right; column++) {
    if (column === nameColumn || !isFree(column) || !looksLabelled(view, top, bottom, column)) continue;
    const items = (own ??= itemColumn(view, nameColumn, body));
    // What stands above the first name ("Điểm trần") is of none.
    const rows = body.filter((row) => view.text(row, column) !== "" && (items.of[row - top] ?? -1) >= 0);
    const places = rows.map((row) => row - top);
    const named = pickedItems(items, places);
    // Names that all differ: one row each.
    if (new Set(named.of).size * 3 > rows.length * 2) continue;
    const names = yearColumns.reduce(
      (joined, year) => joinedItems(joined, itemColumn(view, year, rows)),
      named,
    );
    const labels = itemColumn(view, column, rows);
    if (!tellsRowsApart(names, labels)) continue;
    if (labels.items.every((text) => periodIn(text) !== null)) return { column, role: "year" };
    if (labels.items.some((text) => partLabel(text) !== null)) return { column, role: "part" };
    unknown ??= { column, role: "part" };
  }
  return unknown;
}

function looksLabelled(view: SheetView, top: number, bottom: number, column: number): boolean {
  let texts = 0;
  const seen = new Set<string>();
  for (let row = top; row <= Math.min(bottom, top + LOOKED_AT); row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    texts++;
    seen.add(text);
  }
  return texts >= 4 && seen.size <= MOST_LABELS && seen.size * 2 <= texts;
}

/** Every label stands at most once at a name, and at half of the names or more. */
function tellsRowsApart(names: ItemColumn, labels: ItemColumn): boolean {
  const count = labels.items.length;
  if (count < 2 || count > MOST_LABELS) return false;
  const heads = headsOf(names);
  const distinct = new Set(heads).size;
  const pairs = new Set<number>();
  heads.forEach((head, index) => pairs.add(head * count + (labels.of[index] ?? 0)));
  return (
    pairs.size >= heads.length * 0.95 &&
    heads.length * 2 >= distinct * 3 &&
    countsOf(labels).every((rows) => rows * 2 >= distinct)
  );
}
