/** What changed between two years besides the figures: names, units and criteria that came or went. */
import type { CellRef } from "../workbook/address";
import type { Assessment } from "../scorebook/assessment";
import type { Continuity } from "../scorebook/continuity";
import type { Finding } from "../scorebook/finding";
import { fold } from "../text/fold";

/** A match less sure than this should be confirmed by a person. */
const SURE = 0.8;

export function continuityFindings(current: Assessment, base: Assessment, continuity: Continuity): Finding[] {
  return [...unitFindings(current, base, continuity), ...criterionFindings(current, base, continuity)];
}

function cellsOf(...cells: readonly (CellRef | null | undefined)[]): CellRef[] {
  return cells.filter((cell) => cell !== null && cell !== undefined);
}

function unitFindings(current: Assessment, base: Assessment, continuity: Continuity): Finding[] {
  const years = { year: current.year, baseYear: base.year };
  const findings: Finding[] = [];
  const confirmed = new Set(continuity.confirmedUnits);
  for (const unit of current.units) {
    if (confirmed.has(unit.index)) continue;
    const partner = base.units[continuity.units[unit.index] ?? -1];
    const { name } = unit;
    if (partner === undefined) {
      findings.push({
        code: "unit-without-base",
        severity: "warning",
        cells: cellsOf(unit.cell),
        ...years,
        name,
      });
    } else if (fold(partner.name) !== fold(name)) {
      const cells = cellsOf(unit.cell, partner.cell);
      findings.push({
        code: "renamed-unit",
        severity: "info",
        cells,
        ...years,
        name,
        baseName: partner.name,
      });
    }
  }
  for (const index of continuity.droppedUnits) {
    const unit = base.units[index];
    if (unit === undefined) continue;
    findings.push({
      code: "unit-dropped",
      severity: "warning",
      cells: cellsOf(unit.cell),
      ...years,
      name: unit.name,
    });
  }
  return findings;
}

function criterionFindings(current: Assessment, base: Assessment, continuity: Continuity): Finding[] {
  const years = { year: current.year, baseYear: base.year };
  const findings: Finding[] = [];
  for (const { current: index, base: partner, reason, confidence } of continuity.matches) {
    const criterion = current.criteria[index];
    const old = base.criteria[partner];
    if (criterion === undefined || old === undefined || index === 0) continue;
    if (reason === "same-name" || reason === "user") continue;
    findings.push({
      code: criterion.level === 1 ? "renamed-area" : "renamed-criterion",
      severity: confidence >= SURE ? "info" : "warning",
      cells: cellsOf(criterion.cell, old.cell),
      ...years,
      name: titled(criterion),
      baseName: titled(old),
    });
  }
  // Where a whole branch is new or gone, its top says it.
  for (const criterion of current.criteria) {
    if (criterion.index === 0 || (continuity.criteria[criterion.index] ?? -1) >= 0) continue;
    if (criterion.parent > 0 && (continuity.criteria[criterion.parent] ?? -1) < 0) continue;
    const cells = cellsOf(criterion.cell);
    findings.push({ code: "criterion-added", severity: "info", cells, ...years, name: titled(criterion) });
  }
  const dropped = new Set(continuity.droppedCriteria);
  for (const index of continuity.droppedCriteria) {
    const criterion = base.criteria[index];
    if (criterion === undefined || index === 0 || dropped.has(criterion.parent)) continue;
    const cells = cellsOf(criterion.cell);
    findings.push({ code: "criterion-dropped", severity: "info", cells, ...years, name: titled(criterion) });
  }
  return findings;
}

function titled({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}
