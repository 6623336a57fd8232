/** One year's scoring of one peer group, and the book of all years. */
import type { CellRef } from "../workbook/address";
import type { Criterion } from "./criterion";
import type { Points, Ratio } from "./points";
import type { ScoreTable } from "./score-table";

/** Khối: the units that are ranked against each other. */
export interface PeerGroup {
  /** As the report names it: "huyện, thành phố", "sở, ban, ngành", or the workbook's own heading. */
  readonly name: string;
  readonly kind: "department" | "district" | "commune" | "other";
}

/** One figure of an assessment: of which criterion, and whose. */
export interface FigureAt {
  readonly criterion: number;
  readonly unit: number;
}

export interface Unit {
  /** Column of the score tables. */
  readonly index: number;
  /** As the workbook writes it, NFC and tidied: "Huyện Bạch Thông". */
  readonly name: string;
  /** Where its name stands. */
  readonly cell: CellRef | null;
}

/** The parts that a score can be made of (domain: "Rules of the index"). */
export type ScorePart = "self" | "appraised" | "survey" | "deducted" | "bonus" | "penalty" | "final";

/** A figure that the workbook itself prints and that we hold against our own. */
export interface PublishedRank {
  readonly rank: number;
  /** "08" of "01/08", null where only the rank is printed. */
  readonly of: number | null;
  readonly cell: CellRef;
}

export interface PublishedPercent {
  /** In percent, exact as printed: 76.63 → {7663, 100}. */
  readonly percent: Ratio;
  /** Decimals printed. */
  readonly decimals: number;
  readonly cell: CellRef;
}

/** Why points were lost, who is responsible and what is to be done, in the workbook's own words. */
export interface Remark {
  readonly criterion: number;
  readonly unit: number;
  readonly reason: string;
  readonly responsible: string;
  readonly remedy: string;
  readonly cell: CellRef;
}

/** The decision that approved the results, where a title block names it ("Kèm theo Quyết định số …"). */
export interface Decision {
  /** "501/QĐ-UBND" */
  readonly number: string;
  /** As written after "ngày": "29/3/2023". */
  readonly date: string;
  /** "UBND tỉnh Bắc Kạn" */
  readonly issuer: string;
  readonly cell: CellRef;
}

/** How the total is made of its areas; areas and criteria below are always sums. `other`: no law that we know. */
export type Composition = "sum" | "mean" | "weighted" | "other";

/** One year of one peer group. Table rows are criteria by index, columns units by index. */
export interface Assessment {
  readonly year: number;
  readonly group: PeerGroup;
  /** Pre-order; [0] is the total, `criteria[0].children` are the areas. */
  readonly criteria: readonly Criterion[];
  readonly units: readonly Unit[];
  /** The official scores. Totals and subtotals as the workbook prints them, derived where it prints none. */
  readonly scores: ScoreTable;
  /** Maxima of the same shape: they belong to year, group, unit and node. */
  readonly maxima: ScoreTable;
  /** The parts that the workbook prints, where it does; `official` names those that make the score. */
  readonly parts: ReadonlyMap<ScorePart, ScoreTable>;
  readonly official: readonly ScorePart[];
  readonly composition: Composition;
  /** Weights of the areas by criterion, NaN for nodes without; shares (they make 1 or 100) or factors. Null unless `weighted`. */
  readonly weights: Float64Array | null;
  /** By `criterion × units.length + unit`. */
  readonly publishedRanks: ReadonlyMap<number, PublishedRank>;
  readonly publishedPercents: ReadonlyMap<number, PublishedPercent>;
  readonly remarks: readonly Remark[];
  readonly decision: Decision | null;
  /** "Bắc Kạn", "" where no title names the province. */
  readonly province: string;
  /** Sheets that it was read from, in order. */
  readonly sheets: readonly string[];
}

/** All years and groups of a workbook. */
export interface ScoreBook {
  /** Ordered by year, then as the workbook has them. */
  readonly assessments: readonly Assessment[];
}

/** The years of a book, ascending. */
export function yearsOf(book: ScoreBook): readonly number[] {
  return [...new Set(book.assessments.map(({ year }) => year))].sort((a, b) => a - b);
}

/** The total's node. Every assessment has one. @throws Error on an assessment without criteria */
export function totalOf(assessment: Assessment): Criterion {
  const [total] = assessment.criteria;
  if (total === undefined) throw new Error("an assessment has at least the total");
  return total;
}

/** From so many times its maximum on, a score belongs to another maximum: a quotient of the two says nothing. */
export const FOREIGN_MAXIMUM = 2;

/** True where the score is so far above the maximum that this cannot be its own. */
export function isForeignMaximum(score: Points, max: Points): boolean {
  return max > 0 && score > FOREIGN_MAXIMUM * max;
}

/**
 * Score and maximum of a node for a unit; null where either is unknown, the maximum is zero, or it cannot be
 * the score's own: no percentage above 200 is ever shown.
 */
export function ratioOf(assessment: Assessment, criterion: number, unit: number): Ratio | null {
  const score: Points | null = assessment.scores.points(criterion, unit);
  const max: Points | null = assessment.maxima.points(criterion, unit);
  if (score === null || max === null || max <= 0 || isForeignMaximum(score, max)) return null;
  return { numerator: score, denominator: max };
}
