/** What is worth saying of an area beside its figures; nothing where nothing is. */
import type { Run } from "../language/runs";
import type { ReportContext } from "./context";

export function areaNotes(context: ReportContext): readonly Run[] {
  return context.settings.detail === "detailed" ? [] : [];
}
