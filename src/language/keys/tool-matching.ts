/** Words of the page on which units and criteria of two years are held against each other. */
import type { MatchReason } from "../../scorebook/continuity";

export interface MatchingToolWords {
  readonly lead: (year: number, baseYear: number) => string;
  readonly noBase: string;
  readonly noGroupBase: (year: number) => string;
  readonly units: string;
  readonly criteria: string;
  readonly doubtful: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly added: (count: number) => string;
  readonly dropped: (count: number, baseYear: number) => string;
  readonly same: (count: number) => string;
  readonly allSame: string;
  readonly reasons: Readonly<Record<MatchReason, string>>;
  readonly renamed: string;
  readonly renumbered: (from: string, to: string) => string;
  readonly moved: (from: string) => string;
  readonly splitFrom: (name: string) => string;
  readonly mergedFrom: (count: number) => string;
  readonly saidNone: string;
  readonly partner: (name: string, baseYear: number) => string;
  readonly inBase: (baseYear: number) => string;
  readonly none: string;
  readonly propose: string;
  readonly free: string;
  readonly taken: string;
  readonly right: string;
  readonly rightOf: (name: string) => string;
  readonly keep: (count: number) => string;
  readonly keepNothing: string;
  readonly undo: string;
  readonly kept: string;
  readonly notKept: string;
}
