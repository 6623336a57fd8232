/** Everything that the pane shows follows from this state; events are the only way it changes. */
import type { UnknownPlace } from "../../language/template-places";
import type { OpenBook } from "../../app/open-book";
import type { Analysis } from "../../analysis/analysis";
import type { Rival } from "../../analysis/gap";
import type { CheckChoice } from "../../app/check-report";
import type { CheckFinding, CheckResult } from "../../report/check/check-result";
import type { WrittenText } from "../../report/check/written";
import type { Recognition } from "../../scorebook/recognition";
import type { Problem } from "../../scorebook/problem";
import type { HostErrorCode, WrittenSheet } from "../../workbook/host";
import type { CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";

/** Why something did not work; its sentence is made in language/problems. */
export type Trouble =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "host"; readonly code: HostErrorCode; readonly subject?: string };

/** A unit's place in the analysis shown. */
export interface UnitPlace {
  readonly group: number;
  readonly unit: number;
}

/** The overview, or one of the pages behind the menu of tools. */
export type PageName =
  "overview" | "mapping" | "matching" | "outlook" | "group" | "documents" | "check" | "settings";

export const CRITERIA_FILTERS = [
  "lost",
  "all",
  "unfinished",
  "changed",
  "allOrNothing",
  "recoverable",
] as const;
export type CriteriaFilter = (typeof CRITERIA_FILTERS)[number];

export const CRITERIA_ORDERS = ["tree", "lost", "percent", "fallen", "gain"] as const;
export type CriteriaOrder = (typeof CRITERIA_ORDERS)[number];

/** Which criteria a person wants to see. */
export interface CriteriaChoice {
  readonly query: string;
  readonly filter: CriteriaFilter;
  readonly order: CriteriaOrder;
}

export type TabName = "areas" | "why" | "criteria" | "comparison" | "findings";

/** What the button at the bottom is about. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly done: number; readonly total: number; readonly cancelling: boolean }
  | {
      readonly kind: "written";
      readonly sheets: readonly WrittenSheet[];
      /** What Excel did not take, as a sentence. */
      readonly missing?: string;
    }
  | { readonly kind: "confirming-removal"; readonly before: Work }
  | { readonly kind: "removing" }
  | { readonly kind: "removed"; readonly count: number }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What the Word files are about. */
export type Reports =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly done: number; readonly total: number; readonly cancelling: boolean }
  | { readonly kind: "made"; readonly count: number; readonly file: string }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** Where a text to check comes from. */
export type CheckSource =
  | { readonly kind: "pasted"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly written: WrittenText }
  /** The draft sheets of the workbook. */
  | { readonly kind: "drafts" };

/** A text that was held against the workbook. */
export interface CheckedText {
  readonly written: WrittenText;
  readonly result: CheckResult;
  /** The cell of a draft that says what was found; null for a text from elsewhere. */
  readonly cellOf: (finding: CheckFinding) => CellRef | null;
}

/** What the page of checking is about. What was pasted stays when the page is left. */
export interface Check {
  readonly source: CheckSource | null;
  /** Whose report of which years it was said to be; empty where that was left to the text. */
  readonly choice: CheckChoice;
  readonly outcome:
    | { readonly kind: "none" }
    | { readonly kind: "checking" }
    | { readonly kind: "checked"; readonly texts: readonly CheckedText[] }
    | { readonly kind: "failed"; readonly trouble: Trouble };
}

/** An office's own Word file that reports are put into. */
export interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many of its places are filled, and what in it is no place. */
  readonly known: number;
  readonly unknown: readonly UnknownPlace[];
}

/** A workbook whose figures are not known yet, and how each of its sheets was understood. */
export interface SeenWorkbook {
  readonly snapshot: Snapshot;
  readonly recognitions: readonly Recognition[];
}

/** What is typed into a trial of other scores and rules, by criterion and area, as it was typed. */
export interface TrialTexts {
  readonly scores: ReadonlyMap<number, string>;
  readonly maxima: ReadonlyMap<number, string>;
  readonly weights: ReadonlyMap<number, string>;
}

