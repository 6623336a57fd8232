/**
 * Printed subtotals and totals against the sum of their parts. They differ for good reasons too: points
 * that no row lists, points not applicable, rounding (domain: fact 7), so a whole row is weighed first.
 */
import type { Assessment } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { Finding, Severity } from "../scorebook/finding";
import { multiplyDivide, roundPoints, type Points } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";
import type { CellRef } from "../workbook/address";
import { SlipWeight } from "./digit-slip";
import { culpritOf, factsOf } from "./culprit";
import { cellsOf, leafCounts, placeOf, scoreCell } from "./place";
import { hasNotApplicable, withoutParts } from "./parts";

/** Up to a hundredth of a point is rounding, whatever the printed decimals. */
export const ROUNDING = 10_000;

/** From so many units on, what most of a row shows is the row's nature and not its fault. */
const ENOUGH_UNITS = 3;

export interface SumAudit {
  readonly findings: readonly Finding[];
  /** Nodes whose printed scores hold points that no row lists. */
  readonly unlisted: ReadonlySet<number>;
  /** Nodes whose printed scores do add up for most units. */
  readonly confirmed: ReadonlySet<number>;
  /** Scores by criterion × unitCount + unit, a printed sum that must be wrong replaced by that of its parts. */
  readonly believed: Float64Array;
}

export function auditSums(assessment: Assessment): SumAudit {
  const findings: Finding[] = [];
  const unlisted = new Set<number>();
  const confirmed = new Set<number>();
  const noise = leafCounts(assessment.criteria);
  const believed = assessment.scores.values.slice();
  for (const criterion of assessment.criteria) {
    if (criterion.children.length === 0) continue;
    const row = weighRow(assessment, criterion, noise[criterion.index] ?? 0);
    if (row.checked > 0 && row.off.length * 2 <= row.checked) confirmed.add(criterion.index);
    const found = judgeRow(row);
    if (found.some(({ code }) => code === "unlisted-points")) unlisted.add(criterion.index);
    else
      for (const { unit, sum } of row.off) believed[criterion.index * assessment.units.length + unit] = sum;
    findings.push(...found);
  }
  return { findings, unlisted, confirmed, believed };
}

/** A printed figure that differs from the sum of its parts. */
interface Difference {
  readonly unit: number;
  readonly printed: Points;
  readonly sum: Points;
  /** Maximum of the node that none of its parts lists; 0 where they add up, null where it is not known. */
  readonly gap: Points | null;
  readonly notApplicable: boolean;
}

interface Row {
  readonly assessment: Assessment;
  readonly criterion: Criterion;
  /** Units whose figure can be held against its parts. */
  readonly checked: number;
  readonly rounded: readonly Difference[];
  readonly off: readonly Difference[];
}

function weighRow(assessment: Assessment, criterion: Criterion, noise: number): Row {
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
  const rounded: Difference[] = [];
  const off: Difference[] = [];
  let checked = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const at = criterion.index * unitCount + unit;
    if (states[at] !== ScoreState.present) continue;
    const printed = values[at] ?? NaN;
    let sum = 0;
    let missingMax = 0;
    let notApplicable = false;
    for (const { index } of parts) {
      const part = index * unitCount + unit;
      const value = values[part] ?? NaN;
      if (!Number.isNaN(value)) sum += value;
      else if (states[part] === ScoreState.notApplicable) notApplicable = true;
      else missingMax += assessment.maxima.points(index, unit) ?? Infinity;
    }
    checked++;
    const difference = printed - sum;
    if (Math.abs(difference) <= noise) continue;
    // A wrong subtotal below is told there; a missing part may hold what is lacking.
    if (Math.abs(printed - deepSum(assessment, parts, unit)) <= noise) continue;
    if (missingMax > 0 && difference >= -ROUNDING && difference <= missingMax + ROUNDING) continue;
    const gap = gapOf(assessment, criterion, unit);
    const lacks = notApplicable || hasNotApplicable(assessment, criterion, unit);
    if (lacks && isConverted(assessment, criterion, unit, printed, sum)) continue;
    const entry = { unit, printed, sum, gap, notApplicable: lacks };
    (Math.abs(difference) <= ROUNDING ? rounded : off).push(entry);
  }
  return { assessment, criterion, checked, rounded, off };
}

