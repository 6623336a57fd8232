/** A unit by the name that a person typed: "bach thong", "Bạch Thông", "UBND huyện Bạch Thông". */
import type { Unit } from "../scorebook/assessment";
import { ProblemError } from "../scorebook/problem";
import { fold, plain } from "../text/fold";
import { bareUnitName } from "../text/unit-names";
import type { Analysis, GroupAnalysis } from "../analysis/analysis";

export interface ChosenUnit {
  readonly group: GroupAnalysis;
  readonly unit: Unit;
}

const NEAR = 5;

/** Edits between two short texts, for suggestions only. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** All units of an analysis, group by group. */
export function allUnits(analysis: Analysis): readonly ChosenUnit[] {
  return analysis.groups.flatMap((group) => group.current.units.map((unit) => ({ group, unit })));
}

/**
 * The one unit meant: the exact name before the same words, then the name without its prefix, then
 * the same letters without marks.
 * @throws ProblemError "unknown-unit" with the nearest names, or "ambiguous-unit"
 */
export function findUnit(analysis: Analysis, name: string): ChosenUnit {
  const units = allUnits(analysis);
  const forms: readonly ((text: string) => string)[] = [
    (text) => text,
    fold,
    bareUnitName,
    plain,
    (text) => plain(bareUnitName(text)),
  ];
  for (const form of forms) {
    const wanted = form(name);
    const found = units.filter(({ unit }) => form(unit.name) === wanted);
    const [first, second] = found;
    if (first !== undefined && second === undefined) return first;
    if (first !== undefined) {
      throw new ProblemError({
        code: "ambiguous-unit",
        name,
        groups: found.map(({ group, unit }) => `${unit.name} (${group.current.group.name})`),
      });
    }
  }
  const wanted = plain(bareUnitName(name));
  const near = units
    .map(({ unit }) => {
      const candidate = plain(bareUnitName(unit.name));
      const holds = wanted.length > 1 && candidate.includes(wanted);
      return { name: unit.name, far: holds ? 0 : distance(wanted, candidate) / Math.max(wanted.length, 1) };
    })
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAR);
  throw new ProblemError({ code: "unknown-unit", name, near: near.map((candidate) => candidate.name) });
}
