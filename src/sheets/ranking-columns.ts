/** The columns of the ranking sheet for one peer group: this year, and where there is one the base year beside it. */
import type { GroupAnalysis, Standing } from "../analysis/analysis";
import { classOf } from "../analysis/classes";
import { baseStandingOf, changeBetween, standingOf } from "../analysis/figure";
import { formatRank } from "../language/numbers";
import type { SheetContext } from "./context";
import { helper, shown, text, type Content } from "./content";
import { Figures, noFigure, percentChange, pointsChange } from "./figures";
import { classFormula, quoted, rankText } from "./formulas";
import { meanOfPercents, meanOfScores } from "./mean";
import { LOOKS } from "./styles";
import type { Column, Over, TableRow } from "./table";
import { hiddenColumn } from "./table";
import { isChosen, unitsByRank } from "./unit-order";
import { YearColumns } from "./year-columns";

const TOTAL = 0;

/** A peer group row by row: its units by rank, then those of the base year that are gone. */
export interface RankingRows {
  readonly group: GroupAnalysis;
  /** Unit by row; −1 where this year does not have it. */
  readonly units: readonly number[];
  readonly baseUnits: readonly number[];
}

/** @param withBase the sheet has columns of a base year; units that are gone are listed then */
export function rankingRows(group: GroupAnalysis, withBase: boolean): RankingRows {
  const listed = unitsByRank(group);
  const gone = withBase ? (group.continuity?.droppedUnits ?? []) : [];
  return {
    group,
    units: [...listed, ...gone.map(() => -1)],
    baseUnits: [...listed.map((unit) => group.continuity?.units[unit] ?? -1), ...gone],
  };
}

/** @param withBase the sheet has columns of a base year, whether or not this group has one */
export function rankingColumns(
  context: SheetContext,
  rows: RankingRows,
  withBase: boolean,
): readonly Column<number>[] {
  const { words, analysis } = context;
  const { group, units } = rows;
  const { current, ranks } = group;
  const now = new YearColumns(context, {
    id: "now",
    assessment: current,
    ranks,
    criterion: TOTAL,
    units,
    maxRow: null,
  });
  const width = (narrow: number, wide: number): number => (withBase ? narrow : wide);
  const over: Over = { text: words.year(analysis.year) };
  const figures = new Figures(context);
  return [
    { id: now.id("rank"), title: words.rank, width: width(7, 8), content: now.rank },
    {
      id: "unit",
      title: words.unit,
      width: width(28, 40),
      content: (index) => text(nameOf(rows, index)),
      foot: () => text(words.average),
    },
    {
      id: now.id("score"),
      over,
      title: words.totalScore,
      width: width(9, 12),
      content: now.score,
      foot: (row) => meanOfScores(now, row),
    },
    { id: now.id("max"), over, title: words.max, width: width(9, 12), content: now.max },
    {
      id: now.id("percent"),
      over,
      title: words.percent,
      width: width(9, 12),
      content: now.percent,
      foot: (row) => meanOfPercents(now, row),
    },
    { id: "class", over, title: words.scoreClass, width: width(8, 10), content: classContent(context, now) },
    ...(withBase ? baseColumns(context, rows, now) : now.helpers()),
    {
      id: "note",
      title: words.note,
      width: width(24, 36),
      content: (index, row) => {
        const standing = standingAt(rows, index);
        const others = notesOf(context, rows, index);
        return figures.note(now.lines(row).figures, row.row, standing?.tied ?? false, others);
      },
    },
    ...labelColumn(context, rows),
  ];
}

/** Names for the chart, where units were chosen: theirs say the rank, so that they are found among many. */
function labelColumn(context: SheetContext, rows: RankingRows): readonly Column<number>[] {
  const { group, units } = rows;
  if (!units.some((unit) => unit >= 0 && isChosen(context, group, unit))) return [];
  const { language } = context;
  const label = (index: number, row: TableRow): Content => {
    const [name, standing] = [nameOf(rows, index), standingAt(rows, index)];
    const unit = row.cell("unit");
    if (standing === null || !isChosen(context, group, units[index] ?? -1)) return helper(name, unit);
    const rank = formatRank(standing.rank, standing.of, language);
    const live = rankText(row.cell("now.rank"), standing.of, language);
    return helper(`► ${name} (${rank})`, `${quoted("► ")}&${unit}&" ("&${live}&")"`);
  };
  return [hiddenColumn("label", label)];
}

