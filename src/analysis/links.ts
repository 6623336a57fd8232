/** Which unit and criterion is which of another year, asked once for each pair: a country takes long to match. */
import type { Assessment } from "../scorebook/assessment";
import type { Continuity, Match } from "../scorebook/continuity";

const known = new WeakMap<Match, WeakMap<Assessment, WeakMap<Assessment, Continuity>>>();

/** What `match` gives for the two; kept as long as both years and the way of matching live. */
export function linkOf(match: Match, current: Assessment, base: Assessment): Continuity {
  const ofMatch = known.get(match) ?? new WeakMap<Assessment, WeakMap<Assessment, Continuity>>();
  known.set(match, ofMatch);
  const ofYear = ofMatch.get(current) ?? new WeakMap<Assessment, Continuity>();
  ofMatch.set(current, ofYear);
  const link = ofYear.get(base) ?? match(current, base);
  ofYear.set(base, link);
  return link;
}
