/**
 * Findings: what is wrong, doubtful or worth knowing about the figures. A finding holds facts;
 * the sentence is made in language/. The codes are those of the design's command line, and more.
 */
import type { CellRef } from "../workbook/address";
import type { WorkbookNotice } from "../workbook/notice";
import type { Composition } from "./assessment";
import type { Points } from "./points";
import type { TieRule } from "./settings";

export type Severity = "error" | "warning" | "info";

interface Located {
  readonly severity: Severity;
  /** The cells concerned, the one to look at first. */
  readonly cells: readonly CellRef[];
}

/** Where in the index a finding lies; names as shown. */
interface InIndex extends Located {
  readonly year: number;
  readonly unit: string;
  readonly criterion: string;
}

/** One figure that a single slip of the hand would explain: "10,05" for "10,5". */
export interface Culprit {
  /** The criterion whose figure it is. */
  readonly name: string;
  readonly printed: Points;
  readonly likely: Points;
}

/** The same at one node for several units: the first is named, the cells are those of all. */
interface Shared {
  /** How many more units it concerns. */
  readonly others: number;
}

/** Codes of what is wrong with one figure of one unit. */
export type CellCode =
  | "score-over-max"
  | "negative-score"
  | "missing-score"
  | "subtotal-mismatch"
  | "total-mismatch"
  | "parts-mismatch"
  | "max-mismatch"
  | "rank-mismatch"
  | "rank-count-mismatch"
  | "equal-scores-different-ranks"
  | "percent-mismatch"
  | "order-mismatch"
  | "duplicate-unit";

