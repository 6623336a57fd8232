/** The figures of a table's body as lines for the laws: every column a line, every row with a name an entry. */
import { CellKind } from "../../workbook/snapshot";
import { MILLIONTHS, type Points } from "../../scorebook/points";
import { linesOf, type Lines } from "../laws/lines";
import type { ScoreCells } from "../readers/score-cells";
import { rankInText } from "../readers/ranks-in-cells";
import type { SheetView } from "../regions/sheet-view";

export interface FigureTable {
  /** Sheet column of each line. */
  readonly columns: readonly number[];
  /** Sheet row of each entry. */
  readonly rows: readonly number[];
  readonly lines: Lines;
  /** Columns whose figures are shown as percentages. */
  readonly percents: ReadonlySet<number>;
}

/** Entries that the laws are looked for in; the proof is taken over all. */
const MOST_ENTRIES = 400;

/** Of many, so many spread evenly. */
export function spread(items: readonly number[], most = MOST_ENTRIES): readonly number[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] ?? 0);
}

/** @param rows entries, in order */
export function figureTable(
  view: SheetView,
  cells: ScoreCells,
  columns: readonly number[],
  rows: readonly number[],
): FigureTable {
  const lines = linesOf(columns.length, rows.length, (line, entry) =>
    figureAt(view, cells, rows[entry] ?? 0, columns[line] ?? 0),
  );
  const looked = spread(rows, 20);
  const percents = columns.filter((column) => {
    const shown = looked.filter(
      (row) => view.shownAsOf(row, column) === "percent" || cells.isPercentText(row, column),
    );
    return shown.length * 2 > looked.length;
  });
  return { columns, rows, lines, percents: new Set(percents) };
}

/** The figure in a cell: a number, a number in text, "38.5/52", "96,34%", the rank of "01/08"; NaN for none. */
export function figureAt(view: SheetView, cells: ScoreCells, row: number, column: number): Points {
  const number = cells.number(row, column);
  if (!Number.isNaN(number)) return number;
  switch (view.kind(row, column)) {
    case CellKind.empty:
    case CellKind.boolean:
      return NaN;
    case CellKind.number: {
      // A rank that became a date is no score; any other date is no figure.
      return NaN;
    }
    default: {
      const rank = rankInText(view.text(row, column));
      if (rank?.of !== undefined && rank.of !== null) return rank.rank * MILLIONTHS;
      const { value } = cells.read(row, column);
      return Number.isNaN(value) ? (cells.percent(row, column)?.value ?? NaN) : value;
    }
  }
}

/** Columns that hold a figure in at least such a share of some rows (half of them), and in two, hidden ones left out. */
export function figureColumns(
  view: SheetView,
  cells: ScoreCells,
  { columns, rows }: { readonly columns: readonly number[]; readonly rows: readonly number[] },
  share = 0.5,
): number[] {
  const looked = spread(rows, 60);
  return columns.filter((column) => {
    if (view.isHidden(column)) return false;
    let figures = 0;
    for (const row of looked) if (!Number.isNaN(figureAt(view, cells, row, column))) figures++;
    return figures >= looked.length * share && figures >= Math.min(2, looked.length);
  });
}
