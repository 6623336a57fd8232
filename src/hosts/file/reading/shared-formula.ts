/** A formula that many cells share is stored once, for its first cell; the others shift it. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";

/**
 * Texts, quoted sheet names and what stands in brackets (columns of tables, files) are passed over; a reference is no part of a longer name, and no function.
 * Whole rows and columns ("3:5", "$A:B") are references too.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\])/gu;

export class SharedFormula {
  /** @param formula without "="; row and column of the cell that holds it */
  constructor(
    private readonly formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The formula as it stands in another cell, without "=". */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    if (down === 0 && right === 0) return this.formula;
    const shiftRow = (lock: string, digits: string): string => {
      const moved = lock === "$" ? Number(digits) : wrap(Number(digits) - 1 + down, MAX_ROWS) + 1;
      return lock + String(moved);
    };
    const shiftColumn = (lock: string, letters: string): string =>
      lock + (lock === "$" ? letters : columnName(wrap(columnIndex(letters) + right, MAX_COLUMNS)));
    return this.formula.replace(TOKEN, (token: string, ...found: (string | undefined)[]) => {
      const [a, column1, b, row1, c, from, d, to, e, first, f, last] = found;
      if (column1 !== undefined && row1 !== undefined) {
        return isColumn(column1) ? shiftColumn(a ?? "", column1) + shiftRow(b ?? "", row1) : token;
      }
      if (from !== undefined && to !== undefined) {
        return isColumn(from) && isColumn(to)
          ? `${shiftColumn(c ?? "", from)}:${shiftColumn(d ?? "", to)}`
          : token;
      }
      if (first !== undefined && last !== undefined) {
        return `${shiftRow(e ?? "", first)}:${shiftRow(f ?? "", last)}`;
      }
      return token;
    });
  }
}

/** References that run over an edge come in again at the other, as in Excel. */
function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}

function isColumn(letters: string): boolean {
  return letters.length < 3 || letters.toUpperCase() <= "XFD";
}
