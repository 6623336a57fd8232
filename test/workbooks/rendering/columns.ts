/** Tables from a tree of captions: every lowest caption is a column that knows its cell in every row. */
import { merge, type DrawnCell, type Table } from "./table";

export type Column<Row> =
  | { readonly text: string; readonly cell: (row: Row) => DrawnCell }
  | { readonly text: string; readonly columns: readonly Column<Row>[] };

export function column<Row>(text: string, cell: (row: Row) => DrawnCell): Column<Row> {
  return { text, cell };
}

export function caption<Row>(text: string, columns: readonly Column<Row>[]): Column<Row> {
  return { text, columns };
}

export type Grid = Pick<Table, "rows" | "merges" | "solid">;

const depthOf = <Row>(of: Column<Row>): number =>
  "cell" in of ? 1 : 1 + Math.max(...of.columns.map((below) => depthOf(below)));

const widthOf = <Row>(of: Column<Row>): number =>
  "cell" in of ? 1 : of.columns.reduce((width, below) => width + widthOf(below), 0);

/** The columns of a tree from the left. */
export function flat<Row>(columns: readonly Column<Row>[]): Extract<Column<Row>, { cell: unknown }>[] {
  return columns.flatMap((each) => ("cell" in each ? [each] : flat(each.columns)));
}

/**
 * Header rows with merged captions, then the rows. A caption without text joins what stands above it.
 * @param between rows of the header block below the captions: column numbers, maxima
 */
export function gridOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  between: readonly (readonly DrawnCell[])[] = [],
): Grid {
  const depth = Math.max(...columns.map((each) => depthOf(each)));
  const lowest = flat(columns);
  const header: DrawnCell[][] = Array.from({ length: depth }, () => lowest.map(() => null));
  const merges: Table["merges"][number][] = [];
  const put = (each: Column<Row>, row: number, left: number): void => {
    const cells = header[row];
    if (cells !== undefined) cells[left] = each.text;
    const right = left + widthOf(each) - 1;
    const bottom = "cell" in each ? depth - 1 : row;
    if (bottom > row || right > left) merges.push(merge(row, left, bottom, right));
    if ("cell" in each) return;
    let at = left;
    for (const below of each.columns) {
      put(below, row + 1, at);
      at += widthOf(below);
    }
  };
  let at = 0;
  for (const each of columns) {
    put(each, 0, at);
    at += widthOf(each);
  }
  const body = rows.map((row) => lowest.map(({ cell }) => cell(row)));
  const solid = Array.from({ length: depth - 1 + between.length }, (_, row) => row + 1);
  return { rows: [...header, ...between, ...body], merges, solid };
}

/** "(1) (2) (3)": a row of column numbers. */
export function numberRow(columns: number): DrawnCell[] {
  return Array.from({ length: columns }, (_, place) => `(${place + 1})`);
}

/** Several grids under each other, parted by lines of their own. */
export function stacked(
  grids: readonly { readonly above: readonly DrawnCell[][]; readonly grid: Grid }[],
): Grid {
  const rows: (readonly DrawnCell[])[] = [];
  const merges: Table["merges"][number][] = [];
  const solid: number[] = [];
  for (const { above, grid } of grids) {
    rows.push(...above);
    const from = rows.length;
    rows.push(...grid.rows);
    for (const { top, left, bottom, right } of grid.merges)
      merges.push(merge(top + from, left, bottom + from, right));
    solid.push(...grid.solid.map((row) => row + from));
  }
  return { rows, merges, solid };
}
