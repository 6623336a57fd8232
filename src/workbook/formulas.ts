/**
 * Formulas of a sheet in two flat arrays and one text: a country-wide book has four hundred thousand of them, and
 * hardly any is ever looked at. Plain data, so that it may pass from one thread to another.
 */

/** Formulas by cell index, in ascending order; the text of each, in UTF-8 and without its "=", ends at `ends`. */
export interface CellFormulas {
  readonly cells: Uint32Array;
  readonly ends: Uint32Array;
  readonly texts: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** UTF-8 takes at most so many bytes for a unit of a text. */
const MOST_BYTES = 3;

/** Takes formulas in any order. */
export class FormulaList {
  private count = 0;
  private cells = new Uint32Array(64);
  private ends = new Uint32Array(64);
  private texts = new Uint8Array(1024);
  private length = 0;

  get size(): number {
    return this.count;
  }

  /** @param formula with or without its leading "=" */
  add(cell: number, formula: string): void {
    const text = formula.replace(/^=/, "");
    this.reserve(text.length * MOST_BYTES);
    const { written } = encoder.encodeInto(text, this.texts.subarray(this.length));
    this.close(cell, written);
  }

  /** Bytes of a file that are letters of ASCII, without "=". */
  addPlain(cell: number, bytes: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    // They are short: a view of each would cost more than its letters.
    const { texts, length } = this;
    for (let at = from; at < to; at++) texts[length + at - from] = bytes[at] ?? 0;
    this.close(cell, to - from);
  }

  /** @param indexOf where a cell stands in the grid, −1 for outside; of two at one place the later one counts */
  build(indexOf: (cell: number) => number): CellFormulas {
    const index = new Float64Array(this.count);
    let sorted = true;
    let last = -1;
    let outside = false;
    for (let at = 0; at < this.count; at++) {
      const own = (index[at] = indexOf(this.cells[at] ?? 0));
      if (own < 0) outside = true;
      else {
        if (own <= last) sorted = false;
        last = own;
      }
    }
    if (sorted && !outside) {
      const cells = new Uint32Array(index);
      return { cells, ends: this.ends.slice(0, this.count), texts: this.texts.slice(0, this.length) };
    }
    const order: number[] = [];
    for (let at = 0; at < this.count; at++) if ((index[at] ?? -1) >= 0) order.push(at);
    if (!sorted) order.sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0) || a - b);
    const kept = sorted ? order : order.filter((at, place) => index[order[place + 1] ?? -1] !== index[at]);
    const cells = Uint32Array.from(kept, (at) => index[at] ?? 0);
    const texts = new Uint8Array(kept.reduce((sum, at) => sum + this.endOf(at) - this.endOf(at - 1), 0));
    const ends = new Uint32Array(kept.length);
    let length = 0;
    kept.forEach((at, place) => {
      texts.set(this.texts.subarray(this.endOf(at - 1), this.endOf(at)), length);
      ends[place] = length += this.endOf(at) - this.endOf(at - 1);
    });
    return { cells, ends, texts };
  }

  private endOf(at: number): number {
    return at < 0 ? 0 : (this.ends[at] ?? 0);
  }

  private reserve(bytes: number): void {
    if (this.length + bytes > this.texts.length) {
      const longer = new Uint8Array(Math.max(this.texts.length * 2, this.length + bytes));
      longer.set(this.texts);
      this.texts = longer;
    }
    if (this.count < this.cells.length) return;
    const [cells, ends] = [new Uint32Array(this.count * 2), new Uint32Array(this.count * 2)];
    cells.set(this.cells);
    ends.set(this.ends);
    [this.cells, this.ends] = [cells, ends];
  }

  private close(cell: number, bytes: number): void {
    this.length += bytes;
    this.cells[this.count] = cell;
    this.ends[this.count++] = this.length;
  }
}

/** The formula of a cell with its "=", null where it has none. */
export function formulaOf({ cells, ends, texts }: CellFormulas, index: number): string | null {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  if (cells[low] !== index) return null;
  return `=${decoder.decode(texts.subarray(low === 0 ? 0 : ends[low - 1], ends[low]))}`;
}
