/**
 * Printed subtotals and totals against the sum of their parts. They differ for good reasons too: points
 * that no row lists, points not applicable, rounding (domain: fact 7), so a whole row is weighed first.
 */
import type { Assessment } from "../scorebook/assessment";
import { lawOf } from "../scorebook/composition";
import type { Criterion } from "../scorebook/criterion";
import type { Finding, Severity } from "../scorebook/finding";
import { roundPoints, type Points } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";
import type { CellRef } from "../workbook/address";
import { SlipWeight } from "./digit-slip";
import { culpritOf, factsOf } from "./culprit";
import { cellsOf, labelOf, leafCounts, placeOf, scoreCell } from "./place";
import { nearLaw, type NearLaw } from "./near-law";
import { ROUNDING, weighRow, type Difference, type Row } from "./weigh-row";

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
    const { found, wrong } = judgeRow(row);
    if (found.some(({ code }) => code === "unlisted-points")) unlisted.add(criterion.index);
    for (const { unit, sum } of wrong) believed[criterion.index * assessment.units.length + unit] = sum;
    findings.push(...found);
  }
  return { findings, unlisted, confirmed, believed };
}

/** What is told of a row, and which of its printed figures must be wrong. */
interface Judgement {
  readonly found: readonly Finding[];
  readonly wrong: readonly Difference[];
}

function judgeRow(row: Row): Judgement {
  const { checked, rounded, off } = row;
  const enough = checked >= ENOUGH_UNITS;
  const habit = off.length > 0 && enough && roundsCoarsely(row);
  const allRounded = habit ? [...rounded, ...off] : rounded;
  const notes = allRounded.length > 0 ? [sharedMismatch(row, allRounded, "info", "rounded")] : [];
  const shared = (finding: Finding): Judgement => ({ found: [...notes, finding], wrong: [] });
  if (off.length === 0 || habit) return { found: notes, wrong: [] };
  const most = off.length * 2 > checked;
  const isUnlisted = ({ printed, sum, gap }: Difference): boolean =>
    printed > sum && gap !== null && gap > 0 && printed - sum <= gap + ROUNDING;
  if (most && off.every(isUnlisted)) return shared(unlistedPoints(row, "info"));
  const near = nearLaw(row);
  if (near !== null) {
    const told = near.outlying.map((difference) => mismatch(row, difference));
    return { found: [...notes, anotherTime(row, near), ...told], wrong: near.outlying };
  }
  if (most && enough && off.every(({ printed, sum }) => printed > sum)) {
    return shared(unlistedPoints(row, "warning"));
  }
  if (most && enough) return shared(sharedMismatch(row, off, "warning", "wrong"));
  return { found: [...notes, ...off.map((difference) => mismatch(row, difference))], wrong: off };
}

/** A figure that its parts contradict, at its cell. */
function mismatch({ assessment, criterion, checked, off }: Row, difference: Difference): Finding {
  const certain = !difference.notApplicable && (difference.gap === 0 || checked > off.length);
  const { unit, printed, sum } = difference;
  const { composition } = lawOf(assessment, criterion);
  const fits = (node: Criterion, likely: Points): boolean =>
    likely >= 0 && likely <= (assessment.maxima.points(node.index, unit) ?? Infinity);
  const culprit =
    composition === "sum"
      ? culpritOf(assessment.scores, criterion, { farthest: SlipWeight.near, fits, unit }, difference)
      : null;
  return {
    ...placeOf(assessment, { criterion: criterion.index, unit }, certain ? "error" : "warning"),
    cells: cellsOf(assessment.scores, criterion, unit),
    code: criterion.parent < 0 ? "total-mismatch" : "subtotal-mismatch",
    printed,
    sum,
    composition,
    how: "wrong",
    culprit: factsOf(culprit),
    others: 0,
  };
}

/** No cell is blamed: it is told where the node's name stands. */
function anotherTime({ assessment, criterion, checked }: Row, { small, largest }: NearLaw): Finding {
  const cell = criterion.cell ?? scoreCell(assessment, criterion.index, small[0]?.unit ?? 0);
  return {
    severity: "warning",
    cells: cell === null ? [] : [cell],
    code: "parts-of-another-time",
    year: assessment.year,
    criterion: labelOf(criterion),
    differing: small.length,
    tested: checked,
    largest,
  };
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
      { criterion: criterion.index, unit: first.unit },
      severity,
      otherCells(assessment, criterion, differences),
    ),
    code: criterion.parent < 0 ? "total-mismatch" : "subtotal-mismatch",
    printed: first.printed,
    sum: first.sum,
    composition: lawOf(assessment, criterion).composition,
    how,
    culprit: null,
    others: differences.length - 1,
  };
}

function unlistedPoints({ assessment, criterion, off }: Row, severity: Severity): Finding {
  const [first] = off;
  if (first === undefined) throw new Error("a shared finding has at least one unit");
  return {
    ...placeOf(
      assessment,
      { criterion: criterion.index, unit: first.unit },
      severity,
      otherCells(assessment, criterion, off),
    ),
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
