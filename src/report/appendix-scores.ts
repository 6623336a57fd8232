/** Phụ lục I: every area, both years, the three changes, and where the change of points comes from. */
import type { Figure } from "../analysis/analysis";
import { unitCapitals } from "../language/report-units";
import { runText } from "../language/runs";
import { figureCell, textCell } from "./cells";
import { say, yearRun, type ReportContext } from "./context";
import type { Appendix, Block, TableCell } from "./document";
import {
  compared,
  currentSide,
  maxRuns,
  percentChangeRun,
  percentRuns,
  rankChangeRuns,
  rankRun,
  scoreChangeRun,
  scoreRun,
  type Compared,
  type Side,
} from "./figure-runs";

type Table = Extract<Block, { kind: "table" }>;

export function scoresAppendix(context: ReportContext): Appendix {
  const { baseYear, form, year } = context;
  const words = form.scoreColumns;
  const sides = baseYear === null ? [year] : [baseYear, year];
  const table: Table = {
    kind: "table",
    id: "appendix-1-table",
    columns: [
      { title: words.order, width: 5, align: "center" },
      { title: words.area, width: 30, align: "left" },
      ...sides.flatMap((shown) => sideColumns(context, shown)),
      ...(baseYear === null ? [] : changeColumns(context)),
    ],
    rows: [
      ...context.areas.map((figure, index) =>
        row(context, figure, figure.criterion.code === "" ? String(index + 1) : figure.criterion.code),
      ),
      ...context.outside.map((figure) => row(context, figure, figure.criterion.code)),
      row(context, context.total, "", true),
    ],
  };
  return {
    id: "appendix-1",
    number: "I",
    title: runText(
      say(context, "appendix-1-title", {
        unitCapitals: unitCapitals(context.words),
        year: yearRun(context, year),
      }),
      context.language,
    ),
    landscape: baseYear !== null,
    printed: context.areas.length > 0,
    blocks: [
      table,
      ...(baseYear === null
        ? []
        : [{ kind: "paragraph", id: "appendix-1-note", runs: say(context, "appendix-1-note", {}) } as const]),
    ],
  };
}

function sideColumns({ form }: ReportContext, year: number): Table["columns"] {
  const words = form.scoreColumns;
  const group = `${words.year} ${year}`;
  return [
    { title: words.max, width: 8, align: "right", group },
    { title: words.score, width: 8, align: "right", group },
    { title: words.percent, width: 9, align: "right", group },
    { title: words.rank, width: 8, align: "right", group },
  ];
}

function changeColumns({ form }: ReportContext): Table["columns"] {
  const words = form.scoreColumns;
  return [
    { title: words.points, width: 8, align: "right", group: words.change },
    { title: words.percentPoints, width: 9, align: "right", group: words.change },
    { title: words.places, width: 6, align: "right", group: words.change },
    { title: words.fromMax, width: 9, align: "right", group: words.split },
    { title: words.fromPerformance, width: 9, align: "right", group: words.split },
  ];
}

function row(context: ReportContext, figure: Figure, code: string, bold = false): readonly TableCell[] {
  const { form, baseYear } = context;
  const name = bold ? form.scoreColumns.total : figure.criterion.name;
  const start = [textCell(code, "center", bold), textCell(name, "left", bold)];
  const current = sideCells(context, currentSide(context, figure), bold);
  if (baseYear === null) return [...start, ...current];
  const comparison = compared(context, figure);
  return [
    ...start,
    ...sideCells(context, comparison?.base ?? null, bold),
    ...current,
    ...changeCells(context, comparison, bold),
  ];
}

function sideCells({ form }: ReportContext, side: Side | null, bold: boolean): readonly TableCell[] {
  const cell = (runs: TableCell["runs"]) => figureCell(runs, form.none, bold);
  if (side === null) return [cell([]), cell([]), cell([]), cell([])];
  return [cell(maxRuns(side)), cell([scoreRun(side)]), cell(percentRuns(side)), cell(rankRun(side))];
}

function changeCells(
  { form }: ReportContext,
  comparison: Compared | null,
  bold: boolean,
): readonly TableCell[] {
  const cell = (runs: TableCell["runs"]) => figureCell(runs, form.none, bold);
  if (comparison === null) return [cell([]), cell([]), cell([]), cell([]), cell([])];
  const { change } = comparison;
  const points = (value: number | null) =>
    cell(value === null ? [] : [scoreChangeRun(comparison, value, true)]);
  return [
    points(change.score),
    cell(change.percent === null ? [] : [percentChangeRun(comparison, change.percent, true)]),
    cell(rankChangeRuns(comparison, true)),
    points(change.fromMax),
    points(change.fromPerformance),
  ];
}
