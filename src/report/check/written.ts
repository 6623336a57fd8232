/** A written report as the checker sees it: one text, its lines, and the cells of its tables. */

export interface WrittenCell {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
}

export interface WrittenLine {
  readonly text: string;
  readonly start: number;
  /** A heading stands above what follows: "1.1. Các lĩnh vực tăng bậc". */
  readonly heading: boolean;
  /** Cells where the line is a table's row, none elsewhere. */
  readonly cells: readonly WrittenCell[];
  /** Rows of one table have the same number; 0 outside tables. */
  readonly table: number;
}

export interface WrittenText {
  readonly text: string;
  /** Where each place of `text` stands in the text as it was given; absent where the two are the same. */
  readonly given?: readonly number[];
  readonly lines: readonly WrittenLine[];
}

/** What a reader of documents hands over: paragraphs in order, and rows of tables. */
export type WrittenPart =
  | { readonly kind: "paragraph"; readonly text: string; readonly heading: boolean }
  | { readonly kind: "row"; readonly cells: readonly string[]; readonly table: number };

const BAR = " | ";

/** Joins paragraphs and rows to one text; rows stand between bars. */
export function writtenParts(parts: readonly WrittenPart[]): WrittenText {
  let text = "";
  const lines: WrittenLine[] = [];
  for (const part of parts) {
    const start = text.length;
    if (part.kind === "paragraph") {
      const paragraph = tidyLine(part.text);
      for (const piece of piecesOf({ text: paragraph, start })) {
        lines.push({ ...piece, heading: part.heading, cells: [], table: 0 });
      }
      text += `${paragraph}\n`;
      continue;
    }
    const cells: WrittenCell[] = [];
    let row = "| ";
    for (const cell of part.cells) {
      const shown = tidyLine(cell);
      cells.push({ text: shown, start: start + row.length });
      row += shown + BAR;
    }
    lines.push({ text: row.trimEnd(), start, heading: false, cells, table: part.table });
    text += `${row.trimEnd()}\n`;
  }
  return { text, lines };
}

/** One character stays one, so that offsets hold. */
function tidyLine(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00a0]/g, " ");
}

/**
 * Reads plain text. Lines between bars are rows, and so are lines of three and more cells between tabs, as they
 * come from the clipboard. A paragraph that was broken into several lines is read
 * as one: a line goes on where it ends without a mark and the next begins in small letters.
 */
export function writtenText(source: string): WrittenText {
  const { text, given } = composed(source);
  const lines: WrittenLine[] = [];
  let table = 0;
  let inTable = false;
  let start = 0;
  const all = text.split("\n");
  for (const [index, raw] of all.entries()) {
    const line = { text: raw, start };
    start += raw.length + 1;
    const trimmed = raw.trim();
    const cells = cellsOfRow(line, inTable || isTabbedRow(all[index + 1] ?? ""));
    if (cells !== null) {
      if (!inTable) table += 1;
      inTable = true;
      if (cells.length > 0) lines.push({ ...line, heading: false, cells, table });
      continue;
    }
    inTable = false;
    const last = lines.at(-1);
    if (last !== undefined && last.table === 0 && goesOn(last, line)) {
      lines[lines.length - 1] = { ...last, text: text.slice(last.start, line.start + raw.length) };
    } else if (trimmed !== "") {
      for (const piece of piecesOf(line)) {
        lines.push({ ...piece, heading: isHeading(piece.text), cells: [], table: 0 });
      }
    }
  }
  return given === null ? { text, lines } : { text, lines, given };
}

