/** Which peer group of one year is which of another: by name, by kind, or by the units in it. */
import type { Assessment } from "../scorebook/assessment";

export interface GroupPair {
  readonly current: Assessment;
  /** Null where the base year has no such group: districts do not become communes. */
  readonly base: Assessment | null;
}

/** Share of a group's units that must be in the other for a pair that neither name nor kind shows. */
const COMMON_UNITS = 0.5;

/** One pair per current group, in their order; a base group is used once. */
export function pairGroups(
  currents: readonly Assessment[],
  bases: readonly Assessment[],
): readonly GroupPair[] {
  const found = new Map<Assessment, Assessment>();
  const rules: readonly ((current: Assessment, base: Assessment) => boolean)[] = [
    (current, base) => sameKind(current, base) && fold(current.group.name) === fold(base.group.name),
    (current, base) => current.group.kind !== "other" && current.group.kind === base.group.kind,
    (current, base) => (sameKind(current, base) || hasOther(current, base)) && shareUnits(current, base),
  ];
  for (const fits of rules) {
    const open = currents.filter((current) => !found.has(current));
    const free = bases.filter((base) => ![...found.values()].includes(base));
    for (const current of open) {
      // A rule that fits several groups says nothing.
      const candidates = free.filter((base) => fits(current, base));
      const [base] = candidates;
      if (base === undefined || candidates.length > 1) continue;
      if (open.filter((other) => fits(other, base)).length === 1) found.set(current, base);
    }
  }
  return currents.map((current) => ({ current, base: found.get(current) ?? null }));
}

function sameKind(a: Assessment, b: Assessment): boolean {
  return a.group.kind === b.group.kind;
}

/** "other" is a group whose kind reading could not tell. */
function hasOther(a: Assessment, b: Assessment): boolean {
  return a.group.kind === "other" || b.group.kind === "other";
}

function shareUnits(current: Assessment, base: Assessment): boolean {
  const names = new Set(base.units.map(({ name }) => fold(name)));
  const common = current.units.filter(({ name }) => names.has(fold(name))).length;
  return common > 0 && common >= COMMON_UNITS * Math.min(current.units.length, base.units.length);
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
