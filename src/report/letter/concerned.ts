/** Which findings of the audit concern a peer group, and which one of its units. */
import { isAsked, type AskedFinding } from "../../language/finding-row";
import type { Assessment } from "../../scorebook/assessment";
import type { Finding } from "../../scorebook/finding";
import type { CellRef } from "../../workbook/address";

/** Of the year of this assessment, in its sheets; gravest first as the audit has them. */
export function findingsOfGroup(current: Assessment, findings: readonly Finding[]): readonly AskedFinding[] {
  const names = new Set(current.units.map(({ name }) => name));
  return findings.filter((finding): finding is AskedFinding => {
    if (!isAsked(finding) || finding.year !== current.year) return false;
    const named = !("unit" in finding) || finding.unit === "" || names.has(finding.unit);
    return named && finding.cells.some(({ sheet }) => current.sheets.includes(sheet));
  });
}

/** Those of a unit's own figures, and of a maximum that is that of all units. */
export function findingsOfUnit(
  current: Assessment,
  unit: number,
  findings: readonly Finding[],
): readonly AskedFinding[] {
  const own = cellsOfUnit(current, unit);
  const name = current.units[unit]?.name ?? "";
  return findingsOfGroup(current, findings).filter(
    (finding) =>
      ("unit" in finding && (finding.unit === name || finding.unit === "")) ||
      finding.cells.some((cell) => own.has(keyOf(cell))),
  );
}

/** Without its maxima, which may be those of all. */
function cellsOfUnit(current: Assessment, unit: number): ReadonlySet<string> {
  const { criteria, units, scores, parts, publishedRanks, publishedPercents } = current;
  const cells = new Set<string>();
  const add = (cell: CellRef | null | undefined): void => {
    if (cell !== null && cell !== undefined) cells.add(keyOf(cell));
  };
  add(units[unit]?.cell);
  for (const { index } of criteria) {
    const at = index * units.length + unit;
    add(scores.cell(index, unit));
    add(publishedRanks.get(at)?.cell);
    add(publishedPercents.get(at)?.cell);
    for (const table of parts.values()) add(table.cell(index, unit));
  }
  return cells;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}
