/**
 * Columns of a table that people fill in: reason, office, remedy, deadline. What the product wrote there is
 * known by its mark in a hidden column; what differs from its mark was typed and is kept, row by row.
 */
import { textMark } from "./text-mark";
import type { EarlierSheet } from "./earlier-sheet";

export interface KeptCell {
  readonly text: string;
  /** Typed by a person, and not what would be written today. */
  readonly typed: boolean;
}

/** A row of the earlier sheet that holds typed text, as it stood. */
export interface KeptRow {
  readonly row: number;
  readonly id: string;
  /** By column. */
  readonly texts: readonly string[];
  /** What the product wrote there, as marks. */
  readonly marks: string;
}

export class KeptColumns {
  /** By row id, the typed texts by column. */
  private readonly typed = new Map<string, ReadonlyMap<number, string>>();
  private readonly kept: KeptRow[] = [];

  /**
   * @param titles of each column, in every language that an earlier run may have used
   */
  constructor(
    earlier: EarlierSheet | null,
    private readonly titles: readonly (readonly string[])[],
  ) {
    if (earlier === null) return;
    const columns = titles.map((spellings) => columnUnder(earlier, spellings));
    const seen = new Set<string>();
    for (const { row, id, marks } of earlier.rows()) {
      if (id === "" || seen.has(id)) continue;
      // A copied row, which carries a copied id, is a line that a person added.
      seen.add(id);
      const written = marks.split(" ");
      // A sheet of a version that had fewer of these columns has a mark for each column that stands there.
      const older = written.length < columns.length;
      const texts = columns.map((column) => (column === null ? "" : earlier.text(row, column)));
      const typed = new Map<number, string>();
      texts.forEach((text, index) => {
        if (columns[index] === null) return;
        const at = older ? columns.slice(0, index).filter((column) => column !== null).length : index;
        if (textMark(text) !== written[at]) typed.set(index, text);
      });
      if (typed.size === 0) continue;
      this.typed.set(id, typed);
      this.kept.push({ row, id, texts, marks });
    }
  }

  get isEmpty(): boolean {
    return this.typed.size === 0;
  }

  /** Rows that hold typed text, from the top. */
  get rows(): readonly KeptRow[] {
    return this.kept;
  }

  /** What stands in a column of a row: what a person typed, else what is generated. */
  cell(id: string, column: number, generated: string): KeptCell {
    const typed = this.typed.get(id)?.get(column);
    if (typed === undefined || textMark(typed) === textMark(generated))
      return { text: generated, typed: false };
    return { text: typed, typed: true };
  }

  /** The marks of a row's generated texts, one a column. */
  marks(generated: readonly string[]): string {
    return this.titles.map((_, index) => textMark(generated[index] ?? "")).join(" ");
  }
}

/** The column under one of the titles; null where it is gone. */
export function columnUnder(earlier: EarlierSheet, spellings: readonly string[]): number | null {
  for (const title of spellings) {
    const column = earlier.columnUnder(title);
    if (column !== null) return column;
  }
  return null;
}
