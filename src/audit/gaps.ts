/** Scores that are not there. */
import type { Assessment } from "../scorebook/assessment";
import { lawOf } from "../scorebook/composition";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";
import { blankCell } from "./blank-cell";
import { placeOf, scoreCell } from "./place";
import { auditBlankParts } from "./blank-parts";

/**
 * Warnings: a blank may be a score that was forgotten or one that nobody gives. A unit without any
 * score and a criterion without any are told once.
 */
export function auditGaps(assessment: Assessment): readonly Finding[] {
  const { criteria, units, scores } = assessment;
  const findings: Finding[] = [];
  const empty = new Set(
    units
      .filter(({ index }) => !criteria.some((node) => hasScore(assessment, node, index)))
      .map(({ index }) => index),
  );
  for (const unit of empty) {
    const place = placeOf(assessment, { criterion: 0, unit }, "warning");
    const blank = criteria
      .map(({ index }) => blankCell(assessment, index, unit))
      .find((cell) => cell !== null);
    findings.push({
      ...place,
      cells: blank === undefined ? place.cells : [blank],
      code: "missing-score",
      implied: null,
      others: 0,
    });
  }
  for (const criterion of criteria) {
    if (!isLeaf(criterion) || criterion.kind !== "scored") continue;
    // A list of percentages prints those of its areas and no points.
    if (printsPercentsOnly(assessment, criterion)) continue;
    const missing = units.filter(
      ({ index }) => !empty.has(index) && scores.state(criterion.index, index) === ScoreState.missing,
    );
    const [first] = missing;
    if (first === undefined) continue;
    if (missing.length === units.length - empty.size && missing.length > 1) {
      const also = missing.slice(1).map(({ index }) => scoreCell(assessment, criterion.index, index));
      const place = placeOf(assessment, { criterion: criterion.index, unit: first.index }, "info", also);
      findings.push({ ...place, code: "missing-score", implied: null, others: missing.length - 1 });
      continue;
    }
    for (const { index } of missing) {
      const place = placeOf(assessment, { criterion: criterion.index, unit: index }, "warning");
      const implied = impliedScore(assessment, criterion, index);
      findings.push({ ...place, code: "missing-score", implied, others: 0 });
    }
  }
  return [...findings, ...auditBlankParts(assessment)];
}

function printsPercentsOnly({ units, scores, publishedPercents }: Assessment, { index }: Criterion): boolean {
  if (units.some((unit) => scores.state(index, unit.index) !== ScoreState.missing)) return false;
  return units.some((unit) => publishedPercents.has(index * units.length + unit.index));
}

function hasScore(assessment: Assessment, criterion: Criterion, unit: number): boolean {
  return assessment.scores.state(criterion.index, unit) !== ScoreState.missing;
}

/** Printed subtotal less the other parts, where this part alone is missing and could have that many points. */
function impliedScore(assessment: Assessment, criterion: Criterion, unit: number): Points | null {
  const parent = assessment.criteria[criterion.parent];
  const max = assessment.maxima.points(criterion.index, unit);
  if (parent === undefined || max === null || lawOf(assessment, parent).composition !== "sum") return null;
  if (assessment.scores.state(parent.index, unit) !== ScoreState.present) return null;
  let rest = assessment.scores.points(parent.index, unit) ?? NaN;
  for (const child of parent.children) {
    if (child.index === criterion.index) continue;
    const state = assessment.scores.state(child.index, unit);
    if (state === ScoreState.notApplicable) continue;
    rest -= assessment.scores.points(child.index, unit) ?? NaN;
  }
  return rest >= 0 && rest <= max ? rest : null;
}
