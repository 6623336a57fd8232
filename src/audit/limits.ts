/** Scores above their maximum and below zero. */
import { isForeignMaximum, type Assessment } from "../scorebook/assessment";
import { lawOf } from "../scorebook/composition";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import { slipsOf } from "./digit-slip";
import { leafCounts, placeOf } from "./place";

/**
 * Errors: a scored node holds 0 to its maximum. A node above one that is already reported is left out,
 * so is one to which bonus points may add.
 * @param believed maxima, those that are told as wrong replaced
 */
// eslint-disable-next-line sonarjs/cognitive-complexity -- one pass over all figures of a country; each condition leaves out what is told elsewhere
export function auditLimits(assessment: Assessment, believed: Float64Array): readonly Finding[] {
  const { criteria, scores, maxima } = assessment;
  const unitCount = assessment.units.length;
  const noise = leafCounts(criteria);
  const reported = new Uint8Array(criteria.length * unitCount);
  const findings: Finding[] = [];
  // From the leaves up: the list is in pre-order.
  for (const criterion of [...criteria].reverse()) {
    const { index, parent } = criterion;
    if (criterion.kind !== "scored") continue;
    const most = maxima.values;
    const hasBonus = criterion.children.some(({ kind }) => kind === "bonus");
    for (let unit = 0; unit < unitCount; unit++) {
      const at = index * unitCount + unit;
      const score = scores.values[at] ?? NaN;
      const max = most[at] ?? NaN;
      // A figure within its maximum, and nothing told of a part: nearly all of a country's.
      if (score >= 0 && score <= max && reported[at] === 0) continue;
      const limit = Math.max(max, believed[at] ?? NaN) + (noise[index] ?? 0);
      // Beyond any bonus: such a score has no percentage, and that is told at its own node.
      const isForeign = isForeignMaximum(score, Math.max(max, believed[at] ?? NaN));
      if (reported[at] !== 1 && (isForeign || (score > limit && !hasBonus))) {
        const place = placeOf(assessment, { criterion: index, unit }, "error", [maxima.cell(index, unit)]);
        const likely = impliedByParent(assessment, index, unit);
        findings.push({ ...place, code: "score-over-max", score, max, likely });
        reported[at] = 1;
      } else if (score < 0 && !hasBonus) {
        findings.push({
          ...placeOf(assessment, { criterion: index, unit }, "error"),
          code: "negative-score",
          score,
        });
      }
      if (reported[at] === 1 && parent >= 0) reported[parent * unitCount + unit] = 1;
    }
  }
  return findings.reverse();
}

/** What the printed subtotal leaves for this score, where a slip of the hand explains the difference. */
function impliedByParent(assessment: Assessment, criterion: number, unit: number): Points | null {
  const node = assessment.criteria[criterion];
  const parent = assessment.criteria[node?.parent ?? -1];
  const subtotal = parent === undefined ? null : assessment.scores.points(parent.index, unit);
  const printed = assessment.scores.points(criterion, unit);
  const max = assessment.maxima.points(criterion, unit);
  if (parent !== undefined && lawOf(assessment, parent).composition !== "sum") return null;
  if (parent === undefined || subtotal === null || printed === null || max === null) return null;
  let others = 0;
  for (const child of parent.children) {
    if (child.index !== criterion) others += assessment.scores.points(child.index, unit) ?? 0;
  }
  const implied = subtotal - others;
  return implied >= 0 && implied <= max && slipsOf(printed).has(implied) ? implied : null;
}
