/**
 * At most three points for the leaders: the weakest area, the one that lost most points and the one that lost most
 * places, each only where it is one alone; then the criterion that lost most. Causes are not guessed.
 */
import { figureOf } from "../../analysis/figure";
import { recoverablePoints } from "../../analysis/lost-points";
import { documentWords } from "../../language/documents";
import { joinRuns } from "../../language/report";
import type { Run } from "../../language/runs";
import { compareRatios } from "../../scorebook/points";
import { sharedAreas } from "../area-share";
import { criterionId } from "../block-id";
import { say, yearRun, type ReportContext } from "../context";
import type { Block } from "../document";
import type { Figure } from "../../analysis/analysis";
import {
  compared,
  currentSide,
  direction,
  lostRuns,
  maxRuns,
  nameRuns,
  rankChangeRuns,
  rankRuns,
  scoreChangePhrase,
  scoreChangeRun,
  type Compared,
} from "../figure-runs";

const MOST_ISSUES = 3;

interface Fact {
  readonly figure: Figure;
  readonly runs: readonly Run[];
}

export function issues(context: ReportContext): readonly Block[] {
  const facts = [lowest(context), fallen(context), demoted(context), mostLost(context)].filter(
    (fact) => fact !== null,
  );
  const areas = [...new Set(facts.map(({ figure }) => figure))].slice(0, MOST_ISSUES);
  const items = areas.map((area): Block => {
    const own = facts.filter(({ figure }) => figure === area).map(({ runs }) => runs);
    return {
      kind: "item",
      id: criterionId(
        "issue",
        area.criterion,
        context.areas.map(({ criterion }) => criterion),
      ),
      runs: say(context, "issue-area", {
        area: nameRuns(area),
        factList: joinRuns(own, context.form.listSemicolon),
      }),
    };
  });
  const criterion = items.length < MOST_ISSUES ? largestCriterion(context) : [];
  const found: readonly Block[] = [
    ...items,
    ...(criterion.length === 0 ? [] : [{ kind: "item", id: "issue-criterion", runs: criterion } as const]),
  ];
  return found.length > 0 ? found : [{ kind: "paragraph", id: "issues-none", runs: nothing(context) }];
}

/** The one item that is first; null where two are level. */
function single<T>(items: readonly T[], order: (a: T, b: T) => number): T | null {
  const [first, second] = [...items].sort(order);
  if (first === undefined) return null;
  return second !== undefined && order(first, second) === 0 ? null : first;
}

function lowest(context: ReportContext): Fact | null {
  const shares = sharedAreas(context);
  const found = single(shares, (a, b) => compareRatios(a.ratio, b.ratio));
  if (found === null || shares.length < 2 || found.ratio.numerator >= found.ratio.denominator) return null;
  return { figure: found.figure, runs: say(context, "issue-lowest", { percent: found.runs }) };
}

function comparisons(context: ReportContext): readonly Compared[] {
  return context.areas.map((figure) => compared(context, figure)).filter((each) => each !== null);
}

function fallen(context: ReportContext): Fact | null {
  const down = comparisons(context).filter(({ change }) => direction(change.score) < 0);
  const found = single(down, (a, b) => a.change.score - b.change.score);
  if (found === null) return null;
  const { change, base } = found;
  const slots = { baseYear: yearRun(context, base.year), points: scoreChangeRun(found, change.score) };
  const split = change.fromMax !== null && change.fromPerformance !== null && direction(change.fromMax) !== 0;
  const runs = split
    ? say(context, "issue-fall-split", {
        ...slots,
        fromMax: scoreChangePhrase(context, found, change.fromMax),
        fromPerformance: scoreChangePhrase(context, found, change.fromPerformance),
      })
    : say(context, "issue-fall", slots);
  return { figure: found.figure, runs };
}

function demoted(context: ReportContext): Fact | null {
  const down = comparisons(context).filter(({ places }) => (places ?? 0) < 0);
  const found = single(down, (a, b) => (a.places ?? 0) - (b.places ?? 0));
  if (found === null) return null;
  const runs = say(context, "issue-places", {
    places: rankChangeRuns(found),
    rank: rankRuns(context, found.current),
  });
  return { figure: found.figure, runs };
}

function mostLost(context: ReportContext): Fact | null {
  const losers = context.areas.flatMap((figure) => {
    const side = currentSide(context, figure);
    const lost = side?.standing.lostPoints ?? 0;
    return side === null || direction(lost) <= 0 ? [] : [{ figure, side, lost }];
  });
  const found = single(losers, (a, b) => b.lost - a.lost);
  if (found === null || losers.length < 2) return null;
  return { figure: found.figure, runs: say(context, "issue-most-lost", { lost: lostRuns(found.side) }) };
}

function largestCriterion(context: ReportContext): readonly Run[] {
  const points = recoverablePoints(context.group.current, context.unitIndex).filter(
    ({ criterion }) => criterion.level > 1 && criterion.kind === "scored",
  );
  const found = single(points, (a, b) => b.lost - a.lost);
  if (found === null || points.length < 2) return [];
  const figure = figureOf(context.group, found.criterion.index, context.unitIndex);
  const side = currentSide(context, figure);
  if (side === null || direction(found.lost) === 0) return [];
  return say(context, "issue-criterion", {
    criterion: nameRuns(figure),
    area: nameRuns({ criterion: found.area }),
    lost: lostRuns(side),
    max: maxRuns(side),
  });
}

/** Where nothing was lost and no area fell that is said; else what there is to say is nobody's to guess. */
function nothing(context: ReportContext): readonly Run[] {
  const full = context.areas.every((figure) => currentSide(context, figure)?.standing.lostPoints === 0);
  const fell = comparisons(context).some(({ places }) => (places ?? 0) < 0);
  return full && !fell && context.areas.length > 0
    ? say(context, "issues-none", { unit: context.words.unit })
    : [{ kind: "blank", hint: documentWords(context.language).places.issues }];
}
