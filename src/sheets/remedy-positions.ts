/** Where a unit stands in the total and in each area, and what it lacks to the next rank; all live. */
import type { GroupAnalysis, Standing } from "../analysis/analysis";
import { baseStandingOf, standingOf } from "../analysis/figure";
import { formatRank } from "../language/numbers";
import { remedyWords, type RemedyWords } from "../language/remedies";
import { reportForm } from "../language/report-form";
import { totalOf } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { ReportedUnit, SheetContext } from "./context";
import { centered, liveText, text, type Content } from "./content";
import { Figures, KEY_DECIMALS, lostPoints, noFigure, points } from "./figures";
import { quoted, rankIf, rankText, sentence } from "./formulas";
import { byPercent, nextRank, type LiveText, type NextRank } from "./next-rank";
import { rankChangeFormat, rankOfFormat } from "./number-formats";
import { PeerColumns } from "./peer-columns";
import { remedyColumns } from "./remedy-columns";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN } from "./styles";
import { hiddenColumn, Table, type Column, type TableRow } from "./table";

/** Rows above the first: the title and the heads. */
const HEADS = 2;

export class RemedyPositions {
  private readonly words: RemedyWords;
  private readonly group: GroupAnalysis;
  private readonly total: Criterion;
  private readonly nodes: readonly Criterion[];
  private readonly figures: Figures;
  private readonly now: PeerColumns<Criterion>;
  private readonly then: PeerColumns<Criterion> | null;
  private readonly table: Table<Criterion>;
  private readonly nexts = new Map<Criterion, NextRank | null>();

  /** @param top row of its title; the heads stand below it, then the total and the areas */
  constructor(
    private readonly context: SheetContext,
    private readonly builder: SheetBuilder,
    private readonly chosen: ReportedUnit,
    readonly top: number,
  ) {
    this.group = chosen.group;
    this.words = remedyWords(context.language);
    this.figures = new Figures(context);
    const { current, base, ranks, baseRanks, continuity } = this.group;
    this.total = totalOf(current);
    this.nodes = [this.total, ...this.total.children.filter(({ kind }) => kind === "scored")];
    const now = { id: "now", assessment: current, ranks, orderRow: top };
    this.now = new PeerColumns<Criterion>(context, now, ({ index }) => index);
    this.then =
      base === null || baseRanks === null
        ? null
        : new PeerColumns<Criterion>(
            context,
            { id: "then", assessment: base, ranks: baseRanks, orderRow: top },
            ({ index }) => (this.baseUnit < 0 ? null : presentIn(continuity?.criteria[index])),
          );
    // It stands under the columns of the plan, its hidden ones behind those of the plan.
    const above = remedyColumns(context.language, current.units.length).length;
    const rows = { first: top + HEADS, last: top + HEADS + this.nodes.length - 1 };
    this.table = new Table(builder, this.columns(), rows, above);
  }

  /** The row after the table. */
  get end(): number {
    return this.top + HEADS + this.nodes.length;
  }

  /** Writes the table. */
  write(): void {
    const { builder, words, table, top } = this;
    const title = { ...LOOKS.text, bold: true, fill: COLORS.subheader };
    builder.banner(top, 0, table.last, words.positions, title);
    table.heads(top + 1);
    this.now.writeOrders(builder, table);
    this.then?.writeOrders(builder, table);
    for (const node of this.nodes) {
      table.write(this.rowOf(node).row, node, node === this.total ? { bold: true } : PLAIN);
    }
  }

  /** Places that a unit wins at a node with the points of a cell; `places` is null where it has no rank. */
  places(lost: string, node: Criterion, places: number | null): Content {
    if (places === null) return noFigure();
    const formula = `=${this.rowOf(node).cell("rank")}-(${this.rankWithMore(node, lost)})`;
    return { value: places, look: LOOKS.rank, format: rankChangeFormat(this.context.language), formula };
  }

  /** The name of an area and, where it lost places, how many. */
  fallen(node: Criterion, places: number): LiveText {
    const { context, words } = this;
    const row = this.rowOf(node);
    const [name, now, then] = [row.cell("criterion"), row.cell("rank"), row.cell("baseRank")];
    const count = context.language === "vi" ? `TEXT(${now}-${then},"00")` : `${now}-${then}`;
    const live = sentence((first) => words.fallen(first), count);
    const shown = places === 0 ? "" : words.fallen(formatRank(places, null, context.language));
    return {
      text: this.nameOf(node) + shown,
      expression: `${name}&IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),IF(${now}>${then},${live},""),"")`,
    };
  }

  /**
   * "Huyện Bạch Thông xếp hạng 02/08. Còn thiếu 0,79 điểm để lên hạng 01/08. Chỉ cần lấy lại …"
   * @param lifting cells of the points that lift the total, null where none do
   */
  keyFact(lifting: { readonly range: string; readonly criteria: number } | null): LiveText {
    const { words, context, total } = this;
    const { unit } = this.chosen.report;
    const standing = this.standing(total);
    const row = this.rowOf(total);
    const next = this.next(total, row);
    if (standing === null || next === null) {
      const unranked = words.notRanked(unit);
      return { text: unranked, expression: quoted(unranked) };
    }
    const own = row.cell("rank");
    const rank = rankText(own, standing.of, context.language);
    const shown = formatRank(standing.rank, standing.of, context.language);
    const enough = lifting === null ? "" : words.enough(lifting.criteria);
    const lifts =
      lifting === null
        ? ""
        : `&IF(${this.rankWithMore(total, `SUM(${lifting.range})`)}<${own},${quoted(enough)},"")`;
    const behind = `${sentence((at) => words.standsAt(unit, at), rank)}&${row.cell("next")}&"."${lifts}`;
    const first = sentence((at) => words.standsFirst(unit, at), rank);
    return {
      text: next.isFirst
        ? words.standsFirst(unit, shown)
        : `${words.standsAt(unit, shown)}${next.text}.${enough}`,
      expression: `IF(${row.cell("above")}=0,${first},${behind})`,
    };
  }

