/**
 * Every member that writing uses, refused always: the figures stand whole and what is missing is told, or
 * nothing was changed; never is an old figure gone before the new one stands. Allowed again, the next press
 * completes the sheets.
 */
import { fingerprint } from "../../../src/workbook/fingerprint";
import { HostError, type WrittenSheet } from "../../../src/workbook/host";
import type { SheetPlan, WritePlan } from "../../../src/workbook/plan";
import type { SheetModel } from "../../excel-host/model";
import { formula, sheet, snapshotOf } from "../../making/snapshot";
import { planOf, rankingPlan, settingsPlan } from "../plans";
import { excelWith, ownSheetModels, type Standing } from "./standing";

const SOURCE = snapshotOf(
  sheet("Năm 2022", [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì"],
    [1, "Tổng điểm", 88.21, 80.5, formula("=79.9+0.099", 79.999)],
  ]),
);

/** Figures of each run are told apart by their mark and by one text. */
function planOfRun(run: number): WritePlan {
  const mark = `Lập ngày 0${run}/01/2023`;
  const base = rankingPlan();
  const cells = base.cells.map((cell) => (cell.row === 0 ? { ...cell, value: `XẾP HẠNG ${run}` } : cell));
  const ranking = rankingPlan({ cells, mark: { row: 5, column: 0, text: mark } });
  const settings = settingsPlan({ mark: { row: 8, column: 1, text: mark } });
  return { ...planOf(ranking, settings), fingerprint: fingerprint(SOURCE) };
}

function holds(model: SheetModel | undefined, plan: SheetPlan): boolean {
  return plan.cells.every(({ row, column, value, formula: live }) => {
    if (row === plan.mark.row && column === plan.mark.column) return true;
    const cell = model?.cell(row, column);
    return (cell?.value ?? null) === value && (cell?.formula ?? undefined) === live;
  });
}

type Outcome = "whole" | "told" | "unchanged" | "old, marked" | "new, marked" | "LOST";

async function excelAfter(runs: number): Promise<Standing> {
  const standing = excelWith(SOURCE);
  for (let run = 1; run <= runs; run++) await standing.host.apply(planOfRun(run));
  await standing.host.read();
  return standing;
}

/** What a person did to an own sheet since: its rows filtered, a table made over its head and two units. */
function worn(standing: Standing): Standing {
  const ranking = ownSheetModels(standing.book).get("CCHC_XepHang");
  if (ranking !== undefined) {
    ranking.filtered = true;
    ranking.tables.push({ name: "Table1", range: { top: 1, left: 0, bottom: 3, right: 2 } });
  }
  return standing;
}

/** Everything that a person sees and that formulas hold, as text. */
function look({ book }: Standing): string {
  const own = [...ownSheetModels(book)].map(([name, sheet]) => [
    name,
    sheet.name,
    [...sheet.entries()]
      .filter(
        ([
          ,
          ,
          {
            value,
            look: { fill, borders },
          },
        ]) => value !== null || fill !== undefined || borders !== undefined,
      )
      .sort(([row, column], [otherRow, other]) => row - otherRow || column - other),
    sheet.visibility,
    sheet.tables,
    [sheet.columnWidths, sheet.rowHeights, sheet.hiddenColumns, sheet.hiddenRows, sheet.filtered],
    sheet.merges,
    sheet.freeze,
    sheet.page,
    sheet.colorScales,
    sheet.charts.map((chart) => ({ ...chart, id: "" })),
  ]);
  return JSON.stringify([own, book.sheets.map(({ name }) => name), book.names], (_key, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value].sort() : value,
  );
}

function outcomeOf(
  standing: Standing,
  before: string,
  reference: string,
  runs: number,
  result: readonly WrittenSheet[] | HostError,
): Outcome {
  const now = look(standing);
  const own = ownSheetModels(standing.book);
  const plan = planOfRun(runs + 1);
  if (!(result instanceof HostError)) {
    const whole = plan.sheets.every((planned) => {
      const model = own.get(planned.definedName);
      return (
        holds(model, planned) &&
        model?.cell(planned.mark.row, planned.mark.column)?.value === planned.mark.text
      );
    });
    if (!whole) return "LOST";
    if (result.some((r) => (r.missing ?? []).length > 0)) return "told";
    return now === reference ? "whole" : "LOST";
  }
  if (now === before) return "unchanged";
  const states = plan.sheets.map((planned, index): Outcome => {
    const model = own.get(planned.definedName);
    const old = planOfRun(runs).sheets[index];
    const marked = model?.cell(planned.mark.row, planned.mark.column)?.value === plan.unfinished;
    if (holds(model, planned)) return marked ? "new, marked" : "LOST";
    if (runs > 0 && old !== undefined && holds(model, old)) return marked ? "old, marked" : "unchanged";
    return runs === 0 && model === undefined ? "unchanged" : "LOST";
  });
  return (
    (["LOST", "new, marked", "old, marked"] as const).find((state) => states.includes(state)) ?? "unchanged"
  );
}

async function attempt(
  work: () => Promise<readonly WrittenSheet[]>,
): Promise<readonly WrittenSheet[] | HostError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** The members of one press, in the order in which they are used. */
async function membersOf(runs: number): Promise<readonly string[]> {
  const { standIn, host } = worn(await excelAfter(runs));
  standIn.manners.used.clear();
  await host.apply(planOfRun(runs + 1));
  return [...standIn.manners.used.keys()];
}

const counts = new Map<string, number>();
const lines: string[] = [];

afterAll(() => {
  const all = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  console.info(`member matrix: ${lines.length} members refused always: ${all}`);
  if (process.env["PAR_INDEX_LONG"] === "1") console.info(lines.join("\n"));
});

describe.each([
  ["the first writing", 0],
  ["writing again", 1],
])("%s", (name, runs) => {
  test("each member refused always", async () => {
    const reference = await excelAfter(runs + 1).then(look);
    const bad: string[] = [];
    for (const [index, member] of (await membersOf(runs)).entries()) {
      const standing = worn(await excelAfter(runs));
      const before = look(standing);
      const { manners } = standing.standIn;
      manners.refuse(member);
      manners.locations = index % 2 === 0;
      const result = await attempt(() => standing.host.apply(planOfRun(runs + 1)));
      const outcome = outcomeOf(standing, before, reference, runs, result);
      manners.relent();
      const again = await attempt(() => standing.host.apply(planOfRun(runs + 1)));
      const completed = !(again instanceof HostError) && look(standing) === reference;
      const told =
        result instanceof HostError ? result.code : result.flatMap((r) => r.missing ?? []).join(" ");
      lines.push(`${name}: ${member}: ${outcome}${completed ? "" : ", NOT COMPLETED"} (${told})`);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      // None claims half-written where nothing was written.
      const saysHalf = result instanceof HostError && result.code === "half-written";
      const rightlySaid = saysHalf === outcome.endsWith("marked");
      if (outcome === "LOST" || !completed || !rightlySaid) bad.push(lines.at(-1) ?? "");
    }
    expect(bad).toEqual([]);
  });
});
