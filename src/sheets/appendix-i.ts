/** Phụ lục I: one unit, every area, both years, the three changes and the split of the first; two charts. */
import type { GroupAnalysis, Standing } from "../analysis/analysis";
import { baseStandingOf, changeBetween, standingOf } from "../analysis/figure";
import { reportForm } from "../language/report-form";
import type { Criterion } from "../scorebook/criterion";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import { roundPoints } from "../scorebook/points";
import { cellName } from "../workbook/address";
import type { SheetPlan } from "../workbook/plan";
import { appendixCharts } from "./appendix-charts";
import { appendixColumnHeads, appendixColumns, type AppendixColumns } from "./appendix-i-columns";
import type { SideColumns } from "./appendix-i-columns";
import { appendixHead } from "./appendix-head";
import { markText, type ChosenUnit, type SheetContext } from "./context";
import { FigureCells, type At } from "./figure-cells";
import { rankOfFormat } from "./number-formats";
import { PeerKeys } from "./peer-keys";
import type { SheetName } from "./names";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";

const TOTAL = 0;

export function appendixISheet(context: SheetContext, chosen: ChosenUnit, name: SheetName): SheetPlan {
  return new AppendixI(context, chosen, name).build();
}

class AppendixI {
  private readonly columns: AppendixColumns;
  private readonly widths: readonly number[];
  private readonly builder: SheetBuilder;
  private readonly cells: FigureCells;
  private readonly group: GroupAnalysis;

  constructor(
    private readonly context: SheetContext,
    private readonly chosen: ChosenUnit,
    private readonly name: SheetName,
  ) {
    this.group = chosen.group;
    const { columns, widths } = appendixColumns(this.group);
    this.columns = columns;
    this.widths = widths;
    this.builder = new SheetBuilder(context.styles, this.widths);
    this.cells = new FigureCells(this.builder, context);
  }

  build(): SheetPlan {
    const { context, builder, columns, group } = this;
    const [appendix] = this.chosen.report.appendices;
    const last = columns.note;
    const half = columns.base === null ? 1 : 5;
    const headRow =
      appendix === undefined
        ? 0
        : appendixHead(builder, this.chosen.report, appendix, context.language, { half, last });
    appendixColumnHeads(context, builder, group, columns, headRow);
    const firstRow = headRow + 2;
    const now = this.keys(group.current, group.ranks, last + 1, headRow);
    const then =
      group.base === null || group.baseRanks === null
        ? null
        : this.keys(group.base, group.baseRanks, now.end, headRow + 1);
    const { areas, outside } = areasOf(group.current);
    const nodes = [...areas, ...outside];
    nodes.forEach((node, index) =>
      this.row(firstRow + index, node, node.code || String(index + 1), now, then),
    );
    const totalRow = firstRow + nodes.length;
    const total = group.current.criteria[TOTAL];
    if (total !== undefined) this.row(totalRow, total, "", now, then, { bold: true, fill: COLORS.total });
    const areaRows = { first: firstRow, last: firstRow + areas.length - 1 };
    let row = this.counts(totalRow + 1, areaRows, areas);
    row = this.notes(builder.gap(row));
    const titleRows = { first: headRow, last: headRow + 1 };
    const orientation = columns.base === null ? "portrait" : "landscape";
    const page = { orientation, widths: this.widths, titleRows } as const;
    appendixCharts(context, builder, page, {
      group,
      rows: areaRows,
      names: columns.area,
      current: columns.current.percent,
      base: columns.base?.percent ?? null,
      lost: columns.lost,
      last,
      below: builder.gap(row),
    });
    return builder.build({
      ...this.name,
      orientation,
      titleRows,
      freeze: { rows: firstRow, columns: 2 },
      lastPrinted: last,
    });
  }

  private keys(
    assessment: Assessment,
    ranks: GroupAnalysis["ranks"],
    start: number,
    orderRow: number,
  ): PeerKeys {
    return new PeerKeys(this.context, this.builder, this.cells, assessment, ranks, start, orderRow);
  }

  private row(
    row: number,
    node: Criterion,
    order: string,
    now: PeerKeys,
    then: PeerKeys | null,
    tint: Tint = PLAIN,
  ): void {
    const { columns, cells, context, group, chosen } = this;
    const form = reportForm(context.language).scoreColumns;
    cells.put([row, columns.order], order, LOOKS.center, tint);
    cells.put([row, columns.area], node.index === TOTAL ? form.total : node.name, LOOKS.text, tint);
    now.write(row, node.index);
    const standing = standingOf(group.current, group.ranks, node.index, chosen.unit);
    this.side(row, columns.current, group.current, node.index, chosen.unit, standing, now, tint);
    const before = baseStandingOf(group, node.index, chosen.unit);
    if (columns.base !== null) this.baseSide(row, columns.base, node, before, then, tint);
    this.changes(row, standing, before, tint);
    this.lost(row, standing, tint);
    const notes = this.notesOf(standing, before);
    const line = now.lines(row).figures;
    const own = now.columnOf(chosen.unit);
    cells.note([row, columns.note], line, own, standing?.tied ?? false, notes, tint);
  }

  /** One year of one node. */
  private side(
    row: number,
    at: SideColumns,
    assessment: Assessment,
    criterion: number,
    unit: number,
    standing: Standing | null,
    keys: PeerKeys,
    tint: Tint,
  ): void {
    const { cells, context } = this;
    const { sources } = context;
    const score: At = [row, at.score];
    cells.points([row, at.max], sources.max(assessment, criterion, unit), null, tint);
    cells.points(
      score,
      sources.score(assessment, criterion, unit),
      sources.blankScore(assessment, criterion, unit),
      tint,
    );
    const ratio = ratioOf(assessment, criterion, unit);
    cells.percent([row, at.percent], score, cellName(row, at.max), ratio, tint);
    const format = rankOfFormat(standing?.of ?? assessment.units.length, context.language);
    cells.rank([row, at.rank], keys.lines(row), keys.columnOf(unit), standing?.rank ?? 0, tint, format);
  }

