/** Which unit and which criterion of one year is which of an earlier year. */
import type { Assessment } from "./assessment";

/** Why two criteria are held to be the same; "user" outranks every guess. */
export type MatchReason = "same-name" | "same-code-and-similar-name" | "similar-name" | "synonym" | "user";

export interface CriterionMatch {
  readonly current: number;
  readonly base: number;
  readonly reason: MatchReason;
  /** 0 to 1; below 1 the match is a proposal that a person should confirm. */
  readonly confidence: number;
}

/** A criterion that became several, or several that became one: compared with none of them, but told. */
export interface Regrouping {
  readonly kind: "split" | "merged";
  /** The whole: a base criterion where it was split, a current one where others were merged into it. */
  readonly one: number;
  /** Its parts, in the other year. */
  readonly many: readonly number[];
}

/** Links from an assessment to that of the base year. −1 means no partner: new, never compared by position. */
export interface Continuity {
  /** Base unit index by unit index. */
  readonly units: Int32Array;
  /** Base criterion index by criterion index. */
  readonly criteria: Int32Array;
  /** Units of this year of which a person has said who they were; nobody need be asked again. */
  readonly confirmedUnits?: readonly number[];
  readonly matches: readonly CriterionMatch[];
  readonly regroupings?: readonly Regrouping[];
  /** Base criteria and base units without a partner this year. */
  readonly droppedCriteria: readonly number[];
  readonly droppedUnits: readonly number[];
}

/** The links of an assessment with that of an earlier year; whoever compares years takes one. */
export type Match = (current: Assessment, base: Assessment) => Continuity;
