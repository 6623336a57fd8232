/** Tables that stand side by side: an empty column between them, or the captions of names repeated. */
import { CellClass, type CellClasses } from "./cell-classes";
import { labelsOf, profilesOf, type ColumnProfile, type Labels, type Rectangle } from "./column-profile";
import { DEEPEST, NAMING } from "./header-cells";
import type { RowCounts } from "./header-rows";

export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The columns of each table below a header, from the left; one where the whole is one table. */
export function sideTables(cells: CellClasses, rows: RowCounts, bottom: number, body: Rectangle): Columns[] {
  const profiles = profilesOf(cells, body);
  const tables: Columns[] = [];
  for (const columns of filledColumns(cells, rows, bottom, profiles)) {
    const own = profiles.filter(({ column }) => column >= columns.left && column <= columns.right);
    const before = tables[tables.length - 1];
    const apart = isTable(cells, bottom, { ...body, ...columns }, own);
    // What names no rows of its own belongs to the table left of it; a numbering set apart to that right of it.
    if (
      before !== undefined &&
      (!apart || !isTable(cells, bottom, { ...body, ...before }, within(profiles, before)))
    )
      tables[tables.length - 1] = { left: before.left, right: columns.right };
    else tables.push(columns);
  }
  return tables.flatMap((columns) =>
    repeated(cells, bottom, { ...body, ...columns }, within(profiles, columns)),
  );
}

function within(profiles: readonly ColumnProfile[], { left, right }: Columns): ColumnProfile[] {
  return profiles.filter(({ column }) => column >= left && column <= right);
}

/** Runs of columns that hold anything, in the body or as a caption. */
function filledColumns(
  cells: CellClasses,
  rows: RowCounts,
  bottom: number,
  profiles: readonly ColumnProfile[],
): Columns[] {
  const runs: Columns[] = [];
  let left = -1;
  for (const { column, figures, texts, codes } of profiles) {
    const filled = figures + texts + codes > 0 || isCaptioned(cells, rows, bottom, column);
    if (filled && left < 0) left = column;
    if (!filled && left >= 0) {
      runs.push({ left, right: column - 1 });
      left = -1;
    }
  }
  const last = profiles[profiles.length - 1];
  if (left >= 0 && last !== undefined) runs.push({ left, right: last.column });
  return runs;
}

function isCaptioned(cells: CellClasses, rows: RowCounts, bottom: number, column: number): boolean {
  for (let row = bottom; row > bottom - DEEPEST && row >= cells.top; row--) {
    if (rows.captionsOf(row) < 2) return false;
    if (cells.at(row, column) !== CellClass.empty) return true;
  }
  return false;
}

/** True where columns name their rows by themselves: different texts under a caption that says nothing else, and figures. */
function isTable(
  cells: CellClasses,
  bottom: number,
  body: Rectangle,
  profiles: readonly ColumnProfile[],
): boolean {
  const labels = labelsOf(cells.view, body, profiles);
  if (labels === null) return false;
  const own = profiles.find(({ column }) => column === labels.labelColumn);
  return (
    own !== undefined && namesRows(cells, bottom, own) && labels.figureColumns.some((at) => at > own.column)
  );
}

/** Different texts, and no word over them says that they are documents, reasons or classes. */
function namesRows(cells: CellClasses, bottom: number, { column, distinct, texts }: ColumnProfile): boolean {
  const role = cells.isCaption(bottom, column)
    ? cells.view.role(cells.ownerRow(bottom, column), cells.ownerColumn(bottom, column))
    : null;
  return distinct >= 2 && distinct * 3 >= texts * 2 && (role === null || NAMING.has(role));
}

/** A table cut before every column that repeats the caption of its names behind figures. */
function repeated(
  cells: CellClasses,
  bottom: number,
  body: Rectangle,
  profiles: readonly ColumnProfile[],
): Columns[] {
  const labels = labelsOf(cells.view, body, profiles);
  const whole = [{ left: body.left, right: body.right }];
  if (labels === null) return whole;
  const name = captionAt(cells, bottom, labels.labelColumn);
  if (name === "") return whole;
  const cuts: number[] = [];
  let figures = false;
  for (const profile of profiles) {
    const { column } = profile;
    if (column <= labels.labelColumn) continue;
    if (profile.figures > profile.texts) figures = true;
    if (!figures || captionAt(cells, bottom, column) !== name || !namesRows(cells, bottom, profile)) continue;
    cuts.push(isNumberOf(cells, bottom, labels, column - 1) ? column - 1 : column);
    figures = false;
  }
  // The last must have figures too.
  if (!figures) cuts.pop();
  const lefts = [body.left, ...cuts];
  return lefts.map((left, at) => ({ left, right: (lefts[at + 1] ?? body.right + 1) - 1 }));
}

/** True where a column repeats the caption of the numbering at the left. */
function isNumberOf(cells: CellClasses, bottom: number, { codeColumn }: Labels, column: number): boolean {
  const name = codeColumn < 0 ? "" : captionAt(cells, bottom, codeColumn);
  return name !== "" && captionAt(cells, bottom, column) === name;
}

/** The lowest caption over a column, as shown; a merged one where it begins. */
function captionAt(cells: CellClasses, bottom: number, column: number): string {
  for (let row = bottom; row > bottom - DEEPEST && row >= cells.top; row--) {
    if (!cells.isCaption(row, column)) {
      if (cells.at(row, column) !== CellClass.empty) return "";
      continue;
    }
    return cells.view.plain(cells.ownerRow(row, column), cells.ownerColumn(row, column));
  }
  return "";
}
