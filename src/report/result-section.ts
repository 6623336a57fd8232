/** I. Result: the total, the counts, and every area in the list where its rank puts it. */
import type { Figure } from "../analysis/analysis";
import { joinRuns } from "../language/report";
import type { Run } from "../language/runs";
import { comparedLine, singleYearLine, unscoredLine } from "./area-lines";
import { areaLists, comparisonsOf, type AreaLists } from "./area-lists";
import { areaNotes } from "./area-notes";
import { criterionId } from "./block-id";
import { say, yearRun, type ReportContext } from "./context";
import { countSentence } from "./count-sentence";
import type { Block } from "./document";
import { currentSide, nameRuns, scoreRun, type Compared } from "./figure-runs";
import { hasLosses, lostAreas } from "./lost-areas";
import { totalRuns } from "./total-sentence";

export function resultSection(context: ReportContext): readonly Block[] {
  const lists = areaLists(context);
  const total = joinRuns([totalRuns(context), areaNotes(context, context.total)], "");
  return [
    {
      kind: "heading",
      id: "result-heading",
      level: 1,
      number: "I",
      runs: say(context, "heading-result", { year: yearRun(context, context.year) }),
    },
    { kind: "paragraph", id: "total", runs: joinRuns([total, countSentence(context, lists)], " ") },
    ...listBlocks(context, lists),
    ...outsideBlocks(context, comparisonsOf(lists).length > 0),
    { kind: "paragraph", id: "see-appendix-1", runs: seeAppendix(context) },
  ];
}

/** Where the table of areas stands: an appendix that is alone bears no number. */
function seeAppendix(context: ReportContext): readonly Run[] {
  if (context.areas.length === 0) return [];
  const alone = !hasLosses(lostAreas(context.group, context.total));
  return say(context, alone ? "see-appendix" : "see-appendix-1", {});
}

interface List {
  readonly id: string;
  readonly heading: readonly Run[];
  readonly blocks: readonly Block[];
}

/** Lists that hold an area, under a heading each; without a comparison one list that needs none. */
function listBlocks(context: ReportContext, lists: AreaLists): readonly Block[] {
  const baseYear = context.baseYear === null ? "" : yearRun(context, context.baseYear);
  const year = yearRun(context, context.year);
  const byRank = lists.by === "rank";
  const compare = (id: string, heading: readonly Run[], areas: readonly Compared[]): List => ({
    id,
    heading,
    blocks: areas.map((each) => areaBlock(context, each.figure, comparedLine(context, each))),
  });
  const plain = (
    id: string,
    heading: readonly Run[],
    areas: readonly Figure[],
    line: (context: ReportContext, figure: Figure) => readonly Run[],
  ): List => ({
    id,
    heading,
    blocks: areas.map((figure) => areaBlock(context, figure, line(context, figure))),
  });
  const filled = [
    compare("list-up", say(context, byRank ? "list-up" : "list-score-up", {}), lists.up),
    compare("list-down", say(context, byRank ? "list-down" : "list-score-down", {}), lists.down),
    compare("list-same", say(context, byRank ? "list-same" : "list-score-same", {}), lists.same),
    compare("list-ranks-apart", say(context, "list-ranks-apart", {}), lists.ranksApart),
    plain("list-uncompared", say(context, "list-uncompared", { baseYear }), lists.uncompared, singleYearLine),
    plain("list-unscored", say(context, "list-unscored", { year }), lists.unscored, unscoredLine),
    plain(
      "list-not-applicable",
      say(context, "list-not-applicable", { year }),
      lists.notApplicable,
      unscoredLine,
    ),
  ].filter(({ blocks }) => blocks.length > 0);
  if (comparisonsOf(lists).length === 0) return filled.flatMap(({ blocks }) => blocks);
  return filled.flatMap(({ id, heading, blocks }) => [
    { kind: "heading", id, level: 2, number: "1.1", runs: heading },
    ...blocks,
  ]);
}

function areaBlock(context: ReportContext, figure: Figure, runs: readonly Run[]): Block {
  const siblings = context.areas.map(({ criterion }) => criterion);
  return { kind: "item", id: criterionId("area", figure.criterion, siblings), runs };
}

/**
 * Bonus and penalty points, where the unit has any.
 * @param headed the lists of areas have headings: these are of none of them
 */
function outsideBlocks(context: ReportContext, headed: boolean): readonly Block[] {
  const siblings = context.outside.map(({ criterion }) => criterion);
  const items = context.outside.flatMap((figure): readonly Block[] => {
    const side = currentSide(context, figure);
    if (side === null || side.standing.score === 0) return [];
    const runs = say(context, "outside-line", { area: nameRuns(figure), score: scoreRun(side) });
    return [{ kind: "item", id: criterionId("outside", figure.criterion, siblings), runs }];
  });
  if (!headed || items.length === 0) return items;
  return [
    { kind: "heading", id: "list-outside", level: 2, number: "1.1", runs: say(context, "list-outside", {}) },
    ...items,
  ];
}
