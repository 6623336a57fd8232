/** Areas and criteria of the whole group: their means, which pull it down, which tell nobody apart. */
import { idleCriteria } from "../../analysis/spread";
import { areaMeans, losingCriteria, nodeMean, scoredLeaves, type AreaMean } from "../../analysis/whole-areas";
import type { WholeGroup } from "../../analysis/whole-group";
import { documentWords } from "../../language/documents";
import { joinRuns } from "../../language/report";
import { fillForm } from "../../language/report-form";
import type { PhraseKey } from "../../language/report-phrases";
import type { Run } from "../../language/runs";
import { totalOf } from "../../scorebook/assessment";
import type { Criterion } from "../../scorebook/criterion";
import { compareExact, shownPercentPoints, shownPoints, shownRatio, type Exact } from "../../scorebook/exact";
import { figureCell, textCell } from "../cells";
import { say, yearRun, type GroupContext } from "../context";
import type { Block } from "../document";
import { nameRuns } from "../figure-runs";
import { changeRuns, countOf, figureRun, shownWay } from "./figures";

const NAMED_AREAS = 3;
const NAMED_CRITERIA = 5;

export function areasPart(context: GroupContext, whole: WholeGroup): readonly Block[] {
  if (whole.measured.length < 2) return [];
  const means = areaMeans(context.group);
  if (means.length === 0) return [];
  return [
    heading(context, "whole-heading-area-means"),
    areaTable(context, means),
    { kind: "paragraph", id: "whole-pulling", runs: pulling(context, means) },
    { kind: "paragraph", id: "whole-area-lost", runs: mostLost(context, means) },
    { kind: "paragraph", id: "whole-area-risen", runs: moved(context, means, 1) },
    { kind: "paragraph", id: "whole-area-fallen", runs: moved(context, means, -1) },
    heading(context, "whole-heading-pulling"),
    ...losing(context),
    heading(context, "whole-heading-idle"),
    ...idle(context),
  ];
}

function heading(
  context: GroupContext,
  id: "whole-heading-area-means" | "whole-heading-pulling" | "whole-heading-idle",
): Block {
  return { kind: "heading", id, level: 2, number: "1", runs: say(context, id, {}) };
}

function areaTable(context: GroupContext, means: readonly AreaMean[]): Block {
  const { baseYear, form, language } = context;
  const words = documentWords(language).areaColumns;
  const withPoints = means.some(({ points }) => points !== null);
  const withChange = means.some(({ change }) => change !== null);
  const cell = (runs: readonly Run[]) => figureCell(runs, form.none);
  const right = (title: string, width: number) => ({ title, width, align: "right" }) as const;
  return {
    kind: "table",
    id: "whole-areas",
    columns: [
      { title: form.scoreColumns.order, width: 6, align: "center" },
      { title: form.scoreColumns.area, width: 34, align: "left" },
      ...(withPoints ? [right(form.scoreColumns.max, 9), right(words.meanScore, 11)] : []),
      right(words.meanPercent, 12),
      ...(withChange && baseYear !== null
        ? [right(fillForm(words.sinceBase, { year: String(baseYear) }), 14)]
        : []),
      ...(withPoints ? [right(words.highest, 9), right(words.lowest, 9)] : []),
    ],
    rows: means.map(({ criterion, share, points, change }, at) => {
      const whose = { criterion: criterion.index };
      const score = (value: number | null, kind: "score" | "max" = "score") =>
        cell(value === null ? [] : [figureRun(context, { kind, points: value }, whose)]);
      return [
        textCell(criterion.code === "" ? String(at + 1) : criterion.code, "center"),
        textCell(criterion.name),
        ...(withPoints
          ? [score(points?.max ?? null, "max"), score(points === null ? null : shownPoints(points.score))]
          : []),
        cell([figureRun(context, { kind: "percent", ratio: shownRatio(share) }, whose)]),
        ...(withChange
          ? [
              cell(
                change === null
                  ? []
                  : [
                      figureRun(
                        context,
                        { kind: "percent-change", millionths: shownPercentPoints(change), signed: true },
                        whose,
                      ),
                    ],
              ),
            ]
          : []),
        ...(withPoints ? [score(points?.highest ?? null), score(points?.lowest ?? null)] : []),
      ];
    }),
  };
}

/** Areas whose share is below that of the total, the weakest first. */
export function pullingAreas({ group: { current } }: GroupContext, means: readonly AreaMean[]) {
  const total = nodeMean(current, totalOf(current));
  return total === null || current.composition !== "sum"
    ? { total: null, areas: [] }
    : {
        total: total.share,
        areas: means
          .filter(({ share }) => compareExact(share, total.share) < 0)
          .sort((a, b) => compareExact(a.share, b.share)),
      };
}

