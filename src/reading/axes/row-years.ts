/**
 * The year of every row of a table that has columns of years or of parts of a year ("Quý I", "9 tháng", "Cả
 * năm"). Of the parts of a year one stands for it: scores are a state, no sum of quarters.
 */
import type { RowMeaning } from "../../scorebook/corrections";
import type { SheetView } from "../regions/sheet-view";
import { yearsIn } from "../regions/titles";
import { periodIn, type Period } from "../words/period-words";
import { itemColumn, spanningColumn } from "./item-column";

interface RowYears {
  /** Year of each row that counts; rows without a year are in none. */
  readonly years: ReadonlyMap<number, number>;
  /** Rows of another part of their year. */
  readonly leftOut: ReadonlySet<number>;
  /** How the part of each year was chosen; null where rows tell years alone. */
  readonly periods: PeriodChoice | null;
}

export interface PeriodChoice {
  readonly column: number;
  /** The text of what counts for the latest year. */
  readonly chosen: string;
  readonly count: number;
  /** True where it stands for the whole year or from its beginning; else the latest one does as a state. */
  readonly whole: boolean;
}

function rowYears(
  view: SheetView,
  rows: readonly number[],
  columns: readonly number[],
  tableYear: number,
): RowYears {
  const years = new Map<number, number>();
  const leftOut = new Set<number>();
  const told = columns.map((column) => spanningColumn(view, column, rows));
  const periodical = told.find(
    ({ items }) => items.length > 0 && items.every((text) => periodIn(text) !== null),
  );
  // "2024 | Quý I" with quarters below a blank: the year goes on.
  const dated = told
    .filter((column) => column !== periodical)
    .map((column) => (periodical === undefined ? column : itemColumn(view, column.column, rows)));
  const periods = (periodical?.items ?? []).map(periodIn);
  const yearOf = (index: number): number | null => {
    for (const { items, of } of dated) {
      const [year] = yearsIn(items[of[index] ?? -1] ?? "");
      if (year !== undefined) return year;
    }
    return periods[periodical?.of[index] ?? -1]?.year ?? null;
  };
  rows.forEach((row, index) => {
    if (periodical !== undefined && (periodical.of[index] ?? -1) < 0) return;
    const year = yearOf(index) ?? (periodical === undefined ? null : tableYear);
    if (year !== null) years.set(row, year);
  });
  if (periodical === undefined) return { years, leftOut, periods: null };
  const chosen = chosenPeriods(rows, years, periodical.of, periods);
  rows.forEach((row, index) => {
    const item = periodical.of[index] ?? -1;
    if (item >= 0 && chosen.get(years.get(row) ?? 0) !== item) leftOut.add(row);
  });
  const latest = chosen.get(Math.max(...chosen.keys())) ?? -1;
  return {
    years,
    leftOut,
    periods: {
      column: periodical.column,
      chosen: periodical.items[latest] ?? "",
      count: periodical.items.length,
      whole: periods[latest]?.cumulative ?? false,
    },
  };
}

/** By year the item that ends last; of two the one from the beginning of the year. */
function chosenPeriods(
  rows: readonly number[],
  years: ReadonlyMap<number, number>,
  of: Int32Array,
  periods: readonly (Period | null)[],
): ReadonlyMap<number, number> {
  const chosen = new Map<number, number>();
  const worth = (item: number): number => {
    const period = periods[item] ?? null;
    return period === null ? -1 : period.end * 2 + (period.cumulative ? 1 : 0);
  };
  rows.forEach((row, index) => {
    const item = of[index] ?? -1;
    const year = years.get(row) ?? 0;
    if (item >= 0 && worth(item) > worth(chosen.get(year) ?? -1)) chosen.set(year, item);
  });
  return chosen;
}

interface DatedTable {
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Columns of years and of parts of a year. */
  readonly columns: readonly number[];
  readonly year: number;
  readonly said: ReadonlyMap<number, RowMeaning>;
}

/** What a table says of the rows of each year, the latest first: those of other years are left out. */
export function yearSlices(
  view: SheetView,
  { bodyTop, bodyBottom, columns, year, said }: DatedTable,
): {
  readonly slices: readonly { readonly year: number; readonly said: ReadonlyMap<number, RowMeaning> }[];
  readonly periods: PeriodChoice | null;
} {
  const rows: number[] = [];
  for (let row = bodyTop; row <= bodyBottom; row++) rows.push(row);
  const { years, leftOut, periods } = rowYears(view, rows, columns, year);
  const slices = [...new Set(years.values())]
    .sort((a, b) => b - a)
    .map((of) => {
      const own = new Map(said);
      for (const [row, other] of years) if (other !== of || leftOut.has(row)) own.set(row, "ignored");
      return { year: of, said: own };
    });
  return { slices, periods };
}
