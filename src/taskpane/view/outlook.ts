/** What a unit lacks to the next rank, who passed whom, and what would be if some scores were others. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { figureOf } from "../../analysis/figure";
import { firmnessOf } from "../../analysis/firmness";
import { recoverablePoints } from "../../analysis/lost-points";
import { nextRankOf } from "../../analysis/next-rank";
import { overtakingsOf, type Overtaking } from "../../analysis/overtaking";
import { whatIf } from "../../analysis/what-if";
import type { Language } from "../../language/language";
import { formatCount, formatPoints, formatRank } from "../../language/numbers";
import { outlookWords } from "../../language/tool-outlook";
import { parseNumber } from "../../text/number-text";
import { totalOf } from "../../scorebook/assessment";
import type { Points } from "../../scorebook/points";
import type { TieRule } from "../../scorebook/settings";
import { pointsChange, rankChange, type ShownChange } from "./shown";

/** A leaf that lost points, for which another score may be supposed. */
export interface SupposableRow {
  readonly criterion: number;
  readonly name: string;
  readonly score: string;
  readonly max: string;
  readonly maxPoints: Points;
}

export interface OutlookView {
  readonly nextRank: readonly string[];
  /** The fewest criteria that reach the next rank, with what each lost. */
  readonly criteria: readonly { readonly criterion: number; readonly name: string; readonly lost: string }[];
  /** Null without a base year. */
  readonly passed: readonly { readonly text: string; readonly detail: string | null }[] | null;
  readonly rows: readonly SupposableRow[];
}

export function outlookOf(group: GroupAnalysis, unit: number, language: Language): OutlookView {
  const next = nextRankOf(group, unit);
  return {
    nextRank: nextRankLines(group, unit, language),
    criteria: (next?.criteria ?? []).map(({ criterion, lost }) => ({
      criterion: criterion.index,
      name: titleOf(criterion),
      lost: formatPoints(lost, language),
    })),
    passed: group.base === null ? null : passedLines(group, unit, group.base.year, language),
    rows: recoverablePoints(group.current, unit)
      .filter(({ criterion }) => criterion.kind !== "penalty")
      .map(({ criterion, score, max }) => ({
        criterion: criterion.index,
        name: titleOf(criterion),
        score: formatPoints(score, language),
        max: formatPoints(max, language),
        maxPoints: max,
      })),
  };
}

function titleOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}

function nextRankLines(group: GroupAnalysis, unit: number, language: Language): readonly string[] {
  const words = outlookWords(language);
  const total = totalOf(group.current).index;
  const { above, below, hiddenAt } = firmnessOf(group, total, unit);
  const next = nextRankOf(group, unit);
  const of = figureOf(group, total, unit).standing?.of ?? null;
  const lines: string[] = [];
  if (above !== null) {
    const gap = formatPoints(above.gap, language);
    lines.push(words.lacks(gap, above.unit.name, formatRank(above.rank, of, language)));
  } else if (of !== null) {
    lines.push(words.isFirst);
  }
  if (below !== null) lines.push(words.isAhead(formatPoints(below.gap, language), below.unit.name));
  if (hiddenAt !== null) lines.push(words.hidden);
  if (next !== null) {
    const { criteria } = next;
    lines.push(criteria === null ? words.notEnough : words.enough(formatCount(criteria.length, language)));
  }
  return lines;
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

/** A typed score; null where it is no number from 0 to the maximum. */
export function supposedPoints(text: string, { maxPoints }: SupposableRow): Points | null {
  const points = parseNumber(text, null);
  return points === null || points < 0 || points > maxPoints ? null : points;
}

export interface SupposedResult {
  /** "01/08" */
  readonly rank: string;
  readonly score: string;
  readonly changes: readonly ShownChange[];
}

/** The total that would follow from some other scores of a unit; null where it has no rank. */
export function supposedResult(
  group: GroupAnalysis,
  unit: number,
  supposed: ReadonlyMap<number, Points>,
  { ties, language }: { readonly ties: TieRule; readonly language: Language },
): SupposedResult | null {
  const total = totalOf(group.current).index;
  const scores = [...supposed].map(([criterion, points]) => ({ criterion, unit, points }));
  const now = figureOf(group, total, unit).standing;
  const then = figureOf(whatIf(group, scores, ties), total, unit).standing;
  if (now === null || then === null) return null;
  return {
    rank: formatRank(then.rank, then.of, language),
    score: formatPoints(then.score, language),
    changes: [pointsChange(then.score - now.score, language), rankChange(now.rank - then.rank, language)],
  };
}
