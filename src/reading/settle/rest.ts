/** Tables that print only what was lost: the score is the maximum less the points lost. */
import type { ScorePart } from "../../scorebook/assessment";
import { ScoreState, ScoreTable } from "../../scorebook/score-table";
import type { Draft } from "../readers/draft";

/** Parts beside which a deduction is taken from what was given, and is no loss. */
const GIVEN: readonly ScorePart[] = ["appraised", "self", "survey"];

/** The draft with final scores where it prints maxima and points lost, and no score. */
export function withRest(draft: Draft): Draft {
  const { parts, maxima, nodes, units } = draft;
  const lost = parts.get("deducted");
  if (lost === undefined || GIVEN.some((part) => parts.has(part))) return draft;
  const printed = parts.get("final");
  const final = printed?.copy() ?? new ScoreTable(nodes.length, units.length);
  let derived = 0;
  for (let node = 0; node < nodes.length; node++) {
    for (let unit = 0; unit < units.length; unit++) {
      const taken = lost.points(node, unit);
      const most = maxima.points(node, unit);
      if (final.state(node, unit) !== ScoreState.missing || taken === null || most === null) continue;
      final.set(node, unit, ScoreState.derived, most - Math.abs(taken), lost.cell(node, unit));
      derived++;
    }
  }
  // Without a maximum nothing is left to tell; a final score beside its deductions stays what it is.
  if (derived === 0) return draft;
  return { ...draft, parts: new Map<ScorePart, ScoreTable>([["final", final]]) };
}
