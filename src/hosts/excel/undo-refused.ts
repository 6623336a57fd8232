/**
 * The end of a run whose figures Excel refused: sheets that it had added go again, and what is said of it
 * follows from what stands in the workbook, not from the error.
 */
import type { HostError } from "../../workbook/host";
import { asCode, hostError, isRefusal } from "./failure";
import type { Gate } from "./gate";
import { readMarks } from "./marks";
import { readContents } from "./outline";
import { placesOf, type SheetPlace } from "./own-places";
import { removeSheets } from "./remove-sheets";

/** @param first the places before the run @returns what is to be thrown */
export async function undoRefused(
  gate: Gate,
  first: readonly SheetPlace[],
  unfinished: string,
  error: unknown,
): Promise<HostError> {
  const failure = hostError(error);
  // Excel does not answer: the request may yet be carried out, and the sheets are marked.
  if (!isRefusal(failure)) return failure;
  try {
    const added = first.filter(({ exists }) => !exists).map(({ plan }) => plan.definedName);
    if (added.length > 0) await removeSheets(gate, added);
    const now = placesOf(
      first.map(({ plan }) => plan),
      await readContents(gate),
    ).filter(({ exists }) => exists);
    const marks = await readMarks(gate, now);
    const half = now.some(
      (place, index) => added.includes(place.plan.definedName) || marks[index] === unfinished,
    );
    if (half) return asCode("half-written", failure);
    return failure.code === "unknown" || failure.code === "source-changed"
      ? asCode("refused", failure)
      : failure;
  } catch {
    return asCode("half-written", failure);
  }
}
