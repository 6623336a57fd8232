/** Units that stand more than once in a year's table. */
import type { Assessment } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import { fold } from "../text/fold";

/** Errors: a unit is scored once. Names are compared folded, so "Hoà Bình" and "Hòa Bình" are one. */
export function auditUnits(assessment: Assessment): readonly Finding[] {
  const firsts = new Map<string, (typeof assessment.units)[number]>();
  return assessment.units.flatMap((unit): readonly Finding[] => {
    const folded = fold(unit.name);
    const first = firsts.get(folded);
    if (first === undefined) {
      firsts.set(folded, unit);
      return [];
    }
    return [
      {
        severity: "error",
        cells: [unit.cell, first.cell].filter((cell) => cell !== null),
        code: "duplicate-unit",
        year: assessment.year,
        unit: unit.name,
      },
    ];
  });
}
