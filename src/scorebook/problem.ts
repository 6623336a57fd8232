/**
 * Why a request cannot be answered: facts for a message that says what, why and what next. Unlike a
 * finding it ends the work. The sentence is made in language/problems.ts.
 */
import type { CellRef } from "../workbook/address";

export type Problem =
  /** No scoring table was recognised; what each sheet lacked is told by the recognitions. */
  | { readonly code: "no-table"; readonly sheets: readonly string[] }
  /** Formulas without stored results that could not be proved; the figures are not known. */
  | { readonly code: "uncached"; readonly cells: readonly CellRef[] }
  | { readonly code: "unknown-unit"; readonly name: string; readonly near: readonly string[] }
  /** The same unit name stands in several peer groups. */
  | { readonly code: "ambiguous-unit"; readonly name: string; readonly groups: readonly string[] }
  | { readonly code: "unknown-year"; readonly year: number; readonly years: readonly number[] }
  | { readonly code: "base-not-earlier"; readonly year: number; readonly baseYear: number };

export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