export interface ReadyState {
  readonly stage: "ready";
  readonly book: OpenBook;
  readonly analysis: Analysis;
  readonly place: UnitPlace;
  readonly page: PageName;
  /** The sheet that the page was opened for, null for none. */
  readonly pageSheet: string | null;
  readonly tab: TabName;
  /** Criterion that units are ranked by; 0 is the total. */
  readonly compared: number;
  /** Which criteria are listed, and how. */
  readonly criteria: CriteriaChoice;
  /** What the unit is held against; null for whom the pane proposes. */
  readonly rival: Rival | null;
  /** Trials by unit and year (`trialKey`), kept while their figures are those of the workbook. */
  readonly trials: ReadonlyMap<string, TrialTexts>;
  readonly work: Work;
  readonly reports: Reports;
  /** Null for the form of the decree. */
  readonly template: Template | null;
  readonly check: Check;
  /** Name of the other workbook that earlier years are read from, null for none. */
  readonly baseFile: string | null;
  /** Own sheets that stand in the workbook. */
  readonly ownSheets: number;
  /** Sheets that the button would write; null until it has been counted. */
  readonly plannedSheets: number | null;
  /** Excel waits for a cell to be finished. */
  readonly waiting: boolean;
  /** The workbook is being read again; all sheets are done while the figures are understood. Null when it is not. */
  readonly rereading: { readonly done: number; readonly total: number } | null;
  /** The source differs from what is shown. */
  readonly stale: boolean;
  /** A side action that did not work, such as selecting a cell. */
  readonly notice: Trouble | null;
}

export type PaneState =
  /** No workbook yet: the standalone page before a file is chosen. */
  | { readonly stage: "empty" }
  | {
      readonly stage: "reading";
      readonly waiting?: boolean;
      /** Sheets that are read, where the host counts them; all of them while the figures are understood. */
      readonly progress?: { readonly done: number; readonly total: number };
    }
  | {
      readonly stage: "failed";
      readonly trouble: Trouble;
      /** Where the workbook could be read and no table was found in it. */
      readonly seen: SeenWorkbook | null;
      readonly page: PageName;
      readonly pageSheet: string | null;
    }
  | ReadyState;

export type PaneEvent =
  | { readonly type: "closed" }
  | { readonly type: "reading-began" }
  | { readonly type: "reading-progressed"; readonly done: number; readonly total: number }
  | { readonly type: "reading-dropped" }
  | { readonly type: "excel-waits"; readonly waiting: boolean }
  | {
      readonly type: "opened";
      readonly book: OpenBook;
      readonly analysis: Analysis;
      readonly place: UnitPlace;
      readonly ownSheets: number;
      readonly baseFile: string | null;
    }
  | {
      readonly type: "opening-failed";
      readonly trouble: Trouble;
      readonly seen: SeenWorkbook | null;
    }
  | { readonly type: "years-chosen"; readonly analysis: Analysis; readonly place: UnitPlace }
  | { readonly type: "unit-chosen"; readonly place: UnitPlace }
  | { readonly type: "tab-chosen"; readonly tab: TabName }
  | { readonly type: "compared"; readonly criterion: number }
  | { readonly type: "criteria-chosen"; readonly choice: CriteriaChoice }
  | { readonly type: "rival-chosen"; readonly rival: Rival }
  | { readonly type: "tried"; readonly texts: TrialTexts }
  | { readonly type: "planned"; readonly sheets: number }
  | { readonly type: "source-checked"; readonly fingerprint: string }
  | { readonly type: "write-began" }
  | { readonly type: "write-progressed"; readonly done: number; readonly total: number }
  | { readonly type: "cancel-asked" }
  | {
      readonly type: "written";
      readonly sheets: readonly WrittenSheet[];
      readonly missing?: string;
    }
  | { readonly type: "work-failed"; readonly trouble: Trouble }
  | { readonly type: "removal-asked" }
  | { readonly type: "removal-dropped" }
  | { readonly type: "removal-began" }
  | { readonly type: "removed"; readonly count: number }
  | { readonly type: "template-chosen"; readonly template: Template | null }
  | { readonly type: "page-opened"; readonly page: PageName; readonly sheet: string | null }
  | { readonly type: "reports-began" }
  | { readonly type: "reports-progressed"; readonly done: number; readonly total: number }
  | { readonly type: "reports-cancel-asked" }
  | { readonly type: "reports-made"; readonly count: number; readonly file: string }
  | { readonly type: "reports-failed"; readonly trouble: Trouble }
  | { readonly type: "check-began"; readonly source: CheckSource; readonly choice: CheckChoice }
  | { readonly type: "checked"; readonly texts: readonly CheckedText[] }
  | { readonly type: "check-failed"; readonly trouble: Trouble }
  | { readonly type: "check-left" }
  | { readonly type: "noticed"; readonly trouble: Trouble }
  | { readonly type: "notice-closed" };
