/** After writing: what stands in the own sheets is read back and held against the plan, cell by cell. */
import { cellName, type CellRange } from "../../workbook/address";
import { HostError } from "../../workbook/host";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import { ANSWER_BYTES, parcels } from "./budget";
import { kindOfValue, type Answer } from "./cells";
import { CellKind } from "../../workbook/snapshot";
import type { Gate } from "./gate";
import type { Place } from "./own-places";
import { bands, cellCount, rangeOf } from "./ranges";

const VALUE_BYTES = 16;
const CELLS_PER_BLOCK = 200_000;

/** Half a point's millionth: anything more would be another figure. Texts and booleans must be the same. */
const TOLERANCE = 5e-7;

interface Block {
  readonly place: Place;
  readonly range: CellRange;
}

/** How many requests reading these sheets back takes. */
export function readBackLoads(places: readonly Place[]): readonly (readonly Block[])[] {
  const blocks = places.flatMap((place) =>
    bands(place.plan.used, CELLS_PER_BLOCK).map((range) => ({ place, range })),
  );
  return parcels(blocks, ({ range }) => cellCount(range) * VALUE_BYTES, ANSWER_BYTES);
}

/** @throws HostError half-written at the first cell that does not hold what was planned */
export async function readBack(gate: Gate, load: readonly Block[]): Promise<void> {
  const answers = await readValues(gate, load);
  load.forEach(({ place, range }, index) => {
    const wrong = firstDifference(place.plan, range, answers[index] ?? []);
    if (wrong !== null) throw new HostError("half-written", `${place.sheet}!${wrong}`);
  });
}

async function readValues(gate: Gate, load: readonly Block[]): Promise<readonly Answer[]> {
  const reading = gate.read(async (context) => {
    const ranges = load.map(({ place, range }) => {
      const worksheet = context.workbook.worksheets.getItem(place.sheet);
      // A workbook may be set to manual calculation, and calculation was suspended while writing.
      if (range.top === place.plan.used.top) worksheet.calculate(true);
      return rangeOf(worksheet, range);
    });
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.map((range): Answer => range.values);
  });
  return reading.catch((error: unknown) => {
    // An own sheet that is gone in the meantime is no matter of the source.
    throw error instanceof HostError && error.code === "source-changed"
      ? new HostError("half-written", error.detail, { cause: error })
      : error;
  });
}

function firstDifference(plan: SheetPlan, range: CellRange, values: Answer): string | null {
  for (const cell of plan.cells) {
    if (cell.row < range.top || cell.row > range.bottom) continue;
    if (cell.row === plan.mark.row && cell.column === plan.mark.column) continue;
    const found = values[cell.row - range.top]?.[cell.column - range.left] ?? "";
    if (!holds(cell, found)) return cellName(cell.row, cell.column);
  }
  return null;
}

function holds({ value, formula }: PlanCell, found: unknown): boolean {
  if (formula !== undefined && value === null) return kindOfValue(found) !== CellKind.error;
  if (typeof value === "number") {
    return (
      typeof found === "number" && Math.abs(found - value) <= TOLERANCE * Math.max(1, Math.abs(value) / 1e6)
    );
  }
  return found === (value ?? "");
}
