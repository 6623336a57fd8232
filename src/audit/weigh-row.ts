/** One node's printed figures held against those of its parts, unit by unit: what differs, and by how much. */
import type { Assessment } from "../scorebook/assessment";
import { composed, lawOf, type AreaFigure } from "../scorebook/composition";
import type { Criterion } from "../scorebook/criterion";
import { MILLIONTHS, multiplyDivide, type Points } from "../scorebook/points";
import { ScoreState, type Figures } from "../scorebook/score-table";
import { hasNotApplicable, withoutParts } from "./parts";

/** Up to a hundredth of a point is rounding, whatever the printed decimals. */
export const ROUNDING = 10_000;

/** A printed figure that differs from what its parts make. */
export interface Difference {
  readonly unit: number;
  readonly printed: Points;
  /** What the parts make by the node's law. */
  readonly sum: Points;
  /** Maximum of the node that none of its parts lists; 0 where they add up, null where it is not known. */
  readonly gap: Points | null;
  readonly notApplicable: boolean;
}

export interface Row {
  readonly assessment: Assessment;
  readonly criterion: Criterion;
  /** Units whose figure can be held against its parts. */
  readonly checked: number;
  readonly rounded: readonly Difference[];
  readonly off: readonly Difference[];
}

/** @param noise what derived thirds may add up to */
export function weighRow(assessment: Assessment, criterion: Criterion, noise: number): Row {
  const all = rowWith(assessment, criterion, noise, criterion.children);
  const scored = criterion.children.filter(({ kind }) => kind === "scored");
  if (scored.length === criterion.children.length || all.off.length === 0) return all;
  // Some totals leave bonus and penalty out: take whichever way fits more units.
  const withoutExtras = rowWith(assessment, criterion, noise, scored);
  return withoutExtras.off.length < all.off.length ? withoutExtras : all;
}

function rowWith(
  assessment: Assessment,
  criterion: Criterion,
  noise: number,
  parts: readonly Criterion[],
): Row {
  const unitCount = assessment.units.length;
  const { values, states } = assessment.scores;
  const law = lawOf(assessment, criterion);
  const isSum = law.composition === "sum";
  const step = isSum ? 0 : printedStep(assessment, criterion);
  const differing: Difference[] = [];
  let checked = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const at = criterion.index * unitCount + unit;
    if (states[at] !== ScoreState.present) continue;
    const printed = values[at] ?? NaN;
    // What nearly every figure is; a part that is not known makes it no number, and is looked at below.
    if (isSum && Math.abs(printed - plainSum(values, parts, unitCount, unit)) <= noise) {
      checked++;
      continue;
    }
    const { inside, outside, missingMax, notApplicable } = partsOf(assessment, parts, unit);
    const made = composed(law, inside);
    // A mean of which a part is missing tells nothing.
    if (made === null || (!isSum && missingMax > 0)) continue;
    const sum = made + outside;
    checked++;
    const difference = printed - sum;
    if (Math.abs(difference) <= noise || Math.abs(difference) < step) continue;
    // A wrong subtotal below is told there.
    if (isSum && Math.abs(printed - deepSum(assessment, parts, unit)) <= noise) continue;
    if (isHeldByMissing(difference, missingMax)) continue;
    const gap = gapOf(assessment, criterion, unit);
    const lacks = notApplicable || hasNotApplicable(assessment, criterion, unit);
    if (lacks && isConverted(assessment, criterion, unit, { printed, sum })) continue;
    differing.push({ unit, printed, sum, gap, notApplicable: lacks });
  }
  const isRounded = ({ printed, sum }: Difference): boolean => Math.abs(printed - sum) <= ROUNDING;
  return {
    assessment,
    criterion,
    checked,
    rounded: differing.filter(isRounded),
    off: differing.filter((difference) => !isRounded(difference)),
  };
}

/** What a unit has of the parts of a node. */
interface UnitParts {
  readonly inside: readonly AreaFigure[];
  /** Bonus and penalty, which stand outside the maximum. */
  readonly outside: Points;
  /** Maxima of parts that have no figure; Infinity where one is not known. */
  readonly missingMax: Points;
  readonly notApplicable: boolean;
}

function partsOf(
  { scores, maxima, units }: Assessment,
  parts: readonly Criterion[],
  unit: number,
): UnitParts {
  const inside: AreaFigure[] = [];
  let outside = 0;
  let missingMax = 0;
  let notApplicable = false;
  for (const { index, kind } of parts) {
    const at = index * units.length + unit;
    const points = scores.values[at] ?? NaN;
    if (Number.isNaN(points)) {
      if (scores.states[at] === ScoreState.notApplicable) notApplicable = true;
      else missingMax += maxima.points(index, unit) ?? Infinity;
    } else if (kind === "scored") inside.push({ criterion: index, points });
    else outside += points;
  }
  return { inside, outside, missingMax, notApplicable };
}

/** Parts without a figure may hold what is lacking. */
function isHeldByMissing(difference: Points, missingMax: Points): boolean {
  return missingMax > 0 && difference >= -ROUNDING && difference <= missingMax + ROUNDING;
}

function plainSum(values: Figures, parts: readonly Criterion[], unitCount: number, unit: number): Points {
  let sum = 0;
  for (const { index } of parts) sum += values[index * unitCount + unit] ?? NaN;
  return sum;
}

/** One in the last place that the node's figures print: a quotient is rounded or cut to it. */
function printedStep({ scores, units }: Assessment, { index }: Criterion): Points {
  let step = MILLIONTHS;
  for (const unit of units) {
    const printed = scores.points(index, unit.index);
    while (printed !== null && step > 1 && printed % step !== 0) step /= 10;
  }
  return step;
}

function gapOf(assessment: Assessment, criterion: Criterion, unit: number): Points | null {
  if (assessment.maxima.state(criterion.index, unit) !== ScoreState.present) return null;
  return withoutParts(assessment, criterion, unit);
}

/** Points of the applicable part brought to the full maximum: raw ÷ (max − removed) × max. */
function isConverted(
  assessment: Assessment,
  criterion: Criterion,
  unit: number,
  { printed, sum }: { readonly printed: Points; readonly sum: Points },
): boolean {
  let applicable = 0;
  for (const { index, kind } of criterion.children) {
    if (kind === "scored") applicable += assessment.maxima.points(index, unit) ?? 0;
  }
  let full = 0;
  for (const { index } of assessment.units) {
    full = Math.max(full, assessment.maxima.points(criterion.index, index) ?? 0);
  }
  return applicable > 0 && Math.abs(multiplyDivide(sum, full, applicable) - printed) <= ROUNDING;
}

/** The sum of all leaves below some nodes; NaN where one is unknown. What is not applicable counts nothing. */
function deepSum(assessment: Assessment, nodes: readonly Criterion[], unit: number): Points {
  let sum = 0;
  for (const node of nodes) {
    if (node.children.length > 0) sum += deepSum(assessment, node.children, unit);
    else if (assessment.scores.state(node.index, unit) !== ScoreState.notApplicable) {
      sum += assessment.scores.points(node.index, unit) ?? NaN;
    }
  }
  return sum;
}
