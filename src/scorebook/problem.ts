/**
 * Why a request cannot be answered: facts for a message that says what, why and what next. Unlike a
 * finding it ends the work. The sentence is made in language/problems.ts.
 */
import type { CellRef } from "../workbook/address";
import type { Question } from "./proof";

export type Problem =
  /** No scoring table was recognised; what each sheet lacked is told by the recognitions. */
  | { readonly code: "no-table"; readonly sheets: readonly string[] }
  /** Formulas without stored results that could not be proved; the figures are not known. */
  | { readonly code: "uncached"; readonly cells: readonly CellRef[] }
  /** A table that the figures rest on may be read otherwise too: nothing is written before a person has answered. */
  | { readonly code: "doubtful-reading"; readonly tables: readonly DoubtfulTable[] }
  /** An answer was given by number: to no question, or it has fewer alternatives. */
  | { readonly code: "no-question" }
  | { readonly code: "no-such-answer"; readonly answer: number; readonly of: number; readonly sheet: string }
  | { readonly code: "unknown-unit"; readonly name: string; readonly near: readonly string[] }
  /** The same unit name stands in several peer groups. */
  | { readonly code: "ambiguous-unit"; readonly name: string; readonly groups: readonly string[] }
  | { readonly code: "unknown-year"; readonly year: number; readonly years: readonly number[] }
  | { readonly code: "base-not-earlier"; readonly year: number; readonly baseYear: number };

export interface DoubtfulTable {
  readonly sheet: string;
  /** Null where nothing can be asked: a person says how the table is to be read. */
  readonly question: Question | null;
}

/** A request that the book cannot answer, or a workbook in which nothing can be read; facts, no sentence. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
