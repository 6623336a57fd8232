/**
 * How high a row must be for its wrapped text. Neither Excel nor LibreOffice fits a row with a given
 * height on opening, so it is estimated here, a little on the generous side.
 */

/** Widths of Times New Roman in thousandths of an em, by groups of letters (Adobe's AFM of Times). */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijlt'|!.,;:/", 285],
  [" ", 250],
  ["frsIJ()[]-", 340],
  ["acez?", 444],
  ['bdghknopquvxy0123456789$#*_“”"', 500],
  ["FLPSZ", 570],
  ["BCERTwA", 690],
  ["DGHKNOQUVXYm&%+=<>~", 740],
  ["MW@—…", 920],
];

const WIDTH_OF = new Map<string, number>(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const UNKNOWN_WIDTH = 600;
const BOLD = 1.06;

/** A column of one character is seven pixels wide in most workbooks, five pixels are margin. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
/** Vietnamese letters carry marks above and below: a line needs more than the font's own spacing. */
const LINE = 1.3;
const MARGIN = 2;

/** Excel's own limit, in points. */
export const MAX_ROW_HEIGHT = 409;

export interface TextShape {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Width in characters of a column, or of the merged columns together. */
  readonly width: number;
}

/** Width of a text in pixels, set in Times New Roman. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text.normalize("NFD")) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue; // a mark takes no room of its own
    const plain = letter === "đ" ? "d" : letter === "Đ" ? "D" : letter;
    width += WIDTH_OF.get(plain) ?? UNKNOWN_WIDTH;
  }
  return (width / 1000) * size * PIXELS_PER_POINT * (bold ? BOLD : 1);
}

/** Lines that a text takes when it is wrapped at spaces. */
export function lineCount(text: string, shape: TextShape): number {
  const room = Math.max(10, shape.width * PIXELS_PER_CHARACTER - 4);
  const space = textWidth(" ", shape.size, shape.bold);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const width = textWidth(word, shape.size, shape.bold);
      if (used > 0 && used + space + width > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used %= room;
      }
    }
  }
  return lines;
}

/** Height in points that a wrapped text needs, at most what Excel allows. */
export function textHeight(text: string, shape: TextShape): number {
  const height = lineCount(text, shape) * shape.size * LINE + MARGIN;
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(height));
}