  private columns(): readonly Column<Criterion>[] {
    const { words, group, context, chosen } = this;
    const form = reportForm(context.language).lostColumns;
    const { sources } = context;
    const { current, base } = group;
    const unit = chosen.unit;
    const area = reportForm(context.language).scoreColumns.area;
    const share = (row: TableRow) => ({ score: row.cell("score"), max: row.cell("max") });
    const before = base === null ? words.rankBefore : words.rankOf(base.year);
    const hidden = (id: "above" | "level" | "gap"): Column<Criterion> =>
      hiddenColumn(id, (node, row) => this.next(node, row)?.[id] ?? null);
    // Widths are those of the plan above.
    return [
      { id: "order", title: form.order, width: 0, content: (node) => centered(this.codeOf(node)) },
      { id: "criterion", title: area, width: 0, content: (node) => text(this.nameOf(node)) },
      {
        id: "max",
        title: form.max,
        width: 0,
        content: ({ index }) => points(sources.max(current, index, unit)),
      },
      {
        id: "score",
        title: form.score,
        width: 0,
        content: ({ index }) =>
          points(sources.score(current, index, unit), sources.blankScore(current, index, unit)),
      },
      {
        id: "lost",
        title: form.lost,
        width: 0,
        content: (node, row) => lostPoints(share(row), this.standing(node)?.lostPoints ?? null),
      },
      {
        id: "rank",
        title: words.rankOf(current.year),
        width: 0,
        content: (node, row) => this.rank(node, row),
      },
      { id: "baseRank", title: before, width: 0, content: (node, row) => this.baseRank(node, row) },
      {
        id: "next",
        title: words.toNext,
        width: 0,
        span: 5,
        content: (node, row) => {
          const next = this.next(node, row);
          return next === null ? text(words.unranked) : liveText(next.text, next.expression);
        },
      },
      ...(["above", "level", "gap"] as const).map(hidden),
      ...this.now.columns(),
      ...(this.then?.columns() ?? []),
    ];
  }

  private rank(node: Criterion, row: TableRow): Content {
    const standing = this.standing(node);
    const format = rankOfFormat(standing?.of ?? this.group.current.units.length, this.context.language);
    const own = this.now.own(row, this.chosen.unit);
    return this.figures.rank(this.now.lines(row), own, standing?.rank ?? 0, format);
  }

  private baseRank(node: Criterion, row: TableRow): Content {
    const { context, group, chosen, then } = this;
    if (then === null || this.baseUnit < 0 || presentIn(group.continuity?.criteria[node.index]) === null) {
      return noFigure();
    }
    const standing = baseStandingOf(group, node.index, chosen.unit);
    const format = rankOfFormat(standing?.of ?? group.base?.units.length ?? 0, context.language);
    return this.figures.rank(then.lines(row), then.own(row, this.baseUnit), standing?.rank ?? 0, format);
  }

  /** What the unit lacks at a node; null where it has no rank there. */
  private next(node: Criterion, row: TableRow): NextRank | null {
    const known = this.nexts.get(node);
    if (known !== undefined) return known;
    const standing = this.standing(node);
    const { unit } = this.chosen;
    const [lines, own] = [this.now.lines(row), this.now.own(row, unit)];
    const next =
      standing === null
        ? null
        : nextRank(this.context, this.group, { row, node, unit, standing, lines, own });
    this.nexts.set(node, next);
    return next;
  }

  /** Rank that the unit would have at a node with more points there. */
  private rankWithMore(node: Criterion, more: string): string {
    const row = this.rowOf(node);
    const sum = `${row.cell("score")}+${more}`;
    const figure = byPercent(this.group, node)
      ? `ROUND((${sum})/${row.cell("max")},${KEY_DECIMALS})`
      : `ROUND(${sum},6)`;
    const own = this.now.own(row, this.chosen.unit);
    return rankIf(this.now.lines(row), own, figure, this.context.analysis.ties);
  }

  private get baseUnit(): number {
    return this.group.continuity?.units[this.chosen.unit] ?? -1;
  }

  private codeOf(node: Criterion): string {
    return node === this.total ? "" : node.code;
  }

  /** The total is called as everywhere on these sheets, whatever the source calls it. */
  private nameOf(node: Criterion): string {
    return node === this.total ? reportForm(this.context.language).lostColumns.total : node.name;
  }

  private standing(node: Criterion): Standing | null {
    return standingOf(this.group.current, this.group.ranks, node.index, this.chosen.unit);
  }

  private rowOf(node: Criterion): TableRow {
    return this.table.at(this.top + HEADS + this.nodes.indexOf(node));
  }
}

function presentIn(index: number | undefined): number | null {
  return index === undefined || index < 0 ? null : index;
}
