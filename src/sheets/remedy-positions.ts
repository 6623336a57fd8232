/** Where a unit stands in the total and in each area, and what it lacks to the next rank; all live. */
import type { GroupAnalysis, Standing } from "../analysis/analysis";
import { baseStandingOf, standingOf } from "../analysis/figure";
import { formatRank } from "../language/numbers";
import { remedyWords, type RemedyWords } from "../language/remedies";
import { reportForm } from "../language/report-form";
import type { Criterion } from "../scorebook/criterion";
import { totalOf } from "../scorebook/assessment";
import { cellName } from "../workbook/address";
import type { ChosenUnit, SheetContext } from "./context";
import { KEY_DECIMALS, type FigureCells } from "./figure-cells";
import { NO_FIGURE, quoted, rankIf, rankText, sentence } from "./formulas";
import { byPercent, nextRankCells, type LiveText, type NextRankText } from "./next-rank-cells";
import { rankChangeFormat, rankOfFormat } from "./number-formats";
import { PeerKeys } from "./peer-keys";
import { COLUMN, HIDDEN, LAST, PEERS, RANKS } from "./remedy-columns";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";

/** Rows of heads. */
const HEADS = 2;

export class RemedyPositions {
  private readonly words: RemedyWords;
  private readonly group: GroupAnalysis;
  private readonly total: Criterion;
  private readonly nodes: readonly Criterion[];
  private readonly now: PeerKeys;
  private readonly then: PeerKeys | null;
  /** What the total's row says. */
  private next: NextRankText | null = null;

  /** @param top row of the heads; the total stands two rows below, the areas under it */
  constructor(
    private readonly context: SheetContext,
    private readonly builder: SheetBuilder,
    private readonly cells: FigureCells,
    private readonly chosen: ChosenUnit,
    readonly top: number,
  ) {
    this.group = chosen.group;
    this.words = remedyWords(context.language);
    const { current, base, ranks, baseRanks } = this.group;
    this.total = totalOf(current);
    this.nodes = [this.total, ...this.total.children.filter(({ kind }) => kind === "scored")];
    this.now = new PeerKeys(context, builder, cells, current, ranks, PEERS, top);
    this.then =
      base === null || baseRanks === null
        ? null
        : new PeerKeys(context, builder, cells, base, baseRanks, this.now.end, top);
    for (const column of [HIDDEN.above, HIDDEN.level, HIDDEN.gap]) builder.hide(column);
  }

  /** The row after the table. */
  get end(): number {
    return this.top + HEADS + this.nodes.length;
  }

  /** Writes the table. */
  write(): void {
    const { builder, words, group, top } = this;
    const form = reportForm(this.context.language).lostColumns;
    builder.banner(top, 0, LAST, words.positions, { ...LOOKS.text, bold: true, fill: COLORS.subheader });
    const heads: readonly (readonly [number, string])[] = [
      [COLUMN.order, form.order],
      [COLUMN.criterion, reportForm(this.context.language).scoreColumns.area],
      [COLUMN.max, form.max],
      [COLUMN.score, form.score],
      [COLUMN.lost, form.lost],
      [RANKS.current, words.rankOf(group.current.year)],
      [RANKS.base, group.base === null ? words.rankBefore : words.rankOf(group.base.year)],
    ];
    const row = top + 1;
    for (const [column, title] of heads)
      builder.header({ top: row, bottom: row, left: column, right: column }, title, LOOKS.header);
    builder.header({ top: row, bottom: row, left: COLUMN.reason, right: LAST }, words.toNext, LOOKS.header);
    for (const node of this.nodes) this.line(node, node === this.total ? { bold: true } : PLAIN);
  }

  /** Places that a unit wins at a node with the points of the cell `lost`; `places` is null where it has no rank. */
  places(row: number, column: number, node: Criterion, places: number | null): void {
    const { cells, context } = this;
    if (places === null) {
      cells.put([row, column], NO_FIGURE, LOOKS.rank);
      return;
    }
    const rank = this.rankWithMore(node, cellName(row, COLUMN.lost));
    const formula = `=${cellName(this.rowOf(node), RANKS.current)}-(${rank})`;
    cells.put([row, column], places, LOOKS.rank, PLAIN, rankChangeFormat(context.language), formula);
  }

  /** The name of an area and, where it lost places, how many. */
  fallen(node: Criterion, places: number): LiveText {
    const { context, words } = this;
    const row = this.rowOf(node);
    const [name, now, then] = [COLUMN.criterion, RANKS.current, RANKS.base].map((at) => cellName(row, at));
    const count = context.language === "vi" ? `TEXT(${now}-${then},"00")` : `${now}-${then}`;
    const live = sentence((first) => words.fallen(first), count);
    const shown = places === 0 ? "" : words.fallen(formatRank(places, null, context.language));
    return {
      text: this.nameOf(node) + shown,
      expression: `${name}&IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),IF(${now}>${then},${live},""),"")`,
    };
  }

