/**
 * How the tables of a workbook were understood, as facts: the layout, what each column holds and why.
 * The sentences are made in language/recognition.ts.
 */
import type { CellRef } from "../workbook/address";

import type { Certainty, LawProof, Question } from "./proof";
import type { TableShape } from "./table-shape";

/** The families of workbook layouts (docs/layouts.md). */
export type LayoutId =
  | "criteria-by-unit"
  | "unit-detail"
  | "unit-by-area"
  | "units-by-area"
  | "ranking"
  | "grouped-list"
  | "long-list"
  | "reasons"
  | "mapping";

export type EvidenceCode =
  | "header-row"
  | "column-role"
  | "unit-columns"
  | "unit-rows"
  | "row-keys"
  | "unsure-keys"
  | "part-rows"
  | "unsure-parts"
  | "year-period"
  | "several-periods"
  | "criterion-columns"
  | "criteria-codes"
  | "maxima-in-header"
  | "maxima-row"
  | "no-maxima"
  | "total-row"
  | "no-total-row"
  | "rank-row"
  | "number-row"
  | "year-in-sheet-name"
  | "year-in-title"
  | "year-in-header"
  | "year-in-column"
  | "year-in-file-name"
  | "year-before-decision"
  | "no-year"
  | "unit-in-title"
  | "unit-in-sheet-name"
  | "groups-by-kind"
  | "official-score"
  | "hidden-columns-skipped"
  | "encoding"
  | "ignored-rows"
  | "no-header"
  | "no-scores"
  | "empty-sheet"
  | "hidden-sheet"
  | "other-table"
  | "mapped-by-user";

/** A fact that speaks for (or against) an understanding; its sentence is made in language/recognition. */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly cell: CellRef | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One table of one sheet as it was understood; `used` is false where nothing of it entered the book. */
export interface Recognition {
  readonly sheet: string;
  readonly layout: LayoutId | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly used: boolean;
  readonly evidence: readonly Evidence[];
  readonly shape: TableShape | null;
  readonly certainty: Certainty;
  /** What the table's own arithmetic says of the reading; [] where there is nothing to prove by. */
  readonly proof: readonly LawProof[];
  /** What is asked; null unless the certainty is `doubtful`. */
  readonly question: Question | null;
}

/** Below this a table is used only with a finding `uncertain-layout`. */
export const CERTAIN = 0.6;
