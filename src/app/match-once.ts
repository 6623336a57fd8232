/** Which unit and criterion is which of another year: worked out once for each pair of assessments. */
import { matchAssessments } from "../matching/continuity";
import type { Assessment } from "../scorebook/assessment";
import type { Continuity, Match } from "../scorebook/continuity";
import type { Corrections } from "../scorebook/corrections";

/** A pair of assessments that was matched already. */
export type Matched = readonly [current: Assessment, base: Assessment, continuity: Continuity];

/**
 * Matching compares words; each pair of assessments is matched once as long as the book lives.
 * @param matched what is known before, as from the worker that understood the book
 */
export function matchOnce(corrections: Corrections, matched: readonly Matched[] = []): Match {
  const known = new WeakMap<Assessment, Map<Assessment, Continuity>>();
  for (const [current, base, continuity] of matched)
    known.set(current, (known.get(current) ?? new Map<Assessment, Continuity>()).set(base, continuity));
  return (current, base) => {
    const pairs = known.get(current) ?? new Map<Assessment, Continuity>();
    known.set(current, pairs);
    const continuity = pairs.get(base) ?? matchAssessments(current, base, corrections);
    pairs.set(base, continuity);
    return continuity;
  };
}
