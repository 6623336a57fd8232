/**
 * Where charts and small tables stand on paper: whole, on the page of what is above them if they fit there
 * whatever the printer makes of it, else at the top of a page of their own.
 */
import type { SheetBuilder } from "./sheet-builder";
import type { Rows } from "./table";

/** Printable size of A4 in points inside the margins that the hosts set (workbook/printed-page.ts). */
const PAGE = {
  portrait: { width: 525, height: 757 },
  landscape: { width: 771, height: 510 },
} as const;

const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** A page may hold so much more or less than estimated; the row where a page ends may differ on every page. */
const DOUBTS = [0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03] as const;
const SMALLEST = DOUBTS[0];
/** So many rows of a table stand over its notes. */
const ROWS_WITH_NOTES = 2;

export interface PrintedPage {
  readonly orientation: "portrait" | "landscape";
  /** Widths of the printed columns, in characters. */
  readonly widths: readonly number[];
  /** Rows repeated on every page but the first. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** One where not given. */
  readonly pagesWide?: number;
}

/** Height of a page in points of the unscaled sheet. */
function pageHeight({ orientation, widths, pagesWide = 1 }: PrintedPage): number {
  const pixels = widths.reduce((sum, width) => sum + width * PIXELS_PER_CHARACTER + COLUMN_PADDING, 0);
  const { width, height } = PAGE[orientation];
  return height * Math.max(1, (pixels * POINTS_PER_PIXEL) / (width * pagesWide));
}

/** Rows that a chart takes: as many as it likes, or fewer where the page ends, but not too few. */
export interface ChartRows {
  readonly most: number;
  readonly least: number;
}

/** The rows of a chart at or after `row`, whole on one page. */
export function chartPlace(
  builder: SheetBuilder,
  page: PrintedPage,
  row: number,
  { most, least }: ChartRows,
): { readonly top: number; readonly bottom: number } {
  const height = pageHeight(page);
  const titles = page.titleRows === null ? 0 : builder.heightOf(page.titleRows.first, page.titleRows.last);
  const rowHeight = builder.height(row);
  const rowsIn = (points: number): number => Math.floor(points / rowHeight);
  const room = Math.min(
    ...DOUBTS.map((doubt) => rowsIn(height * doubt - usedBefore(builder, row, height * doubt, titles))),
  );
  if (room >= least) return { top: row, bottom: row + Math.min(most, room) - 1 };
  builder.breakBefore(row);
  // A chart's line on the break itself would be drawn on both pages.
  const top = builder.gap(row);
  const whole = Math.floor((height * SMALLEST - titles - builder.height(row)) / builder.height(top));
  return { top, bottom: top + Math.min(most, Math.max(least, whole)) - 1 };
}

/** Begins a page before `first` where the rows to `last` might not all stand on the page of what is above them. */
export function keepTogether(builder: SheetBuilder, page: PrintedPage, first: number, last: number): void {
  const height = pageHeight(page);
  const titles = page.titleRows === null ? 0 : builder.heightOf(page.titleRows.first, page.titleRows.last);
  const needed = builder.heightOf(first, last);
  const fits = DOUBTS.every(
    (doubt) => usedBefore(builder, first, height * doubt, titles) + needed <= height * doubt,
  );
  if (!fits) builder.breakBefore(first);
}

/**
 * The heads that are repeated: none where the table ends on the first page, since they would then stand over
 * charts alone. @param last row of the table
 */
export function repeatedHeads(
  builder: SheetBuilder,
  page: PrintedPage,
  last: number,
): PrintedPage["titleRows"] {
  return builder.heightOf(0, last) <= pageHeight(page) * SMALLEST ? null : page.titleRows;
}

/** Notes below a table never stand alone on a page: its last rows go with them. @param rows how many */
export function keepNotes(
  builder: SheetBuilder,
  page: PrintedPage,
  {
    table,
    lastNote,
    rows = ROWS_WITH_NOTES,
  }: { readonly table: Rows; readonly lastNote: number; readonly rows?: number },
): void {
  keepTogether(builder, page, Math.max(table.first, table.last - rows + 1), lastNote);
}

/** Points that the rows above take on the page where they end. */
function usedBefore(builder: SheetBuilder, row: number, height: number, titles: number): number {
  let used = 0;
  for (let above = 0; above < row; above++) {
    const next = builder.height(above);
    if (builder.beginsPage(above) || used + next > height) used = titles;
    used += next;
  }
  return used;
}
