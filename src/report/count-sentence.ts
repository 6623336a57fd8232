/** How many areas rose, fell and stayed, by rank and by points, or reach the threshold; what counts none is left out. */
import { formatPoints } from "../language/numbers";
import { joinRuns } from "../language/report";
import type { PhraseKey } from "../language/report-phrases";
import type { Run } from "../language/runs";
import { comparisonsOf, type AreaLists } from "./area-lists";
import { reachesShare, sharedAreas } from "./area-share";
import { countRun, say, yearRun, type ReportContext } from "./context";
import { direction } from "./figure-runs";

type CountKey = Extract<PhraseKey, `count-${string}`>;
type Part = readonly [key: CountKey, count: number];

/** Nothing where there are no areas, or nothing is known of any. */
export function countSentence(context: ReportContext, lists: AreaLists): readonly Run[] {
  const { baseYear } = context;
  const areas = countRun(context, context.areas.length);
  const comparisons = comparisonsOf(lists);
  const unknown: readonly Part[] = [
    ["count-unscored", lists.unscored.length],
    ["count-not-applicable", lists.notApplicable.length],
  ];
  if (baseYear === null || comparisons.length === 0) {
    const reached = thresholdParts(context, lists);
    if (sharedAreas(context).length === 0) return [];
    return say(context, "counts-single-year", {
      areas,
      thresholdCounts: counts(context, [...reached, ...unknown], ""),
    });
  }
  const moved = (way: -1 | 0 | 1) =>
    comparisons.filter(({ change }) => direction(change.score) === way).length;
  const byScore: readonly Part[] = [
    ["count-score-down", moved(-1)],
    ["count-score-up", moved(1)],
    ["count-score-same", moved(0)],
  ];
  const uncompared: readonly Part[] = [["count-uncompared", lists.uncompared.length], ...unknown];
  const year = yearRun(context, baseYear);
  if (lists.by === "score") {
    const scoreCounts = counts(context, [...byScore, ...uncompared], year);
    return say(context, "counts-score", { areas, scoreCounts, baseYear: year });
  }
  return say(context, "counts", {
    areas,
    rankCounts: counts(
      context,
      [
        ["count-rank-up", lists.up.length],
        ["count-rank-down", lists.down.length],
        ["count-rank-same", lists.same.length],
        ["count-ranks-apart", lists.ranksApart.length],
        ...uncompared,
      ],
      year,
    ),
    scoreCounts: counts(context, byScore, year),
    baseYear: year,
  });
}

function counts(context: ReportContext, parts: readonly Part[], baseYear: Run | ""): readonly Run[] {
  const { strengthThreshold } = context.settings;
  const threshold = formatPoints(strengthThreshold, context.language);
  return joinRuns(
    parts
      .filter(([, count]) => count > 0)
      .map(([key, count]) => say(context, key, { count: countRun(context, count), baseYear, threshold })),
    context.form.listComma,
    context.form.listAnd,
  );
}

/** Areas without a share neither reach the threshold nor stay below it. */
function thresholdParts(context: ReportContext, lists: AreaLists): readonly Part[] {
  const shared = sharedAreas(context);
  const above = shared.filter((share) => reachesShare(share, context.settings.strengthThreshold)).length;
  return [
    ["count-above", above],
    ["count-below", shared.length - above],
    [
      "count-unshared",
      context.areas.length - shared.length - lists.unscored.length - lists.notApplicable.length,
    ],
  ];
}
