/** The sentences of what checking a report finds, and the words that it puts right. */
/** Facts of a finding, as report/check/check-result.ts has them. */
export interface CheckFacts {
  readonly code: string;
  readonly text: string;
  readonly expected: string | null;
  readonly unit: string;
  readonly criterion: string;
  readonly year: number;
}

export interface ReportCheckWords {
  readonly messages: Readonly<Record<string, (facts: CheckFacts) => string>>;
  /** Words that say a change, "tăng" and "giảm" first of each kind; a longer one comes before its part. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly same: string;
  readonly year: (year: number) => string;
  /** "29 tháng 3 năm 2023", as it stands behind "ngày". */
  readonly date: (day: number, month: number, year: number) => string;
  readonly ranked: (rank: string) => string;
  /** Of a rank that moved up (1), down (−1) or not (0). */
  readonly rankMoved: (way: number, places: string) => string;
  readonly scoreMoved: (way: number) => string;
  /** How many sentences have figures that were not held, and why (report/check/unread.ts). */
  readonly unchecked: (sentences: number) => string;
  readonly uncheckedReason: Readonly<
    Record<"other-index" | "plan" | "not-index" | "unclear" | "no-figure", string>
  >;
  /** What is true where a unit or an area was set beside others. */
  readonly beside: Readonly<
    Record<
      | "above-mean"
      | "below-mean"
      | "above-unit"
      | "below-unit"
      | "level-unit"
      | "most-lost"
      | "next-to-unit"
      | "highest-share"
      | "lowest-share",
      string
    >
  >;
  readonly percentMoved: (way: number) => string;
}
