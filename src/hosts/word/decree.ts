/**
 * Measures of an administrative document: Decree 30/2020/NĐ-CP, Phụ lục I. Lengths in twips
 * (1/20 point; 1 mm = 56.7), type sizes in points. Where the decree allows a range, the value chosen
 * lies in it; test/hosts/word/ holds each rule against the written file.
 */

const MM = 56.6929;
const mm = (length: number): number => Math.round(length * MM);

export const PAGE = {
  /** A4, 210 × 297 mm (mục I.1). */
  width: 11906,
  height: 16838,
  /** Top and bottom 20–25, left 30–35, right 15–20 mm (mục I.3). */
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(18),
  /** From the paper's edge to the page number, which stands inside the top margin. */
  header: mm(10),
} as const;

/** Width of the text, portrait and landscape. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - PAGE.left - PAGE.right;

export const FONT = "Times New Roman";

/** Type sizes in points (mục II of the decree's Phụ lục I). */
export const SIZE = {
  nation: 12,
  motto: 13,
  superior: 12,
  issuer: 12,
  number: 13,
  placeAndDate: 13,
  letterSubject: 12,
  title: 14,
  abstract: 14,
  addressee: 14,
  body: 14,
  compactBody: 13,
  pageNumber: 13,
  authority: 14,
  recipientsWord: 12,
  recipients: 11,
  appendix: 14,
  /** Tables are not ruled; as large as the columns of both appendices allow. */
  table: 11,
  compactTable: 10,
  note: 12,
} as const;

export const BODY = {
  /** First line 1 or 1,27 cm (mục II.6). */
  firstLine: mm(12.7),
  /** At least 6 points between paragraphs. */
  after: 120,
  /** Single to 1,5 lines, in 240ths of a line. */
  line: 276,
  compactLine: 240,
} as const;

/** Half points, as WordprocessingML counts type sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/**
 * Width of a line of bold Times New Roman in twips, to a few percent: enough for the rules under headings,
 * which the decree gives as shares of the line above.
 */
export function lineWidth(text: string, points: number): number {
  let ems = 0;
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "")) {
    if (letter === " ") ems += 0.25;
    else if (/\p{Lu}/u.test(letter)) ems += 0.72;
    else if (/[iljt,.;:'-]/.test(letter)) ems += 0.32;
    else ems += 0.53;
  }
  return Math.round(ems * points * 20);
}
