/** Xếp hạng: every unit of each peer group, this year beside last year, with the ranking as a chart. */
import type { GroupAnalysis, Standing } from "../analysis/analysis";
import { classOf } from "../analysis/classes";
import { baseStandingOf, changeBetween, standingOf } from "../analysis/figure";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import { MILLIONTHS, percentUnits, toPoints, type Ratio } from "../scorebook/points";
import { cellName } from "../workbook/address";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { SheetPlan } from "../workbook/plan";
import { markText, type SheetContext } from "./context";
import { FigureCells, type At } from "./figure-cells";
import { classFormula, NO_FIGURE, rounded } from "./formulas";
import { PERCENT_FORMAT, pointsFormat } from "./number-formats";
import type { PrintedPage } from "./pages";
import { rankingChart } from "./ranking-chart";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";
import { helperColumns, maxCellOf, rankLinesOf, writeYearBlock, type YearBlock } from "./year-block";

const TOTAL = 0;

/** Columns of the sheet; those of the base year and of the changes are missing without one. */
interface Columns {
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

const WITH_BASE: Columns = {
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
const WITHOUT_BASE: Columns = { ...WITH_BASE, base: null, change: null, note: 6 };

const WIDTHS_WITH_BASE = [7, 28, 9, 9, 9, 8, 9, 9, 8, 9, 9, 8, 24];
const WIDTHS_WITHOUT_BASE = [8, 40, 12, 12, 12, 10, 36];

export function rankingSheet(context: SheetContext): SheetPlan {
  const { analysis, words, styles } = context;
  const columns = analysis.groups.some(({ base }) => base !== null) ? WITH_BASE : WITHOUT_BASE;
  const widths = columns === WITH_BASE ? WIDTHS_WITH_BASE : WIDTHS_WITHOUT_BASE;
  const builder = new SheetBuilder(styles, widths);
  const last = columns.note;
  builder.banner(0, 0, last, words.rankingTitle(analysis.year), LOOKS.title);
  const single = analysis.groups.length === 1 ? analysis.groups[0] : undefined;
  let row = 1;
  if (single !== undefined) builder.banner(row++, 0, last, groupLine(context, single), LOOKS.subtitle);
  builder.mark(row, 0, last, markText(context, analysis.groups), { ...LOOKS.note, align: "center" });
  row = builder.gap(row + 1);
  const cells = new FigureCells(builder, context);
  const headRow = row;
  const blocks = analysis.groups.map((group) => {
    if (single === undefined) builder.banner(row++, 0, last, groupLine(context, group), LOOKS.heading);
    const block = new RankingBlock(context, builder, cells, group, columns, row);
    row = builder.gap(block.write());
    return block;
  });
  const legends = [words.liveLegend, `${words.tieLegend(analysis.ties)} ${words.changeLegend}`];
  if (context.chosen.length > 0) legends.push(words.chosenLegend(chosenNames(context)));
  if (cells.wroteValues) legends.push(words.writtenValues);
  for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
  const titleRows = single === undefined ? null : { first: headRow, last: headRow + 1 };
  const page = { orientation: "landscape", widths, titleRows } as const;
  for (const block of blocks) row = block.chart(page, builder.gap(row));
  return builder.build({
    definedName: OWN_NAMES.ranking,
    title: words.titles.ranking,
    orientation: page.orientation,
    titleRows,
    freeze: { rows: single === undefined ? 0 : headRow + 2, columns: 2 },
    lastPrinted: last,
  });
}

/** "Khối: huyện, thành phố, tỉnh Bắc Kạn" */
export function groupLine({ words }: SheetContext, { current }: GroupAnalysis): string {
  return words.groupLine(current.group.name, current.province);
}

export function chosenNames({ chosen }: SheetContext): readonly string[] {
  return chosen.flatMap(({ group, unit }) => group.current.units[unit]?.name ?? []);
}

/** Units as they are listed: by rank, those without a figure last, equals as the source has them. */
export function unitsByRank({ current, ranks }: GroupAnalysis): readonly number[] {
  const rankOfUnit = (unit: number): number => ranks.ranks[TOTAL * current.units.length + unit] || Infinity;
  return current.units
    .map(({ index }) => index)
    .sort((a, b) => (rankOfUnit(a) === rankOfUnit(b) ? a - b : rankOfUnit(a) - rankOfUnit(b)));
}

/** The tint of each unit's row: chosen units stand out. */
export function tintsOf(
  { chosen }: SheetContext,
  group: GroupAnalysis,
  units: readonly number[],
): readonly Tint[] {
  const mine = new Set(chosen.filter((choice) => choice.group === group).map(({ unit }) => unit));
  return units.map((unit) => (mine.has(unit) ? { fill: COLORS.chosen, bold: true } : PLAIN));
}

class RankingBlock {
  /** Unit indexes by row; then the base year's units that are gone, −1 here. */
  private readonly units: readonly number[];
  private readonly baseUnits: readonly number[];
  private readonly tints: readonly Tint[];

  constructor(
    private readonly context: SheetContext,
    private readonly builder: SheetBuilder,
    private readonly cells: FigureCells,
    private readonly group: GroupAnalysis,
    private readonly columns: Columns,
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
    this.head(this.headRow);
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

  private head(row: number): void {
    const { words } = this.context;
    const { year, baseYear } = this.context.analysis;
    const { rank, unit, score, percent, scoreClass, base, change, note, max } = this.columns;
    const tall = (column: number, text: string): void => {
      this.builder.header({ top: row, bottom: row + 1, left: column, right: column }, text, LOOKS.header);
    };
    const wide = (left: number, right: number, text: string): void => {
      this.builder.header({ top: row, bottom: row, left, right }, text, LOOKS.header);
    };
    const one = (column: number, text: string): void => {
      this.builder.header({ top: row + 1, bottom: row + 1, left: column, right: column }, text, LOOKS.header);
    };
    tall(rank, words.rank);
    tall(unit, words.unit);
    wide(score, scoreClass, words.year(year));
    one(score, words.totalScore);
    one(max, words.max);
    one(percent, words.percent);
    one(scoreClass, words.scoreClass);
    if (base !== null && change !== null) {
      const then = this.group.base?.year ?? baseYear ?? year - 1;
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

  private baseBlock(
    firstRow: number,
    columns: NonNullable<Columns["base"]>,
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