function judgeRow(row: Row): readonly Finding[] {
  const { assessment, criterion, checked, rounded, off } = row;
  const findings: Finding[] = [];
  const enough = checked >= ENOUGH_UNITS;
  const habit = off.length > 0 && enough && roundsCoarsely(row);
  const allRounded = habit ? [...rounded, ...off] : rounded;
  if (allRounded.length > 0) findings.push(sharedMismatch(row, allRounded, "info", "rounded"));
  if (off.length === 0 || habit) return findings;
  const most = off.length * 2 > checked;
  const isUnlisted = ({ printed, sum, gap }: Difference): boolean =>
    printed > sum && gap !== null && gap > 0 && printed - sum <= gap + ROUNDING;
  if (most && off.every(isUnlisted)) return [...findings, unlistedPoints(row, "info")];
  if (most && enough && off.every(({ printed, sum }) => printed > sum)) {
    return [...findings, unlistedPoints(row, "warning")];
  }
  if (most && enough) return [...findings, sharedMismatch(row, off, "warning", "wrong")];
  for (const difference of off) {
    const certain = !difference.notApplicable && (difference.gap === 0 || checked > off.length);
    const { unit, printed, sum } = difference;
    const culprit = culpritOf(
      assessment.scores,
      criterion,
      unit,
      difference,
      SlipWeight.near,
      (node, likely) => {
        return likely >= 0 && likely <= (assessment.maxima.points(node.index, unit) ?? Infinity);
      },
    );
    findings.push({
      ...placeOf(assessment, criterion.index, unit, certain ? "error" : "warning"),
      cells: cellsOf(assessment.scores, criterion, unit),
      code: criterion.parent < 0 ? "total-mismatch" : "subtotal-mismatch",
      printed,
      sum,
      how: "wrong",
      culprit: factsOf(culprit),
      others: 0,
    });
  }
  return findings;
}

/** True where every printed figure of the row is its sum rounded, or cut, to a whole or a tenth. */
function roundsCoarsely({ rounded, off, checked, assessment, criterion }: Row): boolean {
  const differences = [...rounded, ...off];
  if (differences.length * 2 <= checked) return false;
  const { values, states } = assessment.scores;
  return [0, 1].some((decimals) => {
    const step = 10 ** (6 - decimals);
    const fits = ({ printed, sum }: Difference): boolean =>
      printed === roundPoints(sum, decimals) || printed === Math.floor(sum / step) * step;
    const isCoarse = (unit: number): boolean => {
      const at = criterion.index * assessment.units.length + unit;
      return states[at] !== ScoreState.present || (values[at] ?? NaN) % step === 0;
    };
    return differences.every(fits) && assessment.units.every(({ index }) => isCoarse(index));
  });
}

function sharedMismatch(
  { assessment, criterion }: Row,
  differences: readonly Difference[],
  severity: Severity,
  how: "rounded" | "wrong",
): Finding {
  const [first] = differences;
  if (first === undefined) throw new Error("a shared finding has at least one unit");
  return {
    ...placeOf(
      assessment,
      criterion.index,
      first.unit,
      severity,
      otherCells(assessment, criterion, differences),
    ),
    code: criterion.parent < 0 ? "total-mismatch" : "subtotal-mismatch",
    printed: first.printed,
    sum: first.sum,
    how,
    culprit: null,
    others: differences.length - 1,
  };
}

function unlistedPoints({ assessment, criterion, off }: Row, severity: Severity): Finding {
  const [first] = off;
  if (first === undefined) throw new Error("a shared finding has at least one unit");
  return {
    ...placeOf(assessment, criterion.index, first.unit, severity, otherCells(assessment, criterion, off)),
    code: "unlisted-points",
    printed: first.printed,
    sum: first.sum,
    unlistedMax: Math.max(first.gap ?? 0, 0),
    others: off.length - 1,
  };
}

function otherCells(
  assessment: Assessment,
  criterion: Criterion,
  differences: readonly Difference[],
): readonly (CellRef | null)[] {
  return differences.slice(1).map(({ unit }) => scoreCell(assessment, criterion.index, unit));
}

function gapOf(assessment: Assessment, criterion: Criterion, unit: number): Points | null {
  if (assessment.maxima.state(criterion.index, unit) !== ScoreState.present) return null;
  return withoutParts(assessment.maxima, criterion, unit);
}

/** Points of the applicable part brought to the full maximum: raw ÷ (max − removed) × max. */
function isConverted(
  assessment: Assessment,
  criterion: Criterion,
  unit: number,
  printed: Points,
  sum: Points,
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
