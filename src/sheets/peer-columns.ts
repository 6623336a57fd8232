/**
 * What a rank on an appendix is taken over: the figures of all peers at a node, in hidden columns beside
 * the row. The appendix shows one unit only, and a rank needs every one.
 */
import type { RankTable } from "../analysis/analysis";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import type { SheetContext } from "./context";
import { helper, type Content } from "./content";
import { firstOfEqual, peerScore, peerShare } from "./figures";
import type { RankLines } from "./formulas";
import type { SheetBuilder } from "./sheet-builder";
import { PLAIN } from "./styles";
import { hiddenColumn, type Column, type Table, type TableRow } from "./table";
import { firstsOf } from "./year-columns";

export interface PeerYear {
  /** Before the ids of its columns. */
  readonly id: string;
  readonly assessment: Assessment;
  readonly ranks: RankTable;
  /** Row that holds the units' places in the source, for ranks by row order. */
  readonly orderRow: number;
}

export class PeerColumns<Item> {
  /** @param criterionOf the node of a row in this year; null where the year does not have it */
  constructor(
    private readonly context: SheetContext,
    private readonly year: PeerYear,
    private readonly criterionOf: (item: Item) => number | null,
  ) {}

  /** The figures of all units, and where the rule of ties needs it which of them are the first of their value. */
  columns(): readonly Column<Item>[] {
    const { assessment } = this.year;
    const keys = assessment.units.map(({ index }) =>
      hiddenColumn<Item>(this.key(index), (item) => this.peer(item, index)),
    );
    if (this.context.analysis.ties !== "dense") return keys;
    const firsts = assessment.units.map(({ index }) =>
      hiddenColumn<Item>(this.flag(index), (item, row) => this.first(item, index, row)),
    );
    return [...keys, ...firsts];
  }

  /** The lines of a row, for rank and tie formulas; a unit's place in them is `own`. */
  lines(row: TableRow): RankLines {
    const last = this.year.assessment.units.length - 1;
    const figures = row.along(this.key(0), this.key(last));
    const { ties } = this.context.analysis;
    return {
      figures,
      firsts: ties === "dense" ? row.along(this.flag(0), this.flag(last)) : null,
      orders: ties === "row" ? { ...figures, at: this.year.orderRow } : null,
    };
  }

  /** The column of a unit's own figure. */
  own(row: TableRow, unit: number): number {
    return row.column(this.key(unit));
  }

  /** The units' places in the source, where the rule of ties needs them. */
  writeOrders(builder: SheetBuilder, table: Table<Item>): void {
    if (this.context.analysis.ties !== "row") return;
    const { assessment, orderRow } = this.year;
    for (const { index } of assessment.units) {
      builder.show(orderRow, table.column(this.key(index)), helper(index + 1), PLAIN);
    }
  }

  private key(unit: number): string {
    return `${this.year.id}.peer${unit}`;
  }

  private flag(unit: number): string {
    return `${this.year.id}.first${unit}`;
  }

  private peer(item: Item, unit: number): Content | null {
    const criterion = this.criterionOf(item);
    if (criterion === null) return null;
    const { assessment, ranks } = this.year;
    const { sources } = this.context;
    const score = sources.score(assessment, criterion, unit);
    if (ranks.by[criterion] !== "percent") {
      return peerScore(score, sources.blankScore(assessment, criterion, unit));
    }
    return peerShare(score, sources.max(assessment, criterion, unit), ratioOf(assessment, criterion, unit));
  }

  private first(item: Item, unit: number, row: TableRow): Content | null {
    const criterion = this.criterionOf(item);
    if (criterion === null) return null;
    const { assessment, ranks } = this.year;
    const from = criterion * assessment.units.length;
    const upTo = [...ranks.ranks.subarray(from, from + unit + 1)];
    const isFirst = firstsOf(upTo)[unit] === true;
    return firstOfEqual(this.lines(row).figures, this.own(row, unit), isFirst);
  }
}
