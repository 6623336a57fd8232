/** Continuity by equal names only: what a book needs whose criteria and units kept theirs. */
import type { Assessment } from "../scorebook/assessment";
import type { Continuity, CriterionMatch } from "../scorebook/continuity";

export function matchSameNames(current: Assessment, base: Assessment): Continuity {
  const units = partners(current.units.map(unitKey), base.units.map(unitKey));
  const criteria = partners(paths(current), paths(base));
  const matches: CriterionMatch[] = [];
  criteria.forEach((partner, index) => {
    if (partner >= 0) matches.push({ current: index, base: partner, reason: "same-name", confidence: 1 });
  });
  return {
    units,
    criteria,
    matches,
    droppedCriteria: without(criteria, base.criteria.length),
    droppedUnits: without(units, base.units.length),
  };
}

function unitKey({ name }: { readonly name: string }): string {
  return name.toLowerCase();
}

/** "cải cách thể chế/ban hành văn bản" by criterion; the total is "". */
function paths(assessment: Assessment): readonly string[] {
  const found: string[] = [];
  for (const { name, parent } of assessment.criteria) {
    found.push(parent < 0 ? "" : `${found[parent] ?? ""}/${name.toLowerCase()}`);
  }
  return found;
}

function partners(current: readonly string[], base: readonly string[]): Int32Array {
  const byKey = new Map<string, number>();
  base.forEach((key, index) => {
    if (!byKey.has(key)) byKey.set(key, index);
  });
  const taken = new Set<number>();
  return Int32Array.from(current, (key) => {
    const partner = byKey.get(key) ?? -1;
    if (partner < 0 || taken.has(partner)) return -1;
    taken.add(partner);
    return partner;
  });
}

function without(partners: Int32Array, baseCount: number): readonly number[] {
  const taken = new Set(partners);
  return Array.from({ length: baseCount }, (_, index) => index).filter((index) => !taken.has(index));
}
