/**
 * What people put into a table of ours line by line. A line that they added stays below the line that it stood
 * below, else it goes to the end; so does a line that they filled in and that is listed no more.
 */
import type { EarlierSheet } from "./earlier-sheet";
import { columnUnder, type KeptColumns, type KeptRow } from "./kept-columns";

/** Titles of each column of a table, from the first, in every language that an earlier run may have used. */
export type Titles = readonly (readonly string[])[];

export interface SectionLine {
  readonly kind: "section";
  readonly text: string;
}

/** Was filled in, and is listed no more. */
export interface SettledLine {
  readonly kind: "settled";
  readonly kept: KeptRow;
  /** As it stood, a text a column. */
  readonly texts: readonly string[];
}

/** Put in by a person: texts, a column each, so that no sum counts them. */
export interface AddedLine {
  readonly kind: "added";
  readonly texts: readonly string[];
}

export type KeptLine = SectionLine | SettledLine | AddedLine;

/** The sheet of an earlier run, and the columns of it that people fill in. */
export interface Earlier {
  readonly sheet: EarlierSheet | null;
  readonly titles: Titles;
  readonly kept: KeptColumns;
}

export interface KeptHeadings {
  readonly settled: (lines: readonly SettledLine[]) => string;
  readonly added: string;
}

/**
 * Today's lines with what people put there before.
 * @param idOf the id of a line that stands for an item; null for any other, below which nothing can stay
 */
export function withKeptLines<Line>(
  generated: readonly Line[],
  idOf: (line: Line) => string | null,
  { sheet, titles, kept }: Earlier,
  headings: KeptHeadings,
): readonly (Line | KeptLine)[] {
  if (sheet === null) return generated;
  const current = new Set(generated.map(idOf));
  const texts = textsUnder(sheet, titles);
  const settled = kept.rows
    .filter(({ id }) => !current.has(id))
    .map((row): SettledLine => ({ kind: "settled", kept: row, texts: texts(row.row) }));
  const present = new Set([...current, ...settled.map((line) => line.kept.id)]);
  const added = addedLines(sheet, titles, present);
  const below = (id: string | null): readonly AddedLine[] => (id === null ? [] : (added.get(id) ?? []));
  const lines: (Line | KeptLine)[] = generated.flatMap((line) => [line, ...below(idOf(line))]);
  if (settled.length > 0) lines.push({ kind: "section", text: headings.settled(settled) });
  for (const line of settled) lines.push(line, ...below(line.kept.id));
  const loose = below(NOWHERE);
  if (loose.length > 0) lines.push({ kind: "section", text: headings.added }, ...loose);
  return lines;
}

/** True where a person has put in a line: the sheet is then no one else's to overwrite. */
export function hasAddedLines(earlier: EarlierSheet, titles: Titles): boolean {
  return addedLines(earlier, titles, new Set()).size > 0;
}

/** In the place of an id: below no line that is still there. */
const NOWHERE = "";

/** By the id of the line above that is still there; NOWHERE for the others. */
function addedLines(
  earlier: EarlierSheet,
  titles: Titles,
  present: ReadonlySet<string | null>,
): ReadonlyMap<string, readonly AddedLine[]> {
  const added = new Map<string, AddedLine[]>();
  const rows = [...earlier.rows()];
  // Without a line marked as ours none can be told from an added one.
  if (!rows.some(({ own }) => own)) return added;
  const textsOf = textsUnder(earlier, titles);
  const seen = new Set<string>();
  let anchor = NOWHERE;
  for (const { row, id, own } of rows) {
    // A copied row carries a copied id: the second one is an addition.
    if (own || (id !== "" && !seen.has(id))) {
      seen.add(id);
      anchor = present.has(id) ? id : NOWHERE;
      continue;
    }
    const texts = textsOf(row);
    if (texts.every((text) => text.trim() === "")) continue;
    const lines = added.get(anchor) ?? [];
    lines.push({ kind: "added", texts });
    added.set(anchor, lines);
  }
  return added;
}

/** The texts of a row by column, wherever the columns stand now. */
function textsUnder(earlier: EarlierSheet, titles: Titles): (row: number) => readonly string[] {
  const columns = titles.map((spellings) => columnUnder(earlier, spellings));
  return (row) => columns.map((column) => (column === null ? "" : earlier.text(row, column)));
}
