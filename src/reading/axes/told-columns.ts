/** The columns of figures while the laws are asked about them: each with its line and what is told of it so far. */
import type { Lines } from "../laws/lines";
import type { HeaderColumn } from "../regions/header-column";
import type { FigureTable } from "./figure-table";

export interface Column {
  readonly line: number;
  header: HeaderColumn;
  told: boolean;
  explained: boolean;
}

export class ToldColumns {
  readonly lines: Lines;
  readonly all: readonly Column[];
  private readonly byLine: ReadonlyMap<number, Column>;

  constructor(table: FigureTable, headers: readonly HeaderColumn[]) {
    this.lines = table.lines;
    this.all = table.columns.flatMap((column, line): Column[] => {
      const header = headers.find((own) => own.column === column);
      return header === undefined ? [] : [{ line, header, told: false, explained: false }];
    });
    this.byLine = new Map(this.all.map((column) => [column.line, column]));
  }

  at(line: number): Column | undefined {
    return this.byLine.get(line);
  }

  /** A law says what the column is. */
  tell(column: Column, header: HeaderColumn): void {
    column.header = header;
    column.told = true;
  }

  /** It is no figure of the index. */
  leave(column: Column): void {
    this.tell(column, { ...column.header, role: "statistic" });
  }
}
