/** "Giả định điểm": what may be tried, what was typed, and what would follow from it. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { figureOf } from "../../analysis/figure";
import { recoverablePoints } from "../../analysis/lost-points";
import { trialStanding, type Trial } from "../../analysis/trial";
import type { Language } from "../../language/language";
import { formatCount, formatPoints, formatRank } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import { outlookWords } from "../../language/tool-outlook";
import { totalOf } from "../../scorebook/assessment";
import { toPoints, type Points } from "../../scorebook/points";
import type { TieRule } from "../../scorebook/settings";
import { parseNumber } from "../../text/number-text";
import type { TrialTexts } from "../state/pane-state";
import { titleOf } from "./outlook";
import { scaleOf } from "./scale";
import { rankChange, type ShownChange } from "./shown";

/** A leaf that lost points, for which another score may be supposed. */
export interface SupposableRow {
  readonly criterion: number;
  readonly name: string;
  readonly score: string;
  readonly max: string;
  readonly maxPoints: Points;
  /** Units have nothing or the maximum here. */
  readonly allOrNothing: boolean;
}

/** A maximum or a weight of an area, as the workbook has it and up to what it may be tried. */
export interface RuleRow {
  readonly area: number;
  readonly name: string;
  readonly now: string;
}

export interface TrialView {
  readonly rows: readonly SupposableRow[];
  readonly maxima: readonly RuleRow[];
  /** Empty where areas have no weights. */
  readonly weights: readonly RuleRow[];
}

export function trialView(group: GroupAnalysis, unit: number, language: Language): TrialView {
  const { current } = group;
  const areas = totalOf(current).children.filter(({ kind }) => kind === "scored");
  const hasParts = areas.length > 0;
  const isKnown = hasParts && current.composition !== "other";
  return {
    rows: recoverablePoints(current, unit)
      .filter(({ criterion }) => isKnown && criterion.kind !== "penalty")
      .map(({ criterion, score, max, allOrNothing }) => ({
        criterion: criterion.index,
        name: titleOf(criterion),
        score: formatPoints(score, language),
        max: formatPoints(max, language),
        maxPoints: max,
        allOrNothing,
      })),
    maxima: areas.flatMap((area) => {
      const full = Math.max(
        0,
        ...current.units.map(({ index }) => current.maxima.points(area.index, index) ?? 0),
      );
      return full <= 0 || !isKnown
        ? []
        : [{ area: area.index, name: titleOf(area), now: formatPoints(full, language) }];
    }),
    weights: areas.flatMap((area) => {
      const weight = current.weights?.[area.index] ?? NaN;
      return Number.isNaN(weight)
        ? []
        : [{ area: area.index, name: titleOf(area), now: formatPoints(toPoints(weight), language) }];
    }),
  };
}

/** A typed score; null where it is no number from 0 to the maximum. */
export function supposedPoints(text: string, { maxPoints }: Pick<SupposableRow, "maxPoints">): Points | null {
  const points = parseNumber(text, null);
  return points === null || points < 0 || points > maxPoints ? null : points;
}

/** True for a score between nothing and the maximum where units have one or the other. */
export function isHalfWay(text: string, { allOrNothing, maxPoints }: SupposableRow): boolean {
  const points = supposedPoints(text, { maxPoints });
  return allOrNothing && points !== null && points !== 0 && points !== maxPoints;
}

/** Of a maximum or a weight; no scale is beyond it. */
const MOST = toPoints(1000);

/** A typed maximum or weight; null where it is no number above 0, or beyond all scales. */
export function triedRule(text: string): Points | null {
  const points = parseNumber(text, null);
  return points === null || points <= 0 || points > MOST ? null : points;
}

export interface SupposedResult {
  /** "01/08" */
  readonly rank: string;
  /** "25,35/27 điểm" */
  readonly score: string;
  readonly changes: readonly ShownChange[];
  /** How many units would have another rank; null where only this unit's scores are tried. */
  readonly moved: string | null;
}

/** What would follow from what was typed: nothing, no rank, or a result. */
export function supposedResult(
  group: GroupAnalysis,
  unit: number,
  trial: Trial,
  { ties, language }: { readonly ties: TieRule; readonly language: Language },
): SupposedResult | null {
  const now = figureOf(group, totalOf(group.current).index, unit).standing;
  const then = trialStanding(group, unit, trial, ties);
  if (now === null || then === null) return null;
  const words = outlookWords(language);
  const changesRules = trial.maxima.size + trial.weights.size > 0;
  const scale = scaleOf(group.current, language);
  return {
    rank: formatRank(then.rank, then.of, language),
    score: scale.isPercent
      ? scale.score(then.score)
      : paneWords(language).inPoints(scale.ofMax(then.score, then.max)),
    changes: [scale.change(then.score - now.score), rankChange(now.rank - then.rank, language)],
    moved: changesRules ? words.moved(formatCount(then.moved, language)) : null,
  };
}

/** The typed figures that are figures, and others than the workbook's; null where there are none. */
export function trialOf(view: TrialView, unit: number, texts: TrialTexts): Trial | null {
  const scores = view.rows.flatMap((row) => {
    const text = texts.scores.get(row.criterion);
    const points = text === undefined || text === row.score ? null : supposedPoints(text, row);
    return points === null ? [] : [{ criterion: row.criterion, unit, points }];
  });
  const maxima = new Map(rulesIn(view.maxima, texts.maxima));
  const weights = new Map(
    rulesIn(view.weights, texts.weights).map(([area, points]) => [area, points / toPoints(1)]),
  );
  return scores.length + maxima.size + weights.size === 0 ? null : { scores, maxima, weights };
}

function rulesIn(
  rows: readonly RuleRow[],
  typed: ReadonlyMap<number, string>,
): readonly (readonly [number, Points])[] {
  return rows.flatMap(({ area, now }) => {
    const text = typed.get(area);
    const points = text === undefined || text === now ? null : triedRule(text);
    return points === null ? [] : [[area, points] as const];
  });
}
