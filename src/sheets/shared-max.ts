/** The maximum of a node that all units of a group share. */
import type { GroupAnalysis } from "../analysis/analysis";
import type { Criterion } from "../scorebook/criterion";
import type { SheetContext } from "./context";

export type Shared = ReturnType<SheetContext["sources"]["max"]>;

/** The maximum that one source cell holds for all units; null where units have their own. */
export function sharedMax(
  { sources }: SheetContext,
  { current }: GroupAnalysis,
  node: Criterion,
  units: readonly number[],
): Shared {
  let shared: Shared = null;
  for (const unit of units) {
    const max = sources.max(current, node.index, unit);
    if (max === null) return null;
    if (shared !== null && shared.expression !== max.expression) return null;
    shared = max;
  }
  return shared;
}

/** The maximum that all units have, whether one cell holds it or each has its own; null where they differ. */
export function equalMax(
  { sources }: SheetContext,
  { current }: GroupAnalysis,
  node: Criterion,
  units: readonly number[],
): Shared {
  const [first] = units;
  const max = first === undefined ? null : sources.max(current, node.index, first);
  const same = units.every((unit) => current.maxima.points(node.index, unit) === max?.points);
  return same ? max : null;
}
