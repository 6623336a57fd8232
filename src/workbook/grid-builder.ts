/** Fills a CellGrid cell by cell: the one way in for hosts and for tests. */
import { FormulaList } from "./formulas";
import type { CellGrid } from "./snapshot";
import { CellKind } from "./snapshot";

const GENERAL = "General";

/** Grid of fixed bounds that is filled in any order, then taken with `build()`. */
export class GridBuilder {
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly texts: Uint32Array;
  private readonly formats: Uint16Array;
  private readonly strings: string[] = [""];
  private readonly stringIds = new Map<string, number>([["", 0]]);
  private readonly formatCodes: string[] = [GENERAL];
  private readonly formatIds = new Map<string, number>([[GENERAL, 0]]);
  private readonly formulas = new FormulaList();

  /**
   * @param top first row of the sheet that the grid covers, zero-based
   * @param left first column, zero-based
   */
  constructor(
    readonly top: number,
    readonly left: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    const size = rowCount * columnCount;
    this.kinds = new Uint8Array(size);
    this.numbers = new Float64Array(size).fill(NaN);
    this.texts = new Uint32Array(size);
    this.formats = new Uint16Array(size);
  }

  number(row: number, column: number, value: number): void {
    const index = this.at(row, column);
    this.kinds[index] = CellKind.number;
    this.numbers[index] = value;
  }

  text(row: number, column: number, value: string): void {
    const index = this.at(row, column);
    this.kinds[index] = CellKind.text;
    this.texts[index] = this.stringId(value);
  }

  boolean(row: number, column: number, value: boolean): void {
    const index = this.at(row, column);
    this.kinds[index] = CellKind.boolean;
    this.numbers[index] = value ? 1 : 0;
  }

  /** @param code the error as Excel shows it, "#DIV/0!" */
  error(row: number, column: number, code: string): void {
    const index = this.at(row, column);
    this.kinds[index] = CellKind.error;
    this.texts[index] = this.stringId(code);
  }

  /** A formula without a stored result; one with a result is a value plus `formula`. */
  uncached(row: number, column: number): void {
    this.kinds[this.at(row, column)] = CellKind.uncached;
  }

  /** @param formula with its leading "=" */
  formula(row: number, column: number, formula: string): void {
    this.formulas.add(this.at(row, column), formula);
  }

  format(row: number, column: number, code: string): void {
    let id = this.formatIds.get(code);
    if (id === undefined) {
      id = this.formatCodes.push(code) - 1;
      this.formatIds.set(code, id);
    }
    this.formats[this.at(row, column)] = id;
  }

  build(): CellGrid {
    return {
      top: this.top,
      left: this.left,
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      kinds: this.kinds,
      numbers: this.numbers,
      texts: this.texts,
      formats: this.formats,
      strings: this.strings,
      formatCodes: this.formatCodes,
      formulas: this.formulas.build((index) => index),
    };
  }

  private stringId(value: string): number {
    let id = this.stringIds.get(value);
    if (id === undefined) {
      id = this.strings.push(value) - 1;
      this.stringIds.set(value, id);
    }
    return id;
  }

  private at(row: number, column: number): number {
    const r = row - this.top;
    const c = column - this.left;
    if (r < 0 || c < 0 || r >= this.rowCount || c >= this.columnCount) {
      throw new RangeError(`cell ${row},${column} lies outside the grid`);
    }
    return r * this.columnCount + c;
  }
}
