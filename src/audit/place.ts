/** Where a finding lies: the names and cells that all findings of the index carry. */
import type { Assessment, FigureAt } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import type { Severity } from "../scorebook/finding";
import type { ScoreTable } from "../scorebook/score-table";
import type { CellRef } from "../workbook/address";
import { blankCell } from "./blank-cell";

export interface FindingPlace {
  readonly severity: Severity;
  readonly cells: readonly CellRef[];
  readonly year: number;
  readonly unit: string;
  readonly criterion: string;
}

/** Facts for a figure of one unit; its own cell first, then `also`. */
export function placeOf(
  assessment: Assessment,
  { criterion, unit }: FigureAt,
  severity: Severity,
  also: readonly (CellRef | null)[] = [],
): FindingPlace {
  return {
    severity,
    cells: [scoreCell(assessment, criterion, unit), ...also].filter((cell) => cell !== null),
    year: assessment.year,
    unit: assessment.units[unit]?.name ?? "",
    criterion: labelOf(assessment.criteria[criterion]),
  };
}

/** The cell of a score, or the blank one where it should stand; else the cell of its criterion or unit. */
export function scoreCell(assessment: Assessment, criterion: number, unit: number): CellRef | null {
  return (
    assessment.scores.cell(criterion, unit) ??
    blankCell(assessment, criterion, unit) ??
    assessment.criteria[criterion]?.cell ??
    assessment.units[unit]?.cell ??
    null
  );
}

/** Cells of a node's figure and of its parts; the likeliest culprit, where given, first. */
export function cellsOf(
  table: ScoreTable,
  criterion: Criterion,
  unit: number,
  culprit?: number,
): readonly CellRef[] {
  const nodes = [criterion, ...criterion.children].map(({ index }) => index);
  const first = culprit === undefined ? [] : [culprit];
  return [...new Set([...first, ...nodes])]
    .map((index) => table.cell(index, unit))
    .filter((cell) => cell !== null);
}

/** "1.1. Ban hành văn bản"; the name alone where there is no code or the name begins with it. */
export function labelOf(criterion: Criterion | undefined): string {
  if (criterion === undefined) return "";
  const { code, name } = criterion;
  return code === "" || name.startsWith(code) ? name : `${code}. ${name}`;
}

/** How many leaves lie below each node: every derived one may carry half a millionth of noise. */
export function leafCounts(criteria: readonly Criterion[]): Uint32Array {
  const counts = new Uint32Array(criteria.length);
  for (let index = criteria.length - 1; index >= 0; index--) {
    const criterion = criteria[index];
    if (criterion === undefined) continue;
    if (criterion.children.length === 0) counts[index] = 1;
    if (criterion.parent >= 0)
      counts[criterion.parent] = (counts[criterion.parent] ?? 0) + (counts[index] ?? 0);
  }
  return counts;
}
