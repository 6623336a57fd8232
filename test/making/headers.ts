/** What a header says of its columns, for tests of what the figures say of them. */
import type { FigureTable } from "../../src/reading/axes/figure-table";
import type { HeaderColumn } from "../../src/reading/regions/header-column";
import { lines, upTo } from "./lines";

const HEADER_ROW = 4;

/** A caption that no word list holds: it names its column and says nothing. */
export function caption(column: number, text: string, rest: Partial<HeaderColumn> = {}): HeaderColumn {
  const cell = { sheet: "Bảng", row: HEADER_ROW, column };
  return {
    column,
    role: null,
    text,
    kind: null,
    lowest: { text, cell },
    code: "",
    names: [{ text, cell }],
    ofTotal: false,
    year: null,
    max: null,
    ofYearBefore: false,
    isRate: false,
    isArea: false,
    asItsLikes: false,
    ...rest,
  };
}

/** Columns of figures from the third of a sheet on, rows from the sixth. */
export function figures(...columns: readonly (readonly number[])[]): FigureTable {
  const own = lines(...columns);
  return {
    columns: upTo(own.count).map((line) => line + 2),
    rows: upTo(own.length).map((entry) => entry + HEADER_ROW + 1),
    lines: own,
    percents: new Set(),
  };
}
