/** What is new, gone or renamed between a year and the one before it. */
import type { Assessment } from "../scorebook/assessment";
import type { Continuity } from "../scorebook/continuity";
import type { Criterion } from "../scorebook/criterion";
import type { Finding, Severity } from "../scorebook/finding";
import { fold } from "../reading/text/fold";
import type { CellRef } from "../workbook/address";
import { labelOf } from "./place";

/** A match below this is a proposal that a person should confirm. */
const SURE = 0.8;

/** Notes; a renamed criterion that was matched with doubt is a warning. */
export function auditChanges(
  current: Assessment,
  base: Assessment,
  continuity: Continuity,
): readonly Finding[] {
  return [...unitChanges(current, base, continuity), ...criterionChanges(current, base, continuity)];
}

function unitChanges(current: Assessment, base: Assessment, continuity: Continuity): readonly Finding[] {
  const years = { year: current.year, baseYear: base.year };
  const found = current.units.flatMap((unit): readonly Finding[] => {
    const partner = base.units[continuity.units[unit.index] ?? -1];
    const at = located("info", unit.cell, partner?.cell ?? null);
    if (partner === undefined) return [{ ...at, ...years, code: "unit-without-base", name: unit.name }];
    if (fold(partner.name) === fold(unit.name)) return [];
    return [{ ...at, ...years, code: "renamed-unit", name: unit.name, baseName: partner.name }];
  });
  const dropped = continuity.droppedUnits.flatMap((index): readonly Finding[] => {
    const unit = base.units[index];
    if (unit === undefined) return [];
    return [{ ...located("info", unit.cell), ...years, code: "unit-dropped", name: unit.name }];
  });
  return [...found, ...dropped];
}

function criterionChanges(current: Assessment, base: Assessment, continuity: Continuity): readonly Finding[] {
  const years = { year: current.year, baseYear: base.year };
  const confidence = new Map(continuity.matches.map((match) => [match.current, match.confidence]));
  const isNew = ({ index }: Criterion): boolean => (continuity.criteria[index] ?? -1) < 0;
  const found = current.criteria.flatMap((criterion): readonly Finding[] => {
    const parent = current.criteria[criterion.parent];
    const partner = base.criteria[continuity.criteria[criterion.index] ?? -1];
    if (parent === undefined) return [];
    if (partner === undefined) {
      // The parts of what is new are new as well.
      if (isNew(parent)) return [];
      return [
        { ...located("info", criterion.cell), ...years, code: "criterion-added", name: labelOf(criterion) },
      ];
    }
    if (fold(partner.name) === fold(criterion.name)) return [];
    const severity = (confidence.get(criterion.index) ?? 1) < SURE ? "warning" : "info";
    return [
      {
        ...located(severity, criterion.cell, partner.cell),
        ...years,
        code: criterion.level === 1 ? "renamed-area" : "renamed-criterion",
        name: labelOf(criterion),
        baseName: labelOf(partner),
      },
    ];
  });
  const gone = new Set(continuity.droppedCriteria);
  const dropped = continuity.droppedCriteria.flatMap((index): readonly Finding[] => {
    const criterion = base.criteria[index];
    if (criterion === undefined || criterion.parent < 0 || gone.has(criterion.parent)) return [];
    return [
      { ...located("info", criterion.cell), ...years, code: "criterion-dropped", name: labelOf(criterion) },
    ];
  });
  return [...found, ...dropped];
}

function located(
  severity: Severity,
  ...cells: readonly (CellRef | null)[]
): { readonly severity: Severity; readonly cells: readonly CellRef[] } {
  return { severity, cells: cells.filter((cell) => cell !== null) };
}
