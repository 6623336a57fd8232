/**
 * Formulas without a stored result: sums and differences of cells of the same sheet can be computed here
 * with certainty; anything else cannot, and is said.
 */
import { parseCellName } from "../../workbook/address";
import { CellKind, formulaAt } from "../../workbook/snapshot";
import { MILLIONTHS, roundPoints, toPoints, type Points } from "../../scorebook/points";
import type { SheetView } from "../regions/sheet-view";

const DEEPEST = 100;
const MOST_CELLS = 20_000;
const TOKEN =
  /\s*(?:(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\w(!])|(\d+(?:\.\d+)?)|(SUM|ROUND)\s*\(|([+\-(),;]))/iy;

/** Thrown inside only: the formula is more than a sum. */
class NotProvable extends Error {}

export class ProvenSums {
  private readonly known = new Map<number, Points | null>();
  private budget = 2_000_000;

  constructor(private readonly view: SheetView) {}

  /** The value of the formula in a cell, or null where it cannot be proven. */
  valueAt(row: number, column: number): Points | null {
    return this.evaluate(row, column, 0);
  }

  private evaluate(row: number, column: number, depth: number): Points | null {
    const key = row * 16_384 + column;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formula = formulaAt(this.view.grid, row, column);
    if (formula === null || depth > DEEPEST) return null;
    this.known.set(key, null); // a formula that leads back to itself has no value
    try {
      const value = new Sum(formula, (r, c, inRange) => this.cell(r, c, inRange, depth)).value();
      this.known.set(key, value);
      return value;
    } catch (error) {
      if (error instanceof NotProvable || error instanceof RangeError) return null;
      throw error;
    }
  }

  private cell(row: number, column: number, inRange: boolean, depth: number): Points {
    if (--this.budget < 0) throw new NotProvable();
    switch (this.view.kind(row, column)) {
      case CellKind.empty:
        return 0;
      case CellKind.number:
        return toPoints(this.view.number(row, column) ?? NaN);
      case CellKind.uncached: {
        const value = this.evaluate(row, column, depth + 1);
        if (value === null) throw new NotProvable();
        return value;
      }
      case CellKind.text:
        // SUM over a range leaves text out; "+" over text is an error or a guess.
        if (inRange) return 0;
        throw new NotProvable();
      default:
        throw new NotProvable();
    }
  }
}

type CellReader = (row: number, column: number, inRange: boolean) => Points;

/** Recursive descent over +, −, brackets, SUM and ROUND. */
class Sum {
  private at = 0;

  constructor(
    private readonly formula: string,
    private readonly read: CellReader,
  ) {
    if (formula.startsWith("=")) this.at = 1;
  }

  value(): Points {
    const value = this.terms();
    if (this.formula.slice(this.at).trim() !== "" || !Number.isSafeInteger(value)) throw new NotProvable();
    return value;
  }

  private terms(): Points {
    let value = 0;
    let sign = 1;
    if (this.takes("-")) sign = -1;
    else this.takes("+");
    for (;;) {
      value += sign * this.term();
      if (this.takes("+")) sign = 1;
      else if (this.takes("-")) sign = -1;
      else return value;
    }
  }

  private term(): Points {
    const token = this.next();
    const [, from, to, number, name, sign] = token;
    if (number !== undefined) return Math.round(Number(number) * MILLIONTHS);
    if (from !== undefined && to === undefined) {
      const { row, column } = parseCellName(from);
      return this.read(row, column, false);
    }
    if (name !== undefined) return name.toUpperCase() === "SUM" ? this.sum() : this.round();
    if (sign === "(") {
      const value = this.terms();
      this.expect(")");
      return value;
    }
    throw new NotProvable();
  }

  private sum(): Points {
    let value = 0;
    do {
      const start = this.at;
      const [, from, to] = this.next();
      if (from !== undefined && to !== undefined) value += this.range(from, to);
      else {
        this.at = start;
        value += this.terms();
      }
    } while (this.takes(",") || this.takes(";"));
    this.expect(")");
    return value;
  }

  private range(from: string, to: string): Points {
    const a = parseCellName(from);
    const b = parseCellName(to);
    const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
    const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new NotProvable();
    let value = 0;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) value += this.read(row, column, true);
    }
    return value;
  }

  private round(): Points {
    const value = this.terms();
    if (!this.takes(",") && !this.takes(";")) throw new NotProvable();
    const decimals = this.terms() / MILLIONTHS;
    this.expect(")");
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) throw new NotProvable();
    return roundPoints(value, decimals);
  }

  private next(): RegExpExecArray {
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.formula);
    if (token === null) throw new NotProvable();
    this.at = TOKEN.lastIndex;
    return token;
  }

  private takes(sign: string): boolean {
    const start = this.at;
    while (this.formula.charAt(this.at) === " ") this.at++;
    if (this.formula.charAt(this.at) === sign) {
      this.at++;
      return true;
    }
    this.at = start;
    return false;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new NotProvable();
  }
}