  private baseSide(
    row: number,
    at: SideColumns,
    node: Criterion,
    before: Standing | null,
    keys: PeerKeys | null,
    tint: Tint,
  ): void {
    const { group, chosen, cells } = this;
    const criterion = group.continuity?.criteria[node.index] ?? -1;
    const unit = group.continuity?.units[chosen.unit] ?? -1;
    if (group.base === null || keys === null || criterion < 0 || unit < 0) {
      for (const column of Object.values(at)) cells.points([row, column], null, null, tint);
      return;
    }
    keys.write(row, criterion);
    this.side(row, at, group.base, criterion, unit, before, keys, tint);
  }

  private changes(row: number, standing: Standing | null, before: Standing | null, tint: Tint): void {
    const { change, split, base, current } = this.columns;
    if (change === null || split === null || base === null) return;
    const { cells } = this;
    const changed = standing === null || before === null ? null : changeBetween(standing, before);
    const now = { score: [row, current.score] as const, max: cellName(row, current.max) };
    const then = { score: [row, base.score] as const, max: cellName(row, base.max) };
    cells.pointsChange([row, change.score], now.score, then.score, changed?.score ?? null, tint);
    cells.percentChange([row, change.percent], now, then, changed?.percent ?? null, tint);
    cells.rankChange([row, change.rank], [row, current.rank], [row, base.rank], changed?.rank ?? null, tint);
    const fromMax: At = [row, split.fromMax];
    cells.fromMax(fromMax, now, then, changed?.fromMax ?? null, tint);
    const rest = changed?.fromPerformance ?? null;
    cells.pointsChange([row, split.fromPerformance], [row, change.score], fromMax, rest, tint);
  }

  private lost(row: number, standing: Standing | null, tint: Tint): void {
    const { lost, current } = this.columns;
    this.cells.lost(
      [row, lost],
      [row, current.max],
      [row, current.score],
      standing?.lostPoints ?? null,
      tint,
    );
  }

  private notesOf(standing: Standing | null, before: Standing | null): readonly string[] {
    const { words } = this.context;
    if (standing === null) return [words.noScore];
    const notes: string[] = [];
    if (standing.tiedAsShown) notes.push(words.tiedAsShown);
    const printed = standing.publishedRank?.rank;
    if (printed !== undefined && printed !== standing.rank) notes.push(words.printedRank(printed));
    if (this.group.base !== null && before === null) notes.push(words.noBase(this.group.base.year));
    return notes;
  }

  /** How many areas rose, fell and stayed, under each column of changes. @returns the row after them */
  private counts(
    row: number,
    rows: { readonly first: number; readonly last: number },
    areas: readonly Criterion[],
  ): number {
    const { change, note } = this.columns;
    if (change === null || areas.length === 0) return row;
    const { words } = this.context;
    const changes = areas.map((area) => this.shownChange(area));
    const counted = [
      { label: words.areasUp, test: '">0"', holds: (value: number) => value > 0 },
      { label: words.areasDown, test: '"<0"', holds: (value: number) => value < 0 },
      { label: words.areasSame, test: "0", holds: (value: number) => value === 0 },
    ];
    counted.forEach(({ label, test, holds }, index) => {
      const at = row + index;
      this.builder.banner(at, 0, change.score - 1, label, { ...LOOKS.text, align: "right" });
      for (const kind of ["score", "percent", "rank"] as const) {
        const column = change[kind];
        const count = changes.filter((shown) => shown !== null && holds(shown[kind])).length;
        const range = `${cellName(rows.first, column)}:${cellName(rows.last, column)}`;
        this.cells.count([at, column], count, `COUNTIF(${range},${test})`);
      }
      this.builder.banner(at, change.rank + 1, note, "", LOOKS.text);
    });
    return row + counted.length;
  }

  /** The three changes as they stand in the cells; without a percent there is no such change to count. */
  private shownChange(area: Criterion): Readonly<Record<"score" | "percent" | "rank", number>> | null {
    const { group, chosen } = this;
    const standing = standingOf(group.current, group.ranks, area.index, chosen.unit);
    const before = baseStandingOf(group, area.index, chosen.unit);
    if (standing === null || before === null) return null;
    const { score, percent, rank } = changeBetween(standing, before);
    return { score, percent: percent === null ? NaN : roundPoints(percent, 2), rank };
  }

  private notes(row: number): number {
    const { context, builder, cells, group } = this;
    const { words, analysis } = context;
    const last = this.columns.note;
    builder.mark(row++, 0, last, markText(context, [group]), LOOKS.note);
    const legends = [`${words.liveLegend} ${words.tieLegend(analysis.ties)}`];
    if (group.base !== null) legends.push(`${words.changeLegend} ${words.splitLegend}`);
    if (cells.wroteValues) legends.push(words.writtenValues);
    for (const legend of legends) builder.banner(row++, 0, last, legend, LOOKS.note);
    return row;
  }
}

/** The areas, then what lies outside the maximum (bonus and penalty). */
function areasOf({ criteria }: Assessment): {
  readonly areas: readonly Criterion[];
  readonly outside: readonly Criterion[];
} {
  const below = criteria[TOTAL]?.children ?? [];
  return {
    areas: below.filter(({ kind }) => kind === "scored"),
    outside: below.filter(({ kind }) => kind !== "scored"),
  };
}
