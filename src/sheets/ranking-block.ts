/** One peer group on the ranking sheet: its rows, its average and its chart. */
import type { GroupAnalysis, Standing } from "../analysis/analysis";
import { classOf } from "../analysis/classes";
import { baseStandingOf, changeBetween, standingOf } from "../analysis/figure";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import { MILLIONTHS, percentUnits, toPoints, type Ratio } from "../scorebook/points";
import { cellName } from "../workbook/address";
import type { SheetContext } from "./context";
import type { FigureCells } from "./figure-cells";
import { type At } from "./figure-cells";
import { classFormula, NO_FIGURE, rounded } from "./formulas";
import { PERCENT_FORMAT, pointsFormat } from "./number-formats";
import type { PrintedPage } from "./pages";
import { rankingChart } from "./ranking-chart";
import { rankingHead, type RankingColumns } from "./ranking-columns";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";
import { tintsOf, unitsByRank } from "./unit-order";
import { helperColumns, maxCellOf, rankLinesOf, writeYearBlock, type YearBlock } from "./year-block";

const TOTAL = 0;

export class RankingBlock {
  /** Unit indexes by row; then the base year's units that are gone, −1 here. */
  private readonly units: readonly number[];
  private readonly baseUnits: readonly number[];
  private readonly tints: readonly Tint[];

  constructor(
    private readonly context: SheetContext,
    private readonly builder: SheetBuilder,
    private readonly cells: FigureCells,
    private readonly group: GroupAnalysis,
    private readonly columns: RankingColumns,
    private readonly headRow: number,
  ) {
    const listed = unitsByRank(group);
    const gone = columns.base === null ? [] : (group.continuity?.droppedUnits ?? []);
    this.units = [...listed, ...gone.map(() => -1)];
    this.baseUnits = [...listed.map((unit) => group.continuity?.units[unit] ?? -1), ...gone];
    this.tints = tintsOf(context, group, this.units);
  }

  /** Writes header, rows and the average. @returns the row after them */
  write(): number {
    rankingHead(this.context, this.builder, this.group, this.columns, this.headRow);
    const { firstRow } = this;
    const { rank, score, max, percent, base } = this.columns;
    let next = this.columns.note;
    const helper = (): number => {
      this.builder.hide(++next);
      return next;
    };
    const { current, ranks } = this.group;
    const now: YearBlock = {
      assessment: current,
      ranks,
      criterion: TOTAL,
      units: this.units,
      firstRow,
      maxRow: 0,
      columns: {
        score,
        max,
        percent,
        rank,
        ...helperColumns(this.context, ranks.by[TOTAL] === "percent", helper),
      },
    };
    writeYearBlock(this.cells, this.context, now, this.tints);
    const then = base === null ? null : this.baseBlock(firstRow, base, helper);
    this.units.forEach((_, index) => this.row(now, then, index));
    this.average(now, then, firstRow + this.units.length);
    return firstRow + this.units.length + 1;
  }

  /** @returns the row after the chart */
  chart(page: PrintedPage, row: number): number {
    const rows = { first: this.firstRow, last: this.firstRow + this.scored() - 1 };
    const { context, builder, group, columns } = this;
    return rankingChart(context, builder, page, { group, rows, columns }, row);
  }

  private get firstRow(): number {
    return this.headRow + 2;
  }

  private baseBlock(
    firstRow: number,
    columns: NonNullable<RankingColumns["base"]>,
    helper: () => number,
  ): YearBlock | null {
    const { base, baseRanks } = this.group;
    if (base === null || baseRanks === null) return null;
    const block: YearBlock = {
      assessment: base,
      ranks: baseRanks,
      criterion: TOTAL,
      units: this.baseUnits,
      firstRow,
      maxRow: 0,
      columns: {
        ...columns,
        max: helper(),
        ...helperColumns(this.context, baseRanks.by[TOTAL] === "percent", helper),
      },
    };
    writeYearBlock(this.cells, this.context, block, this.tints);
    return block;
  }

  private row(now: YearBlock, then: YearBlock | null, index: number): void {
    const row = now.firstRow + index;
    const unit = this.units[index] ?? -1;
    const tint = this.tints[index] ?? PLAIN;
    const { current, ranks, base } = this.group;
    const standing = unit < 0 ? null : standingOf(current, ranks, TOTAL, unit);
    this.cells.put([row, this.columns.unit], this.unitName(index), LOOKS.text, tint);
    this.scoreClass(now, row, standing?.ratio ?? null, tint);
    const { change } = this.columns;
    if (change !== null) {
      if (then === null || this.columns.base === null) {
        const empty = [...Object.values(this.columns.base ?? {}), ...Object.values(change)];
        for (const column of empty) this.cells.put([row, column], NO_FIGURE, LOOKS.rank, tint);
      } else {
        const before = unit < 0 ? null : baseStandingOf(this.group, TOTAL, unit);
        this.changes(now, then, row, standing, before, tint);
      }
    }
    const lines = rankLinesOf(now);
    const others = this.notes(unit, standing, base);
    this.cells.note([row, this.columns.note], lines.figures, row, standing?.tied ?? false, others, tint);
  }

