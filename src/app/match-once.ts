/** Which unit and criterion is which of another year: worked out once for each pair of assessments. */
import { matchAssessments } from "../matching/continuity";
import type { Assessment } from "../scorebook/assessment";
import type { Continuity } from "../scorebook/continuity";
import type { Corrections } from "../scorebook/corrections";

/** Links an assessment with that of an earlier year. */
export type Match = (current: Assessment, base: Assessment) => Continuity;

/** Matching compares words; each pair of assessments is matched once as long as the book lives. */
export function matchOnce(corrections: Corrections): Match {
  const known = new WeakMap<Assessment, Map<Assessment, Continuity>>();
  return (current, base) => {
    const pairs = known.get(current) ?? new Map<Assessment, Continuity>();
    known.set(current, pairs);
    const continuity = pairs.get(base) ?? matchAssessments(current, base, corrections);
    pairs.set(base, continuity);
    return continuity;
  };
}
