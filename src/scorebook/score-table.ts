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

/** The table's own array, to be read: what is changed goes through `set`, `put` and `change`. */
export interface Figures {
  readonly [index: number]: number;
  readonly length: number;
  slice(from?: number, to?: number): Float64Array;
  subarray(from: number, to: number): Float64Array;
}

export interface States {
  readonly [index: number]: number;
  readonly length: number;
}

/** A table as plain data, which passes from one thread to another. */
export interface ScoreTableData {
  readonly criterionCount: number;
  readonly unitCount: number;
  readonly figures: Float64Array;
  readonly kinds: Uint8Array;
  readonly sheetIds: Uint16Array;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly sheets: readonly string[];
}

/** Index of (criterion, unit) = criterion × unitCount + unit. */
export class ScoreTable {
  private figures: Float64Array;
  private kinds: Uint8Array;
  private sheetIds: Uint16Array;
  private rows: Uint32Array;
  private columns: Uint16Array;
  private readonly sheets: string[] = [""];
  /** The arrays may be a copy's as well: they are copied before the first change. */
  private shared = false;

  constructor(
    readonly criterionCount: number,
    readonly unitCount: number,
    from?: ScoreTableData,
  ) {
    if (from !== undefined) {
      ({ figures: this.figures, kinds: this.kinds } = from);
      ({ sheetIds: this.sheetIds, rows: this.rows, columns: this.columns } = from);
      this.sheets.push(...from.sheets.slice(1));
      this.shared = true;
      return;
    }
    const size = criterionCount * unitCount;
    this.figures = new Float64Array(size).fill(NaN);
    this.kinds = new Uint8Array(size);
    this.sheetIds = new Uint16Array(size);
    this.rows = new Uint32Array(size);
    this.columns = new Uint16Array(size);
  }

  static of(data: ScoreTableData): ScoreTable {
    return new ScoreTable(data.criterionCount, data.unitCount, data);
  }

  /** The table's own arrays: not to be changed. */
  data(): ScoreTableData {
    const { criterionCount, unitCount, figures, kinds, sheetIds, rows, columns, sheets } = this;
    return { criterionCount, unitCount, figures, kinds, sheetIds, rows, columns, sheets };
  }

  get values(): Figures {
    return this.figures;
  }

  get states(): States {
    return this.kinds;
  }

  /** Takes a score with its cell; `value` is ignored unless the state is present or derived. */
  // eslint-disable-next-line max-params -- called for each figure of a country: no record for each
  set(criterion: number, unit: number, state: ScoreState, value: Points, cell: CellRef | null): void {
    const index = this.index(criterion, unit);
    this.change(index, state, value);
    if (cell === null) return;
    this.sheetIds[index] = this.sheetId(cell.sheet);
    this.rows[index] = cell.row;
    this.columns[index] = cell.column;
  }

  /** Like `set`, without a CellRef a cell: for tables filled in a loop. `sheet` is from `sheetNumber`. */
  // eslint-disable-next-line max-params -- called for each figure of a country: no record for each
  put(index: number, state: ScoreState, value: Points, sheet: number, row: number, column: number): void {
    this.change(index, state, value);
    this.sheetIds[index] = sheet;
    this.rows[index] = row;
    this.columns[index] = column;
  }

  /** One score from one cell for all units: a maximum that they share. */
  fill(criterion: number, state: ScoreState, value: Points, cell: CellRef): void {
    if (this.shared) this.own();
    const from = criterion * this.unitCount;
    const to = from + this.unitCount;
    const holds = state === ScoreState.present || state === ScoreState.derived;
    this.kinds.fill(state, from, to);
    this.figures.fill(holds ? value : NaN, from, to);
    this.sheetIds.fill(this.sheetId(cell.sheet), from, to);
    this.rows.fill(cell.row, from, to);
    this.columns.fill(cell.column, from, to);
  }

  /** Another state and value; the cell stays. */
  change(index: number, state: ScoreState, value: Points): void {
    if (this.shared) this.own();
    this.kinds[index] = state;
    this.figures[index] = state === ScoreState.present || state === ScoreState.derived ? value : NaN;
  }

  /** The number of a sheet for `put`. */
  sheetNumber(name: string): number {
    return this.sheetId(name);
  }

  /** The same scores and cells; what is changed in one is not in the other. */
  copy(): ScoreTable {
    this.shared = true;
    return ScoreTable.of(this.data());
  }

  /** True where both hold the same scores, from the same cells. */
  equals(other: ScoreTable): boolean {
    return (
      this.criterionCount === other.criterionCount &&
      this.unitCount === other.unitCount &&
      this.sheets.join("\n") === other.sheets.join("\n") &&
      same(this.kinds, other.kinds) &&
      same(this.figures, other.figures) &&
      same(this.rows, other.rows) &&
      same(this.columns, other.columns) &&
      same(this.sheetIds, other.sheetIds)
    );
  }

  state(criterion: number, unit: number): ScoreState {
    // Filled by `set` only.
    return (this.kinds[this.index(criterion, unit)] ?? ScoreState.missing) as ScoreState;
  }

  /** The score, or null where there is none to reckon with. */
  points(criterion: number, unit: number): Points | null {
    const value = this.figures[this.index(criterion, unit)] ?? NaN;
    return Number.isNaN(value) ? null : value;
  }

  /** The cell that the score was read from; null where it was derived or stands nowhere. */
  cell(criterion: number, unit: number): CellRef | null {
    const index = this.index(criterion, unit);
    const sheet = this.sheets[this.sheetIds[index] ?? 0] ?? "";
    if (sheet === "") return null;
    return { sheet, row: this.rows[index] ?? 0, column: this.columns[index] ?? 0 };
  }

  /** True where two scores, by their indexes, were read from one cell. */
  isOfOneCell(a: number, b: number): boolean {
    return (
      this.sheetIds[a] !== 0 &&
      this.sheetIds[b] !== 0 &&
      this.rows[a] === this.rows[b] &&
      this.columns[a] === this.columns[b]
    );
  }

  private index(criterion: number, unit: number): number {
    return criterion * this.unitCount + unit;
  }

  private own(): void {
    this.figures = this.figures.slice();
    this.kinds = this.kinds.slice();
    this.sheetIds = this.sheetIds.slice();
    this.rows = this.rows.slice();
    this.columns = this.columns.slice();
    this.shared = false;
  }

  private sheetId(name: string): number {
    const last = this.sheets.length - 1;
    if (this.sheets[last] === name) return last;
    const known = this.sheets.indexOf(name);
    return known >= 0 ? known : this.sheets.push(name) - 1;
  }
}

function same<T extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(a: T, b: T): boolean {
  if (a === b) return true;
  for (let at = 0; at < a.length; at++) {
    // Not a number stands for no score, and equals itself here.
    if (a[at] !== b[at] && !(Number.isNaN(a[at]) && Number.isNaN(b[at]))) return false;
  }
  return true;
}
