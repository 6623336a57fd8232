/** The criteria tree of one year and one peer group (domain: "Rules of the index"). */
import type { CellRef } from "../workbook/address";

/**
 * `bonus` adds to the total outside the maximum, `penalty` takes from it. What a penalty takes is held as a
 * score of zero or less, whichever sign the workbook prints: so subtotals are plain sums and ranks hold.
 */
export type CriterionKind = "scored" | "bonus" | "penalty";

/**
 * A node of the tree: the total (level 0), an area (level 1), a criterion (level 2 and deeper).
 * Leaves carry the scores; a node above them may carry a printed subtotal.
 */
export interface Criterion {
  /** Place in the assessment's pre-order list, and row of its score tables. The total is 0. */
  readonly index: number;
  readonly level: number;
  /** As printed: "I", "1.1", "2.3.1"; "" where none. */
  readonly code: string;
  /** In Unicode NFC, spaces tidied, otherwise as the workbook writes it. */
  readonly name: string;
  readonly kind: CriterionKind;
  /** Index of the node above, −1 for the total. */
  readonly parent: number;
  readonly children: readonly Criterion[];
  /** Where its name stands; null for a node that the workbook does not print. */
  readonly cell: CellRef | null;
}

/** True for a node that carries scores itself. */
export function isLeaf(criterion: Criterion): boolean {
  return criterion.children.length === 0;
}
