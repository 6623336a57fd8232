/** Phụ lục II: every criterion that lost points, by area, with reason, office and remedy; it adds up. */
import type { Figure } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import { unitCapitals } from "../language/report-units";
import { runText, type Run } from "../language/runs";
import type { Remark } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import { figureCell, textCell } from "./cells";
import { say, yearRun, type ReportContext } from "./context";
import type { Appendix, Block, TableCell } from "./document";
import { currentSide, lostRuns, maxRuns, scoreRun } from "./figure-runs";
import { hasLosses, lostAreas, type LostArea } from "./lost-areas";
import { lostOf } from "./lost-section";

type Row = readonly TableCell[];

export function lostAppendix(context: ReportContext): Appendix {
  const words = context.form.lostColumns;
  const side = currentSide(context, context.total);
  const sum: Block[] =
    side === null || side.standing.max === null
      ? []
      : [
          {
            kind: "paragraph",
            id: "appendix-2-sum",
            runs: say(context, "appendix-2-sum", {
              lost: lostRuns(side),
              max: maxRuns(side),
              score: scoreRun(side),
            }),
          },
        ];
  return {
    id: "appendix-2",
    number: "II",
    title: runText(
      say(context, "appendix-2-title", {
        unitCapitals: unitCapitals(context.words),
        year: yearRun(context, context.year),
      }),
      context.language,
    ),
    landscape: true,
    printed: hasLosses(lostAreas(context.group, context.total)),
    blocks: [
      {
        kind: "table",
        id: "appendix-2-table",
        columns: [
          { title: words.order, width: 7, align: "center" },
          { title: words.criterion, width: 34, align: "left" },
          { title: words.max, width: 8, align: "right" },
          { title: words.score, width: 8, align: "right" },
          { title: words.lost, width: 8, align: "right" },
          { title: words.reason, width: 38, align: "left" },
          { title: words.responsible, width: 17, align: "left" },
          { title: words.remedy, width: 27, align: "left" },
        ],
        rows: rows(context),
      },
      ...sum,
    ],
  };
}

function rows(context: ReportContext): readonly Row[] {
  const lost = lostAreas(context.group, context.total);
  if (lost === null) return [];
  const remarks = new Map(
    context.group.current.remarks
      .filter(({ unit }) => unit === context.unitIndex)
      .map((remark) => [remark.criterion, remark] as const),
  );
  return [
    ...lost.areas.flatMap((area) => areaRows(context, area, remarks)),
    ...remainderRows(context, 0, lost.remainder),
    totalRow(context, lost.lost),
  ];
}

type Remarks = ReadonlyMap<number, Remark>;

function areaRows(context: ReportContext, area: LostArea, remarks: Remarks): readonly Row[] {
  const made: Row[] = [figureRow(context, area.figure, { lost: area.lost, bold: true }, remarks)];
  const shown = new Set<number>();
  for (const { criterion, lost } of area.criteria) {
    for (const above of criteriaAbove(context, criterion)) {
      if (!shown.has(above.index)) made.push(contextRow(above));
      shown.add(above.index);
    }
    const figure = figureOf(context.group, criterion.index, context.unitIndex);
    made.push(figureRow(context, figure, { lost, bold: false }, remarks));
  }
  return [...made, ...remainderRows(context, area.figure.criterion.index, area.remainder)];
}

/** The criteria between a leaf and its area, outermost first. */
function criteriaAbove(context: ReportContext, criterion: Criterion): readonly Criterion[] {
  const parent = context.group.current.criteria[criterion.parent];
  return parent === undefined || parent.level < 2 ? [] : [...criteriaAbove(context, parent), parent];
}

/** A criterion above the lines that lost points: named, without figures, so that each column adds up. */
function contextRow({ code, name }: Criterion): Row {
  const empty = textCell("");
  return [textCell(code, "center"), textCell(name), empty, empty, empty, empty, empty, empty];
}

function figureRow(
  context: ReportContext,
  figure: Figure,
  { lost, bold }: { readonly lost: Points; readonly bold: boolean },
  remarks: Remarks,
): Row {
  const { criterion } = figure;
  const side = currentSide(context, figure);
  const remark = remarks.get(criterion.index);
  const cell = (runs: readonly Run[]) => figureCell(runs, context.form.none, bold);
  return [
    textCell(criterion.code, "center", bold),
    textCell(criterion.name, "left", bold),
    cell(side === null ? [] : maxRuns(side)),
    cell(side === null ? [] : [scoreRun(side)]),
    cell(lostOf(context, figure, lost)),
    textCell(remark?.reason ?? ""),
    textCell(remark?.responsible ?? ""),
    textCell(remark?.remedy ?? ""),
  ];
}

/** Says what the lines do not explain, so that the lost points add up to maximum − total. */
function remainderRows(context: ReportContext, criterion: number, remainder: Points): readonly Row[] {
  if (remainder === 0) return [];
  const empty = textCell("");
  const lost: Run = {
    kind: "figure",
    measure: { kind: "score-change", points: remainder, signed: true },
    unit: context.total.unit.name,
    criterion,
    year: context.year,
    cells: [],
  };
  const name = say(context, "appendix-2-remainder", {});
  return [[empty, { runs: name, align: "left" }, empty, empty, figureCell([lost], ""), empty, empty, empty]];
}

function totalRow(context: ReportContext, lost: Points): Row {
  const side = currentSide(context, context.total);
  const empty = textCell("");
  const cell = (runs: readonly Run[]) => figureCell(runs, context.form.none, true);
  return [
    empty,
    textCell(context.form.lostColumns.total, "left", true),
    cell(side === null ? [] : maxRuns(side)),
    cell(side === null ? [] : [scoreRun(side)]),
    cell(lostOf(context, context.total, lost)),
    empty,
    empty,
    empty,
  ];
}
