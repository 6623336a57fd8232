/** The first sentence of the result: rank and score of the whole, beside the year before. */
import { joinRuns } from "../language/report";
import type { Run } from "../language/runs";
import { isPercentOnly } from "../scorebook/percent-only";
import { say, textOrBlank, yearRun, type ReportContext } from "./context";
import { decisionSlots } from "./decision";
import {
  compared,
  currentSide,
  maxRuns,
  percentChangePhrase,
  percentRuns,
  rankChangePhrase,
  rankRuns,
  resultRuns,
  scoreChangePhrase,
  scoreRun,
  shareRuns,
  type Compared,
  type Side,
} from "./figure-runs";
import { tiePhrase } from "./ties";

/** With the decision that it rests on, or without where the document has named it. */
type Opening = "total" | "standing";

/** What the workbook says of the total: points, or percentages where it prints no points. */
export function totalRuns(context: ReportContext, opening: Opening = "total"): readonly Run[] {
  const { total, words, year, baseYear } = context;
  const side = currentSide(context, total);
  if (side === null) {
    return say(context, "total-unscored", {
      issuer: words.issuer,
      unit: words.unit,
      year: yearRun(context, year),
    });
  }
  const comparison = compared(context, total);
  if (isPercentOnly(context.group.current) || (comparison !== null && isBasePercentOnly(context))) {
    return percentTotal(context, side, comparison, opening);
  }
  const standing = standingSlots(context, side);
  if (baseYear === null) return say(context, `${opening}-single-year`, standing);
  const base = { baseYear: yearRun(context, baseYear) };
  if (comparison === null) {
    const state = baseState(context);
    if (state === "scored") return say(context, `${opening}-single-year`, standing);
    return say(context, `${opening}-${state === "absent" ? "new-unit" : "base-unscored"}`, {
      ...standing,
      ...base,
    });
  }
  return say(context, opening, {
    ...standing,
    ...base,
    changes: changes(context, comparison, scoreChangePhrase(context, comparison)),
    baseRank: statedRank(context, comparison.base),
    basePeers: context.basePeers,
    // The maximum of last year's total is worth saying only where it was another one.
    baseResult:
      comparison.base.standing.max === side.standing.max
        ? scoreRun(comparison.base)
        : resultRuns(context, comparison.base),
    baseScore: scoreRun(comparison.base),
    baseMax: maxRuns(comparison.base),
  });
}

function isBasePercentOnly({ group }: ReportContext): boolean {
  return group.base !== null && isPercentOnly(group.base);
}

/** What the base year's list says of a unit that cannot be compared with it. */
function baseState({ group, unitIndex }: ReportContext): "absent" | "unscored" | "scored" {
  const { base, continuity } = group;
  const partner = continuity?.units[unitIndex] ?? -1;
  if (base === null || partner < 0) return "absent";
  return base.scores.points(0, partner) === null ? "unscored" : "scored";
}

function standingSlots(context: ReportContext, side: Side) {
  const { words, year, peers } = context;
  return {
    ...decisionSlots(context),
    issuer: words.issuer,
    unit: words.unit,
    year: yearRun(context, year),
    rank: statedRank(context, side),
    peers,
    tie: tiePhrase(context, side),
    result: resultRuns(context, side),
    score: scoreRun(side),
    max: maxRuns(side),
    share: shareRuns(context, side),
    percent: percentRuns(side),
  };
}

/** The decision ranks every unit: where the workbook does not say how, it is a place to fill in. */
function statedRank(context: ReportContext, side: Side): readonly Run[] {
  const rank = rankRuns(context, side);
  return rank.length > 0 ? rank : textOrBlank("", context.form.blanks.rank);
}

function percentTotal(
  context: ReportContext,
  side: Side,
  comparison: Compared | null,
  opening: Opening,
): readonly Run[] {
  const standing = standingSlots(context, side);
  const change = comparison === null ? [] : percentChangePhrase(context, comparison);
  if (comparison === null || change.length === 0) {
    const alone = say(context, `${opening}-percent-single-year`, standing);
    return alone.length > 0 ? alone : say(context, `${opening}-single-year`, standing);
  }
  return say(context, `${opening}-percent`, {
    ...standing,
    changes: changes(context, comparison, change),
    baseYear: yearRun(context, comparison.base.year),
    baseRank: statedRank(context, comparison.base),
    basePeers: context.basePeers,
    basePercent: percentRuns(comparison.base),
  });
}

/** "tăng 02 bậc, tăng 6,86 điểm"; an unchanged rank shows from the two ranks themselves. */
function changes(context: ReportContext, comparison: Compared, change: readonly Run[]): readonly Run[] {
  if (comparison.places === 0) return change;
  return joinRuns([rankChangePhrase(context, comparison), change], context.form.listComma);
}
