/** Which unit and which criterion of one year is which of an earlier year. */

/** Why two criteria are held to be the same; "user" outranks every guess. */
export type MatchReason = "same-name" | "same-code-and-similar-name" | "similar-name" | "synonym" | "user";

export interface CriterionMatch {
  readonly current: number;
  readonly base: number;
  readonly reason: MatchReason;
  /** 0 to 1; below 1 the match is a proposal that a person should confirm. */
  readonly confidence: number;
}

/** Links from an assessment to that of the base year. −1 means no partner: new, never compared by position. */
export interface Continuity {
  /** Base unit index by unit index. */
  readonly units: Int32Array;
  /** Base criterion index by criterion index. */
  readonly criteria: Int32Array;
  readonly matches: readonly CriterionMatch[];
  /** Base criteria and base units without a partner this year. */
  readonly droppedCriteria: readonly number[];
  readonly droppedUnits: readonly number[];
}
