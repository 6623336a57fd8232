/** What of a group the words of its report name: places, units of the year before, criteria that tell nobody apart. */
import { count, GroupFacts, type Row } from "./group-facts";

export function shownOf(place: Row["place"] | undefined): string | undefined {
  const of = place?.of ?? null;
  return of === null ? undefined : count(of);
}

export function thenNames(then: GroupFacts["then"]): readonly string[] {
  if (then === null) return [];
  const { assessment } = then;
  // A unit counts as scored there as soon as it has a total that can be ranked.
  return new GroupFacts({ assessments: [assessment] }, assessment.year).now.rows.map(({ name }) => name);
}

export function isIdle(
  number: string | undefined,
  list: string | undefined,
  names: readonly string[],
): boolean {
  if (names.length === 0 || number !== count(names.length)) return false;
  return names.length > 5 ? list === undefined : list === names.join("; ");
}
