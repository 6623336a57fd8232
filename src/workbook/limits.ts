/** How much of a file is read at most: named here, because messages tell these numbers. */

const MEGABYTE = 1024 * 1024;

/** One part may unpack to at most this: eight times the sheet of a country-wide book. */
export const MAX_PART = 512 * MEGABYTE;
/** XML packs 10 to 100 times; a part above `LARGE` that packs better than this is made to exhaust memory. */
export const MAX_RATIO = 400;
export const LARGE = 64 * MEGABYTE;
/** All parts together, when they are read. */
export const MAX_TOTAL = 1024 * MEGABYTE;
/** Elements of a part that is held as a tree (not of a sheet, which is scanned). */
export const MAX_ELEMENTS = 1_000_000;

/** Filled cells of one sheet: six times a country-wide book (3,321 units × 100 criteria × 3 years). */
export const MAX_CELLS = 8_000_000;
/** Places of all grids of a workbook together, at 15 bytes each; sparsely filled ones may take a quarter. */
export const MAX_PLACES = 32_000_000;
export const MAX_SPARSE_PLACES = 8_000_000;
