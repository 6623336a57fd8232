/** Use case: the reports of many units, one after another, with progress and a way to stop. */
import type { Language } from "../language/language";
import type { Report } from "../report/document";
import { HostError, type WorkOptions } from "../workbook/host";
import { refuseDoubts } from "./doubts";
import { finalReport } from "./draft-report";
import type { ChosenUnit } from "./find-unit";
import type { OpenBook } from "./open-book";

/** A file name that every system takes: "Huyện Bạch Thông". */
export function reportFileName(unit: string): string {
  return unit.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-").trim();
}

/** Names of the units' files without their ending; units of one name in two groups are told apart. */
export function reportFileNames(units: readonly ChosenUnit[]): readonly string[] {
  const used = new Map<string, number>();
  return units.map(({ unit }) => {
    const name = reportFileName(unit.name);
    const key = name.toLowerCase();
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/**
 * Renders each unit's report and hands it over before the next is begun, so that only one is held at a time.
 * @param take gets a whole file; what it was given before a cancellation stays
 * @returns how many were handed over
 * @throws ProblemError "doubtful-reading"; HostError cancelled between two units; whatever `render` and `take` throw
 */
export async function makeReports<T>(
  open: OpenBook,
  units: readonly ChosenUnit[],
  language: Language,
  render: (report: Report) => Promise<T>,
  take: (name: string, file: T) => Promise<void> | void,
  work: WorkOptions = {},
): Promise<number> {
  refuseDoubts(open);
  const total = units.length;
  const names = reportFileNames(units);
  work.onProgress?.({ done: 0, total });
  for (const [done, chosen] of units.entries()) {
    if (work.signal?.aborted === true) throw new HostError("cancelled", `${done} of ${total}`);
    const file = await render(finalReport(open, chosen, language));
    await take(names[done] ?? "", file);
    work.onProgress?.({ done: done + 1, total });
  }
  return total;
}
