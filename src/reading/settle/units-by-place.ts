/** A unit that one of several tables calls otherwise: told by its place in a list that is the same but for it. */
import { fold } from "../../text/fold";
import type { Draft, DraftUnit, OtherName } from "../readers/draft";
import type { ReadDraft } from "./read-draft";

/** @returns the same drafts; where a list of units is that of an earlier table but for some names, under these names */
export function withUnitsByPlace<Source>(read: readonly ReadDraft<Source>[]): ReadDraft<Source>[] {
  const done: ReadDraft<Source>[] = [];
  for (const own of read) {
    const other = done.find(({ draft }) => isSameList(draft, own.draft));
    done.push(other === undefined ? own : { ...own, draft: namedAs(own.draft, other.draft.units) });
  }
  return done;
}

/** The same year, as many units, half of them or more under the same name at the same place, and none of them elsewhere. */
function isSameList(a: Draft, b: Draft): boolean {
  const { units } = a;
  if (a.oneUnit || b.oneUnit || a.year !== b.year || units.length !== b.units.length) return false;
  const [names, others] = [units, b.units].map((own) => own.map(({ name }) => fold(name)));
  if (names === undefined || others === undefined) return false;
  const differ = names.flatMap((name, at) => (name === others[at] ? [] : [at]));
  if (differ.length === 0 || differ.length * 2 > names.length) return false;
  const [known, known2] = [new Set(names), new Set(others)];
  return differ.every((at) => !known.has(others[at] ?? "") && !known2.has(names[at] ?? ""));
}

function namedAs(draft: Draft, names: readonly DraftUnit[]): Draft {
  const otherNames: OtherName[] = [];
  const units = draft.units.map((unit, at) => {
    const expected = names[at]?.name ?? unit.name;
    if (fold(expected) === fold(unit.name)) return unit;
    otherNames.push({ name: unit.name, cell: unit.cell, expected });
    return { ...unit, name: expected };
  });
  return { ...draft, units, otherNames: [...draft.otherNames, ...otherNames] };
}
