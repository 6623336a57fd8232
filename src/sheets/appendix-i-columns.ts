/** Columns of Phụ lục I: one unit, a row an area, both years side by side, the changes and the split of the first. */
import type { RankTable, Standing } from "../analysis/analysis";
import { baseStandingOf, changeBetween, standingOf } from "../analysis/figure";
import { reportForm } from "../language/report-form";
import { ratioOf, type Assessment } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { ReportedUnit, SheetContext } from "./context";
import { centered, text } from "./content";
import { Figures, fromMaximum, lostPoints, percent, percentChange, points, pointsChange } from "./figures";
import type { Share } from "./figures";
import { rankOfFormat } from "./number-formats";
import { PeerColumns } from "./peer-columns";
import type { Column, Over, TableRow } from "./table";

const TOTAL = 0;

/** A node on its row. */
export interface AreaRow {
  readonly node: Criterion;
  readonly order: string;
}

export interface AreaColumns {
  readonly columns: readonly Column<AreaRow>[];
  readonly peers: readonly PeerColumns<AreaRow>[];
}

/** @param headRow the hidden columns keep the units' places in it, those of the base year in the next */
export function areaColumns(context: SheetContext, chosen: ReportedUnit, headRow: number): AreaColumns {
  const { words } = context;
  const form = reportForm(context.language).scoreColumns;
  const { group, unit } = chosen;
  const { current, base, ranks, baseRanks, continuity } = group;
  const withBase = base !== null && baseRanks !== null;
  const figures = new Figures(context);
  const width = (narrow: number, wide: number): number => (base === null ? wide : narrow);
  const standing = ({ node }: AreaRow): Standing | null => standingOf(current, ranks, node.index, unit);
  const before = ({ node }: AreaRow): Standing | null => baseStandingOf(group, node.index, unit);
  const now = sideColumns(context, {
    id: "now",
    assessment: current,
    ranks,
    unit,
    rankWidth: 10 - (withBase ? 0 : 1),
    orderRow: headRow,
    criterionOf: ({ node }) => node.index,
    standingOf: standing,
  });
  const baseUnit = continuity?.units[unit] ?? -1;
  const then = !withBase
    ? null
    : sideColumns(context, {
        id: "then",
        assessment: base,
        ranks: baseRanks,
        unit: baseUnit,
        rankWidth: 10,
        orderRow: headRow + 1,
        criterionOf: ({ node }) => {
          const criterion = continuity?.criteria[node.index] ?? -1;
          return criterion < 0 || baseUnit < 0 ? null : criterion;
        },
        standingOf: before,
      });
  const columns: readonly Column<AreaRow>[] = [
    { id: "order", title: form.order, width: width(5, 6), content: ({ order }) => centered(order) },
    {
      id: "area",
      title: form.area,
      width: width(30, 34),
      content: ({ node }) => text(node.index === TOTAL ? form.total : node.name),
    },
    ...(then?.columns ?? []),
    ...now.columns,
    ...(then === null ? [] : changeColumns(context, { standing, before })),
    {
      id: "lost",
      title: words.lost,
      width: 9,
      content: (item, row) => lostPoints(shareOf(row, "now"), standing(item)?.lostPoints ?? null),
    },
    {
      id: "note",
      title: words.note,
      width: width(18, 20),
      content: (item, row) => {
        const [line, own] = [now.peers.lines(row).figures, now.peers.own(row, unit)];
        const others = notesOf(context, standing(item), before(item), base);
        return figures.note(line, own, standing(item)?.tied ?? false, others);
      },
    },
    ...now.peers.columns(),
    ...(then?.peers.columns() ?? []),
  ];
  return { columns, peers: [now.peers, ...(then === null ? [] : [then.peers])] };
}

interface Side {
  readonly id: "now" | "then";
  readonly assessment: Assessment;
  readonly ranks: RankTable;
  readonly unit: number;
  readonly rankWidth: number;
  readonly orderRow: number;
  /** Null where the year does not have the node or the unit. */
  readonly criterionOf: (item: AreaRow) => number | null;
  readonly standingOf: (item: AreaRow) => Standing | null;
}