  /**
   * "Huyện Bạch Thông xếp hạng 02/08. Còn thiếu 0,79 điểm để lên hạng 01/08. Chỉ cần lấy lại …"; to be asked
   * for once the table is written.
   * @param lifting cells of the points that lift the total, null where none do
   */
  keyFact(lifting: { readonly range: string; readonly criteria: number } | null): LiveText {
    const { words, context, total, next } = this;
    const { unit } = this.chosen.report;
    const standing = this.standing(total);
    if (standing === null || next === null) {
      const text = words.notRanked(unit);
      return { text, expression: quoted(text) };
    }
    const row = this.rowOf(total);
    const own = cellName(row, RANKS.current);
    const rank = rankText(own, standing.of, context.language);
    const shown = formatRank(standing.rank, standing.of, context.language);
    const enough = lifting === null ? "" : words.enough(lifting.criteria);
    const lifts =
      lifting === null
        ? ""
        : `&IF(${this.rankWithMore(total, `SUM(${lifting.range})`)}<${own},${quoted(enough)},"")`;
    const behind = `${sentence((at) => words.standsAt(unit, at), rank)}&${cellName(row, COLUMN.reason)}&"."${lifts}`;
    const first = sentence((at) => words.standsFirst(unit, at), rank);
    return {
      text: next.isFirst
        ? words.standsFirst(unit, shown)
        : `${words.standsAt(unit, shown)}${next.text}.${enough}`,
      expression: `IF(${cellName(row, HIDDEN.above)}=0,${first},${behind})`,
    };
  }

  /** The total is called as everywhere on these sheets, whatever the source calls it. */
  private nameOf(node: Criterion): string {
    return node === this.total ? reportForm(this.context.language).lostColumns.total : node.name;
  }

  private line(node: Criterion, tint: Tint): void {
    const { cells, context, chosen, group, now, total } = this;
    const { current } = group;
    const { sources } = context;
    const row = this.rowOf(node);
    const isTotal = node === total;
    const standing = this.standing(node);
    cells.put([row, COLUMN.order], isTotal ? "" : node.code, LOOKS.center, tint);
    cells.put([row, COLUMN.criterion], this.nameOf(node), LOOKS.text, tint);
    cells.points([row, COLUMN.max], sources.max(current, node.index, chosen.unit), null, tint);
    const blank = sources.blankScore(current, node.index, chosen.unit);
    cells.points([row, COLUMN.score], sources.score(current, node.index, chosen.unit), blank, tint);
    const lost = standing?.lostPoints ?? null;
    cells.lost([row, COLUMN.lost], [row, COLUMN.max], [row, COLUMN.score], lost, tint);
    now.write(row, node.index);
    const format = rankOfFormat(standing?.of ?? current.units.length, context.language);
    const own = now.columnOf(chosen.unit);
    cells.rank([row, RANKS.current], now.lines(row), own, standing?.rank ?? 0, tint, format);
    this.baseRank(row, node, tint);
    this.toNext(row, node, standing, tint);
  }

  private baseRank(row: number, node: Criterion, tint: Tint): void {
    const { cells, context, group, chosen, then } = this;
    const criterion = group.continuity?.criteria[node.index] ?? -1;
    const unit = group.continuity?.units[chosen.unit] ?? -1;
    if (then === null || criterion < 0 || unit < 0) {
      cells.put([row, RANKS.base], NO_FIGURE, LOOKS.rank, tint);
      return;
    }
    then.write(row, criterion);
    const standing = baseStandingOf(group, node.index, chosen.unit);
    const format = rankOfFormat(standing?.of ?? group.base?.units.length ?? 0, context.language);
    cells.rank([row, RANKS.base], then.lines(row), then.columnOf(unit), standing?.rank ?? 0, tint, format);
  }

  private toNext(row: number, node: Criterion, standing: Standing | null, tint: Tint): void {
    const { cells, words, builder, context, group, now, chosen } = this;
    if (standing === null) {
      const look = context.styles.vary(LOOKS.text, tint);
      builder.banner(row, COLUMN.reason, LAST, words.unranked, look);
      return;
    }
    const { unit } = chosen;
    const ranked = { row, node, unit, standing, lines: now.lines(row), own: now.columnOf(unit) };
    const next = nextRankCells(cells, context, group, ranked);
    const look = context.styles.vary(LOOKS.remark, tint);
    builder.banner(row, COLUMN.reason, LAST, next.text, look, `=${next.expression}`);
    if (node === this.total) this.next = next;
  }

  /** Rank that the unit would have at a node with more points there. */
  private rankWithMore(node: Criterion, points: string): string {
    const { group, now, chosen, context } = this;
    const row = this.rowOf(node);
    const sum = `${cellName(row, COLUMN.score)}+${points}`;
    const figure = byPercent(group, node)
      ? `ROUND((${sum})/${cellName(row, COLUMN.max)},${KEY_DECIMALS})`
      : `ROUND(${sum},6)`;
    return rankIf(now.lines(row), now.columnOf(chosen.unit), figure, context.analysis.ties);
  }

  private standing(node: Criterion): Standing | null {
    return standingOf(this.group.current, this.group.ranks, node.index, this.chosen.unit);
  }

  private rowOf(node: Criterion): number {
    return this.top + HEADS + this.nodes.indexOf(node);
  }
}