/** A letter with the marks that follow it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/** The text in composed letters and with plain line ends; as long as it was, unless letters were taken apart. */
function composed(source: string): { readonly text: string; readonly given: readonly number[] | null } {
  const lines = source.replace(/\r\n/g, " \n").replace(/\r/g, "\n");
  const text = lines.normalize("NFC");
  if (text === lines) return { text, given: null };
  const given: number[] = [];
  let joined = "";
  for (const { 0: letter, index } of lines.matchAll(LETTER)) {
    const one = letter.normalize("NFC");
    for (let at = 0; at < one.length; at += 1) given.push(index + Math.min(at, letter.length - 1));
    joined += one;
  }
  given.push(lines.length);
  // Scripts whose letters are composed of several starters keep the offsets of the composed text.
  return { text, given: joined === text ? given : null };
}

interface Raw {
  readonly text: string;
  readonly start: number;
}

/** No paragraph of a report is longer; what is longer is read in pieces, so that the work grows with the text. */
const LONGEST_LINE = 10_000;

/** The line in pieces that end at a space. */
function piecesOf({ text, start }: Raw): readonly Raw[] {
  const pieces: Raw[] = [];
  for (let from = 0; from < text.length || from === 0;) {
    const rest = text.length - from;
    const space = rest <= LONGEST_LINE ? -1 : text.lastIndexOf(" ", from + LONGEST_LINE);
    const to = rest <= LONGEST_LINE ? text.length : space > from ? space + 1 : from + LONGEST_LINE;
    pieces.push({ text: text.slice(from, to), start: start + from });
    from = Math.max(to, from + 1);
  }
  return pieces;
}

/** Letters that a line of running text has at least, in files that break their lines. */
const LONG_LINE = 40;
/** Of a line's end, enough to see its last mark. */
const TAIL = 200;

function goesOn(last: Raw & { readonly heading: boolean }, next: Raw): boolean {
  if (last.heading || last.start + last.text.length + 1 !== next.start) return false;
  const whole = last.text.length >= LONG_LINE && last.text.length + next.text.length <= LONGEST_LINE;
  return whole && !/[.:;!?)*]$/.test(last.text.slice(-TAIL).trimEnd()) && /^\s*[\p{Ll}\d(]/u.test(next.text);
}

/** Tabs of a row as Word and Excel copy it: three cells, since two may be a label with its value. */
const TABS = 2;

/** Cells of a row between bars or tabs; none for the rule below titles, null where the line is no row. */
function cellsOfRow(line: Raw, amongTabs: boolean): readonly WrittenCell[] | null {
  if (amongTabs && isTabbedRow(line.text)) return tabbedCells(line);
  const trimmed = line.text.trim();
  const barred = trimmed.length > 1 && trimmed.length <= LONGEST_LINE;
  if (!barred || !trimmed.startsWith("|") || !trimmed.endsWith("|")) return null;
  return /^[\s|:-]+$/.test(line.text) ? [] : cellsOf(line);
}

function isTabbedRow(text: string): boolean {
  return text.length <= LONGEST_LINE && text.split("\t").length > TABS;
}

function tabbedCells({ text, start }: Raw): readonly WrittenCell[] {
  let from = start;
  return text.split("\t").map((cell) => {
    const lead = cell.length - cell.trimStart().length;
    const place = { text: cell.trim(), start: from + lead };
    from += cell.length + 1;
    return place;
  });
}

function cellsOf({ text, start }: Raw): readonly WrittenCell[] {
  const cells: WrittenCell[] = [];
  let from = text.indexOf("|") + 1;
  for (let at = text.indexOf("|", from); at >= 0; at = text.indexOf("|", from)) {
    const cell = text.slice(from, at);
    const lead = cell.length - cell.trimStart().length;
    cells.push({ text: cell.trim(), start: start + from + lead });
    from = at + 1;
  }
  return cells;
}

/** "I. KẾT QUẢ …", "1.1. Các lĩnh vực tăng bậc": numbered, short, and no sentence. */
function isHeading(text: string): boolean {
  const line = text.replace(/[*_#]/g, "").trim();
  if (line.length > 160 || /[.;:]$/.test(line)) return false;
  const capitals = line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
  return capitals || /^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s/u.test(line);
}
