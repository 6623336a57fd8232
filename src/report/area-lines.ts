/** The line of an area: its rank and points, and what changed; no more than the figures hold. */
import type { Figure } from "../analysis/analysis";
import type { Run } from "../language/runs";
import { isNotApplicable } from "./area-lists";
import { areaNotes } from "./area-notes";
import { printedAreaShare } from "./area-share";
import { say, yearRun, type ReportContext } from "./context";
import {
  currentSide,
  maxRuns,
  nameRuns,
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

/** Of an area that can be compared with the base year. */
export function comparedLine(context: ReportContext, comparison: Compared): readonly Run[] {
  const { figure, current, base } = comparison;
  const slots = {
    ...standingSlots(context, figure, current),
    rankChange: rankChangePhrase(context, comparison),
    scoreChange: scoreChangePhrase(context, comparison),
    baseYear: yearRun(context, base.year),
    baseRank: rankRuns(context, base),
    basePeers: context.basePeers,
    baseResult: resultRuns(context, base),
    baseScore: scoreRun(base),
    baseMax: maxRuns(base),
    notes: areaNotes(context, figure),
  };
  if (current.rank === null) return say(context, "area-line-unranked", slots);
  if (comparison.places === null) return say(context, "area-line-ranks-apart", slots);
  return say(context, context.settings.detail === "brief" ? "area-line-brief" : "area-line", slots);
}

/** Of an area with a figure this year only: points, or a printed percentage alone. */
export function singleYearLine(context: ReportContext, figure: Figure): readonly Run[] {
  const side = currentSide(context, figure);
  if (side === null) {
    const percent = printedAreaShare(context, figure)?.runs ?? [];
    return say(context, "area-line-share", { area: nameRuns(figure), percent });
  }
  const slots = { ...standingSlots(context, figure, side), notes: areaNotes(context, figure) };
  const key = side.rank === null ? "area-line-unranked-single-year" : "area-line-single-year";
  return say(context, key, slots);
}

export function unscoredLine(context: ReportContext, figure: Figure): readonly Run[] {
  const key = isNotApplicable(context, figure) ? "area-not-applicable" : "area-unscored";
  return say(context, key, { area: nameRuns(figure), year: yearRun(context, context.year) });
}

function standingSlots(context: ReportContext, figure: Figure, side: Side) {
  return {
    area: nameRuns(figure),
    rank: rankRuns(context, side),
    peers: context.peers,
    tie: tiePhrase(context, side),
    result: resultRuns(context, side),
    score: scoreRun(side),
    max: maxRuns(side),
    share: shareRuns(context, side),
    year: yearRun(context, context.year),
  };
}
