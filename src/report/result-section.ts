/** I. Result: the total, the counts, and every area in the list where its rank puts it. */
import type { Figure } from "../analysis/analysis";
import { joinRuns } from "../language/report";
import type { PhraseKey } from "../language/report-phrases";
import type { Run } from "../language/runs";
import { formatPoints } from "../language/numbers";
import { ScoreState } from "../scorebook/score-table";
import { areaNotes } from "./area-notes";
import { criterionId } from "./block-id";
import { countRun, say, yearRun, type ReportContext } from "./context";
import { decisionSlots } from "./decision";
import type { Block } from "./document";
import {
  compared,
  currentSide,
  direction,
  maxRuns,
  nameRuns,
  rankChangePhrase,
  rankRun,
  resultRuns,
  scoreChangePhrase,
  scoreRun,
  shareRuns,
  type Compared,
  type Side,
} from "./figure-runs";
import { reaches } from "./threshold";
import { tiePhrase } from "./ties";

export function resultSection(context: ReportContext): readonly Block[] {
  const lists = areaLists(context);
  return [
    {
      kind: "heading",
      id: "result-heading",
      level: 1,
      number: "I",
      runs: say(context, "heading-result", { year: yearRun(context, context.year) }),
    },
    {
      kind: "paragraph",
      id: "total",
      runs: joinRuns(
        [
          joinRuns([totalRuns(context), areaNotes(context, context.total)], ""),
          ...countSentence(context, lists),
        ],
        " ",
      ),
    },
    ...listBlocks(context, lists),
    ...context.outside.flatMap((figure) => outsideBlocks(context, figure)),
    { kind: "paragraph", id: "see-appendix-1", runs: say(context, "see-appendix-1", {}) },
  ];
}

/** The areas by what can be said of their rank. */
interface AreaLists {
  readonly up: readonly Compared[];
  readonly down: readonly Compared[];
  readonly same: readonly Compared[];
  /** Scored this year, without a partner in the base year. */
  readonly uncompared: readonly Figure[];
  readonly unscored: readonly Figure[];
}

function areaLists(context: ReportContext): AreaLists {
  const comparisons = context.areas
    .map((figure) => compared(context, figure))
    .filter((comparison) => comparison !== null);
  return {
    up: comparisons.filter(({ change }) => change.rank > 0),
    down: comparisons.filter(({ change }) => change.rank < 0),
    same: comparisons.filter(({ change }) => change.rank === 0),
    uncompared: context.areas.filter(({ standing, change }) => standing !== null && change === null),
    unscored: context.areas.filter(({ standing }) => standing === null),
  };
}

