/** The areas in a small table: points, share, rank, and what changed. */
import type { Figure } from "../../analysis/analysis";
import { documentWords } from "../../language/documents";
import type { Run } from "../../language/runs";
import { areaShare } from "../area-share";
import { figureCell, textCell } from "../cells";
import type { ReportContext } from "../context";
import type { Block, TableCell } from "../document";
import { compared, currentSide, rankChangeRuns, rankRun, resultRuns, scoreChangeRun } from "../figure-runs";

/** More rows do not fit on one page beside what is said. */
const MOST_ROWS = 10;

export function areaTable(context: ReportContext): readonly Block[] {
  const { areas, baseYear, form, language } = context;
  if (areas.length < 2 || areas.length > MOST_ROWS) return [];
  const words = documentWords(language).areaColumns;
  const right = (title: string, width: number) => ({ title, width, align: "right" }) as const;
  return [
    {
      kind: "table",
      id: "brief-areas",
      columns: [
        { title: form.scoreColumns.order, width: 6, align: "center" },
        { title: form.scoreColumns.area, width: 52, align: "left" },
        right(words.result, 15),
        right(form.scoreColumns.percent, 11),
        right(form.scoreColumns.rank, 10),
        ...(baseYear === null ? [] : [right(words.scoreChange, 10), right(words.rankChange, 9)]),
      ],
      rows: areas.map((figure, at) => row(context, figure, String(at + 1))),
    },
  ];
}

function row(context: ReportContext, figure: Figure, order: string): readonly TableCell[] {
  const cell = (runs: readonly Run[]) => figureCell(runs, context.form.none);
  const side = currentSide(context, figure);
  const comparison = compared(context, figure);
  const { code, name } = figure.criterion;
  return [
    textCell(code === "" ? order : code, "center"),
    textCell(name),
    cell(side === null ? [] : resultRuns(context, side)),
    cell(areaShare(context, figure)?.runs ?? []),
    cell(side === null ? [] : rankRun(side)),
    ...(context.baseYear === null
      ? []
      : [
          cell(comparison === null ? [] : [scoreChangeRun(comparison, comparison.change.score, true)]),
          cell(comparison === null ? [] : rankChangeRuns(comparison, true)),
        ]),
  ];
}
