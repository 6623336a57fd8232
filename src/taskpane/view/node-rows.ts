/** Areas (or any nodes) of the unit shown, a row each: score, share, peers, rank, changes. */
import { figureOf } from "../../analysis/figure";
import type { GroupAnalysis, Standing } from "../../analysis/analysis";
import { peerStandingOf } from "../../analysis/peers";
import type { Language } from "../../language/language";
import { formatRank } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import type { Criterion } from "../../scorebook/criterion";
import type { Ratio } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";
import {
  isAlone,
  percentText,
  rankChange,
  rankNotes,
  shareWidth,
  shownPoints,
  splitText,
  type ShownBar,
  type ShownChange,
  type ShownFigure,
} from "./shown";
import { scaleOf } from "./scale";
import type { Assessment, FigureAt } from "../../scorebook/assessment";

export interface NodeRow {
  readonly criterion: number;
  readonly code: string;
  readonly name: string;
  readonly nameCell: CellRef | null;
  /** Null where the unit has no figure here; `missing` says so. */
  readonly score: ShownFigure | null;
  readonly missing: string | null;
  readonly ofMax: ShownFigure | null;
  readonly bar: ShownBar | null;
  readonly percent: string | null;
  readonly rank: ShownFigure | null;
  readonly notes: readonly string[];
  /** Said where the unit stands below the middle of its peers; the bar shows it too. */
  readonly below: string | null;
  readonly rankChange: ShownChange | null;
  readonly pointsChange: ShownChange | null;
  readonly split: string | null;
  readonly base: string | null;
}

export function nodeRow(
  group: GroupAnalysis,
  { index, code, name, cell }: Criterion,
  unit: number,
  language: Language,
): NodeRow {
  const words = paneWords(language);
  const { standing, base, change } = figureOf(group, index, unit);
  const scale = scaleOf(group.current, language);
  const named = { criterion: index, code, name, nameCell: cell };
  if (standing === null) return { ...named, ...NOTHING, missing: words.noScore(group.current.year) };
  return {
    ...named,
    ...besidePeers(group, { criterion: index, unit }, standing, language),
    score: { text: scale.bare(standing.score), cell: standing.scoreCell },
    missing: null,
    ofMax:
      standing.max === null || scale.isPercent ? null : shownPoints(standing.max, standing.maxCell, language),
    percent: standing.ratio === null || scale.isPercent ? null : percentText(standing.ratio, language),
    rank: isAlone(standing)
      ? null
      : {
          text: words.ranked(formatRank(standing.rank, standing.of, language)),
          cell: standing.publishedRank?.cell ?? null,
        },
    notes: rankNotes(standing, language),
    rankChange: change === null || isAlone(standing) ? null : rankChange(change.rank, language),
    pointsChange: change === null ? null : scale.change(change.score),
    split: change === null ? null : splitText(change, language),
    base: base === null || group.base === null ? null : shortBaseText(group.base, base, language),
  };
}

/** "2021: 16,17/17,5 · hạng 03/08": in a narrow row. */
function shortBaseText(year: Assessment, { score, max, rank, of }: Standing, language: Language): string {
  const figure = scaleOf(year, language).ofMax(score, max);
  return paneWords(language).shortBaseLine(
    year.year,
    figure,
    isAlone({ of }) ? null : formatRank(rank, of, language),
  );
}

const NOTHING = {
  score: null,
  ofMax: null,
  bar: null,
  percent: null,
  rank: null,
  notes: [],
  below: null,
  rankChange: null,
  pointsChange: null,
  split: null,
  base: null,
} as const;

function besidePeers(
  group: GroupAnalysis,
  { criterion, unit }: FigureAt,
  { ratio, max }: Standing,
  language: Language,
): Pick<NodeRow, "bar" | "below"> {
  if (ratio === null || max === null) return { bar: null, below: null };
  const peers = peerStandingOf(group, criterion, unit);
  if (peers === null || group.current.units.length < 2)
    return { bar: { width: shareWidth(ratio), median: null, best: null }, below: null };
  const words = paneWords(language);
  const share = (numerator: number): Ratio => ({ numerator, denominator: max });
  return {
    bar: {
      width: shareWidth(ratio),
      median: shareWidth(share(peers.median)),
      best: shareWidth(share(peers.best)),
    },
    below:
      peers.aboveMedian < 0 ? words.belowMedian(scaleOf(group.current, language).score(peers.median)) : null,
  };
}
