/**
 * Analysis: a year of every peer group beside an earlier one. Ranks are computed once for all nodes;
 * a figure with its changes is made when asked for, so that a country-wide book stays small.
 */
import type { CellRef } from "../workbook/address";
import type { Assessment, PublishedRank, Unit } from "../scorebook/assessment";
import type { Continuity } from "../scorebook/continuity";
import type { Criterion } from "../scorebook/criterion";
import type { Points, Ratio } from "../scorebook/points";
import type { TieRule } from "../scorebook/settings";

/** Ranks of every node and unit of an assessment; 0 where a unit has no score there. */
export interface RankTable {
  /** By `criterion × unitCount + unit`. */
  readonly ranks: Uint32Array;
  /** Units with a score, by criterion. */
  readonly of: Uint32Array;
  /** 1 where another unit shares the exact figure. */
  readonly tied: Uint8Array;
  /** By criterion: "percent" where maxima differ between units, otherwise "score". */
  readonly by: readonly ("score" | "percent")[];
}

/** A node's figure for a unit in one year. */
export interface Standing {
  readonly score: Points;
  readonly max: Points;
  /** Score over maximum. */
  readonly ratio: Ratio;
  readonly lostPoints: Points;
  readonly rank: number;
  readonly of: number;
  readonly tied: boolean;
  /** Another unit looks equal at the printed decimals but is not exactly. */
  readonly tiedAsShown: boolean;
  readonly publishedRank: PublishedRank | null;
  /** Where score and maximum stand; null where derived. */
  readonly scoreCell: CellRef | null;
  readonly maxCell: CellRef | null;
}

/**
 * The three changes, and the exact split of the first:
 * score = fromMax + fromPerformance, with fromMax = Δmax · p₀ and fromPerformance = max₁ · Δp.
 */
export interface Change {
  readonly score: Points;
  /** Percentage points, in millionths, rounded once from the exact difference. */
  readonly percent: number;
  /** Positive when the unit rose. */
  readonly rank: number;
  readonly fromMax: Points;
  readonly fromPerformance: Points;
}

export interface Figure {
  readonly criterion: Criterion;
  readonly unit: Unit;
  /** Null where the unit has no score at this node this year. */
  readonly standing: Standing | null;
  readonly base: Standing | null;
  /** Null where either year is missing. */
  readonly change: Change | null;
}

export interface GroupAnalysis {
  readonly current: Assessment;
  readonly base: Assessment | null;
  readonly continuity: Continuity | null;
  readonly ranks: RankTable;
  readonly baseRanks: RankTable | null;
}

export interface Analysis {
  /** All years of the book, ascending. */
  readonly years: readonly number[];
  readonly year: number;
  readonly baseYear: number | null;
  readonly ties: TieRule;
  readonly groups: readonly GroupAnalysis[];
}
