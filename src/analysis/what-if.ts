/** What would be if a score were another: new sums and new ranks, the book itself untouched. */
import type { Assessment } from "../scorebook/assessment";
import { isLeaf } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";
import type { TieRule } from "../scorebook/settings";
import type { GroupAnalysis } from "./analysis";
import { rankAssessment } from "./ranks";

/** A leaf's score as it might be. */
export interface SupposedScore {
  readonly criterion: number;
  readonly unit: number;
  readonly points: Points;
}

/**
 * The assessment with other leaf scores. Every sum above changes by as much as the leaf does, so points
 * that a total holds beyond its rows stay in it.
 * @throws RangeError for a node that is no leaf
 */
export function supposing(assessment: Assessment, supposed: readonly SupposedScore[]): Assessment {
  const scores = assessment.scores.copy();
  for (const { criterion, unit, points } of supposed) {
    const leaf = assessment.criteria[criterion];
    if (leaf === undefined || !isLeaf(leaf)) throw new RangeError(`criterion ${criterion} carries no score`);
    const change = points - (scores.points(criterion, unit) ?? 0);
    for (let node = criterion; node >= 0; node = assessment.criteria[node]?.parent ?? -1) {
      const before = scores.points(node, unit);
      if (before === null && node !== criterion) continue;
      const cell = scores.cell(node, unit);
      scores.set(node, unit, ScoreState.present, (before ?? 0) + change, cell);
    }
  }
  return { ...assessment, scores };
}

/** The same group beside the same base year, ranked anew. */
export function whatIf(
  group: GroupAnalysis,
  supposed: readonly SupposedScore[],
  ties: TieRule,
): GroupAnalysis {
  const current = supposing(group.current, supposed);
  return { ...group, current, ranks: rankAssessment(current, ties) };
}
