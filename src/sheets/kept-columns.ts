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

export class KeptColumns {
  /** By row id, the typed texts by title. */
  private readonly typed = new Map<string, ReadonlyMap<string, string>>();

  /** @param titles of the columns, in any language that an earlier run may have used */
  constructor(
    earlier: EarlierSheet | null,
    private readonly titles: readonly string[],
  ) {
    if (earlier === null) return;
    const columns = titles.map((title) => [title, earlier.columnUnder(title)] as const);
    for (const { row, id, marks } of earlier.rows()) {
      if (id === "" || this.typed.has(id)) continue;
      const written = marks.split(" ");
      const texts = new Map<string, string>();
      columns.forEach(([title, column], index) => {
        if (column === null) return;
        const text = earlier.text(row, column);
        if (textMark(text) !== written[index]) texts.set(title, text);
      });
      if (texts.size > 0) this.typed.set(id, texts);
    }
  }

  get isEmpty(): boolean {
    return this.typed.size === 0;
  }

  /** Rows that hold typed text, by id. */
  get ids(): Iterable<string> {
    return this.typed.keys();
  }

  /** What stands in a column of a row: what a person typed, else what is generated. */
  cell(id: string, title: string, generated: string): KeptCell {
    const typed = this.typed.get(id)?.get(title);
    if (typed === undefined || textMark(typed) === textMark(generated))
      return { text: generated, typed: false };
    return { text: typed, typed: true };
  }

  /** The marks of a row's generated texts, one a column. */
  marks(generated: readonly string[]): string {
    return this.titles.map((_, index) => textMark(generated[index] ?? "")).join(" ");
  }
}
