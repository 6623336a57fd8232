/** After writing: what stands in the own sheets is read back and held against the plan, cell by cell. */
import { cellName, type CellRange } from "../../workbook/address";
import { HostError } from "../../workbook/host";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import { ANSWER_BYTES, parcels } from "./budget";
import { kindOfValue, type Answer } from "./cells";
import { CellKind } from "../../workbook/snapshot";
import { asCode, hostError, isRefusal } from "./failure";
import type { Gate } from "./gate";
import type { SheetPlace } from "./own-places";
import { SheetProxy } from "./proxies";
import { bands, cellCount } from "./ranges";

const VALUE_BYTES = 16;
const CELLS_PER_BLOCK = 200_000;

/** Half a point's millionth: anything more would be another figure. Texts and booleans must be the same. */
const TOLERANCE = 5e-7;

/** What is refused in so few cells is not refused for its size. */
const SMALLEST = 200;

interface Block {
  readonly place: SheetPlace;
  readonly range: CellRange;
}

/** What one request reads back. */
export type Load = readonly Block[];

/** How many requests reading these sheets back takes. */
export function readBackLoads(places: readonly SheetPlace[]): readonly Load[] {
  const blocks = places.flatMap((place) =>
    bands(place.plan.used, CELLS_PER_BLOCK).map((range) => ({ place, range })),
  );
  return parcels(blocks, ({ range }) => cellCount(range) * VALUE_BYTES, ANSWER_BYTES);
}

/** Asks for what stands in the blocks; the answer, taken after the sync, throws where it is not the plan. */
export function askBlocks(context: Excel.RequestContext, load: Load, calculate = true): () => void {
  const ranges = load.map(({ place, range }) => {
    const proxy = new SheetProxy(context, place.sheet);
    // A workbook may be set to manual calculation, and calculation was suspended while writing.
    if (calculate && range.top === place.plan.used.top) proxy.worksheet.calculate(true);
    return proxy.range(range);
  });
  for (const range of ranges) range.load("values");
  return () => {
    load.forEach(({ place, range }, index) => {
      const wrong = firstDifference(place.plan, range, ranges[index]?.values ?? []);
      if (wrong !== null) throw new HostError("half-written", `${place.sheet}!${wrong}`);
    });
  };
}

/** @throws HostError half-written at the first cell that does not hold what was planned */
export async function readBack(gate: Gate, load: Load, calculate = true): Promise<void> {
  try {
    const answer = await gate.read(async (context) => {
      const asked = askBlocks(context, load, calculate);
      await context.sync();
      return asked;
    });
    answer();
  } catch (error) {
    if (!isRefusal(error) || hostError(error).code === "half-written") throw error;
    // Refused: to calculate, or so much at once (office-js issue 1012).
    if (calculate) return readBack(gate, load, false);
    const halves = halved(load);
    // An own sheet that is gone in the meantime is no matter of the source.
    if (halves === null) throw asCode("half-written", hostError(error));
    for (const half of halves) await readBack(gate, half, false);
  }
}

function halved(load: Load): readonly Load[] | null {
  const middle = Math.ceil(load.length / 2);
  if (load.length > 1) return [load.slice(0, middle), load.slice(middle)];
  const [block] = load;
  if (block === undefined || cellCount(block.range) <= SMALLEST) return null;
  return bands(block.range, Math.ceil(cellCount(block.range) / 2)).map((range) => [{ ...block, range }]);
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
