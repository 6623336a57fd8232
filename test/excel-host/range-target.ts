/** The cells that a Range or RangeAreas stands for. */
import {
  columnIndex,
  parseRangeName,
  quotedSheetName,
  rangeName,
  type CellRange,
} from "../../src/workbook/address";
import { ApiError, invalidArgument } from "./api";
import {
  overlap,
  WHOLE_SHEET,
  type BookModel,
  type CellModel,
  type ProtectionOption,
  type SheetModel,
} from "./model";

export class RangeTarget {
  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel,
    readonly range: CellRange,
  ) {
    if (
      range.top < 0 ||
      range.left < 0 ||
      range.bottom > WHOLE_SHEET.bottom ||
      range.right > WHOLE_SHEET.right ||
      range.bottom < range.top ||
      range.right < range.left
    ) {
      throw invalidArgument(`no such range: ${JSON.stringify(range)}`);
    }
  }

  get rowCount(): number {
    return this.range.bottom - this.range.top + 1;
  }

  get columnCount(): number {
    return this.range.right - this.range.left + 1;
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${rangeName(this.range)}`;
  }

  part(range: CellRange): RangeTarget {
    return new RangeTarget(this.book, this.sheet, range);
  }

  /** Cells of the range as rows; empty ones answer undefined. @throws ApiError where it is too large to answer */
  rows<V>(of: (cell: CellModel | undefined, row: number, column: number) => V): V[][] {
    // A read of more than five million cells is refused: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
    if (this.rowCount * this.columnCount > 5_000_000) {
      throw new ApiError("RangeExceedsLimit", "more than five million cells");
    }
    return Array.from({ length: this.rowCount }, (_, r) =>
      Array.from({ length: this.columnCount }, (_, c) => {
        const row = this.range.top + r;
        const column = this.range.left + c;
        return of(this.sheet.cell(row, column), row, column);
      }),
    );
  }

  /** Every cell, made where it is not there. @throws ApiError on whole rows, columns and sheets */
  forEach(act: (cell: CellModel, row: number, column: number) => void): void {
    if (this.rowCount * this.columnCount > 1_000_000) {
      throw new ApiError("NotImplemented", "the stand-in formats no whole rows, columns or sheets");
    }
    for (let row = this.range.top; row <= this.range.bottom; row++) {
      for (let column = this.range.left; column <= this.range.right; column++) {
        act(this.sheet.ensure(row, column), row, column);
      }
    }
  }

  /** Cells that exist, without making any. */
  forEachPresent(act: (cell: CellModel, row: number, column: number) => void): void {
    for (const [row, column, cell] of this.sheet.entries()) {
      if (overlap(this.range, { top: row, left: column, bottom: row, right: column }) !== null) {
        act(cell, row, column);
      }
    }
  }

  /** @throws ApiError AccessDenied on a protected sheet, where cells are locked by default (issue 6784) */
  assertWritable(): void {
    const { sheet, range } = this;
    const isOpen = sheet.unlocked.some(
      ({ top, left, bottom, right }) =>
        top <= range.top && left <= range.left && bottom >= range.bottom && right >= range.right,
    );
    if (!isOpen) assertAllowed(sheet, null);
  }

  /** @param option what has to be allowed on a protected sheet, null for what never is. @throws ApiError AccessDenied */
  assertAllowed(option: ProtectionOption | null): void {
    assertAllowed(this.sheet, option);
  }
}

/** @throws ApiError AccessDenied */
export function assertAllowed(sheet: SheetModel, option: ProtectionOption | null): void {
  if (!sheet.protected || (option !== null && sheet.allowed.has(option))) return;
  throw new ApiError("AccessDenied", `${sheet.name} is protected`);
}

export class AreasTarget {
  constructor(readonly areas: readonly RangeTarget[]) {}
}

/** "A1:B2", "B:D" or "3:5", with or without a sheet or "$". @throws ApiError InvalidArgument */
export function parseAddress(address: string): CellRange {
  const plain = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .trim();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  try {
    if (columns !== null) {
      return { ...WHOLE_SHEET, left: columnIndex(columns[1] ?? ""), right: columnIndex(columns[2] ?? "") };
    }
    if (rows !== null) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
    return parseRangeName(plain);
  } catch {
    throw invalidArgument(`no address: ${address}`);
  }
}
