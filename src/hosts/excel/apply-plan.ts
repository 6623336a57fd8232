/**
 * Writing: WritePlan → own sheets. Four requests: what stands there and whether the source is unchanged;
 * everything but the marks; reading back; the marks. There is no rollback in Excel, so the order is the
 * safety: a sheet says that it is whole only after it was read back.
 */
import { ownSheets } from "../../workbook/own-sheets";
import { HostError, type WorkOptions, type WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import { movedFormula } from "../../workbook/formula-sheets";
import { parcels, REQUEST_BYTES } from "./budget";
import { fitsSource, type Check } from "./check";
import { failedAt } from "./failure";
import { stopIfCancelled, type Gate } from "./gate";
import type { InterruptedRun } from "./interrupted-run";
import { placesOf, type Place } from "./own-places";
import { prepare } from "./prepare";
import { rangeOf } from "./ranges";
import { readBack, readBackLoads } from "./read-back";
import type { Step } from "./step";
import { writeCells } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeLayout, writePrint } from "./write-layout";
import { writeLooks } from "./write-looks";

/**
 * @param interrupted what earlier runs left behind; takes what this one leaves if it is broken off
 * @throws HostError
 */
export async function applyPlan(
  gate: Gate,
  plan: WritePlan,
  check: Check,
  interrupted: InterruptedRun,
  { signal, onProgress }: WorkOptions,
): Promise<readonly WrittenSheet[]> {
  if (!fitsSource(plan, check)) throw new HostError("source-changed");
  const places = withNamesOf(placesOf(plan.sheets, check.contents));
  const requests = parcels(stepsOf(places, plan, check, interrupted), ({ bytes }) => bytes, REQUEST_BYTES);
  const loads = readBackLoads(places);
  const total = requests.length + loads.length + 2;
  let done = 1;
  const progress = (): void => onProgress?.({ done: done++, total });
  progress();
  stopIfCancelled(signal);
  // From here on there is no way back: the run is carried to its end.
  interrupted.begin(places, check.own);
  for (const request of requests) {
    await send(gate, request);
    progress();
  }
  interrupted.end();
  for (const load of loads) {
    await readBack(gate, load);
    progress();
  }
  await markWhole(gate, places);
  progress();
  return places.map(({ plan: { definedName }, sheet, exists }) => ({ definedName, sheet, created: !exists }));
}

/** Own sheets of the plan that stand in the workbook and whose state the check did not bring. */
export function unknownOwnSheets(plan: WritePlan, { contents, own }: Check): boolean {
  const standing = ownSheets(contents);
  return plan.sheets.some(({ definedName }) => {
    const sheet = standing.get(definedName);
    return sheet !== undefined && !own.has(sheet) && contents.sheets.some(({ name }) => name === sheet);
  });
}

/** Formulas of a plan name own sheets by their title; where a sheet has another name they follow. */
function withNamesOf(places: readonly Place[]): readonly Place[] {
  const now = new Map(places.map(({ plan, sheet }) => [plan.title, sheet]));
  if ([...now].every(([title, name]) => title === name)) return places;
  return places.map((place) => {
    const cells = place.plan.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, now) },
    );
    return { ...place, plan: { ...place.plan, cells } };
  });
}

function stepsOf(
  places: readonly Place[],
  plan: WritePlan,
  check: Check,
  interrupted: InterruptedRun,
): readonly Step[] {
  const ready = places.flatMap((place) => {
    const { filtered = false, charts = [] } = check.own.get(place.sheet) ?? {};
    const ours = charts.filter((chart) => interrupted.isOurs(place, chart));
    return prepare(place, { filtered, charts: ours }, plan.unfinished);
  });
  return [
    ...ready,
    ...places.flatMap((place) => [
      ...writeCells(place, plan),
      ...writeLooks(place, plan.styles),
      ...writeLayout(place),
      ...writeCharts(place),
    ]),
    ...places.flatMap(writePrint),
  ];
}

async function send(gate: Gate, steps: readonly Step[]): Promise<void> {
  try {
    await gate.write(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      for (const { act } of steps) act(context);
      await context.sync();
    });
  } catch (error) {
    if (!isPrintLayout(error)) throw error;
  }
}

/** Excel refuses page settings where no printer is installed; they stand last, the sheets are written. */
function isPrintLayout(error: unknown): boolean {
  return /^(?:PageLayout|HeaderFooter)/i.test(failedAt(error));
}

/** The marks go in last and are read back with the same request. */
async function markWhole(gate: Gate, places: readonly Place[]): Promise<void> {
  try {
    const marks = await gate.write(async (context) => {
      const ranges = places.map((place) => markOf(context, place));
      ranges.forEach((range, index) => (range.formulas = [[places[index]?.plan.mark.text ?? ""]]));
      for (const range of ranges) range.load("values");
      await context.sync();
      return ranges.map((range): unknown => range.values[0]?.[0]);
    });
    const unmarked = places.find((place, index) => !isMarked(place, marks[index]));
    if (unmarked !== undefined) throw new HostError("half-written", `${unmarked.sheet}: mark`);
  } catch (error) {
    // The request may have been carried out and only its answer lost: then the sheets are whole.
    const marks = await readMarks(gate, places);
    if (!places.every((place, index) => isMarked(place, marks[index]))) throw error;
  }
}

function isMarked({ plan }: Place, found: unknown): boolean {
  return found === plan.mark.text;
}

async function readMarks(gate: Gate, places: readonly Place[]): Promise<readonly unknown[]> {
  try {
    return await gate.read(async (context) => {
      const ranges = places.map((place) => markOf(context, place));
      for (const range of ranges) range.load("values");
      await context.sync();
      return ranges.map((range): unknown => range.values[0]?.[0]);
    });
  } catch {
    // Nothing is known of them, which is reported as the failure that it is.
    return [];
  }
}

function markOf(context: Excel.RequestContext, { sheet, plan: { mark } }: Place): Excel.Range {
  const place = { top: mark.row, left: mark.column, bottom: mark.row, right: mark.column };
  return rangeOf(context.workbook.worksheets.getItem(sheet), place);
}
