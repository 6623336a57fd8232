/**
 * Scores of one year: one flat typed array for criteria × units, and beside it where each score stands.
 * An object per cell would cost a country-wide book a gigabyte.
 */
import type { CellRef } from "../workbook/address";
import type { Points } from "./points";

/**
 * What is known of a score: `missing` is a blank, `notApplicable` leaves the maximum ("KĐG"),
 * `invalid` is text or an error where a number belongs, `uncached` a formula without a stored result,
 * `derived` is computed here from the nodes below because the workbook prints none.
 */
export const ScoreState = {
  missing: 0,
  present: 1,
  notApplicable: 2,
  invalid: 3,
  uncached: 4,
  derived: 5,
} as const;
export type ScoreState = (typeof ScoreState)[keyof typeof ScoreState];

/** Index of (criterion, unit) = criterion × unitCount + unit. */
export class ScoreTable {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  private readonly sheetIds: Uint16Array;
  private readonly rows: Uint32Array;
  private readonly columns: Uint16Array;
  private readonly sheets: string[] = [""];

  constructor(
    readonly criterionCount: number,
    readonly unitCount: number,
  ) {
    const size = criterionCount * unitCount;
    this.values = new Float64Array(size).fill(NaN);
    this.states = new Uint8Array(size);
    this.sheetIds = new Uint16Array(size);
    this.rows = new Uint32Array(size);
    this.columns = new Uint16Array(size);
  }

  /** Takes a score with its cell; `value` is ignored unless the state is present or derived. */
  set(criterion: number, unit: number, state: ScoreState, value: Points, cell: CellRef | null): void {
    const index = this.index(criterion, unit);
    this.states[index] = state;
    this.values[index] = state === ScoreState.present || state === ScoreState.derived ? value : NaN;
    if (cell === null) return;
    this.sheetIds[index] = this.sheetId(cell.sheet);
    this.rows[index] = cell.row;
    this.columns[index] = cell.column;
  }

  /** Like `set`, without a CellRef a cell: for tables filled in a loop. `sheet` is from `sheetNumber`. */
  put(index: number, state: ScoreState, value: Points, sheet: number, row: number, column: number): void {
    this.states[index] = state;
    this.values[index] = state === ScoreState.present || state === ScoreState.derived ? value : NaN;
    this.sheetIds[index] = sheet;
    this.rows[index] = row;
    this.columns[index] = column;
  }

  /** The number of a sheet for `put`. */
  sheetNumber(name: string): number {
    return this.sheetId(name);
  }

  /** The same scores and cells in arrays of its own. */
  copy(): ScoreTable {
    const copy = new ScoreTable(this.criterionCount, this.unitCount);
    copy.values.set(this.values);
    copy.states.set(this.states);
    copy.sheetIds.set(this.sheetIds);
    copy.rows.set(this.rows);
    copy.columns.set(this.columns);
    copy.sheets.push(...this.sheets.slice(1));
    return copy;
  }

  state(criterion: number, unit: number): ScoreState {
    // Filled by `set` only.
    return (this.states[this.index(criterion, unit)] ?? ScoreState.missing) as ScoreState;
  }

  /** The score, or null where there is none to reckon with. */
  points(criterion: number, unit: number): Points | null {
    const value = this.values[this.index(criterion, unit)] ?? NaN;
    return Number.isNaN(value) ? null : value;
  }

  /** The cell that the score was read from; null where it was derived or stands nowhere. */
  cell(criterion: number, unit: number): CellRef | null {
    const index = this.index(criterion, unit);
    const sheet = this.sheets[this.sheetIds[index] ?? 0] ?? "";
    if (sheet === "") return null;
    return { sheet, row: this.rows[index] ?? 0, column: this.columns[index] ?? 0 };
  }

  private index(criterion: number, unit: number): number {
    return criterion * this.unitCount + unit;
  }

  private sheetId(name: string): number {
    const last = this.sheets.length - 1;
    if (this.sheets[last] === name) return last;
    const known = this.sheets.indexOf(name);
    return known >= 0 ? known : this.sheets.push(name) - 1;
  }
}
