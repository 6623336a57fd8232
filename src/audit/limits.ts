/** Scores above their maximum and below zero. */
import { isForeignMaximum, type Assessment } from "../scorebook/assessment";
import { lawOf } from "../scorebook/composition";
import type { Criterion } from "../scorebook/criterion";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import { slipsOf } from "./digit-slip";
import { leafCounts, placeOf } from "./place";

/**
 * Errors: a scored node holds 0 to its maximum. A node above one that is already reported is left out,
 * so is one to which bonus points may add.
 * @param believed maxima, those that are told as wrong replaced
 */
export function auditLimits(assessment: Assessment, believed: Float64Array): readonly Finding[] {
  const { criteria, scores, maxima } = assessment;
  const unitCount = assessment.units.length;
  const noise = leafCounts(criteria);
  const limits = { believed, noise };
  const reported = new Uint8Array(criteria.length * unitCount);
  const findings: Finding[] = [];
  // From the leaves up: the list is in pre-order.
  for (const criterion of [...criteria].reverse()) {
    const { index, parent } = criterion;
    if (criterion.kind !== "scored") continue;
    for (let unit = 0; unit < unitCount; unit++) {
      const at = index * unitCount + unit;
      const score = scores.values[at] ?? NaN;
      const max = maxima.values[at] ?? NaN;
      // A figure within its maximum, and nothing told of a part: nearly all of a country's.
      if (score >= 0 && score <= max && reported[at] === 0) continue;
      const found =
        reported[at] === 1
          ? negative(assessment, criterion, unit)
          : beyond(assessment, criterion, unit, limits);
      if (found !== null) findings.push(found);
      if (found?.code === "score-over-max") reported[at] = 1;
      if (reported[at] === 1 && parent >= 0) reported[parent * unitCount + unit] = 1;
    }
  }
  return findings.reverse();
}

/** A score above its maximum, or below nothing; null for one that bonus points may explain. */
function beyond(
  assessment: Assessment,
  criterion: Criterion,
  unit: number,
  { believed, noise }: { readonly believed: Float64Array; readonly noise: ArrayLike<number> },
): Finding | null {
  const { scores, maxima, units } = assessment;
  const { index } = criterion;
  const at = index * units.length + unit;
  const score = scores.values[at] ?? NaN;
  const max = maxima.values[at] ?? NaN;
  const most = Math.max(max, believed[at] ?? NaN);
  // Beyond any bonus: such a score has no percentage, and that is told at its own node.
  const isOver =
    isForeignMaximum(score, most) || (score > most + (noise[index] ?? 0) && !hasBonus(criterion));
  if (!isOver) return negative(assessment, criterion, unit);
  const place = placeOf(assessment, { criterion: index, unit }, "error", [maxima.cell(index, unit)]);
  return { ...place, code: "score-over-max", score, max, likely: impliedByParent(assessment, index, unit) };
}

function negative(assessment: Assessment, criterion: Criterion, unit: number): Finding | null {
  const { index } = criterion;
  const score = assessment.scores.values[index * assessment.units.length + unit] ?? NaN;
  if (!(score < 0) || hasBonus(criterion)) return null;
  return { ...placeOf(assessment, { criterion: index, unit }, "error"), code: "negative-score", score };
}

function hasBonus({ children }: Criterion): boolean {
  return children.some(({ kind }) => kind === "bonus");
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
