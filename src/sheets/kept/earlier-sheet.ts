/**
 * An own sheet as an earlier run and then a person left it. Rows are known by the ids in a hidden column,
 * whose head is "cchc:id:<unit>"; so rows may be moved and columns inserted.
 */
import type { CellGrid, Snapshot } from "../../workbook/snapshot";
import { textAt } from "../../workbook/snapshot";
import { ownSheets } from "../../workbook/own-sheets";
import { typedText } from "./typed-text";

const ID_HEAD = "cchc:id:";

/** In the id column of a line that stands for no item (a heading, a sum), so that it is not taken for an added one. */
export const OWN_LINE = "-";

/** Head of the hidden id column; it also says whose sheet it is. */
export function idHead(unit: string): string {
  return ID_HEAD + unit;
}

export interface EarlierRow {
  readonly row: number;
  readonly id: string;
  /** A line of ours that stands for no item. */
  readonly own: boolean;
  /** What stands in the hidden column behind the id. */
  readonly marks: string;
}

export class EarlierSheet {
  private constructor(
    private readonly grid: CellGrid,
    readonly unit: string,
    readonly headRow: number,
    readonly idColumn: number,
  ) {}

  /** Null where the workbook has no such sheet, or one whose hidden columns somebody removed. */
  static find(snapshot: Pick<Snapshot, "names" | "sheets">, definedName: string): EarlierSheet | null {
    const name = ownSheets(snapshot).get(definedName);
    const grid = snapshot.sheets.find((sheet) => sheet.name === name)?.grid;
    if (grid === undefined) return null;
    for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
      for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
        const text = textAt(grid, row, column);
        if (text.startsWith(ID_HEAD)) return new EarlierSheet(grid, text.slice(ID_HEAD.length), row, column);
      }
    }
    return null;
  }

  text(row: number, column: number): string {
    return typedText(this.grid, row, column);
  }

  /** Text in the hidden head behind the id's. */
  get headMarks(): string {
    return this.text(this.headRow, this.idColumn + 1);
  }

  /** All rows, from the first of the sheet; the id is "" where a person added the row. */
  *rows(): Generator<EarlierRow> {
    const { top, rowCount } = this.grid;
    for (let row = top; row < top + rowCount; row++) {
      if (row === this.headRow) continue;
      const id = this.text(row, this.idColumn);
      const own = id === OWN_LINE;
      yield { row, id: own ? "" : id, own, marks: this.text(row, this.idColumn + 1) };
    }
  }

  /** The column under a title, wherever it stands now; null where it is gone. */
  columnUnder(title: string): number | null {
    const { top, rowCount, left, columnCount } = this.grid;
    for (
      let row = Math.max(top, this.headRow - 1);
      row <= Math.min(this.headRow + 1, top + rowCount);
      row++
    ) {
      for (let column = left; column < left + columnCount; column++) {
        if (this.text(row, column) === title) return column;
      }
    }
    return null;
  }
}
