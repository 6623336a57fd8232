/** A claim: a figure of a written report with what it says, of whom, of what and of when. */
import type { Printed } from "./token";

/** What a figure is said to be. "value" is a score or a percentage, where the text does not say which. */
export type ClaimKind =
  | "score"
  | "max"
  | "lost"
  | "percent"
  | "value"
  | "rank"
  /** How many units are ranked: "08" of "01/08". */
  | "ranked"
  | "rank-change"
  | "score-change"
  | "percent-change"
  | "max-change"
  | "from-max"
  | "from-performance"
  /** Points between two units. */
  | "difference"
  | "median-difference"
  /** Points, or percent, between a unit and the mean of its peers. */
  | "mean-difference"
  /** Between the first and the last of a ranking. */
  | "spread"
  | "mean"
  /** Of the mean of all units between two years. */
  | "mean-change"
  | "count";

/** What is counted. */
export type Counted =
  | { readonly of: "areas"; readonly way: CountedWay }
  | { readonly of: "units"; readonly way: CountedWay }
  /** Criteria that lost points, or those of a stated cause. */
  | { readonly of: "lost-criteria" }
  | { readonly of: "cause-criteria" }
  /** As many as the list that follows names. */
  | { readonly of: "listed"; readonly listed: number };

export type CountedWay =
  | "all"
  | "rank-up"
  | "rank-down"
  | "rank-same"
  | "score-up"
  | "score-down"
  | "score-same"
  | "uncompared"
  /** Compared by points, with ranks that cannot be. */
  | "ranks-apart"
  | "lost"
  | "weak"
  | "above-mean"
  | "below-mean"
  /** Of points where `points` says so, else of percent. */
  | { readonly threshold: Printed; readonly above: boolean; readonly points: boolean };

/** How loosely a figure is given: "gần 89", "khoảng 64", "hơn 88", "dưới 65". */
export type Looseness = "nearly" | "about" | "over" | "under";

export interface Subject {
  /** Column of this year's assessment; null for the group as a whole. */
  readonly unit: number | null;
  /** Any of these may be meant; more than one where criteria share a name. */
  readonly criteria: readonly number[];
  /** Criteria of a stated cause, meant together. */
  readonly together: readonly number[];
  /** Taken over from an earlier sentence; then the total may be meant as well. */
  readonly inherited: boolean;
}

export interface Claim {
  readonly kind: ClaimKind;
  readonly printed: Printed;
  /** As said: "tăng" 1, "giảm" −1, 0 where no word says. */
  readonly direction: -1 | 0 | 1;
  readonly subject: Subject;
  /** The year spoken of. */
  readonly year: number;
  /** Index of the year mention that says so; −1 where none does. */
  readonly yearMention: number;
  /** The year compared with; null for the year before the report's in the book. */
  readonly against: number | null;
  /** The other unit of a difference. */
  readonly other: number | null;
  readonly counted: Counted | null;
  /** Null for a figure that is given as it is. */
  readonly loose: Looseness | null;
  /** What else it may mean; wrong only where none of it is this figure. */
  readonly readings?: readonly Claim[];
  /** Offsets of the printed figure in the whole text. */
  readonly start: number;
  readonly end: number;
}

/** Something said without a figure, that figures can contradict. */
export interface Statement {
  readonly kind:
    | "rank-same"
    | "rank-up"
    | "rank-down"
    | "score-up"
    | "score-down"
    | "percent-up"
    | "percent-down"
    | "first"
    | "last"
    /** Of all areas the one that gained, or lost, the most points. */
    | "above-mean"
    | "below-mean"
    /** Above or below another unit. */
    | "above-unit"
    | "below-unit"
    /** As many points as another unit. */
    | "level-unit"
    /** Of all areas the one with the highest, or lowest, share. */
    | "highest-share"
    | "lowest-share"
    /** Of all areas the one that lost the most points. */
    | "most-lost"
    /** The place right behind another unit. */
    | "next-to-unit"
    | "largest-gain"
    | "largest-loss";
  readonly subject: Subject;
  /** The year spoken of; null for that of the report. */
  readonly year: number | null;
  /** An area that stands in a list of such areas. */
  readonly listed: boolean;
  /** The unit compared with. */
  readonly other?: number;
  readonly start: number;
  readonly end: number;
}
