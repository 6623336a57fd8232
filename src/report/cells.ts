/** Table cells. */
import { asRuns } from "../language/report";
import type { Run } from "../language/runs";
import type { TableCell } from "./document";

export function textCell(text: string, align: TableCell["align"] = "left", bold = false): TableCell {
  return { runs: asRuns(text), align, ...(bold ? { bold } : {}) };
}

/** Numbers stand right; an absent one is `none`. */
export function figureCell(runs: readonly Run[], none: string, bold = false): TableCell {
  return { runs: runs.length === 0 ? asRuns(none) : runs, align: "right", ...(bold ? { bold } : {}) };
}
