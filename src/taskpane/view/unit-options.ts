/** Units to choose from, found by what a person types, with or without marks. */
import type { Analysis } from "../../analysis/analysis";
import { plain } from "../../text/fold";
import type { UnitPlace } from "../state/pane-state";

export interface NamedOption {
  readonly key: string;
  readonly name: string;
  /** Name as it is searched. */
  readonly plain: string;
}

export interface UnitOption extends NamedOption {
  /** Its key is "0:3": group and unit. */
  readonly place: UnitPlace;
}

export interface OptionsOf<O extends NamedOption> {
  readonly name: string;
  readonly options: readonly O[];
}

/** More than this are never listed at once; the reader is asked to type on. */
const LISTED = 60;

function unitKey({ group, unit }: UnitPlace): string {
  return `${group}:${unit}`;
}

export function unitGroups(analysis: Analysis): readonly OptionsOf<UnitOption>[] {
  return analysis.groups.map(({ current }, group) => ({
    name: current.group.name,
    options: current.units.map(({ name, index }) => {
      const place = { group, unit: index };
      return { key: unitKey(place), name, place, plain: plain(name) };
    }),
  }));
}

/** What holds every word typed in its name, in its order; `more` counts what is not listed. */
export function matchingOptions<O extends NamedOption>(
  groups: readonly OptionsOf<O>[],
  query: string,
): { readonly groups: readonly OptionsOf<O>[]; readonly more: number } {
  const wanted = plain(query).split(" ");
  let room = LISTED;
  let more = 0;
  const matching = groups.map(({ name, options }) => {
    const found = options.filter(({ plain }) => wanted.every((word) => plain.includes(word)));
    const listed = found.slice(0, room);
    room -= listed.length;
    more += found.length - listed.length;
    return { name, options: listed };
  });
  return { groups: matching.filter(({ options }) => options.length > 0), more };
}
