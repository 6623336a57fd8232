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
  /**
   * 1 where another unit looks equal as printed (scores to three decimals, percents to two) but is not;
   * such units have different ranks and the reader must be told why.
   */
  readonly tiedAsShown: Uint8Array;
  /** By criterion: "percent" where maxima differ between units and are their own, otherwise "score". */
  readonly by: readonly ("score" | "percent")[];
}

/** A node's figure for a unit in one year. */
export interface Standing {
  readonly score: Points;
  /** Null where the workbook names none; 0 for bonus and penalty, which lie outside the maximum. */
  readonly max: Points | null;
  /** Score over maximum; null where there is no maximum, it is 0, or it cannot be this score's own. */
  readonly ratio: Ratio | null;
  /** Maximum − score: what a bonus adds is negative, what a penalty takes is positive. */
  readonly lostPoints: Points | null;
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
  /** Percentage points, in millionths, rounded once from the exact difference; null without both ratios. */
  readonly percent: number | null;
  /** Positive when the unit rose. */
  readonly rank: number;
  /** Both null where a maximum is unknown; bonus and penalty change by performance only. */
  readonly fromMax: Points | null;
  readonly fromPerformance: Points | null;
}

export interface Figure {
  readonly criterion: Criterion;
  readonly unit: Unit;
  /** Null where the unit has no score at this node this year, or none that can be ranked. */
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
