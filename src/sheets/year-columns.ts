/**
 * One node in one year, all units of a peer group below each other: score, maximum, percent and rank, with the
 * hidden columns that ranks need. Ranking, areas and years are made of these; an item is a row of the table.
 */
import type { RankTable } from "../analysis/analysis";
import { columnName } from "../workbook/address";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import type { Ratio } from "../scorebook/points";
import type { SheetContext } from "./context";
import { helper, type Content } from "./content";
import { Figures, firstOfEqual, percent, points, shareKey, type Share } from "./figures";
import type { RankLines } from "./formulas";
import { hiddenColumn, type Column, type TableRow } from "./table";

export interface NodeYear {
  /** Before the ids of its columns. */
  readonly id: string;
  readonly assessment: Assessment;
  readonly ranks: RankTable;
  readonly criterion: number;
  /** Unit index by row of the table; −1 for a unit that this year does not have. */
  readonly units: readonly number[];
  /** Row of the one cell that holds the maximum of all, in the column of the scores; null where each has its own. */
  readonly maxRow: number | null;
}

export class YearColumns {
  private readonly figures: Figures;
  private readonly firsts: readonly boolean[];

  constructor(
    private readonly context: SheetContext,
    readonly year: NodeYear,
  ) {
    this.figures = new Figures(context);
    this.firsts = firstsOf(year.units.map((_, index) => this.rankAt(index)));
  }

  id(of: "score" | "max" | "percent" | "rank" | "key" | "first" | "order"): string {
    return `${this.year.id}.${of}`;
  }

  readonly score = (index: number): Content => {
    const { assessment, criterion } = this.year;
    const unit = this.unitAt(index);
    if (unit < 0) return points(null);
    const { sources } = this.context;
    return points(
      sources.score(assessment, criterion, unit),
      sources.blankScore(assessment, criterion, unit),
    );
  };

  readonly max = (index: number): Content => {
    const { assessment, criterion } = this.year;
    const unit = this.unitAt(index);
    return points(unit < 0 ? null : this.context.sources.max(assessment, criterion, unit));
  };

  readonly percent = (index: number, row: TableRow): Content =>
    percent(this.shareAt(row), this.ratioAt(index));

  readonly rank = (index: number, row: TableRow): Content =>
    this.figures.rank(this.lines(row), row.row, this.rankAt(index));

  /** What ranks need and nobody reads. */
  helpers(): readonly Column<number>[] {
    const { ties } = this.context.analysis;
    const columns: Column<number>[] = [];
    if (this.byPercent) {
      const key = (index: number, row: TableRow): Content => shareKey(this.shareAt(row), this.ratioAt(index));
      columns.push(hiddenColumn(this.id("key"), key));
    }
    if (ties === "dense") {
      const first = (index: number, row: TableRow): Content =>
        firstOfEqual(this.lines(row).figures, row.row, this.firsts[index] === true);
      columns.push(hiddenColumn(this.id("first"), first));
    }
    if (ties === "row") {
      const place = (index: number): number | null =>
        this.unitAt(index) < 0 ? null : this.unitAt(index) + 1;
      columns.push(hiddenColumn(this.id("order"), (index) => helper(place(index))));
    }
    return columns;
  }

  /** The lines that its ranks are taken over. */
  lines(row: TableRow): RankLines {
    const { ties } = this.context.analysis;
    return {
      figures: row.down(this.id(this.byPercent ? "key" : "score")),
      firsts: ties === "dense" ? row.down(this.id("first")) : null,
      orders: ties === "row" ? row.down(this.id("order")) : null,
    };
  }

  /** "D8", or the fixed cell of the shared maximum "D$6". */
  shareAt(row: TableRow): Share {
    const { maxRow } = this.year;
    const id = this.id("score");
    const score = row.cell(id);
    const max = maxRow === null ? row.cell(this.id("max")) : `${columnName(row.column(id))}$${maxRow + 1}`;
    return { score, max };
  }

  ratioAt(index: number): Ratio | null {
    const unit = this.unitAt(index);
    return unit < 0 ? null : ratioOf(this.year.assessment, this.year.criterion, unit);
  }

  get byPercent(): boolean {
    return this.year.ranks.by[this.year.criterion] === "percent";
  }

  private unitAt(index: number): number {
    return this.year.units[index] ?? -1;
  }

  private rankAt(index: number): number {
    const { ranks, criterion, assessment } = this.year;
    const unit = this.unitAt(index);
    return unit < 0 ? 0 : (ranks.ranks[criterion * assessment.units.length + unit] ?? 0);
  }
}

/** True at the first of each rank. */
export function firstsOf(ranks: readonly number[]): readonly boolean[] {
  const seen = new Set<number>();
  return ranks.map((rank) => {
    const first = rank > 0 && !seen.has(rank);
    seen.add(rank);
    return first;
  });
}
