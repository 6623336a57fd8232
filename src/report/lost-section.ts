/** II. Criteria that lost points: how many, where most, and where the list stands. */
import type { Figure } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import { joinRuns } from "../language/report";
import { isLeaf } from "../scorebook/criterion";
import { isPercentOnly } from "../scorebook/percent-only";
import type { Points } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";
import type { Run } from "../language/runs";
import { countRun, say, yearRun, type ReportContext } from "./context";
import type { Block } from "./document";
import { currentSide, direction, lostRuns, maxRuns, nameRuns } from "./figure-runs";
import { hasLosses, lostAreas, lostInAreas, losingAreas, type LostArea, type LostAreas } from "./lost-areas";

/** Areas, and at the detailed level criteria, that are named as having lost most. */
const NAMED_AREAS = 3;
const NAMED_CRITERIA = 5;

export function lostSection(context: ReportContext): readonly Block[] {
  const found = lostAreas(context.group, context.total);
  return [
    {
      kind: "heading",
      id: "lost-heading",
      level: 1,
      number: "II",
      runs: say(context, "heading-lost", {}),
    },
    ...summary(context, found),
    ...(hasLosses(found)
      ? [{ kind: "paragraph", id: "see-appendix-2", runs: say(context, "see-appendix-2", {}) } as const]
      : []),
  ];
}

/** How much was lost and where most. The whole is said only of a total that is the sum of its areas. */
function summary(context: ReportContext, found: LostAreas | null): readonly Block[] {
  const who = { unit: context.words.unit, year: yearRun(context, context.year) };
  const losing = found === null ? [] : losingAreas(found);
  if (losing.length === 0) {
    return [{ kind: "paragraph", id: "lost-summary", runs: withoutAreas(context, who) }];
  }
  const largest = losing.filter(({ lost }) => direction(lost) > 0).sort((a, b) => b.lost - a.lost);
  const areaList = joinRuns(
    largest.slice(0, NAMED_AREAS).map((area) => lostAreaRuns(context, area)),
    context.form.listSemicolon,
  );
  const lost = found === null ? 0 : lostInAreas(found);
  const count = losing.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const bare = losing.filter(({ criteria }) => criteria.length === 0);
  const slots = {
    ...who,
    lost: direction(lost) > 0 ? lostOf(context, context.total, lost) : [],
    count: countRun(context, count),
    areas: countRun(context, losing.length),
    areaList,
  };
  const key =
    context.group.current.composition !== "sum"
      ? "lost-areas"
      : count === 0
        ? "lost-summary-areas"
        : bare.length > 0
          ? "lost-summary-mixed"
          : "lost-summary";
  return [
    { kind: "paragraph", id: "lost-summary", runs: say(context, key, slots) },
    ...largestCriteria(context, losing),
  ];
}

/** What can be said where no area lost points: of the total alone, or that nothing was lost at all. */
function withoutAreas(
  context: ReportContext,
  who: { readonly unit: string; readonly year: Run },
): readonly Run[] {
  const { current } = context.group;
  const side = currentSide(context, context.total);
  const lost = side?.standing.lostPoints ?? null;
  if (side === null || lost === null || isPercentOnly(current)) return [];
  if (context.areas.length === 0) {
    if (direction(lost) > 0) return say(context, "lost-total", { ...who, lost: lostRuns(side) });
    return lost === 0 ? say(context, "lost-total-nothing", { ...who, max: maxRuns(side) }) : [];
  }
  return lost <= 0 && isFullyScored(context) ? say(context, "lost-nothing", who) : [];
}

/** True where every scored leaf that applies has a score and a maximum. */
function isFullyScored({ group: { current }, unitIndex }: ReportContext): boolean {
  return current.criteria
    .filter((criterion) => isLeaf(criterion) && criterion.kind === "scored")
    .every(({ index }) => {
      if (current.scores.state(index, unitIndex) === ScoreState.notApplicable) return true;
      return (
        current.scores.points(index, unitIndex) !== null && current.maxima.points(index, unitIndex) !== null
      );
    });
}

/** The criteria that lost most, where the report is to say more than the areas. */
function largestCriteria(context: ReportContext, areas: readonly LostArea[]): readonly Block[] {
  if (context.settings.detail !== "detailed") return [];
  const points = areas.flatMap(({ criteria }) => criteria).filter(({ lost }) => direction(lost) > 0);
  if (points.length === 0) return [];
  const parts = [...points]
    .sort((a, b) => b.lost - a.lost)
    .slice(0, NAMED_CRITERIA)
    .map(({ criterion, lost }) => {
      const figure = figureOf(context.group, criterion.index, context.unitIndex);
      const side = currentSide(context, figure);
      return say(context, "lost-criterion", {
        criterion: nameRuns(figure),
        lost: lostOf(context, figure, lost),
        max: side === null ? "" : maxRuns(side),
      });
    });
  const runs = say(context, "lost-largest", {
    criterionList: joinRuns(parts, context.form.listSemicolon),
  });
  return [{ kind: "paragraph", id: "lost-largest", runs }];
}

function lostAreaRuns(context: ReportContext, { figure, lost }: LostArea): readonly Run[] {
  return say(context, "lost-area", { area: nameRuns(figure), lost: lostOf(context, figure, lost) });
}

/** Points lost as a figure of the criterion; where it has no score of its own, of its leaves. */
export function lostOf(context: ReportContext, figure: Figure, points: Points): readonly Run[] {
  const side = currentSide(context, figure);
  if (side !== null && side.standing.lostPoints === points) return lostRuns(side);
  return [
    {
      kind: "figure",
      measure: { kind: "lost-points", points },
      unit: figure.unit.name,
      criterion: figure.criterion.index,
      year: context.year,
      cells: [],
    },
  ];
}
