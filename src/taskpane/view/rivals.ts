/** What a unit may be held against: its last year, the middle of its group, who stands near it, any other unit. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { leaderOf, type Rival } from "../../analysis/gap";
import { neighboursOf } from "../../analysis/neighbours";
import type { Language } from "../../language/language";
import { compareWords } from "../../language/tool-compare";
import type { Unit } from "../../scorebook/assessment";
import { plain } from "../../text/fold";
import type { NamedOption, OptionsOf } from "./unit-options";

interface RivalOption extends NamedOption {
  readonly rival: Rival;
}

export interface Rivals {
  readonly groups: readonly OptionsOf<RivalOption>[];
  /** Who is meant; null where there is nobody to be held against. */
  readonly chosen: RivalOption | null;
}

/** @param wanted null, or a rival that is the unit itself now, for the one next above, else below, else last year */
export function rivalsOf(
  group: GroupAnalysis,
  unit: number,
  wanted: Rival | null,
  language: Language,
): Rivals {
  const words = compareWords(language);
  const { above, below } = neighboursOf(group, 0, unit);
  const leader = leaderOf(group, unit);
  const isAlone = group.current.units.length < 2;
  const near = (name: string, say: (unit: string) => string, other: Unit | null): RivalOption[] =>
    other === null
      ? []
      : [option(`${name}:${String(other.index)}`, say(other.name), { kind: "unit", unit: other.index })];
  const aboveOptions = near("above", words.above, above?.unit ?? null);
  const belowOptions = near("below", words.below, below?.unit ?? null);
  const base: RivalOption[] =
    group.base === null ? [] : [option("base", words.year(group.base.year), { kind: "base" })];
  const median: RivalOption[] = isAlone ? [] : [option("median", words.median, { kind: "median" })];
  const units = group.current.units
    .filter(({ index }) => index !== unit)
    .map(({ index, name }) => option(`unit:${String(index)}`, name, { kind: "unit", unit: index }));
  const often = [
    ...aboveOptions,
    ...belowOptions,
    ...near("leader", words.leader, leader),
    ...base,
    ...median,
  ];
  const chosen = [...units, ...base, ...median].find(({ rival }) => isSame(rival, wanted));
  return {
    groups: [
      { name: words.marks, options: often },
      { name: group.current.group.name, options: units },
    ].filter(({ options }) => options.length > 0),
    chosen: chosen ?? [...aboveOptions, ...belowOptions, ...base, ...units][0] ?? null,
  };
}

function option(key: string, name: string, rival: Rival): RivalOption {
  return { key, name, rival, plain: plain(name) };
}

function isSame(rival: Rival, wanted: Rival | null): boolean {
  if (wanted?.kind !== rival.kind) return false;
  return rival.kind !== "unit" || (wanted.kind === "unit" && wanted.unit === rival.unit);
}
