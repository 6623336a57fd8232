/** Which unit of a year is which of an earlier one: the same name, the same place under another title, or as a person says. */
import type { Assessment, Unit } from "../scorebook/assessment";
import type { Corrections } from "../scorebook/corrections";
import { WordWeights } from "./similarity";
import { spelledOut } from "../text/synonyms";
import { fold } from "../text/fold";
import { bareUnitName, kindOfUnit } from "../text/unit-names";

const ALIKE = 0.82;
const MOST_PAIRS = 250_000;

/** Base unit by unit; −1 for none. Linear in the units, except for the few that no name finds. */
export function matchUnits(current: Assessment, base: Assessment, corrections: Corrections): Int32Array {
  const partners = new Int32Array(current.units.length).fill(-1);
  const taken = new Uint8Array(base.units.length);
  const closed = new Set<number>();
  const link = (unit: number, partner: number): void => {
    if (partners[unit] !== -1 || taken[partner] === 1 || closed.has(unit)) return;
    partners[unit] = partner;
    taken[partner] = 1;
  };
  correct(current, base, corrections, { link, closed });
  const keys: readonly ((unit: Unit) => string)[] = [
    ({ name }) => fold(name),
    ({ name }) => `${kindOfUnit(name)}:${spelledOut(bareUnitName(name))}`,
    ({ name }) => spelledOut(bareUnitName(name)),
  ];
  keys.forEach((key, step) => {
    const open = current.units.filter(({ index }) => partners[index] === -1 && !closed.has(index));
    const byKey = indexUnique(
      base.units.filter(({ index }) => taken[index] === 0),
      key,
      step > 0,
    );
    const own = indexUnique(open, key, step > 0);
    for (const [name, unit] of own) {
      const partner = byKey.get(name);
      // A bare name links only what is not plainly of two kinds: "Huyện Cao Lãnh" is not "Xã Cao Lãnh".
      if (partner !== undefined && (step < 2 || mayBeSame(unit, partner))) link(unit.index, partner.index);
    }
  });
  matchAlike(current, base, { partners, taken, closed, link });
  return partners;
}

/** Units of which a person has said who they were, or that they are new. */
export function confirmedUnits(
  current: Assessment,
  base: Assessment,
  corrections: Corrections,
): readonly number[] {
  const said = new Set(
    corrections.units
      .filter(({ year, baseYear }) => year === current.year && baseYear === base.year)
      .map(({ unit }) => fold(unit)),
  );
  if (said.size === 0) return [];
  return current.units.filter(({ name }) => said.has(fold(name))).map(({ index }) => index);
}

function correct(
  current: Assessment,
  base: Assessment,
  corrections: Corrections,
  { link, closed }: { readonly link: (unit: number, partner: number) => void; readonly closed: Set<number> },
): void {
  const fitting = corrections.units.filter(
    ({ year, baseYear }) => year === current.year && baseYear === base.year,
  );
  if (fitting.length === 0) return;
  const units = new Map(current.units.map((unit) => [fold(unit.name), unit.index]));
  const baseUnits = new Map(base.units.map((unit) => [fold(unit.name), unit.index]));
  for (const { unit, baseUnit } of fitting) {
    const index = units.get(fold(unit));
    const partner = baseUnit === null ? undefined : baseUnits.get(fold(baseUnit));
    if (index === undefined) continue;
    if (partner === undefined) closed.add(index);
    else link(index, partner);
  }
}

/** Units by key; a key that several share finds none, or the first where `shared` keys keep their order. */
function indexUnique(
  units: readonly Unit[],
  key: (unit: Unit) => string,
  onlyUnique: boolean,
): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const shared = new Set<string>();
  for (const unit of units) {
    const name = key(unit);
    if (found.has(name)) shared.add(name);
    else found.set(name, unit);
  }
  if (onlyUnique) for (const name of shared) found.delete(name);
  return found;
}

function mayBeSame(a: Unit, b: Unit): boolean {
  const [kind, other] = [kindOfUnit(a.name), kindOfUnit(b.name)];
  return kind === other || kind === "other" || other === "other";
}

/** What no name finds: the two units that are each other's most alike, where that is much. */
function matchAlike(
  current: Assessment,
  base: Assessment,
  {
    partners,
    taken,
    closed,
    link,
  }: {
    readonly partners: Int32Array;
    readonly taken: Uint8Array;
    readonly closed: ReadonlySet<number>;
    readonly link: (unit: number, partner: number) => void;
  },
): void {
  const open = current.units.filter(({ index }) => partners[index] === -1 && !closed.has(index));
  const openBase = base.units.filter(({ index }) => taken[index] === 0);
  if (open.length === 0 || openBase.length === 0 || open.length * openBase.length > MOST_PAIRS) return;
  const spelled = (unit: Unit): string => spelledOut(unit.name);
  const weights = new WordWeights([...open.map(spelled), ...openBase.map(spelled)]);
  const pairs: { unit: number; partner: number; alike: number }[] = [];
  for (const unit of open) {
    for (const partner of openBase) {
      if (!mayBeSame(unit, partner)) continue;
      const alike = weights.similarity(spelled(unit), spelled(partner));
      if (alike >= ALIKE) pairs.push({ unit: unit.index, partner: partner.index, alike });
    }
  }
  pairs.sort((a, b) => b.alike - a.alike || a.unit - b.unit);
  for (const { unit, partner } of pairs) link(unit, partner);
}
