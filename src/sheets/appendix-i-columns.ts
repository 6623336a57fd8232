/** Columns of Phụ lục I and their heads. */
import { reportForm } from "../language/report-form";
import type { GroupAnalysis } from "../analysis/analysis";
import type { SheetContext } from "./context";
import type { SheetBuilder } from "./sheet-builder";
import { LOOKS } from "./styles";

/** Score, maximum, percent and rank of one year beside each other. */
export interface SideColumns {
  readonly max: number;
  readonly score: number;
  readonly percent: number;
  readonly rank: number;
}

export interface AppendixColumns {
  readonly order: number;
  readonly area: number;
  readonly base: SideColumns | null;
  readonly current: SideColumns;
  readonly change: { readonly score: number; readonly percent: number; readonly rank: number } | null;
  readonly split: { readonly fromMax: number; readonly fromPerformance: number } | null;
  readonly lost: number;
  readonly note: number;
}

const side = (left: number): SideColumns => ({
  max: left,
  score: left + 1,
  percent: left + 2,
  rank: left + 3,
});

const WITH_BASE: AppendixColumns = {
  order: 0,
  area: 1,
  base: side(2),
  current: side(6),
  change: { score: 10, percent: 11, rank: 12 },
  split: { fromMax: 13, fromPerformance: 14 },
  lost: 15,
  note: 16,
};
const WITHOUT_BASE: AppendixColumns = {
  order: 0,
  area: 1,
  base: null,
  current: side(2),
  change: null,
  split: null,
  lost: 6,
  note: 7,
};

const WIDTHS_WITH_BASE = [5, 30, 9, 9, 9, 10, 9, 9, 9, 10, 9, 9, 8, 11, 12, 9, 18];
const WIDTHS_WITHOUT_BASE = [6, 34, 9, 9, 9, 9, 9, 20];

/** The columns with or without an earlier year; with their widths in characters. */
export function appendixColumns({ base }: GroupAnalysis): {
  readonly columns: AppendixColumns;
  readonly widths: readonly number[];
} {
  return base === null
    ? { columns: WITHOUT_BASE, widths: WIDTHS_WITHOUT_BASE }
    : { columns: WITH_BASE, widths: WIDTHS_WITH_BASE };
}

/** Two rows of heads, from `row`. */
export function appendixColumnHeads(
  context: SheetContext,
  builder: SheetBuilder,
  group: GroupAnalysis,
  columns: AppendixColumns,
  row: number,
): void {
  const form = reportForm(context.language).scoreColumns;
  const tall = (column: number, text: string): void => {
    builder.header({ top: row, bottom: row + 1, left: column, right: column }, text, LOOKS.header);
  };
  const titled = (text: string, under: readonly (readonly [number, string])[]): void => {
    const places = under.map(([column]) => column);
    const [left, right] = [Math.min(...places), Math.max(...places)];
    builder.header({ top: row, bottom: row, left, right }, text, LOOKS.header);
    for (const [column, label] of under) {
      builder.header({ top: row + 1, bottom: row + 1, left: column, right: column }, label, LOOKS.header);
    }
  };
  const year = (shown: number, at: SideColumns): void => {
    titled(context.words.year(shown), [
      [at.max, form.max],
      [at.score, form.score],
      [at.percent, context.words.percent],
      [at.rank, form.rank],
    ]);
  };
  tall(columns.order, form.order);
  tall(columns.area, form.area);
  if (columns.base !== null && group.base !== null) year(group.base.year, columns.base);
  year(group.current.year, columns.current);
  if (columns.change !== null && columns.split !== null) {
    const { change, split } = columns;
    titled(form.change, [
      [change.score, form.points],
      [change.percent, context.words.changePercent],
      [change.rank, form.places],
    ]);
    titled(form.split, [
      [split.fromMax, form.fromMax],
      [split.fromPerformance, form.fromPerformance],
    ]);
  }
  tall(columns.lost, context.words.lost);
  tall(columns.note, context.words.note);
}
