/**
 * Several rows to a unit, or to a criterion: "Tự chấm", "Thẩm định", "Sau giải trình" below each other, the
 * name merged over them, blank below, or repeated.
 */
import type { ColumnRole } from "../../scorebook/table-shape";
import type { SheetView } from "../regions/sheet-view";
import { partLabel } from "../words/part-words";
import { headsOf, itemColumn, pickedItems, type ItemColumn } from "./item-column";
import { sumItem } from "./key-laws";

/** A row of a unit or criterion, and what it holds. */
interface PartRow {
  readonly row: number;
  readonly role: ColumnRole;
}

export interface RowParts {
  /** By the first row of each unit or criterion: its rows, the one that counts last. */
  readonly rowsOf: ReadonlyMap<number, readonly PartRow[]>;
  /** Rows that belong to another one. */
  readonly others: ReadonlySet<number>;
  readonly partColumn: number;
  readonly labels: readonly string[];
  /** Label of the rows that count most. */
  readonly counted: string;
  /** Words or a law tell what every label is. */
  readonly known: boolean;
}

export interface PartColumns {
  readonly nameColumn: number;
  readonly partColumn: number;
  /** Columns with figures: they tell a label that is the sum of the others. */
  readonly columns: readonly number[];
}

/**
 * @param rows those of one year
 * @param figure the points of a cell, NaN for none
 */
export function rowParts(
  view: SheetView,
  rows: readonly number[],
  { nameColumn, partColumn, columns }: PartColumns,
  figure: (row: number, column: number) => number,
): RowParts | null {
  const items = itemColumn(view, nameColumn, rows);
  // What stands above the first name is of none.
  const places = [...rows.keys()].filter(
    (place) => view.shownOver(rows[place] ?? 0, partColumn) !== "" && (items.of[place] ?? -1) >= 0,
  );
  const labelled = places.map((place) => rows[place] ?? 0);
  const names = pickedItems(items, places);
  const labels = itemColumn(view, partColumn, labelled);
  if (labels.items.length === 0) return null;
  const heads = headsOf(names);
  const roles = labelRoles(labels, heads, columns, (index, column) => figure(labelled[index] ?? 0, column));
  // A name may stand in a row of its own above the labels.
  const withoutLabel = new Set(rows.filter((row) => view.shownOver(row, partColumn) === ""));
  const headRow = (first: number): number | undefined => {
    const shown = names.shownAt[first] ?? -1;
    return withoutLabel.has(shown) ? shown : labelled[first];
  };
  const rowsOf = new Map<number, { row: number; role: ColumnRole; weight: number }[]>();
  const others = new Set<number>();
  labelled.forEach((row, index) => {
    const head = headRow(heads[index] ?? 0) ?? row;
    const label = labels.of[index] ?? -1;
    const { role, weight } = roles.of[label] ?? { role: "ignored" as const, weight: 0 };
    const own = rowsOf.get(head) ?? [];
    own.push({ row, role, weight });
    rowsOf.set(head, own);
    if (row !== head) others.add(row);
  });
  for (const own of rowsOf.values()) own.sort((a, b) => a.weight - b.weight);
  return {
    rowsOf,
    others,
    partColumn,
    labels: labels.items,
    counted: labels.items[roles.counted] ?? "",
    known: roles.known,
  };
}

export interface LabelRoles {
  readonly of: readonly { readonly role: ColumnRole; readonly weight: number }[];
  readonly counted: number;
  readonly known: boolean;
}

/** A label that no list holds is a round of appraisal after those that are known, unless it is the sum of all. */
const UNKNOWN_ROUND = 5;
const WEIGHTS: Readonly<Partial<Record<ColumnRole, number>>> = { final: 200, appraised: 100, self: 10 };

/**
 * What every label holds.
 * @param heads one number for all rows of a unit and criterion
 */
export function labelRoles(
  labels: ItemColumn,
  heads: Int32Array,
  columns: readonly number[],
  figure: (index: number, column: number) => number,
): LabelRoles {
  const told = labels.items.map(partLabel);
  const sum = told.includes(null) ? sumLabel(labels, heads, columns, figure) : -1;
  // A label before all that are known to be appraised is what the unit claims.
  const appraised = told.findIndex((label) => label?.role === "appraised" || label?.role === "final");
  const unknown = (item: number): ColumnRole =>
    sum >= 0 ? "ignored" : item < appraised ? "self" : "appraised";
  const of = told.map((label, item) => {
    const { role, round } =
      item === sum
        ? { role: "final" as const, round: 0 }
        : (label ?? { role: unknown(item), round: UNKNOWN_ROUND });
    return { role, weight: (WEIGHTS[role] ?? 0) + round + item / labels.items.length / 2 };
  });
  const weights = of.map(({ weight }) => weight);
  return {
    of,
    counted: weights.indexOf(Math.max(...weights)),
    known: sum >= 0 || !told.includes(null),
  };
}

function sumLabel(
  labels: ItemColumn,
  heads: Int32Array,
  columns: readonly number[],
  figure: (index: number, column: number) => number,
): number {
  const groups = new Map<string, Float64Array>();
  for (const column of columns) {
    heads.forEach((head, index) => {
      const key = `${head}:${column}`;
      const group = groups.get(key) ?? new Float64Array(labels.items.length).fill(NaN);
      groups.set(key, group);
      const label = labels.of[index] ?? -1;
      if (label >= 0) group[label] = figure(index, column);
    });
  }
  return sumItem([...groups.values()], labels.items.length);
}

/**
 * The rows in which a column holds something of a unit or criterion, and what: a column of scores holds what
 * each row is; one of a part of its own ("Điểm thưởng"), of ranks, percentages or maxima holds it once, in the
 * rows that count or where it stands.
 */
export function rowsHolding(
  parts: RowParts | null,
  head: number,
  role: ColumnRole,
): readonly (readonly [row: number, held: ColumnRole])[] {
  const rows = parts?.rowsOf.get(head);
  if (rows === undefined) return [[head, role]];
  if (role === "final") return rows.map((own) => [own.row, own.role]);
  const last = rows[rows.length - 1];
  if (role !== "rank" && role !== "percent" && role !== "max")
    return last === undefined ? [] : [[last.row, role]];
  return rows.map((own) => [own.row, role]);
}
