/** The tasks of the plan: a line for each criterion that lost points, under its area, numbered through. */
import { figureOf } from "../../analysis/figure";
import { lostPointsOf, type LostPoint } from "../../analysis/lost-points";
import { documentWords } from "../../language/documents";
import { asRuns } from "../../language/report";
import { fillForm } from "../../language/report-form";
import { unitCapitals } from "../../language/report-units";
import { runText, type Run } from "../../language/runs";
import type { Criterion } from "../../scorebook/criterion";
import { textCell } from "../cells";
import { say, textOrBlank, yearRun, type ReportContext } from "../context";
import type { Appendix, TableCell } from "../document";
import { currentSide, direction, lostRuns, maxRuns, nameRuns } from "../figure-runs";

/** What people have written of a task on the sheet "Kế hoạch khắc phục"; "" where nothing. */
export interface TypedTask {
  readonly task: string;
  readonly leader: string;
  readonly partner: string;
  readonly deadline: string;
  readonly product: string;
}

/** A line that a person has added there: below a criterion's, or at the end. */
export interface AddedTask extends TypedTask {
  /** Index of the criterion above it; null at the end. */
  readonly after: number | null;
  readonly criterion: string;
}

export interface TypedPlan {
  /** By index of the criterion. */
  readonly tasks: ReadonlyMap<number, TypedTask>;
  readonly added: readonly AddedTask[];
}

export const NOTHING_TYPED: TypedPlan = { tasks: new Map(), added: [] };

export interface LosingArea {
  readonly area: Criterion;
  readonly criteria: readonly LostPoint[];
}

/** Areas with the criteria that lost points there, in the workbook's order; what shows as nothing is none. */
export function losingByArea({ group, unitIndex }: ReportContext): readonly LosingArea[] {
  const points = lostPointsOf(group.current, unitIndex).filter(
    ({ criterion, lost }) => criterion.level > 0 && direction(lost) > 0,
  );
  const areas = [...new Set(points.map(({ area }) => area))];
  return areas.map((area) => ({ area, criteria: points.filter((point) => point.area === area) }));
}

/** A reason that is longer says nothing at a glance; it stands in Phụ lục II of the report. */
const LONGEST_REASON = 240;

const DOTS = "......";

type Row = readonly TableCell[];
const COLUMNS = 7;

export function tasksAppendix(context: ReportContext, typed: TypedPlan): Appendix {
  const { language, words, year } = context;
  const columns = documentWords(language).planColumns;
  const areas = losingByArea(context);
  let order = 0;
  const next = (): TableCell => textCell(String(++order), "center");
  const added = (after: number | null): readonly Row[] =>
    typed.added
      .filter((task) => task.after === after)
      .map((task) =>
        taskRow(context, { order: next(), criterion: asRuns(task.criterion), reason: "" }, task),
      );
  const rows = areas.flatMap(({ area, criteria }): readonly Row[] => [
    [{ ...textCell(headOf(area), "left", true), span: COLUMNS }],
    ...criteria.flatMap((point) => [
      taskRow(
        context,
        { order: next(), criterion: criterionRuns(context, point), reason: point.remark?.reason ?? "" },
        typed.tasks.get(point.criterion.index) ?? null,
      ),
      ...added(point.criterion.index),
    ]),
  ]);
  const loose = added(null);
  return {
    id: "plan-tasks",
    number: "I",
    title: runText(
      say(context, "plan-appendix-title", {
        unitCapitals: unitCapitals(words),
        year: yearRun(context, year),
      }),
      language,
    ),
    landscape: true,
    printed: rows.length + loose.length > 0,
    blocks: [
      {
        kind: "table",
        id: "plan-tasks-table",
        columns: [
          { title: columns.order, width: 7, align: "center" },
          { title: columns.task, width: 36, align: "left" },
          { title: columns.leader, width: 18, align: "left" },
          { title: columns.partner, width: 18, align: "left" },
          { title: columns.deadline, width: 13, align: "center" },
          { title: columns.product, width: 18, align: "left" },
          { title: columns.criterion, width: 34, align: "left" },
        ],
        rows: [...rows, ...loose],
      },
    ],
  };
}

function headOf({ code, name }: Criterion): string {
  return code === "" || name.startsWith(code) ? name : `${code}. ${name}`;
}

/** "1.2. Chất lượng … (bị trừ 0,5/1 điểm)" */
function criterionRuns(context: ReportContext, { criterion, lost }: LostPoint): readonly Run[] {
  const figure = figureOf(context.group, criterion.index, context.unitIndex);
  const side = currentSide(context, figure);
  const { code, name } = criterion;
  const whole = code === "" || name.startsWith(code) ? name : `${code}. ${name}`;
  const named = nameRuns({ criterion: { name: whole } });
  const max = side === null ? [] : maxRuns(side);
  if (side === null || max.length === 0 || side.standing.lostPoints !== lost) return named;
  return say(context, "plan-criterion", { criterion: named, lost: lostRuns(side), max });
}

function taskRow(
  { language }: ReportContext,
  {
    order,
    criterion,
    reason,
  }: { readonly order: TableCell; readonly criterion: readonly Run[]; readonly reason: string },
  typed: TypedTask | null,
): Row {
  const { places } = documentWords(language);
  const short = reason.replace(/\s+/g, " ").trim();
  // What a column is for stands above it: dots to write on are enough, but a reason helps.
  const hint =
    short === "" || short.length > LONGEST_REASON ? DOTS : fillForm(places.taskFor, { reason: short });
  const cell = (text: string, blank: string, align: TableCell["align"] = "left"): TableCell => ({
    runs: textOrBlank(text.trim(), blank),
    align,
  });
  return [
    order,
    cell(typed?.task ?? "", hint),
    cell(typed?.leader ?? "", DOTS),
    cell(typed?.partner ?? "", DOTS),
    cell(typed?.deadline ?? "", DOTS, "center"),
    cell(typed?.product ?? "", DOTS),
    { runs: criterion, align: "left" },
  ];
}
