/** II. Criteria that lost points: how many, where most, and where the list stands. */
import type { Figure } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import { joinRuns } from "../language/report";
import type { Points } from "../scorebook/points";
import type { Run } from "../language/runs";
import { countRun, say, yearRun, type ReportContext } from "./context";
import type { Block } from "./document";
import { currentSide, lostRuns, maxRuns, nameRuns } from "./figure-runs";
import { lostAreas, type LostArea } from "./lost-areas";

/** Areas, and at the detailed level criteria, that are named as having lost most. */
const NAMED_AREAS = 3;
const NAMED_CRITERIA = 5;

export function lostSection(context: ReportContext): readonly Block[] {
  return [
    {
      kind: "heading",
      id: "lost-heading",
      level: 1,
      number: "II",
      runs: say(context, "heading-lost", {}),
    },
    ...summary(context),
    { kind: "paragraph", id: "see-appendix-2", runs: say(context, "see-appendix-2", {}) },
  ];
}

function summary(context: ReportContext): readonly Block[] {
  const lost = lostAreas(context.group, context.total);
  const side = currentSide(context, context.total);
  if (lost === null || side === null) return [];
  const who = { unit: context.words.unit, year: yearRun(context, context.year) };
  const areas = lost.areas.filter((area) => area.lost > 0);
  if (lost.lost <= 0 || areas.length === 0) {
    return [{ kind: "paragraph", id: "lost-summary", runs: say(context, "lost-nothing", who) }];
  }
  const largest = [...areas].sort((a, b) => b.lost - a.lost).slice(0, NAMED_AREAS);
  return [
    {
      kind: "paragraph",
      id: "lost-summary",
      runs: say(context, "lost-summary", {
        ...who,
        lost: lostRuns(side),
        count: countRun(context, lost.count),
        // Penalty points are taken, but their heading is no area.
        areas: countRun(context, areas.filter(({ figure }) => figure.criterion.kind === "scored").length),
        areaList: joinRuns(
          largest.map((area) => lostAreaRuns(context, area)),
          context.form.listSemicolon,
        ),
      }),
    },
    ...largestCriteria(context, areas),
  ];
}

/** The criteria that lost most, where the report is to say more than the areas. */
function largestCriteria(context: ReportContext, areas: readonly LostArea[]): readonly Block[] {
  if (context.settings.detail !== "detailed") return [];
  const points = areas.flatMap(({ criteria }) => criteria);
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
