/** What checking finds: facts, whose sentences are made in language/. */
import type { CellRef } from "../../workbook/address";
import type { ClaimKind } from "./claim";
import type { UnreadReason } from "./unread";

interface Found {
  readonly severity: "error" | "warning" | "info";
  readonly cells: readonly CellRef[];
  /** As printed, and its place in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What should stand there; null where the book does not say. */
  readonly expected: string | null;
  /** The unit and the criterion spoken of, as the book names them; "" for the total or the group. */
  readonly unit: string;
  readonly criterion: string;
}

export type CheckFinding =
  | (Found & {
      readonly code: "wrong-figure" | "rounded" | "truncated" | "unverifiable";
      readonly claim: ClaimKind;
      readonly year: number;
    })
  /** "tăng" where it fell: said with a figure, or without. */
  | (Found & { readonly code: "contradiction"; readonly year: number })
  | (Found & { readonly code: "wrong-list"; readonly year: number })
  /** An area that belongs into a list which does not name it. */
  | (Found & { readonly code: "missing-in-list"; readonly year: number })
  | (Found & { readonly code: "wrong-year"; readonly year: number })
  /** Another number or date than the workbook names for the decision that approved the results. */
  | (Found & { readonly code: "wrong-decision"; readonly year: number });

export type CheckFindingCode = CheckFinding["code"];

/** A sentence with figures that were not held against the book. */
export interface Unchecked {
  /** The sentence, and its place in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The figures, as printed. */
  readonly figures: readonly string[];
  readonly reason: UnreadReason;
}

export interface CheckResult {
  /** Figures and statements that were held against the book. */
  readonly checked: number;
  /** What was not checked, sentence by sentence, with the reason; in the order of the text. */
  readonly unchecked: readonly Unchecked[];
  /** In the order of the text. */
  readonly findings: readonly CheckFinding[];
  /** Whose report it was taken for; null for a text about the whole group. */
  readonly unit: string | null;
  readonly year: number;
  readonly baseYear: number | null;
}
