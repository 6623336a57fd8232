/** The peer group in order at one node. */
import { figureOf } from "../../analysis/figure";
import type { Figure, GroupAnalysis } from "../../analysis/analysis";
import type { Language } from "../../language/language";
import { formatCount } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import { totalOf } from "../../scorebook/assessment";
import { scaleOf, type Scale } from "./scale";
import { percentText, rankChange, shareWidth, type ShownChange, type ShownFigure } from "./shown";

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
  /** Units are left out before this one. */
  readonly afterGap: boolean;
}

export interface RankingView {
  /** The total and the areas, to choose what units are ranked by. */
  readonly nodes: readonly { readonly criterion: number; readonly label: string }[];
  readonly rows: readonly RankingRow[];
  /** How many units there are, where not all of them are listed; otherwise null. */
  readonly of: string | null;
}

/** A group up to here is listed whole. */
const WHOLE = 16;
/** Of a larger one the first, and those around the unit. */
const FIRST = 3;
const AROUND = 3;

/** Units in the order of their ranks, those without a figure at the end. */
export function rankingView(
  group: GroupAnalysis,
  chosen: number,
  criterion: number,
  language: Language,
): RankingView {
  const total = totalOf(group.current);
  const scale = scaleOf(group.current, language);
  const { units } = group.current;
  const rank = (unit: number): number =>
    (group.ranks.ranks[criterion * units.length + unit] ?? 0) || Number.MAX_SAFE_INTEGER;
  const order = units.map(({ index }) => index).sort((a, b) => rank(a) - rank(b) || a - b);
  const own = order.indexOf(chosen);
  const isListed = (place: number): boolean =>
    units.length <= WHOLE || place < FIRST || Math.abs(place - own) <= AROUND;
  const places = order.map((_, place) => place).filter(isListed);
  return {
    nodes: [
      { criterion: total.index, label: paneWords(language).total },
      ...total.children.map(({ index, code, name }) => ({
        criterion: index,
        label: code === "" ? name : `${code}. ${name}`,
      })),
    ],
    rows: places.map((place, index) => ({
      ...rankingRow(figureOf(group, criterion, order[place] ?? 0), chosen, scale, language),
      afterGap: index > 0 && places[index - 1] !== place - 1,
    })),
    of: places.length === units.length ? null : formatCount(units.length, language),
  };
}

function rankingRow(
  { unit, standing, change }: Figure,
  chosen: number,
  scale: Scale,
  language: Language,
): Omit<RankingRow, "afterGap"> {
  const ratio = standing?.ratio ?? null;
  return {
    unit: unit.index,
    name: unit.name,
    rank: standing === null ? "" : formatCount(standing.rank, language),
    tied: standing?.tied ?? false,
    score: standing === null ? null : { text: scale.bare(standing.score), cell: standing.scoreCell },
    percent: ratio === null || scale.isPercent ? null : percentText(ratio, language),
    width: ratio === null ? null : shareWidth(ratio),
    change: change === null ? null : rankChange(change.rank, language),
    chosen: unit.index === chosen,
  };
}
