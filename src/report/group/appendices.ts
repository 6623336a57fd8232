/** The appendices of a group's report: all units in the order of their ranks, and all units by area. */
import { areaMeans, type AreaMean } from "../../analysis/whole-areas";
import { standingOf } from "../../analysis/figure";
import { classOf } from "../../analysis/classes";
import type { Measured, WholeGroup } from "../../analysis/whole-group";
import { documentWords } from "../../language/documents";
import { joinRuns } from "../../language/report";
import { runText, type Run } from "../../language/runs";
import type { Unit } from "../../scorebook/assessment";
import { printedShare } from "../../scorebook/percent-only";
import { shownPercentPoints, shownPoints, shownRatio } from "../../scorebook/exact";
import { figureCell, textCell } from "../cells";
import { markRun, say, yearRun, type GroupContext } from "../context";
import type { Appendix, Block, TableCell } from "../document";
import { statedRatio } from "../figure-runs";
import { figureRun, inOrder, rankOf, unitName } from "./figures";
import { changedBy, moverOf, type Mover } from "./movers-part";

type Columns = Extract<Block, { kind: "table" }>["columns"];

const right = (title: string, width: number, group?: string): Columns[number] => ({
  title,
  width,
  align: "right",
  ...(group === undefined ? {} : { group }),
});

/** A unit's own percentage on the table of a book that knows maxima. */
function hasShares({ measured }: WholeGroup): boolean {
  return measured.some(({ standing }) => standing.ratio !== null);
}

export function unitsAppendix(context: GroupContext, whole: WholeGroup, evaluated: string): Appendix {
  const { form, baseYear, year } = context;
  const words = documentWords(context.language);
  const columns = form.scoreColumns;
  const points = whole.by === "points";
  const shares = hasShares(whole);
  const now = `${columns.year} ${year}`;
  const before = `${columns.year} ${baseYear ?? ""}`;
  const against = baseYear !== null;
  return {
    id: "whole-units",
    number: "I",
    title: title(context, "whole-units-title", evaluated),
    landscape: against,
    printed: true,
    blocks: [
      {
        kind: "table",
        id: "whole-units-table",
        columns: [
          { title: columns.order, width: 6, align: "center" },
          { title: words.unitColumns.unit, width: 36, align: "left" },
          ...(points ? [right(columns.score, 10, now)] : []),
          ...(shares ? [right(columns.percent, 11, now)] : []),
          right(columns.rank, 9, now),
          ...(shares ? [{ ...right(words.unitColumns.class, 9, now), align: "center" } as const] : []),
          ...(against
            ? [
                ...(points ? [right(columns.score, 10, before)] : []),
                ...(shares ? [right(columns.percent, 11, before)] : []),
                right(columns.rank, 9, before),
                right(inPoints(context, points) ? columns.points : columns.percentPoints, 10, columns.change),
                right(columns.places, 8, columns.change),
              ]
            : []),
        ],
        rows: [
          ...inOrder(context, whole).map((each, at) => unitRow(context, each, at + 1, { points, shares })),
          ...whole.unmeasured.map((unit, at) =>
            emptyRow(context, unit, whole.measured.length + at + 1, { points, shares }),
          ),
        ],
      },
      { kind: "paragraph", id: "whole-rank-apart", runs: ranksApart(context, whole) },
    ],
  };
}

/** Changes are in points, unless the scales of both years differ. */
function inPoints(context: GroupContext, points: boolean): boolean {
  const by = changedBy(context);
  return by === null ? points : by === "points";
}

function title(
  context: GroupContext,
  key: "whole-units-title" | "whole-areas-title",
  evaluated: string,
): string {
  const slots = { evaluatedCapitals: evaluated.toUpperCase(), year: yearRun(context, context.year) };
  return runText(say(context, key, slots), context.language);
}

function unitRow(
  context: GroupContext,
  each: Measured,
  order: number,
  { points, shares }: { readonly points: boolean; readonly shares: boolean },
): readonly TableCell[] {
  const { form, settings, group, baseYear } = context;
  const { standing, unit } = each;
  const cell = (runs: readonly Run[]) => figureCell(runs, form.none);
  const rank = rankOf(context, each);
  const mover = moverOf(context, changedBy(context), each);
  const grade =
    standing.ratio === null || standing.score < 0
      ? null
      : classOf(standing.ratio, settings.classes[group.current.group.kind]);
  return [
    textCell(String(order), "center"),
    textCell(capitalised(unitName(context, unit))),
    ...sideCells(context, unit, { standing, year: context.year }, { points, shares }),
    cell(
      rank === null
        ? []
        : [
            figureRun(
              context,
              { kind: "rank", rank: rank.rank, of: null },
              { unit: unit.name, cells: [rank.cell] },
            ),
          ],
    ),
    ...(shares ? [textCell(grade?.name ?? form.none, "center")] : []),
    ...(baseYear === null ? [] : baseCells(context, unit, mover, { points, shares })),
  ];
}

function sideCells(
  context: GroupContext,
  unit: Unit,
  { standing, year }: { readonly standing: Measured["standing"] | null; readonly year: number },
  { points, shares }: { readonly points: boolean; readonly shares: boolean },
): readonly TableCell[] {
  const whose = { unit: unit.name, year, cells: [standing?.scoreCell ?? null] };
  const ratio = standing === null ? null : statedRatio(standing);
  const cell = (runs: readonly Run[]) => figureCell(runs, context.form.none);
  return [
    ...(points
      ? [
          cell(
            standing === null ? [] : [figureRun(context, { kind: "score", points: standing.score }, whose)],
          ),
        ]
      : []),
    ...(shares ? [cell(ratio === null ? [] : [figureRun(context, { kind: "percent", ratio }, whose)])] : []),
  ];
}

