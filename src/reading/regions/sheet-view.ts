/** A sheet as reading sees it: decoded text, merged cells resolved, number formats understood. */
import type { CellRange, CellRef } from "../../workbook/address";
import {
  CellKind,
  cellIndex,
  kindAt,
  numberAt,
  type CellGrid,
  type SheetSnapshot,
} from "../../workbook/snapshot";
import { headerRole } from "../words/header-words";
import type { ColumnRole } from "../../scorebook/table-shape";
import { plain, tidy, tidyLines } from "../../text/fold";
import { decode, encodingOfFont, encodingOfTexts, isCapitalFont, type Encoding } from "../../text/legacy";
import { dayAndMonth, shownBy, type Shown } from "../../text/number-format";

/** Merges are resolved cell by cell up to so many cells; a sheet with more is no table. */
const MOST_MERGED_CELLS = 400_000;

export class SheetView {
  readonly grid: CellGrid;
  /** Bounds of the cells that hold anything; `bottom` < `top` on an empty sheet. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly encoding: Encoding;
  private readonly tidied = new Map<string, (string | undefined)[]>();
  private readonly roles = new Map<string, ColumnRole | null>();
  private readonly plains = new Map<string, string>();
  private readonly shownAs: readonly Shown[];
  private merged: Map<number, CellRange> | null = null;

  constructor(readonly sheet: SheetSnapshot) {
    this.grid = sheet.grid;
    const bounds = usedBounds(this.grid);
    this.top = bounds.top;
    this.bottom = bounds.bottom;
    this.left = bounds.left;
    this.right = bounds.right;
    this.encoding = encodingOfTexts(this.grid.strings);
    this.shownAs = this.grid.formatCodes.map(shownBy);
  }

  get name(): string {
    return this.sheet.name;
  }

  get isEmpty(): boolean {
    return this.bottom < this.top;
  }

  isHidden(column: number): boolean {
    return this.sheet.hiddenColumns.has(column);
  }

  kind(row: number, column: number): CellKind {
    return kindAt(this.grid, row, column);
  }

  number(row: number, column: number): number | null {
    return numberAt(this.grid, row, column);
  }

  /** The number in a cell, NaN where it holds none or a date. */
  plainNumber(row: number, column: number): number {
    const index = cellIndex(this.grid, row, column);
    if (index < 0 || this.grid.kinds[index] !== CellKind.number) return NaN;
    if (this.shownAs[this.grid.formats[index] ?? 0] === "date") return NaN;
    return this.grid.numbers[index] ?? NaN;
  }

  /** The first column from `from` on that holds a text in this row; Infinity where none does. */
  nextText(row: number, from: number): number {
    const { grid } = this;
    const start = (row - grid.top) * grid.columnCount - grid.left;
    if (row < grid.top || row >= grid.top + grid.rowCount) return Infinity;
    for (let column = Math.max(from, grid.left); column < grid.left + grid.columnCount; column++) {
      if (grid.kinds[start + column] === CellKind.text) return column;
    }
    return Infinity;
  }

  /** Text of a text cell in Unicode, one line, tidied; "" elsewhere. Remembered per text. */
  text(row: number, column: number): string {
    const id = this.textId(row, column);
    if (id < 0) return "";
    const tidied = this.tidiedBy(this.fontAt(row, column));
    let text = tidied[id];
    if (text === undefined) {
      text = tidy(this.source(row, column));
      tidied[id] = text;
    }
    return text;
  }

  /** Text as it is stored. */
  raw(row: number, column: number): string {
    const id = this.textId(row, column);
    return id < 0 ? "" : (this.grid.strings[id] ?? "");
  }

  /** What a cell would say as a header; remembered per text. */
  role(row: number, column: number): ColumnRole | null {
    const text = this.text(row, column);
    let role = this.roles.get(text);
    if (role === undefined) {
      role = headerRole(text);
      this.roles.set(text, role);
    }
    return role;
  }

