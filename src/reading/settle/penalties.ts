/** Points taken away under any name: what is printed below nothing, and never above it, is a penalty. */
import { ScoreState, type ScoreTable } from "../../scorebook/score-table";
import type { Draft } from "../readers/draft";

/** @returns the draft, criteria that only take away as penalties; a maximum of its own makes a score of any */
export function withPenalties(draft: Draft, scores: ScoreTable): Draft {
  const { nodes, maxima, units } = draft;
  const parents = new Set(nodes.map(({ parent }) => parent));
  const takes = nodes.map(({ kind }, node) => {
    if (kind !== "scored" || node === 0 || parents.has(node)) return false;
    let taken = 0;
    for (let at = node * units.length; at < (node + 1) * units.length; at++) {
      const value = scores.values[at] ?? NaN;
      if (value > 0 || maxima.states[at] === ScoreState.present) return false;
      if (value < 0) taken++;
    }
    return taken > 0;
  });
  if (!takes.includes(true)) return draft;
  return {
    ...draft,
    nodes: nodes.map((node, index) => (takes[index] === true ? { ...node, kind: "penalty" } : node)),
  };
}