function pulling(context: GroupContext, means: readonly AreaMean[]): readonly Run[] {
  const { total, areas } = pullingAreas(context, means);
  if (total === null) return [];
  return say(context, "whole-pulling", {
    percent: shareRun(context, total, 0),
    areaList: list(
      context,
      areas.map(({ criterion, share }) =>
        say(context, "area-percent-only", {
          area: nameRuns({ criterion }),
          percent: shareRun(context, share, criterion.index),
        }),
      ),
    ),
  });
}

function shareRun(context: GroupContext, share: Exact, criterion: number): Run {
  return figureRun(context, { kind: "percent", ratio: shownRatio(share) }, { criterion });
}

function list(context: GroupContext, parts: readonly (readonly Run[])[]): readonly Run[] {
  return joinRuns(parts, context.form.listSemicolon);
}

function mostLost(context: GroupContext, means: readonly AreaMean[]): readonly Run[] {
  const losers = means
    .flatMap(({ criterion, points }) => (points === null ? [] : [{ criterion, lost: points.lost }]))
    .filter(({ lost }) => shownPoints(lost) > 0)
    .sort((a, b) => compareExact(b.lost, a.lost))
    .slice(0, NAMED_AREAS);
  return say(context, "whole-area-lost", {
    areaList: list(
      context,
      losers.map(({ criterion, lost }) =>
        say(context, "lost-area", { area: nameRuns({ criterion }), lost: lostRun(context, lost, criterion) }),
      ),
    ),
  });
}

function lostRun(context: GroupContext, lost: Exact, criterion: Criterion): Run {
  return figureRun(
    context,
    { kind: "lost-points", points: shownPoints(lost) },
    { criterion: criterion.index },
  );
}

function moved(context: GroupContext, means: readonly AreaMean[], way: 1 | -1): readonly Run[] {
  const { baseYear } = context;
  if (baseYear === null) return [];
  const parts = means
    .flatMap(({ criterion, change }) => (change === null ? [] : [{ criterion, change }]))
    .filter(({ change }) => shownWay("percent", change) === way)
    .sort((a, b) => way * compareExact(b.change, a.change))
    .map(({ criterion, change }) =>
      say(context, "whole-area-change", {
        area: nameRuns({ criterion }),
        change: changeRuns(context, "percent", change, { criterion: criterion.index }),
      }),
    );
  return say(context, way > 0 ? "whole-area-risen" : "whole-area-fallen", {
    baseYear: yearRun(context, baseYear),
    areaList: list(context, parts),
  });
}

function losing(context: GroupContext): readonly Block[] {
  const criteria = losingCriteria(context.group)
    .filter(({ points }) => shownPoints(points.lost) > 0)
    .slice(0, NAMED_CRITERIA);
  if (criteria.length === 0) return [];
  return [
    { kind: "paragraph", id: "whole-criteria", runs: say(context, "whole-criteria", {}) },
    ...criteria.map(({ criterion, area, count, points }): Block => {
      const max = points.max ?? null;
      return {
        kind: "item",
        id: `whole-criterion:${criterion.index}`,
        runs: say(context, max === null ? "whole-criterion-apart" : "whole-criterion", {
          criterion: nameRuns({ criterion }),
          area: nameRuns({ criterion: area }),
          lost: lostRun(context, points.lost, criterion),
          max:
            max === null
              ? ""
              : figureRun(context, { kind: "max", points: max }, { criterion: criterion.index }),
          count: countOf(context, points.losing),
          all: countOf(context, count),
        }),
      };
    }),
  ];
}

/** Leaves at which all scored units have the same. */
export function idleLeaves({ group }: GroupContext) {
  const leaves = new Set(scoredLeaves(group.current).map(({ index }) => index));
  return idleCriteria(group).filter(({ criterion }) => leaves.has(criterion.index));
}

function idle(context: GroupContext): readonly Block[] {
  const found = idleLeaves(context);
  const of = (same: "maximum" | "zero" | "equal") => found.filter((each) => each.same === same);
  const full = of("maximum").length;
  const all = scoredLeaves(context.group.current).length;
  const item = (id: PhraseKey, runs: readonly Run[]): Block => ({ kind: "item", id, runs });
  const named = (same: "zero" | "equal") => {
    const criteria = of(same);
    if (criteria.length === 0) return [];
    const count = countOf(context, criteria.length);
    if (criteria.length > NAMED_CRITERIA) return say(context, `whole-idle-many-${same}`, { count });
    const criterionList = list(
      context,
      criteria.map(({ criterion }) => nameRuns({ criterion })),
    );
    return say(context, `whole-idle-${same}`, { count, criterionList });
  };
  return [
    item(
      "whole-idle-full",
      full === 0
        ? []
        : say(context, "whole-idle-full", { count: countOf(context, full), all: countOf(context, all) }),
    ),
    item("whole-idle-zero", named("zero")),
    item("whole-idle-equal", named("equal")),
  ];
}
