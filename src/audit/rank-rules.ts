/** By which rule of ties, and by scores or percentages, printed ranks come nearest to the figures. */
import type { TieRule } from "../scorebook/settings";
import type { Basis, PrintedRanks } from "./printed-ranks";

export interface RankRule {
  readonly ties: TieRule;
  readonly basis: Basis;
  /** Units whose printed rank is another one by this rule. */
  readonly wrong: readonly number[];
}

/** The rule with the fewest contradictions; the office's own where another is no better. */
export function nearestRule(ranks: PrintedRanks, ties: TieRule): RankRule {
  const tried: readonly (readonly [TieRule, Basis])[] = [
    [ties, ranks.basis],
    ["competition", ranks.basis],
    ["dense", ranks.basis],
    ["row", ranks.basis],
    ...(ranks.basis === "percent" ? ([[ties, "score"]] as const) : []),
  ];
  let best: RankRule | null = null;
  for (const [rule, basis] of tried) {
    const wrong = ranks.contradicting(rule, basis);
    if (best === null || wrong.length < best.wrong.length) best = { ties: rule, basis, wrong };
    if (wrong.length === 0) break;
  }
  return best ?? { ties, basis: ranks.basis, wrong: [] };
}
