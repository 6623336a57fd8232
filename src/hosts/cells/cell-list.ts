/** The filled cells of a sheet in the order of the file, flat, before their bounds are known. */
import { HostError } from "../../workbook/host";
import { MAX_CELLS } from "../../workbook/limits";
import { FormulaList } from "../../workbook/formulas";
import type { CellKind } from "../../workbook/snapshot";

export class CellList {
  count = 0;
  rows = new Uint32Array(1024);
  columns = new Uint16Array(1024);
  kinds = new Uint8Array(1024);
  numbers = new Float64Array(1024);
  /** Index into `strings` of a text or an error. */
  texts = new Uint32Array(1024);
  /** Index into the workbook's number formats. */
  formats = new Uint16Array(1024);
  /** Index into the workbook's font names. */
  fonts = new Uint16Array(1024);
  /** "" first. */
  readonly strings: string[] = [""];
  /** By place in this list. */
  readonly formulas = new FormulaList();

  /** Adds a cell whose value and font are put in afterwards. @returns its place in this list. @throws HostError too-large */
  add(row: number, column: number, kind: CellKind, format: number): number {
    const index = this.count++;
    if (this.count > MAX_CELLS) throw new HostError("too-large", `more than ${MAX_CELLS} cells on one sheet`);
    if (index === this.rows.length) this.grow();
    this.rows[index] = row;
    this.columns[index] = column;
    this.kinds[index] = kind;
    this.numbers[index] = NaN;
    this.texts[index] = 0;
    this.formats[index] = format;
    this.fonts[index] = 0;
    return index;
  }

  /** @param formula with "=" */
  addFormula(index: number, formula: string): void {
    this.formulas.add(index, formula);
  }

  /** Forgets the cell that was added last. */
  takeBack(index: number): void {
    this.count = index;
  }

  private grow(): void {
    const length = this.rows.length * 2;
    const longer = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.rows = longer(new Uint32Array(length), this.rows);
    this.columns = longer(new Uint16Array(length), this.columns);
    this.kinds = longer(new Uint8Array(length), this.kinds);
    this.numbers = longer(new Float64Array(length), this.numbers);
    this.texts = longer(new Uint32Array(length), this.texts);
    this.formats = longer(new Uint16Array(length), this.formats);
    this.fonts = longer(new Uint16Array(length), this.fonts);
  }
}

/** Gives each distinct text one number, in the order of first use. */
export class Numbering {
  private readonly ids: Map<string, number>;

  constructor(readonly values: string[]) {
    this.ids = new Map(values.map((value, id) => [value, id]));
  }

  id(value: string): number {
    let id = this.ids.get(value);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.ids.set(value, id);
    }
    return id;
  }
}
