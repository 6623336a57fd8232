/** Which titles belong to which table of a sheet. */
import type { Span } from "./header-cells";
import type { SheetView } from "./sheet-view";
import { titleLines, type TitleLine } from "./surroundings";

/** A later table's own heading stands within so many rows above it. */
const NEAR = 4;

interface Headed extends Span {
  readonly top: number;
  readonly bodyTop: number;
}

export function shareColumns(a: Span, b: Span): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/**
 * The titles of each table, nearest first: a later table has the sheet's title and its own heading; of tables
 * side by side each has the lines over its own columns, and those that stand over no other.
 * @param tables from the top, those side by side from the left
 */
export function titlesOf(view: SheetView, tables: readonly Headed[]): readonly (readonly TitleLine[])[] {
  const [first] = tables;
  if (first === undefined) return [];
  const sheetTitles = titleLines(view, view.top, first.top - 1);
  let above = view.top;
  let previous = first;
  return tables.map((table) => {
    // Those beside each other look for their headings below the same table.
    if (table !== first && shareColumns(previous, table)) above = previous.bodyTop + 1;
    previous = table;
    const beside = tables.filter((other) => other !== table && isBeside(other, table));
    const isFirst = above === view.top;
    const near = isFirst ? sheetTitles : titleLines(view, Math.max(table.top - NEAR, above), table.top - 1);
    const own = beside.length === 0 ? near : withoutOthers(near, table, beside);
    return isFirst ? own : [...own, ...sheetTitles];
  });
}

/** True where two tables stand beside each other, their headers at about the same height. */
function isBeside(a: Headed, b: Headed): boolean {
  return !shareColumns(a, b) && a.top <= b.bodyTop && b.top <= a.bodyTop;
}

/** Lines over the table's own columns first; a line over a table beside it is that one's, where this has one in the same row. */
function withoutOthers(lines: readonly TitleLine[], table: Span, beside: readonly Span[]): TitleLine[] {
  const isOver = ({ cell: { column } }: TitleLine, { left, right }: Span): boolean =>
    column >= left && column <= right;
  const own = lines.filter((line) => isOver(line, table));
  const rows = new Set(own.map(({ cell }) => cell.row));
  const parted = new Set(
    lines.flatMap((line) =>
      rows.has(line.cell.row) && beside.some((other) => isOver(line, other)) ? [line.cell.row] : [],
    ),
  );
  // What stands over this table beside a heading of the other is this table's own, and nearer than the sheet's.
  const headings = own.filter(({ cell }) => parted.has(cell.row));
  const others = lines.filter((line) => !parted.has(line.cell.row));
  return [...headings, ...others];
}