  /** Text with its lines kept apart. */
  lines(row: number, column: number): string {
    return tidyLines(this.source(row, column));
  }

  /** Number of spaces before the text: the depth of a criterion where no code tells it. */
  indent(row: number, column: number): number {
    const text = this.source(row, column);
    return text.length - text.replace(/^[ \u00a0\t]+/, "").length;
  }

  /** Text, or a number as it would be typed; dates as "d/m". */
  shown(row: number, column: number): string {
    const number = this.number(row, column);
    if (number === null) return this.text(row, column);
    if (this.shownAsOf(row, column) === "date") {
      const { day, month } = dayAndMonth(number);
      return `${day}/${month}`;
    }
    return String(Math.round(number * 1e6) / 1e6);
  }

  /** What a cell shows, or the merged cell that lies over it. */
  shownOver(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge === null ? this.shown(row, column) : this.shown(merge.top, merge.left);
  }

  shownAsOf(row: number, column: number): Shown {
    const index = cellIndex(this.grid, row, column);
    return index < 0 ? "number" : (this.shownAs[this.grid.formats[index] ?? 0] ?? "number");
  }

  /** Bare letters of a text cell, remembered per text. */
  plain(row: number, column: number): string {
    const text = this.text(row, column);
    let words = this.plains.get(text);
    if (words === undefined) {
      words = plain(text);
      this.plains.set(text, words);
    }
    return words;
  }

  /** The merged range that a cell lies in, or null. */
  mergeAt(row: number, column: number): CellRange | null {
    this.merged ??= this.indexMerges();
    return this.merged.get(this.key(row, column)) ?? null;
  }

  ref(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  private textId(row: number, column: number): number {
    const index = cellIndex(this.grid, row, column);
    if (index < 0) return -1;
    const kind = this.grid.kinds[index];
    return kind === CellKind.text || kind === CellKind.error ? (this.grid.texts[index] ?? 0) : -1;
  }

  private fontAt(row: number, column: number): string {
    return this.sheet.columnFonts.get(column) ?? this.sheet.rowFonts.get(row) ?? "";
  }

  private source(row: number, column: number): string {
    const id = this.textId(row, column);
    if (id < 0) return "";
    const font = this.fontAt(row, column);
    const encoding = encodingOfFont(font) ?? this.encoding;
    return decode(this.grid.strings[id] ?? "", encoding, isCapitalFont(font));
  }

  /** Tidied texts by id, apart for every font that asks for a decoding of its own. */
  private tidiedBy(font: string): (string | undefined)[] {
    const look = encodingOfFont(font) === null ? "" : font;
    let texts = this.tidied.get(look);
    if (texts === undefined) {
      texts = [];
      this.tidied.set(look, texts);
    }
    return texts;
  }

  private key(row: number, column: number): number {
    return row * 16_384 + column;
  }

  private indexMerges(): Map<number, CellRange> {
    const index = new Map<number, CellRange>();
    for (const range of this.sheet.merges) {
      const bottom = Math.min(range.bottom, this.bottom);
      const right = Math.min(range.right, this.right);
      for (let row = Math.max(range.top, this.top); row <= bottom; row++) {
        for (let column = Math.max(range.left, this.left); column <= right; column++) {
          if (index.size >= MOST_MERGED_CELLS) return index;
          index.set(this.key(row, column), range);
        }
      }
    }
    return index;
  }
}

function usedBounds(grid: CellGrid): CellRange {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  const { kinds, columnCount } = grid;
  for (let r = 0, index = 0; r < grid.rowCount; r++) {
    for (let c = 0; c < columnCount; c++, index++) {
      if (kinds[index] === CellKind.empty) continue;
      if (r < top) top = r;
      bottom = r;
      if (c < left) left = c;
      if (c > right) right = c;
    }
  }
  if (bottom < 0) return { top: 0, left: 0, bottom: -1, right: -1 };
  return { top: top + grid.top, bottom: bottom + grid.top, left: left + grid.left, right: right + grid.left };
}
