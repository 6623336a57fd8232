/**
 * What a rank on an appendix is taken over: the figures of all peers at a node, in hidden columns beside
 * the row. The appendix shows one unit only, and a rank needs every one.
 */
import type { RankTable } from "../analysis/analysis";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import { cellName } from "../workbook/address";
import type { SheetContext } from "./context";
import type { FigureCells } from "./figure-cells";
import type { Line, RankLines } from "./formulas";
import type { SheetBuilder } from "./sheet-builder";
import { LOOKS } from "./styles";

export class PeerKeys {
  private readonly firstKey: number;
  private readonly firstFlag: number;
  /** The column after the helpers. */
  readonly end: number;

  /**
   * @param start first free column
   * @param orderRow row that holds the units' places in the source, for ranks by row order
   */
  constructor(
    private readonly context: SheetContext,
    builder: SheetBuilder,
    private readonly cells: FigureCells,
    private readonly assessment: Assessment,
    private readonly ranks: RankTable,
    start: number,
    private readonly orderRow: number,
  ) {
    const { ties } = context.analysis;
    const count = assessment.units.length;
    this.firstKey = start;
    this.firstFlag = start + count;
    this.end = start + count * (ties === "dense" ? 2 : 1);
    for (let column = start; column < this.end; column++) builder.hide(column);
    if (ties === "row") {
      assessment.units.forEach(({ index }) => {
        cells.put([orderRow, start + index], index + 1, LOOKS.helper);
      });
    }
  }

  /** Writes the figures of all units at a node into the hidden columns of a row. */
  write(row: number, criterion: number): void {
    const { assessment, context, cells, ranks } = this;
    const { sources } = context;
    const lines = this.lines(row);
    const byPercent = ranks.by[criterion] === "percent";
    const seen = new Set<number>();
    for (const { index } of assessment.units) {
      const column = this.firstKey + index;
      const score = sources.score(assessment, criterion, index);
      const blank = sources.blankScore(assessment, criterion, index);
      if (byPercent) {
        const max = sources.max(assessment, criterion, index);
        cells.shareKey([row, column], score, max, ratioOf(assessment, criterion, index));
      } else {
        cells.scoreKey([row, column], score, blank);
      }
      if (lines.firsts === null) continue;
      const rank = ranks.ranks[criterion * assessment.units.length + index] ?? 0;
      cells.first([row, this.firstFlag + index], lines.figures, column, rank > 0 && !seen.has(rank));
      seen.add(rank);
    }
  }

  /** The lines of a row, for rank and tie formulas; a unit's place in them is `columnOf(unit)`. */
  lines(row: number): RankLines {
    const last = this.assessment.units.length - 1;
    const line = (at: number, first: number): Line => ({ direction: "along", at, first, last: first + last });
    const { ties } = this.context.analysis;
    return {
      figures: line(row, this.firstKey),
      firsts: ties === "dense" ? line(row, this.firstFlag) : null,
      orders: ties === "row" ? line(this.orderRow, this.firstKey) : null,
    };
  }

  columnOf(unit: number): number {
    return this.firstKey + unit;
  }

  /** "T10": the unit's own figure among those of its peers. */
  cellOf(row: number, unit: number): string {
    return cellName(row, this.columnOf(unit));
  }
}
