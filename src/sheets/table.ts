/**
 * A sheet is a list of columns: each says its title, its width, and what stands in it for an item. One writer
 * puts them on the sheet; where a column stands follows from the list, and formulas name columns by their ids.
 */
import { cellName } from "../workbook/address";
import { blank, type Content } from "./content";
import type { Line } from "./formulas";
import type { SheetBuilder } from "./sheet-builder";
import { LOOKS, PLAIN, type Tint } from "./styles";

/** A head over neighbouring columns: those that hold the same object stand under it together. */
export interface Over {
  readonly text: string;
}

export interface Column<Item> {
  /** Unique on its sheet. */
  readonly id: string;
  readonly title: string;
  readonly over?: Over | undefined;
  /** Beyond the look of heads. */
  readonly headTint?: Tint;
  /** In characters; of all that it spans. */
  readonly width: number;
  /** It stands in so many columns of the sheet, merged. */
  readonly span?: number;
  /** Null for no cell. */
  readonly content: (item: Item, row: TableRow) => Content | null;
  /** In the row that closes the table (a mean, a sum); an empty cell where not given. */
  readonly foot?: ((row: TableRow) => Content | null) | undefined;
  /** Hidden, since formulas or the next run need it and nobody reads it: behind the printed columns, or in its place. */
  readonly hidden?: true | "in-place";
  /** What a reader has to know of it, for the legend below the table. */
  readonly note?: string | undefined;
}

/** A hidden column. */
export function hiddenColumn<Item>(id: string, content: Column<Item>["content"]): Column<Item> {
  return { id, title: "", width: 0, hidden: true, content };
}

/** Where the cells of a row stand. */
export interface TableRow {
  readonly row: number;
  /** Place of a column on the sheet. @throws Error for an id that the table does not have */
  readonly column: (id: string) => number;
  /** "D8" */
  readonly cell: (id: string) => string;
  /** A column over all rows of the table. */
  readonly down: (id: string) => Line;
  /** The cells of this row between two columns. */
  readonly along: (first: string, last: string) => Line;
  /** The row above it. */
  readonly above: TableRow;
}

/** First and last row of the items of a table. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

export class Table<Item> {
  /** Columns that stand where the list has them. */
  readonly printed: readonly Column<Item>[];
  private readonly hidden: readonly Column<Item>[];
  private readonly places = new Map<string, number>();
  private readonly written = new Set<number>();
  /** Each column over all rows, once: every rank of the column is taken over it. */
  private readonly lines = new Map<string, Line>();
  /** The place of the last printed column. */
  readonly last: number;

  /**
   * @param rows of the items, as formulas over a whole column see them
   * @param hiddenFrom first place of the hidden columns; behind the printed ones where not given
   */
  constructor(
    private readonly builder: SheetBuilder,
    readonly columns: readonly Column<Item>[],
    readonly rows: Rows,
    hiddenFrom?: number,
  ) {
    this.printed = columns.filter((column) => !isBehind(column));
    this.hidden = columns.filter(isBehind);
    let place = 0;
    for (const { id, hidden, span = 1 } of this.printed) {
      this.places.set(id, place);
      if (hidden === "in-place") builder.hide(place);
      place += span;
    }
    this.last = place - 1;
    const behind = hiddenFrom ?? place;
    this.hidden.forEach(({ id }, index) => {
      this.places.set(id, behind + index);
      builder.hide(behind + index);
    });
  }

  /** @throws Error for an id that the table does not have */
  column(id: string): number {
    const place = this.places.get(id);
    if (place === undefined) throw new Error(`no column ${id}`);
    return place;
  }

  private line(id: string): Line {
    let line = this.lines.get(id);
    if (line === undefined) {
      line = { direction: "down", at: this.column(id), ...this.rows };
      this.lines.set(id, line);
    }
    return line;
  }

  at(row: number): TableRow {
    const column = (id: string): number => this.column(id);
    const above = (): TableRow => this.at(row - 1);
    return {
      row,
      column,
      cell: (id) => cellName(row, column(id)),
      down: (id) => this.line(id),
      along: (first, last) => ({ direction: "along", at: row, first: column(first), last: column(last) }),
      get above() {
        return above();
      },
    };
  }

  /** Titles of the printed columns over `depth` rows: those without a head over them are as high as all. */
  heads(row: number, depth: 1 | 2 = 1): void {
    const bottom = row + depth - 1;
    let over: Over | undefined;
    for (const column of this.printed) {
      if (column.title === "") continue;
      const left = this.column(column.id);
      const top = column.over === undefined ? row : bottom;
      const right = left + (column.span ?? 1) - 1;
      this.builder.header({ top, bottom, left, right }, column.title, {
        ...LOOKS.header,
        ...column.headTint,
      });
      if (column.over !== undefined && column.over !== over) {
        const under = this.printed.filter((other) => other.over === column.over).length;
        const range = { top: row, bottom: bottom - 1, left, right: left + under - 1 };
        this.builder.header(range, column.over.text, LOOKS.header);
      }
      over = column.over;
    }
  }

  /** A row of one item. */
  write(row: number, item: Item, tint: Tint = PLAIN): void {
    this.written.add(row);
    const at = this.at(row);
    for (const { id, content, span = 1 } of this.columns) {
      const shown = content(item, at);
      if (shown === null) continue;
      const left = this.column(id);
      // What nobody reads stands in the colour of nobody's row.
      const own = shown.look === LOOKS.helper ? PLAIN : tint;
      this.builder.show(row, left, shown, own, left + span - 1);
    }
  }

  /** True where `write` has written. */
  holds(row: number): boolean {
    return this.written.has(row);
  }

  /** The row that closes the table. */
  foot(row: number, tint: Tint): void {
    const at = this.at(row);
    for (const { id, foot } of this.printed) {
      this.builder.show(row, this.column(id), foot?.(at) ?? blank(), tint);
    }
  }

  /** What its columns say of themselves, each once. */
  get notes(): readonly string[] {
    return [...new Set(this.columns.flatMap(({ note }) => note ?? []))];
  }
}

/** Widths of the printed columns, for a builder. */
export function widthsOf(columns: readonly Column<never>[]): readonly number[] {
  return columns.filter((column) => !isBehind(column)).map(({ width }) => width);
}

function isBehind({ hidden }: Column<never>): boolean {
  return hidden === true;
}
