/** One cell that should hold a score, whatever it holds. */
import { CellKind, formulaAt } from "../../workbook/snapshot";
import { toPoints, type Points } from "../../scorebook/points";
import { ScoreState } from "../../scorebook/score-table";
import { ProvenSums } from "./formulas";
import type { SheetView } from "../regions/sheet-view";
import { tidy } from "../../text/fold";
import {
  decimalSignOf,
  isNotApplicable,
  parseFraction,
  parseNumber,
  parsePercent,
  type DecimalSign,
} from "../../text/number-text";

export interface ScoreCell {
  readonly state: ScoreState;
  readonly value: Points;
  /** "38.5/52": the maximum that the cell itself names. */
  readonly max: Points | null;
  /** The value was computed from a formula without a stored result. */
  readonly proven: boolean;
}

const MISSING: ScoreCell = { state: ScoreState.missing, value: NaN, max: null, proven: false };
const INVALID: ScoreCell = { state: ScoreState.invalid, value: NaN, max: null, proven: false };
const NOT_APPLICABLE: ScoreCell = { state: ScoreState.notApplicable, value: NaN, max: null, proven: false };
const UNCACHED: ScoreCell = { state: ScoreState.uncached, value: NaN, max: null, proven: false };

/** Beyond a billion points a number is no score, and could not be held exactly. */
const LARGEST = 1e9;

export class ScoreCells {
  private readonly signs = new Map<number, DecimalSign>();
  private readonly sums: ProvenSums;

  /** @param top,bottom rows of the table whose columns decide on the decimal sign together */
  constructor(
    private readonly view: SheetView,
    private readonly top: number,
    private readonly bottom: number,
  ) {
    this.sums = new ProvenSums(view);
  }

  /** The points of a cell that is a number and no date; NaN for any other. The hot path of large books. */
  number(row: number, column: number): Points {
    const value = this.view.plainNumber(row, column);
    return Math.abs(value) < LARGEST ? toPoints(value) : NaN;
  }

  /** @param limit the maximum, where it is known: tells thousands from decimals */
  read(row: number, column: number, limit: Points = Infinity): ScoreCell {
    switch (this.view.kind(row, column)) {
      case CellKind.empty:
        return MISSING;
      case CellKind.number:
        return this.numeric(row, column);
      case CellKind.text:
        return this.textual(row, column, limit);
      case CellKind.uncached: {
        const value = this.sums.valueAt(row, column);
        return value === null ? UNCACHED : { state: ScoreState.derived, value, max: null, proven: true };
      }
      default:
        return INVALID;
    }
  }

  /** The number of a cell as points, or null: for maxima. */
  points(row: number, column: number): Points | null {
    const cell = this.read(row, column);
    return Number.isNaN(cell.value) ? null : cell.value;
  }

  /** True where a cell holds a figure or a word for "not applicable". */
  isFigure(row: number, column: number): boolean {
    const kind = this.view.kind(row, column);
    if (kind === CellKind.number || kind === CellKind.uncached || kind === CellKind.error) return true;
    if (kind !== CellKind.text || this.view.text(row, column) === "") return false;
    return this.read(row, column).state !== ScoreState.invalid;
  }

  /** True where a cell holds a percentage as a text: "81,99%". */
  isPercentText(row: number, column: number): boolean {
    if (this.view.kind(row, column) !== CellKind.text) return false;
    return parsePercent(this.view.text(row, column), this.decimalSign(column)) !== null;
  }

  /** A cell's text for a finding: the text, the formula or the error. */
  shown(row: number, column: number): string {
    return formulaAt(this.view.grid, row, column) ?? this.view.shown(row, column);
  }

  /** The decimal sign of a column, decided from all its texts at once. */
  decimalSign(column: number): DecimalSign {
    let sign = this.signs.get(column);
    if (sign === undefined) {
      const texts: string[] = [];
      for (let row = this.top; row <= this.bottom; row++) {
        if (this.view.kind(row, column) === CellKind.text) texts.push(this.view.text(row, column));
      }
      sign = decimalSignOf(texts);
      this.signs.set(column, sign);
    }
    return sign;
  }

  private numeric(row: number, column: number): ScoreCell {
    const number = this.view.number(row, column) ?? NaN;
    if (!(Math.abs(number) < LARGEST)) return INVALID;
    const shown = this.view.shownAsOf(row, column);
    if (shown === "date") return INVALID;
    return { state: ScoreState.present, value: toPoints(number), max: null, proven: false };
  }

  private textual(row: number, column: number, limit: Points): ScoreCell {
    const text = tidy(this.view.text(row, column))
      .replace(/^'/, "")
      .replace(/\s*(?:điểm|đ)\.?$/iu, "");
    if (text === "") return MISSING;
    if (isNotApplicable(text)) return NOT_APPLICABLE;
    const sign = this.decimalSign(column);
    const value = parseNumber(text, sign, limit);
    if (value !== null) return { state: ScoreState.present, value, max: null, proven: false };
    const fraction = parseFraction(text, sign, limit);
    if (fraction !== null)
      return { state: ScoreState.present, value: fraction.score, max: fraction.max, proven: false };
    return INVALID;
  }

  /** A percentage: 74.36, "74,36 %", or 0.7436 shown as 74,36 %. In millionths of a percent, with its decimals. */
  percent(row: number, column: number): { readonly value: Points; readonly decimals: number } | null {
    const number = this.view.number(row, column);
    if (number !== null) {
      const asPercent = this.view.shownAsOf(row, column) === "percent" ? number * 100 : number;
      return { value: toPoints(asPercent), decimals: decimalsOf(toPoints(asPercent)) };
    }
    const text = this.view.text(row, column);
    const sign = this.decimalSign(column);
    const value = parsePercent(text, sign) ?? parseNumber(text, sign);
    if (value === null) return null;
    const fraction = /[.,](\d+)\s*%?$/.exec(text.trim());
    return { value, decimals: Math.min(6, fraction?.[1]?.length ?? 0) };
  }
}

/** Decimals of a printed figure: 76,63 → 2; longer than six is a computed figure, shown with six. */
function decimalsOf(points: Points): number {
  let decimals = 6;
  let step = 10;
  while (decimals > 0 && points % step === 0) {
    decimals--;
    step *= 10;
  }
  return decimals;
}
