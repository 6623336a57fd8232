/** Whether there is anything to write a letter about. */
import { findingsOfGroup } from "../../report/letter/concerned";
import type { ReadyState } from "../state/pane-state";
import { shownUnit } from "../state/reduce";

/** True where figures of the group shown contradict each other or are missing. */
export function isLetterDue(state: ReadyState): boolean {
  const { group } = shownUnit(state);
  return findingsOfGroup(group.current, state.book.findings).length > 0;
}
