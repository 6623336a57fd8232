/** What every own sheet has in common on paper: A4, one page wide, the page number in the middle of the foot. */

/** Millimetres around the sheet, and from the paper's edge to head and foot. */
export const MARGINS = { left: 15, right: 10, top: 15, bottom: 15, header: 7.5, footer: 7.5 } as const;

/** In Excel's codes for heads and feet ("&P" is the page number). */
export const PAGE_NUMBER = '&"Times New Roman,Regular"&P';

export const MILLIMETRES_PER_INCH = 25.4;