/** Maximum, score, percent and rank of one year. */
function sideColumns(
  context: SheetContext,
  side: Side,
): { readonly columns: readonly Column<AreaRow>[]; readonly peers: PeerColumns<AreaRow> } {
  const { id, assessment, unit, criterionOf } = side;
  const { sources, words, language } = context;
  const form = reportForm(language).scoreColumns;
  const figures = new Figures(context);
  const over: Over = { text: words.year(assessment.year) };
  const peers = new PeerColumns<AreaRow>(context, side, criterionOf);
  const where =
    (content: (criterion: number, row: TableRow, item: AreaRow) => ReturnType<typeof points>) =>
    (item: AreaRow, row: TableRow) => {
      const criterion = criterionOf(item);
      return criterion === null ? points(null) : content(criterion, row, item);
    };
  const columns: readonly Column<AreaRow>[] = [
    {
      id: `${id}.max`,
      over,
      title: form.max,
      width: 9,
      content: where((criterion) => points(sources.max(assessment, criterion, unit))),
    },
    {
      id: `${id}.score`,
      over,
      title: form.score,
      width: 9,
      content: where((criterion) =>
        points(sources.score(assessment, criterion, unit), sources.blankScore(assessment, criterion, unit)),
      ),
    },
    {
      id: `${id}.percent`,
      over,
      title: words.percent,
      width: 9,
      content: where((criterion, row) => percent(shareOf(row, id), ratioOf(assessment, criterion, unit))),
    },
    {
      id: `${id}.rank`,
      over,
      title: form.rank,
      width: side.rankWidth,
      content: where((_, row, item) => {
        const standing = side.standingOf(item);
        const format = rankOfFormat(standing?.of ?? assessment.units.length, language);
        return figures.rank(peers.lines(row), peers.own(row, unit), standing?.rank ?? 0, format);
      }),
    },
  ];
  return { columns, peers };
}

interface Standings {
  readonly standing: (item: AreaRow) => Standing | null;
  readonly before: (item: AreaRow) => Standing | null;
}

/** The three changes, and what the first is made of. */
function changeColumns(context: SheetContext, { standing, before }: Standings): readonly Column<AreaRow>[] {
  const { words } = context;
  const form = reportForm(context.language).scoreColumns;
  const figures = new Figures(context);
  const over: Over = { text: form.change };
  const split: Over = { text: form.split };
  const changeOf = (item: AreaRow) => {
    const [now, then] = [standing(item), before(item)];
    return now === null || then === null ? null : changeBetween(now, then);
  };
  return [
    {
      id: "change.score",
      over,
      title: form.points,
      width: 9,
      content: (item, row) =>
        pointsChange(row.cell("now.score"), row.cell("then.score"), changeOf(item)?.score ?? null),
    },
    {
      id: "change.percent",
      over,
      title: words.changePercent,
      width: 9,
      content: (item, row) =>
        percentChange(shareOf(row, "now"), shareOf(row, "then"), changeOf(item)?.percent ?? null),
    },
    {
      id: "change.rank",
      over,
      title: form.places,
      width: 8,
      note: words.changeLegend,
      content: (item, row) =>
        figures.rankChange(row.cell("now.rank"), row.cell("then.rank"), changeOf(item)?.rank ?? null),
    },
    {
      id: "split.max",
      over: split,
      title: form.fromMax,
      width: 11,
      note: words.splitLegend,
      content: (item, row) =>
        fromMaximum(shareOf(row, "now"), shareOf(row, "then"), changeOf(item)?.fromMax ?? null),
    },
    {
      id: "split.performance",
      over: split,
      title: form.fromPerformance,
      width: 12,
      content: (item, row) =>
        pointsChange(
          row.cell("change.score"),
          row.cell("split.max"),
          changeOf(item)?.fromPerformance ?? null,
        ),
    },
  ];
}

function shareOf(row: TableRow, id: "now" | "then"): Share {
  return { score: row.cell(`${id}.score`), max: row.cell(`${id}.max`) };
}

function notesOf(
  { words }: SheetContext,
  standing: Standing | null,
  before: Standing | null,
  base: Assessment | null,
): readonly string[] {
  if (standing === null) return [words.noScore];
  const notes: string[] = [];
  if (standing.tiedAsShown) notes.push(words.tiedAsShown);
  const printed = standing.publishedRank?.rank;
  if (printed !== undefined && printed !== standing.rank) notes.push(words.printedRank(printed));
  if (base !== null && before === null) notes.push(words.noBase(base.year));
  return notes;
}
