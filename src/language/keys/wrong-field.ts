/** What is wrong in a file that a person wrote for the command line, and where. */
/** What a value should have been. */
export type WantedValue = "text" | "number" | "whole-number" | "list" | "object" | "true-false" | "other";

export type FieldProblem =
  | { readonly kind: "not-json" }
  | { readonly kind: "missing" }
  /** No field of that name belongs there. */
  | { readonly kind: "unknown" }
  | { readonly kind: "choice"; readonly found: string; readonly choices: readonly string[] }
  | { readonly kind: "type"; readonly found: string; readonly wanted: WantedValue }
  /** Outside its bounds: ">=0". */
  | { readonly kind: "bound"; readonly found: string; readonly bound: string }
  | { readonly kind: "empty" }
  /** A row that should stand below, or not above, the one that is named before it. */
  | { readonly kind: "order" };

export interface WrongField {
  /** "layouts[0].columns[2].role"; "" for the whole. */
  readonly field: string;
  readonly problem: FieldProblem;
}

export interface WrongFieldWords {
  readonly field: (name: string) => string;
  readonly whole: string;
  readonly wanted: Readonly<Record<WantedValue, string>>;
  readonly problem: (problem: FieldProblem) => string;
}
