/** Values of formulas and how Excel turns one kind into another. */
import type { CellFault, CellValue } from "../model";

export type Scalar = CellValue | CellFault | null;
/** Rows of a range or of an array result. */
export type Matrix = readonly (readonly Scalar[])[];

export class Fault extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

export function isFault(value: unknown): value is CellFault {
  return typeof value === "object" && value !== null && "error" in value;
}

/** @throws Fault #VALUE! where it is no number */
export function toNumber(value: Scalar): number {
  if (isFault(value)) throw new Fault(value.error);
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new Fault("#VALUE!");
  return number;
}

export function toText(value: Scalar): string {
  if (isFault(value)) throw new Fault(value.error);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

export function toBoolean(value: Scalar): boolean {
  if (isFault(value)) throw new Fault(value.error);
  if (typeof value === "string") throw new Fault("#VALUE!");
  return value === null ? false : typeof value === "boolean" ? value : value !== 0;
}

/** Excel's order: numbers before texts before booleans; texts without case. */
export function compare(a: Scalar, b: Scalar): number {
  if (isFault(a)) throw new Fault(a.error);
  if (isFault(b)) throw new Fault(b.error);
  const left = blankLike(a, b);
  const right = blankLike(b, a);
  const rank = (value: CellValue): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** A blank is 0, "" or FALSE, whatever it is held against. */
function blankLike(value: CellValue | null, other: CellValue | CellFault | null): CellValue {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Half away from zero on the decimal value with 15 digits, as Excel's ROUND does. */
export function round(value: number, decimals: number): number {
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${decimals}`);
  const whole = Math.floor(Number(shifted.toPrecision(15)) + 0.5);
  return Math.sign(value) * Number(`${whole}e${-decimals}`);
}
