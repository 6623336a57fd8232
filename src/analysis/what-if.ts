/** What would be if a score were another: new sums and new ranks, the book itself untouched. */
import { totalOf, type Assessment } from "../scorebook/assessment";
import { composed, type AreaFigure } from "../scorebook/composition";
import { isLeaf } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";
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
 * The assessment with other leaf scores. Every sum above changes by as much as the leaf does, a total that is a
 * mean or weighted by as much as its law says: points that a total holds beyond its rows stay in it. A total
 * whose law is not known is then not known.
 * @throws RangeError for a node that is no leaf
 */
export function supposing(assessment: Assessment, supposed: readonly SupposedScore[]): Assessment {
  const scores = assessment.scores.copy();
  const isSum = assessment.composition === "sum";
  for (const { criterion, unit, points } of supposed) {
    const leaf = assessment.criteria[criterion];
    if (leaf === undefined || !isLeaf(leaf)) throw new RangeError(`criterion ${criterion} carries no score`);
    const change = points - (scores.points(criterion, unit) ?? 0);
    const top = isSum ? 0 : 1;
    for (let node = criterion; node >= top; node = assessment.criteria[node]?.parent ?? -1) {
      const before = scores.points(node, unit);
      if (before === null && node !== criterion) continue;
      scores.set(node, unit, ScoreState.present, (before ?? 0) + change, scores.cell(node, unit));
    }
  }
  if (!isSum) {
    for (const unit of new Set(supposed.map((each) => each.unit))) {
      recomposed(assessment, scores, unit);
    }
  }
  return { ...assessment, scores };
}

/** A total by the figures of its areas; null where nothing tells it. */
export type MakesTotal = (areas: readonly AreaFigure[]) => Points | null;

/** Puts into a changed table the total that the changed areas make; what it held beyond its law stays. */
export function recomposed(
  assessment: Assessment,
  changed: ScoreTable,
  unit: number,
  {
    before = assessment.scores,
    makes = (areas) => composed(assessment, areas),
  }: { readonly before?: ScoreTable; readonly makes?: MakesTotal } = {},
): void {
  const total = totalOf(assessment);
  const own = changed.points(total.index, unit);
  if (own === null) return;
  const was = composed(assessment, areasIn(assessment, before, unit));
  const is = makes(areasIn(assessment, changed, unit));
  const cell = changed.cell(total.index, unit);
  if (was === null || is === null) changed.set(total.index, unit, ScoreState.missing, 0, cell);
  else changed.set(total.index, unit, ScoreState.present, own + is - was, cell);
}

/** What makes the total of a unit; an area without a weight counts for nothing. */
function areasIn(assessment: Assessment, table: ScoreTable, unit: number): readonly AreaFigure[] {
  const { composition, weights } = assessment;
  return totalOf(assessment).children.flatMap(({ index }) => {
    const points = table.points(index, unit);
    const counts = composition !== "weighted" || !Number.isNaN(weights?.[index] ?? NaN);
    return points === null || !counts ? [] : [{ criterion: index, points }];
  });
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
