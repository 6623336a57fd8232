/**
 * The first stage of writing: the own sheets with their names, values and formulas. One request, where Excel
 * takes all of it; else part by part, so that what can be done without is left out and what stands is not lost.
 */
import type { LookName } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import { addOwnSheet } from "./add-sheet";
import type { Check } from "./check";
import { isRefusal } from "./failure";
import type { Gate } from "./gate";
import type { InterruptedRun } from "./interrupted-run";
import { readContents } from "./outline";
import { placesOf, type SheetPlace } from "./own-places";
import type { Missing } from "./place-looks";
import {
  addSheet,
  clearFormats,
  dissolveTable,
  hideSheet,
  markUnfinished,
  nameSheet,
  removeFilter,
  unmerge,
} from "./prepare";
import { removeLeftovers } from "./remove-sheets";
import { sendSteps, type Step } from "./step";
import { emptySteps, formatSteps, restSteps, valueSteps, type TextGuard } from "./write-cells";

export interface FigureWork {
  readonly gate: Gate;
  readonly plan: WritePlan;
  readonly check: Check;
  readonly interrupted: InterruptedRun;
  readonly missing: Missing;
}

/** Steps that belong together; `look` is what is missing without them, null where no figure stands without. */
interface Part {
  readonly look: LookName | null;
  readonly steps: (place: SheetPlace) => readonly Step[];
  /** Another way, where Excel refuses this one. */
  readonly otherwise?: (place: SheetPlace) => readonly Step[];
}

/** The parts that make new sheets, the first of the list. */
const ADDING_PARTS = 2;

/** In the order of writing: the mark before anything is changed, names of new sheets as soon as they stand. */
function partsOf({ plan, check, interrupted }: FigureWork, guard: TextGuard): readonly Part[] {
  const standing = (act: (place: SheetPlace) => Step) => (place: SheetPlace) =>
    place.exists ? [act(place)] : [];
  const added = (act: (place: SheetPlace) => readonly Step[]) => (place: SheetPlace) =>
    place.exists ? [] : act(place);
  const old = ({ sheet }: SheetPlace) => check.own.get(sheet)?.used ?? null;
  return [
    { look: null, steps: added((place) => [addSheet(place)]) },
    { look: null, steps: added(nameSheet) },
    { look: "hidden-sheet", steps: (place) => (interrupted.isToHide(place) ? [hideSheet(place)] : []) },
    { look: null, steps: standing((place) => markUnfinished(place, plan.unfinished)) },
    {
      look: "filter",
      steps: (place) => ((check.own.get(place.sheet)?.filtered ?? place.exists) ? [removeFilter(place)] : []),
    },
    {
      look: "tables",
      steps: (place) =>
        (check.own.get(place.sheet)?.tables ?? []).map((table) => dissolveTable(place, table)),
    },
    { look: "merges", steps: standing(unmerge) },
    { look: "old-looks", steps: standing(clearFormats) },
    { look: "number-formats", steps: (place) => formatSteps(place, plan.styles) },
    { look: null, steps: (place) => valueSteps(place, plan.unfinished, guard) },
    {
      look: null,
      steps: (place) => restSteps(place, old(place)),
      otherwise: (place) => emptySteps(place, old(place)),
    },
    { look: "name-range", steps: (place) => (place.exists ? nameSheet(place) : []) },
  ];
}

/** @returns the places as they are now. @throws HostError; what stood before stands, or is marked as not whole */
export async function writeFigures(
  work: FigureWork,
  places: readonly SheetPlace[],
): Promise<readonly SheetPlace[]> {
  work.interrupted.begin(places, work.check.own);
  const steps = partsOf(work, "format").flatMap((part) => places.flatMap(part.steps));
  try {
    await sendSteps(work.gate, steps, true);
    work.interrupted.named();
    work.interrupted.hidden(places);
    return places;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return await partByPart(work);
  }
}

/** Whatever was done of the request stands; it is looked at anew, and what is left is asked for piece by piece. */
async function partByPart(work: FigureWork): Promise<readonly SheetPlace[]> {
  const { gate, plan, interrupted, missing } = work;
  await removeLeftovers(gate, interrupted.added).catch(() => undefined);
  const before = placesOf(plan.sheets, await readContents(gate));
  for (const place of before) if (!place.exists) await addOwnSheet(work, place, before);
  interrupted.named();
  const places = placesOf(plan.sheets, await readContents(gate));
  let guard: TextGuard = "format";
  for (let index = ADDING_PARTS; index < partsOf(work, guard).length; index++) {
    const part = partsOf(work, guard)[index];
    const isDone = part === undefined || (await sendPart(work, part, places));
    // Without "@" a text is guarded by an apostrophe.
    if (!isDone && part.look === "number-formats") guard = "apostrophe";
  }
  interrupted.hidden(places.filter(({ sheet }) => !missing.has(sheet, "hidden-sheet")));
  return places;
}

/** @returns false where Excel refused it: done otherwise, or a look that is left out and told. @throws what is no look */
async function sendPart(work: FigureWork, part: Part, places: readonly SheetPlace[]): Promise<boolean> {
  const { gate, missing } = work;
  const steps = places.flatMap(part.steps);
  if (steps.length === 0) return true;
  try {
    await sendSteps(gate, steps, false);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (part.otherwise !== undefined) await sendSteps(gate, places.flatMap(part.otherwise), false);
    else if (part.look === null) throw error;
    else for (const place of places) if (part.steps(place).length > 0) missing.add(place.sheet, part.look);
    return false;
  }
}