export type Finding =
  | (InIndex & {
      readonly code: "score-over-max";
      readonly score: Points;
      readonly max: Points;
      /** What was meant, where a single slip explains it. */
      readonly likely: Points | null;
    })
  | (InIndex & { readonly code: "negative-score"; readonly score: Points })
  | (InIndex & { readonly code: "not-a-number"; readonly text: string })
  | (InIndex &
      Shared & {
        readonly code: "missing-score";
        /** What the printed subtotal leaves for it, where it is the only one missing. */
        readonly implied: Points | null;
      })
  | (InIndex &
      Shared & {
        readonly code: "subtotal-mismatch" | "total-mismatch";
        readonly printed: Points;
        /** What the parts make, by `composition`. */
        readonly sum: Points;
        readonly composition: Composition;
        readonly how: "rounded" | "wrong";
        readonly culprit: Culprit | null;
      })
  /** Totals differ a little from their parts in many rows: these are of another time. The printed totals count. */
  | (Located & {
      readonly code: "parts-of-another-time";
      readonly year: number;
      readonly criterion: string;
      readonly differing: number;
      readonly tested: number;
      /** The largest of the small differences. */
      readonly largest: Points;
    })
  /** The official score is not what its parts (appraised, survey, bonus, less deductions) make; `others` counts scores. */
  | (InIndex & Shared & { readonly code: "parts-mismatch"; readonly printed: Points; readonly sum: Points })
  /** `unit` is "" where the maximum is that of all units. */
  | (InIndex & {
      readonly code: "max-mismatch";
      readonly printed: Points;
      readonly sum: Points;
      readonly composition: Composition;
      readonly culprit: Culprit | null;
    })
  /** Totals hold points (a survey, a bonus) of which no row is listed. */
  | (InIndex &
      Shared & {
        readonly code: "unlisted-points";
        readonly printed: Points;
        readonly sum: Points;
        /** Maximum that no row lists; 0 where the listed ones add up. */
        readonly unlistedMax: Points;
      })
  | (InIndex & {
      readonly code: "rank-mismatch";
      readonly printed: number;
      readonly computed: number;
      readonly of: number;
    })
  /** Exactly equal figures with different printed ranks. */
  | (InIndex & {
      readonly code: "equal-scores-different-ranks";
      readonly score: Points;
      readonly rank: number;
      readonly other: string;
      readonly otherRank: number;
    })
  /** The printed "of" of "01/09" is not how many units there are. */
  | (InIndex &
      Shared & { readonly code: "rank-count-mismatch"; readonly printed: number; readonly counted: number })
  /** Most printed ranks of a node contradict its figures by every rule: they follow no figure of the table. */
  | (Located & {
      readonly code: "ranks-unexplained";
      readonly year: number;
      readonly criterion: string;
      readonly differing: number;
      readonly tested: number;
    })
  /** The same is wrong for most units of a table: the reading, or what the columns mean, is in doubt. */
  | (Located & {
      readonly code: "mostly-contradicted";
      readonly year: number;
      /** "" where it concerns several. */
      readonly criterion: string;
      readonly what: CellCode;
      readonly differing: number;
      readonly tested: number;
    })
  /** Printed ranks are right by another rule of ties, or by points where maxima differ. */
  | (Located & {
      readonly code: "other-rank-rule";
      readonly year: number;
      readonly criterion: string;
      readonly rule: TieRule | "score";
    })
  | (InIndex &
      Shared & {
        readonly code: "percent-mismatch";
        /** In millionths of a percent. */
        readonly printed: number;
        readonly computed: number;
        readonly how: "rounded" | "truncated" | "wrong";
      })
  | (Located & { readonly code: "duplicate-unit"; readonly year: number; readonly unit: string })
  | (Located & {
      readonly code: "renamed-unit" | "renamed-area" | "renamed-criterion";
      readonly year: number;
      readonly name: string;
      readonly baseYear: number;
      readonly baseName: string;
    })
  | (Located & {
      readonly code: "unit-without-base" | "unit-dropped" | "criterion-added" | "criterion-dropped";
      readonly year: number;
      readonly name: string;
      readonly baseYear: number;
    })
  /** One of several sheets calls a criterion or a unit otherwise: told by its place. */
  | (Located & {
      readonly code: "other-name";
      readonly year: number;
      readonly sheet: string;
      readonly name: string;
      readonly expected: string;
    })
  | (InIndex & { readonly code: "uncached-formula"; readonly formula: string; readonly proven: boolean })
  /** A figure that contradicts its place in the printed order. */
  | (InIndex & {
      readonly code: "order-mismatch";
      readonly printed: Points;
      /** Its printed rank; null where the order of the rows is the ranking. */
      readonly rank: number | null;
      /** The unit next to it in the printed order that it contradicts, and that unit's figure. */
      readonly neighbour: string;
      readonly neighbourScore: Points;
      /** What was meant, where a single slip explains it ("81,41" for "88,41"). */
      readonly likely: Points | null;
    })
  | (Located & {
      readonly code: "year-confused";
      readonly year: number;
      readonly otherYear: number;
      readonly sheet: string;
      /** The sheet's name, or its title, says another year; two years hold the same figures; one year stands there twice. */
      readonly how: "sheet-name" | "title" | "same-figures" | "twice";
    })
  | (Located & {
      readonly code: "uncertain-layout";
      readonly sheet: string;
      readonly layout: string;
      /** 0 to 1. */
      readonly confidence: number;
    })
  /** A hidden column holds other figures than the visible one that was read in its place. */
  | (Located & {
      readonly code: "stale-hidden-column";
      readonly year: number;
      /** What its header says. */
      readonly column: string;
      readonly hidden: Points;
      readonly visible: Points;
      /** In how many rows the two differ. */
      readonly count: number;
    })
  /** A row of a list of reasons that fits no unit and criterion of its year. */
  | (Located & {
      readonly code: "unplaced-reason";
      readonly year: number | null;
      readonly unit: string;
      readonly criterion: string;
    })
  /** A sheet with figures of which nothing entered the book. */
  | (Located & { readonly code: "unread-sheet"; readonly sheet: string })
  /** Filled cells so far from the rest of the sheet that they were not read. */
  | (Located & { readonly code: "cells-left-out"; readonly sheet: string; readonly count: number })
  /** A table whose reading is in doubt: its figures were not checked. */
  | (Located & { readonly code: "not-audited"; readonly sheet: string })
  /** What the file itself says, to be known before anything is written. */
  | (Located & WorkbookNotice)
  /** A table whose year nothing tells. */
  | (Located & { readonly code: "unknown-year"; readonly sheet: string })
  /** A value on the settings sheet that cannot be used; the default stands. */
  | (Located & { readonly code: "unknown-setting"; readonly key: string; readonly text: string })
  /** A place in an office's own phrase that the phrase does not have; the standard phrase stands. */
  | (Located & {
      readonly code: "unknown-placeholder";
      readonly phrase: string;
      readonly place: string;
      readonly allowed: readonly string[];
    })
  /** A brace or an asterisk without its partner in an office's own phrase. */
  | (Located & { readonly code: "unpaired-mark"; readonly phrase: string; readonly text: string });

export type FindingCode = Finding["code"];
