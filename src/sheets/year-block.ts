/**
 * One node, one year, all units of a peer group below each other: score, maximum, percent and rank,
 * with the helper columns that ranks need. Both the ranking and the areas sheet are made of these.
 */
import type { RankTable } from "../analysis/analysis";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import { cellName, columnName } from "../workbook/address";
import type { SheetContext } from "./context";
import type { At, FigureCells } from "./figure-cells";
import type { Line, RankLines } from "./formulas";
import { PLAIN, LOOKS, type Tint } from "./styles";

/** Columns of the block; hidden ones are null where the rule of ties and the maxima do not need them. */
export interface YearColumns {
  readonly score: number;
  /** Null where one cell in `maxRow` serves all units. */
  readonly max: number | null;
  readonly percent: number;
  readonly rank: number | null;
  readonly key: number | null;
  readonly first: number | null;
  readonly order: number | null;
}

export interface YearBlock {
  readonly assessment: Assessment;
  readonly ranks: RankTable;
  readonly criterion: number;
  /** Unit index by row of the block; −1 for a unit that this year does not have. */
  readonly units: readonly number[];
  readonly firstRow: number;
  /** Row of the shared maximum, where `columns.max` is null. */
  readonly maxRow: number;
  readonly columns: YearColumns;
}

/** The helper columns that a block needs, taken one after the other from `next`. */
export function helperColumns(
  context: SheetContext,
  byPercent: boolean,
  next: () => number,
): Pick<YearColumns, "key" | "first" | "order"> {
  const { ties } = context.analysis;
  return {
    key: byPercent ? next() : null,
    first: ties === "dense" ? next() : null,
    order: ties === "row" ? next() : null,
  };
}

/** The lines that ranks of a block are taken over. */
export function rankLinesOf(block: YearBlock): RankLines {
  const { columns, firstRow, units } = block;
  const line = (at: number): Line => ({
    direction: "down",
    at,
    first: firstRow,
    last: firstRow + units.length - 1,
  });
  return {
    figures: line(columns.key ?? columns.score),
    firsts: columns.first === null ? null : line(columns.first),
    orders: columns.order === null ? null : line(columns.order),
  };
}

/** "D8", or the fixed cell of the shared maximum "D$6". */
export function maxCellOf(block: YearBlock, row: number): string {
  const { max, score } = block.columns;
  return max === null ? `${columnName(score)}$${block.maxRow + 1}` : cellName(row, max);
}

/** Writes the block; `tints` by row of the block. */
export function writeYearBlock(
  cells: FigureCells,
  context: SheetContext,
  block: YearBlock,
  tints: readonly Tint[],
): void {
  const { assessment, ranks, criterion, units, firstRow, columns } = block;
  const lines = rankLinesOf(block);
  const { sources } = context;
  const seen = new Set<number>();
  units.forEach((unit, index) => {
    const row = firstRow + index;
    const tint = tints[index] ?? PLAIN;
    const score: At = [row, columns.score];
    const rank = unit < 0 ? 0 : (ranks.ranks[criterion * assessment.units.length + unit] ?? 0);
    const ratio = unit < 0 ? null : ratioOf(assessment, criterion, unit);
    if (unit < 0) {
      cells.points(score, null, null, tint);
      if (columns.max !== null) cells.points([row, columns.max], null, null, tint);
    } else {
      const figure = sources.score(assessment, criterion, unit);
      cells.points(score, figure, sources.blankScore(assessment, criterion, unit), tint);
      if (columns.max !== null) {
        cells.points([row, columns.max], sources.max(assessment, criterion, unit), null, tint);
      }
    }
    cells.percent([row, columns.percent], score, maxCellOf(block, row), ratio, tint);
    if (columns.rank !== null) cells.rank([row, columns.rank], lines, row, rank, tint);
    if (columns.key !== null) {
      cells.key([row, columns.key], cellName(...score), maxCellOf(block, row), ratio);
    }
    if (columns.first !== null) {
      cells.first([row, columns.first], lines.figures, row, rank > 0 && !seen.has(rank));
      seen.add(rank);
    }
    if (columns.order !== null) cells.put([row, columns.order], unit < 0 ? null : unit + 1, LOOKS.helper);
  });
}
