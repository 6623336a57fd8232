/** The peer group in order at one node, the unit's distance to its neighbours, and the unit over the years. */
import { figureOf } from "../../analysis/figure";
import type { Figure, GroupAnalysis } from "../../analysis/analysis";
import { peerStandingOf } from "../../analysis/peers";
import type { Language } from "../../language/language";
import { formatPoints, formatRank, formatCount } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import { totalOf } from "../../scorebook/assessment";
import {
  percentText,
  rankChange,
  shareWidth,
  shownPoints,
  type ShownChange,
  type ShownFigure,
} from "./shown";

export interface RankingRow {
  readonly unit: number;
  readonly name: string;
  /** "01"; "" for a unit without a figure. */
  readonly rank: string;
  readonly tied: boolean;
  readonly score: ShownFigure | null;
  readonly percent: string | null;
  readonly width: string | null;
  readonly change: ShownChange | null;
  readonly chosen: boolean;
}

export interface ComparisonView {
  /** The total and the areas, to choose what units are compared by. */
  readonly nodes: readonly { readonly criterion: number; readonly label: string }[];
  readonly facts: readonly string[];
  readonly ranking: readonly RankingRow[];
}

export function comparisonOf(
  group: GroupAnalysis,
  unit: number,
  criterion: number,
  language: Language,
): ComparisonView {
  const words = paneWords(language);
  const total = totalOf(group.current);
  return {
    nodes: [
      { criterion: total.index, label: words.total },
      ...total.children.map(({ index, code, name }) => ({
        criterion: index,
        label: code === "" ? name : `${code}. ${name}`,
      })),
    ],
    facts: peerFacts(group, unit, criterion, language),
    ranking: rankingOf(group, unit, criterion, language),
  };
}

/** All units in the order of their ranks; those without a figure at the end. */
function rankingOf(
  group: GroupAnalysis,
  chosen: number,
  criterion: number,
  language: Language,
): readonly RankingRow[] {
  const place = ({ standing }: Figure): number => standing?.rank ?? Number.MAX_SAFE_INTEGER;
  return group.current.units
    .map(({ index }) => figureOf(group, criterion, index))
    .sort((a, b) => place(a) - place(b) || a.unit.index - b.unit.index)
    .map((figure): RankingRow => rankingRow(figure, chosen, language));
}

function rankingRow({ unit, standing, change }: Figure, chosen: number, language: Language): RankingRow {
  const ratio = standing?.ratio ?? null;
  return {
    unit: unit.index,
    name: unit.name,
    rank: standing === null ? "" : formatCount(standing.rank, language),
    tied: standing?.tied ?? false,
    score: standing === null ? null : shownPoints(standing.score, standing.scoreCell, language),
    percent: ratio === null ? null : percentText(ratio, language),
    width: ratio === null ? null : shareWidth(ratio),
    change: change === null ? null : rankChange(change.rank, language),
    chosen: unit.index === chosen,
  };
}

function peerFacts(
  group: GroupAnalysis,
  unit: number,
  criterion: number,
  language: Language,
): readonly string[] {
  const words = paneWords(language);
  const peers = peerStandingOf(group, criterion, unit);
  if (peers === null) return [];
  const best = peers.bestUnits.map(({ name }) => name);
  const facts = [
    peers.behindBest === 0
      ? words.first
      : words.best(best, formatPoints(peers.best, language), formatPoints(peers.behindBest, language)),
    peers.aboveMedian === 0
      ? words.atMedian(formatPoints(peers.median, language))
      : peers.aboveMedian > 0
        ? words.aboveMedian(formatPoints(peers.median, language), formatPoints(peers.aboveMedian, language))
        : words.underMedian(
            formatPoints(peers.median, language),
            formatPoints(Math.abs(peers.aboveMedian), language),
          ),
  ];
  return facts;
}

export interface TrendPoint {
  readonly year: number;
  readonly rank: string;
  readonly score: ShownFigure;
  readonly percent: string | null;
  readonly width: string | null;
}

/** The years that the analysis compares, oldest first. */
export function trendOf(
  group: GroupAnalysis,
  unit: number,
  criterion: number,
  language: Language,
): readonly TrendPoint[] {
  const { standing, base } = figureOf(group, criterion, unit);
  const years = [
    { year: group.base?.year ?? null, standing: base },
    { year: group.current.year, standing },
  ];
  return years.flatMap(({ year, standing: at }): readonly TrendPoint[] => {
    if (year === null || at === null) return [];
    return [
      {
        year,
        rank: formatRank(at.rank, at.of, language),
        score: shownPoints(at.score, at.scoreCell, language),
        percent: at.ratio === null ? null : percentText(at.ratio, language),
        width: at.ratio === null ? null : shareWidth(at.ratio),
      },
    ];
  });
}
