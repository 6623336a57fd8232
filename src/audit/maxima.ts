/** Printed maxima against the sum of their parts, with the likeliest single culprit. */
import type { Assessment, Composition } from "../scorebook/assessment";
import { lawOf } from "../scorebook/composition";
import type { Criterion } from "../scorebook/criterion";
import type { Finding } from "../scorebook/finding";
import { MILLIONTHS, type Points } from "../scorebook/points";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";
import { SlipWeight } from "./digit-slip";
import { culpritOf, factsOf, type FoundCulprit, type SumMismatch } from "./culprit";
import { cellsOf, labelOf, leafCounts, placeOf } from "./place";
import { hasNotApplicable, withoutParts } from "./parts";
import type { SumAudit } from "./sums";
import { ROUNDING } from "./weigh-row";

export interface MaximaAudit {
  readonly findings: readonly Finding[];
  /** Maxima by criterion × unitCount + unit, what must be wrong replaced by what was likely meant. */
  readonly believed: Float64Array;
}

/**
 * An error where it must be wrong: the parts have more than the whole, the scores do add up, or a slip of
 * the hand explains it. Otherwise a warning. Nodes with unlisted points are told by sums.ts.
 */
export function auditMaxima(assessment: Assessment, sums: SumAudit): MaximaAudit {
  const { maxima } = assessment;
  const unitCount = assessment.units.length;
  const believed = maxima.values.slice();
  const findings: Finding[] = [];
  const noise = leafCounts(assessment.criteria);
  const wrongBelow = new Set<number>();
  // From the leaves up: a maximum that is wrong by what is told of a part is not told again.
  for (const criterion of [...assessment.criteria].reverse()) {
    if (criterion.children.length === 0 || sums.unlisted.has(criterion.index)) continue;
    const { composition } = lawOf(assessment, criterion);
    const isSum = composition === "sum";
    const seen = new Set<string>();
    const toldBelow = criterion.children.some(({ index }) => wrongBelow.has(index));
    for (const { unit, mismatch } of mismatchesIn(assessment, criterion, noise[criterion.index] ?? 0)) {
      if (toldBelow && isSum && addsUpDeep(assessment, criterion, unit)) continue;
      wrongBelow.add(criterion.index);
      const culprit = isSum ? culpritIn(assessment, criterion, unit, mismatch) : null;
      believed[criterion.index * unitCount + unit] = mismatch.sum;
      if (culprit !== null) believed[culprit.criterion * unitCount + unit] = culprit.likely;
      // All units may share one cell: told once.
      const cell = maxima.cell(criterion.index, unit);
      const key = cell === null ? "" : `${cell.row},${cell.column},${mismatch.sum}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const certain =
        mismatch.printed < mismatch.sum || sums.confirmed.has(criterion.index) || culprit !== null;
      findings.push(findingOf(assessment, criterion, unit, { mismatch, culprit, certain, composition }));
    }
  }
  return { findings: findings.reverse(), believed };
}

/** Units of whose printed maximum the parts make another. */
function mismatchesIn(
  assessment: Assessment,
  criterion: Criterion,
  noise: number,
): readonly { readonly unit: number; readonly mismatch: SumMismatch }[] {
  const scored = criterion.children.filter(({ kind }) => kind === "scored");
  const isSum = lawOf(assessment, criterion).composition === "sum";
  return assessment.units.flatMap(({ index: unit }) => {
    if (isSum && addsUp(assessment.maxima, criterion, scored, unit)) return [];
    const mismatch = mismatchOf(assessment, criterion, unit, noise);
    return mismatch === null ? [] : [{ unit, mismatch }];
  });
}

function findingOf(
  assessment: Assessment,
  criterion: Criterion,
  unit: number,
  {
    mismatch,
    culprit,
    certain,
    composition,
  }: {
    readonly mismatch: SumMismatch;
    readonly culprit: FoundCulprit | null;
    readonly certain: boolean;
    readonly composition: Composition;
  },
): Finding {
  const place = placeOf(assessment, { criterion: criterion.index, unit }, certain ? "error" : "warning");
  return {
    ...place,
    cells: cellsOf(assessment.maxima, criterion, unit, culprit?.criterion),
    unit: isShared(assessment, criterion, unit) ? "" : place.unit,
    code: "max-mismatch",
    ...mismatch,
    composition,
    culprit: factsOf(culprit),
  };
}

/** The part whose maximum is likely another than it says. */
function culpritIn(
  assessment: Assessment,
  criterion: Criterion,
  unit: number,
  mismatch: SumMismatch,
): FoundCulprit | null {
  const { maxima } = assessment;
  const fits = (node: Criterion, likely: Points): boolean =>
    node.kind === "scored" && likely > 0 && isAsRound(maxima.points(node.index, unit), likely);
  return (
    exceeded(assessment, criterion, unit, mismatch) ??
    culpritOf(maxima, criterion, { farthest: SlipWeight.near, fits, unit }, mismatch)
  );
}

/** True where the maxima are known and add up to the printed one, as nearly all do. */
function addsUp(
  { values, unitCount }: ScoreTable,
  { index: node }: Criterion,
  scored: readonly Criterion[],
  unit: number,
): boolean {
  let sum = 0;
  for (const { index } of scored) sum += values[index * unitCount + unit] ?? NaN;
  return scored.length > 0 && sum === values[node * unitCount + unit];
}

function mismatchOf(
  assessment: Assessment,
  criterion: Criterion,
  unit: number,
  noise: number,
): SumMismatch | null {
  const { maxima } = assessment;
  if (maxima.state(criterion.index, unit) !== ScoreState.present) return null;
  if (criterion.children.some(({ kind }) => kind === "scored") === false) return null;
  const printed = maxima.points(criterion.index, unit);
  const rest = withoutParts(assessment, criterion, unit);
  if (printed === null || rest === null || Math.abs(rest) <= noise) return null;
  // A mean is rounded.
  if (lawOf(assessment, criterion).composition !== "sum" && Math.abs(rest) <= ROUNDING) return null;
  // The printed maximum may be the full one or the applicable one: neither is wrong.
  if (hasNotApplicable(assessment, criterion, unit) || (rest < 0 && isApplicable(assessment, unit)))
    return null;
  return { printed, sum: printed - rest };
}

/** A total's own maximum below that of others, of which the printed percentage is taken: what applies to the unit. */
function isApplicable({ maxima, scores, publishedPercents, units }: Assessment, unit: number): boolean {
  const own = maxima.points(0, unit);
  const score = scores.points(0, unit);
  const percent = publishedPercents.get(unit)?.percent;
  if (own === null || score === null || percent === undefined) return false;
  const isLess = units.some(({ index }) => (maxima.points(0, index) ?? 0) > own);
  return isLess && Math.abs((score / own) * 100 - percent.numerator / percent.denominator) < SAME_PERCENT;
}

/** Percentages are printed with two decimals at most. */
const SAME_PERCENT = 0.051;

/** True where the printed maximum is the sum of the leaves below, whatever stands between. */
function addsUpDeep(assessment: Assessment, criterion: Criterion, unit: number): boolean {
  const leaves = (node: Criterion): Points =>
    node.kind !== "scored"
      ? 0
      : node.children.length === 0
        ? (assessment.maxima.points(node.index, unit) ?? NaN)
        : node.children.reduce((sum, child) => sum + leaves(child), 0);
  return leaves(criterion) === assessment.maxima.points(criterion.index, unit);
}

/** Maxima are set in quarters and halves: what was meant has no more decimals than what stands there. */
function isAsRound(printed: Points | null, likely: Points): boolean {
  let step = 1;
  while (printed !== null && step < MILLIONTHS && printed % (step * 10) === 0) step *= 10;
  return likely % step === 0;
}

/** The only part whose maximum scores exceed, where the missing points would hold them: it is too small. */
function exceeded(
  { scores, maxima, units }: Assessment,
  criterion: Criterion,
  unit: number,
  { printed, sum }: SumMismatch,
): FoundCulprit | null {
  const highest = (index: number): Points =>
    units.reduce((high, other) => Math.max(high, scores.points(index, other.index) ?? 0), 0);
  const found = criterion.children.filter(({ index, kind }) => {
    return kind === "scored" && highest(index) > (maxima.points(index, unit) ?? Infinity);
  });
  const [only] = found;
  const part = only === undefined ? null : maxima.points(only.index, unit);
  if (only === undefined || part === null || found.length > 1) return null;
  const likely = part + printed - sum;
  if (likely < highest(only.index)) return null;
  return { criterion: only.index, name: labelOf(only), printed: part, likely };
}

function isShared(assessment: Assessment, criterion: Criterion, unit: number): boolean {
  const cell = assessment.maxima.cell(criterion.index, unit);
  if (cell === null || assessment.units.length === 1) return false;
  return assessment.units.every(({ index }) => {
    const other = assessment.maxima.cell(criterion.index, index);
    return other === null || (other.row === cell.row && other.column === cell.column);
  });
}
