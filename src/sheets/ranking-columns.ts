/** Columns of the ranking sheet and their heads. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { SheetContext } from "./context";
import type { SheetBuilder } from "./sheet-builder";
import { LOOKS } from "./styles";

/** Columns of the sheet; those of the base year and of the changes are missing without one. */
export interface RankingColumns {
  readonly rank: number;
  readonly unit: number;
  readonly score: number;
  readonly max: number;
  readonly percent: number;
  readonly scoreClass: number;
  readonly base: { readonly score: number; readonly percent: number; readonly rank: number } | null;
  readonly change: { readonly score: number; readonly percent: number; readonly rank: number } | null;
  readonly note: number;
}

const WITH_BASE: RankingColumns = {
  rank: 0,
  unit: 1,
  score: 2,
  max: 3,
  percent: 4,
  scoreClass: 5,
  base: { score: 6, percent: 7, rank: 8 },
  change: { score: 9, percent: 10, rank: 11 },
  note: 12,
};
const WITHOUT_BASE: RankingColumns = { ...WITH_BASE, base: null, change: null, note: 6 };

const WIDTHS_WITH_BASE = [7, 28, 9, 9, 9, 8, 9, 9, 8, 9, 9, 8, 24];
const WIDTHS_WITHOUT_BASE = [8, 40, 12, 12, 12, 10, 36];

/** The columns for groups of which some, or none, have an earlier year; with their widths in characters. */
export function rankingColumns(groups: readonly GroupAnalysis[]): {
  readonly columns: RankingColumns;
  readonly widths: readonly number[];
} {
  return groups.some(({ base }) => base !== null)
    ? { columns: WITH_BASE, widths: WIDTHS_WITH_BASE }
    : { columns: WITHOUT_BASE, widths: WIDTHS_WITHOUT_BASE };
}

/** Two rows of heads, from `row`. */
export function rankingHead(
  { words, analysis }: SheetContext,
  builder: SheetBuilder,
  group: GroupAnalysis,
  columns: RankingColumns,
  row: number,
): void {
  const { year, baseYear } = analysis;
  const { rank, unit, score, percent, scoreClass, base, change, note, max } = columns;
  const tall = (column: number, text: string): void => {
    builder.header({ top: row, bottom: row + 1, left: column, right: column }, text, LOOKS.header);
  };
  const wide = (left: number, right: number, text: string): void => {
    builder.header({ top: row, bottom: row, left, right }, text, LOOKS.header);
  };
  const one = (column: number, text: string): void => {
    builder.header({ top: row + 1, bottom: row + 1, left: column, right: column }, text, LOOKS.header);
  };
  tall(rank, words.rank);
  tall(unit, words.unit);
  wide(score, scoreClass, words.year(year));
  one(score, words.totalScore);
  one(max, words.max);
  one(percent, words.percent);
  one(scoreClass, words.scoreClass);
  if (base !== null && change !== null) {
    const then = group.base?.year ?? baseYear ?? year - 1;
    wide(base.score, base.rank, words.year(then));
    one(base.score, words.totalScore);
    one(base.percent, words.percent);
    one(base.rank, words.rankShort);
    wide(change.score, change.rank, words.changes(then));
    one(change.score, words.changeScore);
    one(change.percent, words.changePercent);
    one(change.rank, words.changeRank);
  }
  tall(note, words.note);
}