/** The base year and what changed against it; dashes for a group that has none. */
function baseColumns(context: SheetContext, rows: RankingRows, now: YearColumns): readonly Column<number>[] {
  const { words, analysis } = context;
  const { base, baseRanks } = rows.group;
  const shownYear = base?.year ?? analysis.baseYear ?? analysis.year - 1;
  const over: Over = { text: words.year(shownYear) };
  const changed: Over = { text: words.changes(shownYear) };
  const then =
    base === null || baseRanks === null
      ? null
      : new YearColumns(context, {
          id: "then",
          assessment: base,
          ranks: baseRanks,
          criterion: TOTAL,
          units: rows.baseUnits,
          maxRow: null,
        });
  const figures = new Figures(context);
  const none = (): Content => noFigure();
  const changeAt = (index: number) => {
    const standing = standingAt(rows, index);
    const before = baseStandingAt(rows, index);
    return standing === null || before === null ? null : changeBetween(standing, before);
  };
  return [
    {
      id: "then.score",
      over,
      title: words.totalScore,
      width: 9,
      content: then?.score ?? none,
      foot: then === null ? undefined : (row) => meanOfScores(then, row),
    },
    {
      id: "then.percent",
      over,
      title: words.percent,
      width: 9,
      content: then?.percent ?? none,
      foot: then === null ? undefined : (row) => meanOfPercents(then, row),
    },
    { id: "then.rank", over, title: words.rankShort, width: 8, content: then?.rank ?? none },
    {
      id: "change.score",
      over: changed,
      title: words.changeScore,
      width: 9,
      content: (index, row) =>
        then === null
          ? noFigure()
          : pointsChange(row.cell("now.score"), row.cell("then.score"), changeAt(index)?.score ?? null),
    },
    {
      id: "change.percent",
      over: changed,
      title: words.changePercent,
      width: 9,
      content: (index, row) =>
        then === null
          ? noFigure()
          : percentChange(now.shareAt(row), then.shareAt(row), changeAt(index)?.percent ?? null),
    },
    {
      id: "change.rank",
      over: changed,
      title: words.changeRank,
      width: 8,
      content: (index, row) =>
        then === null
          ? noFigure()
          : figures.rankChange(row.cell("now.rank"), row.cell("then.rank"), changeAt(index)?.rank ?? null),
    },
    ...now.helpers(),
    ...(then === null ? [] : [hiddenColumn<number>("then.max", then.max), ...then.helpers()]),
  ];
}

function classContent(context: SheetContext, now: YearColumns): Column<number>["content"] {
  const classes = context.settings.classes[now.year.assessment.group.kind];
  return (index, row) => {
    const ratio = now.ratioAt(index);
    if (ratio === null) return noFigure();
    const { score, max } = now.shareAt(row);
    const formula = `=${classFormula(score, max, classes)}`;
    return { ...shown(classOf(ratio, classes)?.name ?? "", LOOKS.rank), formula };
  };
}

function nameOf({ group, units, baseUnits }: RankingRows, index: number): string {
  const unit = units[index] ?? -1;
  if (unit >= 0) return group.current.units[unit]?.name ?? "";
  return group.base?.units[baseUnits[index] ?? -1]?.name ?? "";
}

function standingAt({ group, units }: RankingRows, index: number): Standing | null {
  const unit = units[index] ?? -1;
  return unit < 0 ? null : standingOf(group.current, group.ranks, TOTAL, unit);
}

function baseStandingAt({ group, units }: RankingRows, index: number): Standing | null {
  const unit = units[index] ?? -1;
  return unit < 0 ? null : baseStandingOf(group, TOTAL, unit);
}

function notesOf({ words, analysis }: SheetContext, rows: RankingRows, index: number): readonly string[] {
  const standing = standingAt(rows, index);
  const { base } = rows.group;
  if ((rows.units[index] ?? -1) < 0) return [words.gone(analysis.year)];
  if (standing === null) return [words.noScore];
  const notes: string[] = [];
  if (standing.tiedAsShown) notes.push(words.tiedAsShown);
  const printed = standing.publishedRank?.rank;
  if (printed !== undefined && printed !== standing.rank) notes.push(words.printedRank(printed));
  if (base !== null && baseStandingAt(rows, index) === null) notes.push(words.noBase(base.year));
  return notes;
}