function totalRuns(context: ReportContext): readonly Run[] {
  const { total, words, year, baseYear, peers } = context;
  const side = currentSide(context, total);
  const who = { issuer: words.issuer, unit: words.unit, year: yearRun(context, year) };
  if (side === null) return say(context, "total-unscored", who);
  const standing = {
    ...decisionSlots(context),
    ...who,
    rank: rankRun(side),
    peers,
    tie: tiePhrase(context, total.criterion.index),
    result: resultRuns(context, side),
    score: scoreRun(side),
    max: maxRuns(side),
    share: shareRuns(context, side),
  };
  if (baseYear === null) return say(context, "total-single-year", standing);
  const comparison = compared(context, total);
  const base = { baseYear: yearRun(context, baseYear) };
  if (comparison === null) return say(context, "total-new-unit", { ...standing, ...base });
  return say(context, "total", {
    ...standing,
    ...base,
    changes: totalChanges(context, comparison),
    baseRank: rankRun(comparison.base),
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

/** "tăng 02 bậc, tăng 6,86 điểm"; an unchanged rank shows from the two ranks themselves. */
function totalChanges(context: ReportContext, comparison: Compared): readonly Run[] {
  const score = scoreChangePhrase(context, comparison);
  if (comparison.change.rank === 0) return score;
  return joinRuns([rankChangePhrase(context, comparison), score], context.form.listComma);
}

type CountKey = Extract<PhraseKey, `count-${string}`>;

/** How many areas rose, fell and stayed, by rank and by points; what counts none is left out. */
function countSentence(context: ReportContext, lists: AreaLists): readonly (readonly Run[])[] {
  const { baseYear } = context;
  const scored = context.areas.length - lists.unscored.length;
  const comparisons = [...lists.up, ...lists.down, ...lists.same];
  if (scored === 0) return [];
  const areas = countRun(context, scored);
  if (baseYear === null || comparisons.length === 0) {
    return [say(context, "counts-single-year", { areas, thresholdCounts: thresholdCounts(context) })];
  }
  const moved = (way: -1 | 0 | 1) =>
    comparisons.filter(({ change }) => direction(change.score) === way).length;
  const counts = (parts: readonly (readonly [CountKey, number])[]) =>
    joinRuns(
      parts
        .filter(([, count]) => count > 0)
        .map(([key, count]) =>
          say(context, key, {
            count: countRun(context, count),
            baseYear: yearRun(context, baseYear),
            threshold: "",
          }),
        ),
      context.form.listComma,
      context.form.listAnd,
    );
  return [
    say(context, "counts", {
      areas,
      rankCounts: counts([
        ["count-rank-up", lists.up.length],
        ["count-rank-down", lists.down.length],
        ["count-rank-same", lists.same.length],
        ["count-uncompared", lists.uncompared.length],
      ]),
      scoreCounts: counts([
        ["count-score-down", moved(-1)],
        ["count-score-up", moved(1)],
        ["count-score-same", moved(0)],
      ]),
      baseYear: yearRun(context, baseYear),
    }),
  ];
}

function thresholdCounts(context: ReportContext): readonly Run[] {
  const { strengthThreshold } = context.settings;
  const scored = context.areas.filter(({ standing }) => standing !== null);
  const above = scored.filter((figure) => reaches(figure, strengthThreshold)).length;
  const threshold = formatPoints(strengthThreshold, context.language);
  const parts = [
    { key: "count-above", count: above },
    { key: "count-below", count: scored.length - above },
  ] as const;
  return joinRuns(
    parts
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => say(context, key, { count: countRun(context, count), threshold })),
    context.form.listAnd,
  );
}

/** Lists that hold an area, numbered in order; without a comparison one list that needs no heading. */
function listBlocks(context: ReportContext, lists: AreaLists): readonly Block[] {
  const baseYear = context.baseYear === null ? "" : yearRun(context, context.baseYear);
  const comparedLists = [
    { id: "list-up", heading: say(context, "list-up", {}), areas: lists.up },
    { id: "list-down", heading: say(context, "list-down", {}), areas: lists.down },
    { id: "list-same", heading: say(context, "list-same", {}), areas: lists.same },
  ].map(({ id, heading, areas }) => ({
    id,
    heading,
    blocks: areas.map((comparison) => areaBlock(context, comparison.figure, areaRuns(context, comparison))),
  }));
  const single = lists.uncompared.map((figure) =>
    areaBlock(context, figure, singleYearRuns(context, figure)),
  );
  const unscored = lists.unscored.map((figure) => areaBlock(context, figure, unscoredRuns(context, figure)));
  const filled = [
    ...comparedLists,
    { id: "list-uncompared", heading: say(context, "list-uncompared", { baseYear }), blocks: single },
    {
      id: "list-unscored",
      heading: say(context, "list-unscored", { year: yearRun(context, context.year) }),
      blocks: unscored,
    },
  ].filter(({ blocks }) => blocks.length > 0);
  const comparing = lists.up.length + lists.down.length + lists.same.length > 0;
  if (!comparing) return filled.flatMap(({ blocks }) => blocks);
  return filled.flatMap(({ id, heading, blocks }, index) => [
    { kind: "heading", id, level: 2, number: `1.${index + 1}`, runs: heading },
    ...blocks,
  ]);
}

function areaBlock(context: ReportContext, figure: Figure, runs: readonly Run[]): Block {
  const siblings = context.areas.map(({ criterion }) => criterion);
  return { kind: "item", id: criterionId("area", figure.criterion, siblings), runs };
}

function standingSlots(context: ReportContext, figure: Figure, side: Side) {
  return {
    area: nameRuns(figure),
    rank: rankRun(side),
    peers: context.peers,
    tie: tiePhrase(context, figure.criterion.index),
    result: resultRuns(context, side),
    score: scoreRun(side),
    max: maxRuns(side),
    share: shareRuns(context, side),
    year: yearRun(context, context.year),
  };
}

function areaRuns(context: ReportContext, comparison: Compared): readonly Run[] {
  const { figure, current, base } = comparison;
  const slots = {
    ...standingSlots(context, figure, current),
    rankChange: rankChangePhrase(context, comparison),
    scoreChange: scoreChangePhrase(context, comparison),
    baseYear: yearRun(context, base.year),
    baseRank: rankRun(base),
    basePeers: context.basePeers,
    baseResult: resultRuns(context, base),
    baseScore: scoreRun(base),
    baseMax: maxRuns(base),
  };
  return context.settings.detail === "brief"
    ? say(context, "area-line-brief", slots)
    : say(context, "area-line", { ...slots, notes: areaNotes(context, figure) });
}

function singleYearRuns(context: ReportContext, figure: Figure): readonly Run[] {
  const side = currentSide(context, figure);
  if (side === null) return unscoredRuns(context, figure);
  return say(context, "area-line-single-year", {
    ...standingSlots(context, figure, side),
    notes: areaNotes(context, figure),
  });
}

function unscoredRuns(context: ReportContext, figure: Figure): readonly Run[] {
  const state = context.group.current.scores.state(figure.criterion.index, context.unitIndex);
  const key = state === ScoreState.notApplicable ? "area-not-applicable" : "area-unscored";
  return say(context, key, { area: nameRuns(figure), year: yearRun(context, context.year) });
}

/** Bonus and penalty points, where the unit has any. */
function outsideBlocks(context: ReportContext, figure: Figure): readonly Block[] {
  const side = currentSide(context, figure);
  if (side === null || side.standing.score === 0) return [];
  const siblings = context.outside.map(({ criterion }) => criterion);
  return [
    {
      kind: "item",
      id: criterionId("outside", figure.criterion, siblings),
      runs: say(context, "outside-line", { area: nameRuns(figure), score: scoreRun(side) }),
    },
  ];
}
