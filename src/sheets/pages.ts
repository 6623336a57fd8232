/**
 * Where pages end, so that a chart is not cut in two: printing one page wide scales the sheet, and Excel
 * then ignores breaks set by hand. An estimate, with room on either side.
 */
import type { SheetBuilder } from "./sheet-builder";

/** Printable size of A4 in points inside the margins that the hosts set (workbook/printed-page.ts). */
const PAGE = {
  portrait: { width: 525, height: 757 },
  landscape: { width: 771, height: 510 },
} as const;

const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** A page may hold so much more or less than estimated. */
const DOUBT = 0.03;

export interface PrintedPage {
  readonly orientation: "portrait" | "landscape";
  /** Widths of the printed columns, in characters. */
  readonly widths: readonly number[];
  /** Rows repeated on every page but the first. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** Height of a page in points of the unscaled sheet. */
export function pageHeight({ orientation, widths }: PrintedPage): number {
  const pixels = widths.reduce((sum, width) => sum + width * PIXELS_PER_CHARACTER + COLUMN_PADDING, 0);
  const { width, height } = PAGE[orientation];
  return height * Math.max(1, (pixels * POINTS_PER_PIXEL) / width);
}

/** Rows that a chart takes: as many as it likes, or fewer where the page ends, but not too few. */
export interface ChartRows {
  readonly most: number;
  readonly least: number;
}

/**
 * Where a chart stands at or after `row` without being cut by the end of a page: here, if need be a little
 * smaller, or at the top of the next page.
 */
export function chartPlace(
  builder: SheetBuilder,
  page: PrintedPage,
  row: number,
  { most, least }: ChartRows,
): { readonly top: number; readonly bottom: number } {
  const height = pageHeight(page);
  const titles = page.titleRows === null ? 0 : builder.heightOf(page.titleRows.first, page.titleRows.last);
  let used = 0;
  for (let above = 0; above < row; above++) {
    const next = builder.height(above);
    if (used + next > height) used = titles;
    used += next;
  }
  const rowHeight = builder.height(row);
  const room = Math.floor((height * (1 - DOUBT) - used) / rowHeight);
  if (room >= least) return { top: row, bottom: row + Math.min(most, room) - 1 };
  const top = row + Math.ceil((height * (1 + DOUBT) - used) / rowHeight);
  const whole = Math.floor((height * (1 - DOUBT) - titles) / rowHeight);
  return { top, bottom: top + Math.min(most, Math.max(least, whole)) - 1 };
}
