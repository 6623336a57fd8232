/** Adds one own sheet where Excel refused the usual way: with another title or another name where one is taken. */
import { HostError } from "../../workbook/host";
import { uniqueSheetName } from "../../workbook/sheet-names";
import type { Gate } from "./gate";
import type { InterruptedRun } from "./interrupted-run";
import type { SheetPlace } from "./own-places";
import { addSheet, nameSheet } from "./prepare";
import { sendSteps, sheetStep } from "./step";

export interface AddWork {
  readonly gate: Gate;
  readonly interrupted: InterruptedRun;
}

/** How many titles and names are tried. */
const TRIES = 9;

/** @throws HostError where it cannot be added or named */
export async function addOwnSheet(
  work: AddWork,
  place: SheetPlace,
  others: readonly SheetPlace[],
): Promise<void> {
  const { gate, interrupted } = work;
  // Charts and macro sheets are not listed: that they have a title shows only when it is refused.
  const titles = [...others.map(({ sheet }) => sheet)];
  const sheet = await firstFree(
    place.sheet,
    async (title) => {
      interrupted.added.add(title);
      await sendSteps(gate, [addSheet({ ...place, sheet: title })], false);
    },
    (title) => {
      interrupted.added.delete(title);
      titles.push(title);
      return uniqueSheetName(place.plan.title, titles);
    },
  );
  await nameOwnSheet(work, { ...place, sheet });
}

/** A copy of an own sheet has its name for itself, and Excel refuses it while that sheet is shown (2875). */
async function nameOwnSheet({ gate }: AddWork, place: SheetPlace): Promise<void> {
  let number = 1;
  await firstFree(
    place.name,
    async (name) => {
      const show = sheetStep(place.sheet, 0, ({ worksheet }) => worksheet.activate());
      await sendSteps(gate, [...(number > 1 ? [show] : []), ...nameSheet({ ...place, name })], false);
    },
    (name) => {
      number++;
      // First the same name once more, with our sheet shown; then another.
      return number === 2 ? name : `${place.plan.definedName}.${number - 1}`;
    },
  );
}

async function firstFree(
  first: string,
  take: (name: string) => Promise<void>,
  next: (taken: string) => string,
): Promise<string> {
  for (let tries = 1, name = first; ; tries++) {
    try {
      await take(name);
      return name;
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "name-taken" || tries === TRIES) throw error;
      name = next(name);
    }
  }
}