  private unitName(index: number): string {
    const unit = this.units[index] ?? -1;
    if (unit >= 0) return this.group.current.units[unit]?.name ?? "";
    return this.group.base?.units[this.baseUnits[index] ?? -1]?.name ?? "";
  }

  private scoreClass(now: YearBlock, row: number, ratio: Ratio | null, tint: Tint): void {
    const classes = this.context.settings.classes[this.group.current.group.kind];
    const at: At = [row, this.columns.scoreClass];
    const score = cellName(row, this.columns.score);
    const formula = classFormula(score, maxCellOf(now, row), classes);
    if (ratio === null) {
      this.cells.put(at, NO_FIGURE, LOOKS.rank, tint);
      return;
    }
    this.cells.put(at, classOf(ratio, classes)?.name ?? "", LOOKS.rank, tint, "", `=${formula}`);
  }

  private changes(
    now: YearBlock,
    then: YearBlock,
    row: number,
    standing: Standing | null,
    before: Standing | null,
    tint: Tint,
  ): void {
    const { change, base } = this.columns;
    if (change === null || base === null) return;
    const changed = standing === null || before === null ? null : changeBetween(standing, before);
    const [score, baseScore]: [At, At] = [
      [row, this.columns.score],
      [row, base.score],
    ];
    this.cells.pointsChange([row, change.score], score, baseScore, changed?.score ?? null, tint);
    this.cells.percentChange(
      [row, change.percent],
      { score, max: maxCellOf(now, row) },
      { score: baseScore, max: maxCellOf(then, row) },
      changed?.percent ?? null,
      tint,
    );
    this.cells.rankChange(
      [row, change.rank],
      [row, this.columns.rank],
      [row, base.rank],
      changed?.rank ?? null,
      tint,
    );
  }

  private notes(unit: number, standing: Standing | null, base: Assessment | null): readonly string[] {
    const { words, analysis } = this.context;
    if (unit < 0) return [words.gone(analysis.year)];
    if (standing === null) return [words.noScore];
    const notes: string[] = [];
    if (standing.tiedAsShown) notes.push(words.tiedAsShown);
    const printed = standing.publishedRank?.rank;
    if (printed !== undefined && printed !== standing.rank) notes.push(words.printedRank(printed));
    if (base !== null && baseStandingOf(this.group, TOTAL, unit) === null)
      notes.push(words.noBase(base.year));
    return notes;
  }

  /** Mean score of each year, and the share of all points that it is. */
  private average(now: YearBlock, then: YearBlock | null, row: number): void {
    const tint: Tint = { fill: COLORS.total, bold: true };
    this.cells.put([row, this.columns.unit], this.context.words.average, LOOKS.text, tint);
    const written = [
      this.columns.unit,
      ...this.meanScore(now, row, tint),
      ...(then === null ? [] : this.meanScore(then, row, tint)),
    ];
    for (let column = 0; column <= this.columns.note; column++) {
      if (!written.includes(column)) this.cells.put([row, column], null, LOOKS.text, tint);
    }
  }

  /** @returns the columns that it filled */
  private meanScore(block: YearBlock, row: number, tint: Tint): readonly number[] {
    const { assessment, columns, units, firstRow, ranks } = block;
    const known = units.filter((unit) => unit >= 0 && assessment.scores.points(TOTAL, unit) !== null);
    if (known.length === 0) return [];
    const range = (column: number): string =>
      `${cellName(firstRow, column)}:${cellName(firstRow + units.length - 1, column)}`;
    const sum = known.reduce((all, unit) => all + (assessment.scores.points(TOTAL, unit) ?? 0), 0);
    // A mean in points is a share of `count` hundreds: the same exact rounding serves.
    const mean = percentUnits({ numerator: sum, denominator: 100 * MILLIONTHS * known.length }, 3) / 1000;
    const average = `AVERAGE(${range(columns.score)})`;
    const format = pointsFormat(toPoints(mean));
    this.cells.put([row, columns.score], mean, LOOKS.number, tint, format, `=${rounded(average, 3)}`);
    const max = ratioOf(assessment, TOTAL, known[0] ?? 0)?.denominator;
    if (known.some((unit) => ratioOf(assessment, TOTAL, unit) === null)) return [columns.score];
    if (ranks.by[TOTAL] === "percent" || columns.max === null || max === undefined) return [columns.score];
    // All maxima are the same here.
    const share = rounded(`100*${average}/MAX(${range(columns.max)})`, 2);
    const value = percentUnits({ numerator: sum, denominator: max * known.length }, 2) / 100;
    this.cells.put([row, columns.percent], value, LOOKS.number, tint, PERCENT_FORMAT, `=${share}`);
    return [columns.score, columns.percent];
  }

  /** Rows with a figure: they stand first. */
  private scored(): number {
    return this.group.ranks.of[TOTAL] ?? 0;
  }
}