function baseCells(
  context: GroupContext,
  unit: Unit,
  mover: Mover | null,
  { points, shares }: { readonly points: boolean; readonly shares: boolean },
): readonly TableCell[] {
  const { group } = context;
  const year = context.baseYear ?? context.year;
  const partner = group.continuity?.units[unit.index] ?? -1;
  const standing =
    mover === null || group.base === null || group.baseRanks === null
      ? null
      : standingOf(group.base, group.baseRanks, 0, partner);
  const cell = (runs: readonly Run[]) => figureCell(runs, context.form.none);
  const whose = { unit: unit.name };
  const change = mover?.change ?? null;
  const rank = mover?.baseRank ?? null;
  const places = mover?.places ?? null;
  return [
    ...sideCells(context, unit, { standing, year }, { points, shares }),
    cell(
      rank === null
        ? []
        : [
            figureRun(
              context,
              { kind: "rank", rank: rank.rank, of: null },
              { ...whose, year, cells: [rank.cell] },
            ),
          ],
    ),
    cell(
      change === null
        ? []
        : [
            figureRun(
              context,
              inPoints(context, points)
                ? { kind: "score-change", points: shownPoints(change), signed: true }
                : { kind: "percent-change", millionths: shownPercentPoints(change), signed: true },
              whose,
            ),
          ],
    ),
    cell(places === null ? [] : [figureRun(context, { kind: "rank-change", places, signed: true }, whose)]),
  ];
}

function emptyRow(
  context: GroupContext,
  unit: Unit,
  order: number,
  { points, shares }: { readonly points: boolean; readonly shares: boolean },
): readonly TableCell[] {
  const none = figureCell([], context.form.none);
  const now = [...(points ? [none] : []), ...(shares ? [none] : []), none, ...(shares ? [none] : [])];
  const before = context.baseYear === null ? [] : baseCells(context, unit, null, { points, shares });
  return [
    textCell(String(order), "center"),
    textCell(capitalised(unitName(context, unit))),
    ...now,
    ...before,
  ];
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Units whose printed rank is another than that of the figures: a place to look at. */
function ranksApart(context: GroupContext, whole: WholeGroup): readonly Run[] {
  const apart = inOrder(context, whole).flatMap((each) => {
    const rank = rankOf(context, each);
    return rank === null || rank.computed === null ? [] : [{ each, computed: rank.computed }];
  });
  if (apart.length === 0) return [];
  const unitList = joinRuns(
    apart.map(({ each, computed }) =>
      say(context, "whole-rank-computed", {
        unit: unitName(context, each.unit),
        rank: figureRun(context, { kind: "rank", rank: computed, of: null }, { unit: each.unit.name }),
      }),
    ),
    context.form.listSemicolon,
  );
  return [markRun(context, "whole-rank-apart", { unitList })];
}

export function areasAppendix(context: GroupContext, whole: WholeGroup, evaluated: string): Appendix {
  const { form } = context;
  const means = areaMeans(context.group);
  const words = documentWords(context.language);
  const withPoints = means.some(({ points }) => points !== null);
  const order = { title: form.scoreColumns.order, width: 5, align: "center" } as const;
  const unit = { title: words.unitColumns.unit, width: 24, align: "left" } as const;
  const areas = means.map(({ criterion }): Columns[number] => right(headOf(criterion), 11));
  const units = [...inOrder(context, whole).map((each) => each.unit), ...whole.unmeasured];
  return {
    id: "whole-areas",
    number: "II",
    title: title(context, "whole-areas-title", evaluated),
    landscape: true,
    printed: means.length > 0,
    blocks: [
      {
        kind: "table",
        id: "whole-areas-table",
        columns: [order, unit, ...areas],
        rows: [
          ...units.map((each, at) => [
            textCell(String(at + 1), "center"),
            textCell(capitalised(unitName(context, each))),
            ...means.map((mean) => areaCell(context, mean, each)),
          ]),
          [
            textCell("", "center", true),
            textCell(words.unitColumns.mean, "left", true),
            ...means.map((mean) => meanCell(context, mean)),
          ],
        ],
      },
      {
        kind: "paragraph",
        id: "whole-areas-note",
        runs: withPoints ? say(context, "whole-areas-note", {}) : [],
      },
    ],
  };
}

function headOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" || name.startsWith(code) ? name : `${code}. ${name}`;
}

function areaCell(context: GroupContext, { criterion }: AreaMean, unit: Unit): TableCell {
  const { current, ranks } = context.group;
  const whose = { unit: unit.name, criterion: criterion.index };
  const standing = standingOf(current, ranks, criterion.index, unit.index);
  if (standing !== null) {
    const cells = [standing.scoreCell];
    const run = figureRun(context, { kind: "score", points: standing.score }, { ...whose, cells });
    return figureCell([run], context.form.none);
  }
  const ratio = printedShare(current, criterion.index, unit.index);
  return figureCell(
    ratio === null ? [] : [figureRun(context, { kind: "percent", ratio }, whose)],
    context.form.none,
  );
}

function meanCell(context: GroupContext, { criterion, points, share }: AreaMean): TableCell {
  const whose = { criterion: criterion.index };
  const run =
    points === null
      ? figureRun(context, { kind: "percent", ratio: shownRatio(share) }, whose)
      : figureRun(context, { kind: "score", points: shownPoints(points.score) }, whose);
  return figureCell([run], context.form.none, true);
}
