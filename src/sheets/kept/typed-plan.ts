/**
 * What the plan of remedies in Word takes from its sheet: tasks, offices, deadlines and products as they were
 * typed there, else as the workbook and Phụ lục II have them, and the lines that a person has added.
 */
import type { GroupAnalysis } from "../../analysis/analysis";
import { NOTHING_TYPED, type AddedTask, type TypedPlan, type TypedTask } from "../../report/plan/tasks";
import type { Snapshot } from "../../workbook/snapshot";
import { criterionIds } from "../criterion-ids";
import { withKeptLines } from "./kept-lines";
import { REMEDY_TITLES, TYPED, TYPED_IDS, typedRemedies } from "../remedy-columns";
import { sheetsOfUnit } from "./unit-sheet-of";

type TypedId = (typeof TYPED_IDS)[number];
/** Places in the list of titles. */
const CRITERION = 1;
const FIRST = REMEDY_TITLES.length - TYPED;

/** @param group with the unit's remarks, those typed into Phụ lục II among them */
export function typedPlan(
  group: GroupAnalysis,
  unit: number,
  snapshot: Pick<Snapshot, "names" | "sheets">,
): TypedPlan {
  const { current } = group;
  const name = current.units[unit]?.name ?? "";
  const [sheet = null] = sheetsOfUnit(snapshot, "remedies", name);
  const kept = typedRemedies(sheet);
  const ids = criterionIds(current);
  const remarks = new Map(
    current.remarks.filter((remark) => remark.unit === unit).map((remark) => [remark.criterion, remark]),
  );
  const tasks = new Map<number, TypedTask>();
  ids.forEach((id, criterion) => {
    const remark = remarks.get(criterion);
    const text = (column: TypedId, generated: string) =>
      kept.cell(id, TYPED_IDS.indexOf(column), generated).text;
    tasks.set(criterion, {
      task: text("remedy", remark?.remedy ?? ""),
      leader: text("office", remark?.responsible ?? ""),
      partner: text("partner", ""),
      deadline: text("deadline", ""),
      product: text("product", ""),
    });
  });
  if (sheet === null) return { ...NOTHING_TYPED, tasks };
  const lines = withKeptLines(
    ids.map((_, index) => index),
    (index) => ids[index] ?? null,
    { sheet, titles: REMEDY_TITLES, kept },
    { settled: () => "", added: "" },
  );
  const added: AddedTask[] = [];
  let after: number | null = null;
  for (const line of lines) {
    if (typeof line === "number") after = line;
    else if (line.kind !== "added") after = null;
    else added.push(addedTask(line.texts, after));
  }
  return { tasks, added };
}

function addedTask(texts: readonly string[], after: number | null): AddedTask {
  const text = (column: TypedId) => texts[FIRST + TYPED_IDS.indexOf(column)] ?? "";
  return {
    after,
    criterion: texts[CRITERION] ?? "",
    task: text("remedy"),
    leader: text("office"),
    partner: text("partner"),
    deadline: text("deadline"),
    product: text("product"),
  };
}
