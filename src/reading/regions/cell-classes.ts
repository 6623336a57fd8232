/** What each cell of a sheet looks like, whatever it says: a figure, a code, a year, a text. */
import { CellKind } from "../../workbook/snapshot";
import { isNotApplicable, parseFraction, parseNumber, parsePercent } from "../../text/number-text";
import { parseCode } from "../axes/codes";
import { isYear } from "./header-cells";
import type { SheetView } from "./sheet-view";

/** `code` is a numbering that is no plain number: "I", "a)", "1.1.1", "(2)". */
export const CellClass = { empty: 0, figure: 1, text: 2, code: 3, year: 4 } as const;
export type CellClass = (typeof CellClass)[keyof typeof CellClass];

/** Merges are laid over the cells that they cover up to so many cells. */
const MOST_COVERED = 400_000;
/** Figures in text are short: "1.234,56 điểm", "không phát sinh". */
const LONGEST_FIGURE = 24;

/** The classes of a sheet's cells within its bounds, in a flat array. */
export class CellClasses {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  private readonly width: number;
  private readonly classes: Uint8Array;
  /** The cell whose text a cell shows: itself, or where the merge over it begins; empty where nothing is merged. */
  private readonly owners: Int32Array;

  constructor(readonly view: SheetView) {
    const { grid } = view;
    this.top = view.top;
    this.bottom = view.bottom;
    this.left = view.left;
    this.right = view.right;
    this.width = Math.max(0, view.right - view.left + 1);
    const cells = this.width * Math.max(0, view.bottom - view.top + 1);
    const classes = (this.classes = new Uint8Array(cells));
    const { kinds, numbers, texts, strings } = grid;
    const ofString = new Int8Array(strings.length).fill(-1);
    let at = 0;
    for (let row = view.top; row <= view.bottom; row++) {
      let index = (row - grid.top) * grid.columnCount + (view.left - grid.left);
      for (let column = view.left; column <= view.right; column++, index++, at++) {
        const kind = kinds[index];
        if (kind === CellKind.empty) continue;
        if (kind === CellKind.text) {
          const id = texts[index] ?? 0;
          let own = ofString[id] ?? -1;
          if (own < 0) ofString[id] = own = classOfText(strings[id] ?? "");
          classes[at] = own;
        } else if (kind === CellKind.number && isYear(numbers[index] ?? NaN)) classes[at] = CellClass.year;
        else classes[at] = CellClass.figure;
      }
    }
    this.owners = view.sheet.merges.length === 0 ? new Int32Array(0) : new Int32Array(cells).fill(-1);
    this.layMerges();
  }

  at(row: number, column: number): number {
    return this.classes[this.index(row, column)] ?? CellClass.empty;
  }

  /** True for a text or a year: what may be a caption. */
  isCaption(row: number, column: number): boolean {
    const own = this.at(row, column);
    return own === CellClass.text || own === CellClass.year;
  }

  /** A number that two cells share where one merged text lies over both. */
  owner(row: number, column: number): number {
    const index = this.index(row, column);
    const owner = this.owners[index] ?? -1;
    return owner < 0 ? index : owner;
  }

  /** The row that a text shown in a cell stands in: its own, or the first of the merge over it. */
  ownerRow(row: number, column: number): number {
    return Math.floor(this.owner(row, column) / this.width) + this.top;
  }

  ownerColumn(row: number, column: number): number {
    return (this.owner(row, column) % this.width) + this.left;
  }

  private index(row: number, column: number): number {
    return (row - this.top) * this.width + (column - this.left);
  }

  /** A merged text is the text of every cell that it covers; a merged figure stands once. */
  private layMerges(): void {
    let covered = 0;
    for (const range of this.view.sheet.merges) {
      if (range.top < this.top || range.left < this.left) continue;
      if (range.top > this.bottom || range.left > this.right) continue;
      const owner = this.index(range.top, range.left);
      const own = this.classes[owner] ?? CellClass.empty;
      if (own !== CellClass.text && own !== CellClass.year && own !== CellClass.code) continue;
      const bottom = Math.min(range.bottom, this.bottom);
      const right = Math.min(range.right, this.right);
      for (let row = range.top; row <= bottom; row++) {
        for (let column = range.left; column <= right; column++) {
          if (++covered > MOST_COVERED) return;
          const index = this.index(row, column);
          this.classes[index] = own;
          this.owners[index] = owner;
        }
      }
    }
  }
}

function classOfText(source: string): CellClass {
  const text = source
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(/^'/, "");
  if (text === "") return CellClass.empty;
  if (text.length > LONGEST_FIGURE) return CellClass.text;
  if (/^[✓✔√☑✗✘]$/u.test(text) || isNotApplicable(text)) return CellClass.figure;
  if (!/\d/.test(text)) return parseCode(text) === null ? CellClass.text : CellClass.code;
  const bare = text.replace(/\s*(?:điểm|đ)\.?$/iu, "");
  const value = parseNumber(bare, null);
  if (value !== null) return isYear(value / 1e6) ? CellClass.year : CellClass.figure;
  if (parsePercent(bare, null) !== null || parseFraction(bare, null) !== null) return CellClass.figure;
  return parseCode(text) === null ? CellClass.text : CellClass.code;
}
