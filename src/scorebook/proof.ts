/**
 * What the figures of a table prove by themselves, how certain its reading is, and what is asked where it
 * is not (docs/laws.md). Facts only: the sentences are made in language/.
 */
import type { CellRef } from "../workbook/address";
import type { Points } from "./points";
import type { LayoutCorrection } from "./corrections";

/** The laws that a scoring table obeys; what each says stands in docs/laws.md. */
export type LawCode =
  /** total = sum of its areas */
  | "total-sum"
  /** area or criterion = sum of what lies below it */
  | "subtotal-sum"
  /** maximum = sum of the maxima below it */
  | "max-sum"
  /** score = appraised + survey + bonus − penalty; after = before − deducted */
  | "parts"
  /** lost = maximum − score */
  | "lost"
  /** 0 ≤ score ≤ maximum */
  | "bound"
  /** percent = score ÷ maximum */
  | "percent"
  /** converted = score ÷ applicable maximum × scale */
  | "conversion"
  /** total = mean of its pillars */
  | "mean"
  /** total = weighted sum of its pillars */
  | "weighted"
  /** a rank orders the figures */
  | "rank"
  /** a change is the difference of two years */
  | "change";

/** One law held against the figures of a table. */
export interface LawProof {
  readonly law: LawCode;
  /** Rows, or figures, that obey. */
  readonly holds: number;
  /** Those that could be tested. */
  readonly of: number;
  /** Cells that do not obey, at most twenty. */
  readonly exceptions: readonly CellRef[];
}

/**
 * `proved`: totals and printed ranks or percentages are derived again from the figures, or a person said how
 * the table is read. `read`: words agree, nothing contradicts, there is little to prove by. `doubtful`: nothing
 * is written before a person has answered.
 */
export type Certainty = "proved" | "read" | "doubtful";

export type DoubtCode =
  /** Two readings explain the figures equally well and give other figures. */
  | "two-readings"
  /** A column of figures that neither a word nor a law explains, and that would change the result. */
  | "unexplained-column"
  /** A row of figures that neither a word nor a law explains. */
  | "unexplained-row"
  /** Most rows contradict what the captions say. */
  | "contradicted"
  /** Scores above their maximum in most rows: the maximum is another one's. */
  | "over-maximum"
  /** Most figures are marks ("x"), and no sum tells whether they are whole points or "does not apply". */
  | "marks"
  /** A table about one unit, of which no title, sheet or word says that it is one. */
  | "unknown-unit"
  /** Another table tells other totals of the same units and year: only one of them counts. */
  | "two-tables"
  /** One of several sheets of a form is read otherwise than the others. */
  | "unlike-form"
  /** Nothing tells that the figures are scores. */
  | "no-index";

export interface Doubt {
  readonly code: DoubtCode;
  /** Where to look, the first cell first. */
  readonly cells: readonly CellRef[];
  /** Captions or counts that the sentence names. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A figure that a reading would give, to compare readings by. */
export interface SampleFigure {
  readonly unit: string;
  readonly score: Points | null;
  readonly max: Points | null;
  readonly rank: number | null;
}

/** One way to read a table; to choose it is to keep its mapping. */
export interface Alternative {
  readonly mapping: LayoutCorrection;
  /** What speaks for it. */
  readonly proof: readonly LawProof[];
  /** The first units' totals, at most five. */
  readonly figures: readonly SampleFigure[];
}

/** What a person must answer before anything is written from the table. */
export interface Question {
  readonly doubt: Doubt;
  /** The likeliest first; at least one. */
  readonly alternatives: readonly Alternative[];
}
