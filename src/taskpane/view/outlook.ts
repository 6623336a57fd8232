/** What a unit lacks to the next rank, the cheapest way there, and who passed whom. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { figureOf } from "../../analysis/figure";
import { firmnessOf } from "../../analysis/firmness";
import { cheapestWay } from "../../analysis/cheapest-way";
import { neighboursOf } from "../../analysis/neighbours";
import { overtakingsOf, type Overtaking } from "../../analysis/overtaking";
import type { Language } from "../../language/language";
import { formatCount, formatPoints, formatRank } from "../../language/numbers";
import { outlookWords } from "../../language/tool-outlook";
import { totalOf } from "../../scorebook/assessment";
import { toPoints, type Points } from "../../scorebook/points";
import { scaleOf } from "./scale";

/** One criterion of the cheapest way: from its score to one that suffices. */
interface WayRow {
  readonly criterion: number;
  readonly name: string;
  /** "8 → 8,35 / 10 (tăng 0,35 điểm)". */
  readonly step: string;
  /** The score to reach, as it is typed into the trial. */
  readonly reached: string;
  readonly allOrNothing: boolean;
}

const THOUSANDTH = toPoints(0.001);

export interface OutlookView {
  readonly nextRank: readonly string[];
  /** The cheapest way to the next rank; empty where there is none. */
  readonly way: readonly WayRow[];
  /** Null without a base year. */
  readonly passed: readonly { readonly text: string; readonly detail: string | null }[] | null;
}

export function outlookOf(group: GroupAnalysis, unit: number, language: Language): OutlookView {
  const words = outlookWords(language);
  const way = cheapestWay(group, unit);
  const of = group.ranks.of[totalOf(group.current).index] ?? 0;
  return {
    nextRank: [...placeLines(group, unit, language), ...wayLine(group, unit, way, language)],
    way: (way?.steps ?? []).map(({ criterion, score, max, gain, allOrNothing }) => {
      const reached = Math.min(max, shownUp(score + gain));
      return {
        criterion: criterion.index,
        name: titleOf(criterion),
        step: words.step(
          formatPoints(score, language),
          formatPoints(reached, language),
          formatPoints(max, language),
          formatPoints(reached - score, language),
        ),
        reached: formatPoints(reached, language),
        allOrNothing,
      };
    }),
    passed: group.base === null || of < 2 ? null : passedLines(group, unit, group.base.year, language),
  };
}

/** In thousandths, as figures are shown, and surely enough. */
function shownUp(points: Points): Points {
  return Math.ceil(points / THOUSANDTH) * THOUSANDTH;
}

export function titleOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}

function placeLines(group: GroupAnalysis, unit: number, language: Language): readonly string[] {
  const words = outlookWords(language);
  const scale = scaleOf(group.current, language);
  const total = totalOf(group.current).index;
  const { above, below, hiddenAt } = firmnessOf(group, total, unit);
  const of = figureOf(group, total, unit).standing?.of ?? null;
  const lines: string[] = [];
  if (above !== null) {
    const gap = scale.gap(above.gap);
    lines.push(words.lacks(gap, above.unit.name, formatRank(above.rank, of, language)));
  } else if (of !== null) {
    lines.push(of === 1 ? words.isAlone : words.isFirst);
  }
  if (below !== null) lines.push(words.isAhead(scale.gap(below.gap), below.unit.name));
  if (hiddenAt !== null) lines.push(words.hidden);
  return lines;
}

function wayLine(
  group: GroupAnalysis,
  unit: number,
  way: ReturnType<typeof cheapestWay>,
  language: Language,
): readonly string[] {
  const words = outlookWords(language);
  if (neighboursOf(group, totalOf(group.current).index, unit).above === null) return [];
  if (group.current.composition !== "sum") return [words.noSum];
  if (way === null) return [words.notEnough];
  return [words.way(formatCount(way.steps.length, language), formatPoints(shownUp(way.points), language))];
}

/** Who passed whom since the base year, one line each. */
export function passedLines(
  group: GroupAnalysis,
  unit: number,
  baseYear: number,
  language: Language,
): readonly { readonly text: string; readonly detail: string | null }[] {
  const words = outlookWords(language);
  const { passed, passedBy } = overtakingsOf(group, unit);
  const line = (say: typeof words.didPass, { unit: other, rank, baseRank, area, swing }: Overtaking) => ({
    text: say(other.name, baseYear, formatRank(baseRank, null, language), formatRank(rank, null, language)),
    detail: area === null ? null : words.decisive(area.name, formatPoints(swing, language)),
  });
  const lines = [
    ...passed.map((other) => line(words.didPass, other)),
    ...passedBy.map((other) => line(words.wasPassedBy, other)),
  ];
  return lines.length > 0 ? lines : [{ text: words.nobodyPassed(baseYear), detail: null }];
}
