/**
 * Each fault at each request of a reading and of a writing. Whatever happens: the source stays untouched, no
 * own sheet looks whole that is not, the error has a code that says what to do, and a second try succeeds.
 * @slow every fault at every request of whole writings
 */
import { fingerprint } from "../../../src/workbook/fingerprint";
import { HostError, type HostErrorCode } from "../../../src/workbook/host";
import type { SheetPlan, WritePlan } from "../../../src/workbook/plan";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { BRIDGE, FAULTS, type Fault } from "../../excel-host/faults";
import type { BookModel, SheetModel } from "../../excel-host/model";
import { formula, sheet, snapshotOf } from "../../making/snapshot";
import { comparable } from "../comparable";
import { planOf, rankingPlan, settingsPlan } from "../plans";
import { excelWith, hostOver, ownSheetModels, type Standing } from "./standing";

const SOURCE = snapshotOf(
  sheet("Năm 2022", [
    ["STT", "Nội dung", "Bạch Thông", "Ba Bể", "Na Rì"],
    [1, "Tổng điểm", 88.21, 80.5, formula("=79.9+0.099", 79.999)],
  ]),
  sheet("Danh mục", [["Huyện Bạch Thông"]], { hidden: true }),
);

/** The plan of a run: what the first says of last year, a later one must not leave standing as its own. */
function planOfRun(run: number): WritePlan {
  const mark = `Lập ngày 0${run}/01/2023`;
  const ranking = rankingPlan({ mark: { row: 5, column: 0, text: mark } });
  const settings = settingsPlan({
    cells: [{ row: 0, column: 0, value: `lần ${run}`, style: 5 }],
    used: { top: 0, left: 0, bottom: 1, right: 1 },
    mark: { row: 1, column: 0, text: mark },
  });
  return { ...planOf(ranking, settings), fingerprint: fingerprint(SOURCE) };
}

/** What stands in a sheet: value, formula and format of each cell. */
function content(model: SheetModel): Readonly<Record<string, unknown>> {
  const cells = [...model.entries()].map(([row, column, cell]) => [
    `${row},${column}`,
    [cell.formula, cell.value, cell.format],
  ]);
  return Object.fromEntries(cells);
}

function sourceOf(book: BookModel): unknown {
  return ["Năm 2022", "Danh mục"].map((name) => {
    const model = book.sheet(name);
    return model === undefined ? null : [model.visibility, content(model), model.merges];
  });
}

function holdsPlan(model: SheetModel, plan: SheetPlan): boolean {
  return plan.cells.every(({ row, column, value, formula: live }) => {
    const cell = model.cell(row, column);
    if (row === plan.mark.row && column === plan.mark.column) return cell?.value === plan.mark.text;
    return (cell?.value ?? null) === value && (cell?.formula ?? undefined) === live;
  });
}

/** A sheet whose mark says that it is whole must hold all that the plan of that mark says. */
function expectNoFalseWhole(book: BookModel, plans: readonly WritePlan[]): void {
  for (const [name, model] of ownSheetModels(book)) {
    for (const plan of plans) {
      const own = plan.sheets.find(({ definedName }) => definedName === name);
      if (own === undefined) continue;
      const marked = [...model.entries()].some(([, , cell]) => cell.value === own.mark.text);
      if (marked) expect({ name, whole: holdsPlan(model, own) }).toEqual({ name, whole: true });
    }
  }
}

function expectWhole(book: BookModel, plan: WritePlan): void {
  const own = ownSheetModels(book);
  for (const sheetPlan of plan.sheets) {
    const model = own.get(sheetPlan.definedName);
    expect(model !== undefined && holdsPlan(model, sheetPlan)).toBe(true);
    expect(model?.charts.map(({ title }) => title)).toEqual(sheetPlan.charts.map(({ title }) => title));
    expect(model?.colorScales).toHaveLength(sheetPlan.colorScales.length);
  }
  // Nothing is left over of a run that was interrupted.
  expect(book.sheets.map(({ name }) => name)).toEqual(["Năm 2022", "Danh mục", "Xếp hạng", "Thiết lập"]);
  expect(book.names.map(({ name }) => name).sort()).toEqual(["CCHC_ThietLap", "CCHC_XepHang"]);
}

async function attempt(work: () => Promise<unknown>): Promise<HostError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

const named = (fault: Fault): string => Object.values(fault).join(" ");

/**
 * What the user is told where the work ends, by the bridge's code or by the error of the batch. Most end well:
 * a read is repeated or asked for in pieces, a write goes on part by part.
 */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  [`refused ${BRIDGE.cellEditing}`]: "cell-editing",
  [`refused ${BRIDGE.sessionExpired}`]: "session-expired",
  [`refused ${BRIDGE.dialogOpen}`]: "dialog-open",
  [`refused ${BRIDGE.busy}`]: "busy",
  [`refused ${BRIDGE.requestTooLarge}`]: "payload",
  [`refused ${BRIDGE.answerTooLarge}`]: "payload",
  [`refused ${BRIDGE.noCapability}`]: "access-denied",
  "error ItemAlreadyExists": "name-taken",
  "error NotImplemented": "unsupported",
  "error AccessDenied": "access-denied",
  "half AccessDenied": "access-denied",
  silent: "timeout",
  lost: "timeout",
  cut: "timeout",
};

let pairs = 0;
afterAll(() => {
  console.info(`fault matrix: ${pairs} pairs of fault and request tried`);
});

describe("a fault while reading", () => {
  const expected = comparable(SOURCE);
  const cases = FAULTS.flatMap((fault) =>
    [1, 2, 3].map((request) => ({ fault, request, name: named(fault) })),
  );

  test.each(cases)("$name at request $request", async ({ fault, request, name }) => {
    pairs++;
    const { standIn, book, host } = excelWith(SOURCE);
    const before = sourceOf(book);
    standIn.inject(fault, request);
    const error = await attempt(async () => expect(comparable(await host.read())).toEqual(expected));
    if (error !== null) expect(error.code).toBe(CODES[name]);
    expect(sourceOf(book)).toEqual(before);
    standIn.clearFaults();
    expect(comparable(await host.read())).toEqual(expected);
  });
});

async function excelWithRuns(runs: number): Promise<Standing & { readonly snapshot: Snapshot }> {
  const standing = excelWith(SOURCE);
  for (let run = 1; run <= runs; run++) {
    await standing.host.read();
    await standing.host.apply(planOfRun(run));
  }
  return { ...standing, snapshot: await standing.host.read() };
}

describe.each([
  ["the first writing", 0],
  ["writing again", 1],
])("a fault in %s", (_name, runs) => {
  const plans = [planOfRun(1), planOfRun(2)];
  const plan = planOfRun(runs + 1);
  const cases = FAULTS.flatMap((fault) =>
    [1, 2, 3, 4].map((request) => ({ fault, request, name: named(fault) })),
  );

  test.each(cases)("$name at request $request", async ({ fault, request, name }) => {
    pairs++;
    const { standIn, book, host } = await excelWithRuns(runs);
    const before = sourceOf(book);
    standIn.inject(fault, request);
    const error = await attempt(() => host.apply(plan));
    if (error !== null) expect(error.code).toBe(CODES[name]);
    expect(sourceOf(book)).toEqual(before);
    expectNoFalseWhole(book, plans);
    if (error === null) expectWhole(book, plan);
    standIn.clearFaults();
    await host.apply(plan);
    expectWhole(book, plan);
    expect(sourceOf(book)).toEqual(before);
    expect(standIn.trackedObjects).toBe(0);
  });

  test("wherever in the writing Excel stops", async () => {
    const count = await actionsOfWriting(runs);
    for (let after = 0; after < count; after += after < 40 ? 1 : 17) {
      pairs++;
      const { standIn, book, host } = await excelWithRuns(runs);
      const before = sourceOf(book);
      standIn.inject({ kind: "half", code: "GeneralException", after }, 2);
      const error = await attempt(() => host.apply(plan));
      expectNoFalseWhole(book, plans);
      expect(sourceOf(book)).toEqual(before);
      if (error === null) expectWhole(book, plan);
      else expect(error.code).toBe("half-written");
      await host.apply(plan);
      expectWhole(book, plan);
    }
  });
});

async function actionsOfWriting(runs: number): Promise<number> {
  const { standIn, host } = await excelWithRuns(runs);
  const before = standIn.syncs.length;
  await host.apply(planOfRun(runs + 1));
  return standIn.syncs[before + 1]?.actions ?? 0;
}

test("Excel that stays silent ends as a time-out, never as a wait without end", async () => {
  const { standIn, host } = excelWith(SOURCE);
  for (let request = 1; request <= 9; request++) standIn.inject({ kind: "silent" }, request);
  await expect(host.read()).rejects.toMatchObject({ code: "timeout" });
  // What waits is not asked for again behind itself (office-js issue 806).
  expect(standIn.syncs).toHaveLength(1);
});

test("a writing whose marks were written and whose answer was lost is no failure", async () => {
  for (const kind of ["lost", "cut"] as const) {
    const { standIn, book, host } = await excelWithRuns(0);
    standIn.inject({ kind }, 4);
    await host.apply(planOfRun(1));
    expectWhole(book, planOfRun(1));
  }
});

test("a sheet that an interrupted run added is used by the next, also in a new session once it has its name", async () => {
  const { standIn, book, host } = await excelWithRuns(0);
  standIn.inject({ kind: "half", code: "ActivityLimitReached" }, 2);
  await expect(host.apply(planOfRun(1))).rejects.toMatchObject({ code: "busy" });
  await hostOver(standIn).apply(planOfRun(1));
  expectWhole(book, planOfRun(1));
});

test("a long sheet whose second half Excel did not write does not look whole", async () => {
  const rows = 20_100;
  const long = (run: number): WritePlan => {
    const mark = { row: rows, column: 0, text: "Lập xong" };
    const cells = Array.from({ length: rows }, (_, row) => ({ row, column: 0, value: row + run, style: 3 }));
    return planOf(
      settingsPlan({
        cells: [...cells, { row: rows, column: 0, value: mark.text, style: 3 }],
        used: { top: 0, left: 0, bottom: rows, right: 0 },
        mark,
        merges: [],
      }),
    );
  };
  const standing = excelWith(SOURCE);
  const { standIn, book, host } = standing;
  await host.apply(long(1));
  await host.apply(long(1));
  // The last action of the request writes the second half.
  standIn.inject({ kind: "half", code: "ActivityLimitReached", after: actionsOf(standing, -3) - 1 }, 2);
  expect(await attempt(() => host.apply(long(2)))).toMatchObject({ code: "busy" });
  const model = ownSheetModels(book).get("CCHC_ThietLap");
  expect([0, rows - 1].map((row) => model?.cell(row, 0)?.value)).toEqual([2, rows]);
  expect(model?.cell(rows, 0)?.value).toBe(long(2).unfinished);
});

function actionsOf({ standIn }: Standing, sync: number): number {
  return standIn.syncs.at(sync)?.actions ?? 0;
}
