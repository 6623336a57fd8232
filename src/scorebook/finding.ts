/**
 * Findings: what is wrong, doubtful or worth knowing about the figures. A finding holds facts;
 * the sentence is made in language/. The codes are those of the design's command line, and more.
 */
import type { CellRef } from "../workbook/address";
import type { Points } from "./points";

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

export type Finding =
  | (InIndex & { readonly code: "score-over-max"; readonly score: Points; readonly max: Points })
  | (InIndex & { readonly code: "negative-score"; readonly score: Points })
  | (InIndex & { readonly code: "not-a-number"; readonly text: string })
  | (InIndex & { readonly code: "missing-score" })
  | (InIndex & {
      readonly code: "subtotal-mismatch" | "total-mismatch";
      readonly printed: Points;
      readonly sum: Points;
    })
  | (InIndex & {
      readonly code: "max-mismatch";
      readonly printed: Points;
      readonly sum: Points;
      /** The single part that would explain the difference ("10,05 for 10,5"), where there is one. */
      readonly culprit: { readonly name: string; readonly printed: Points; readonly likely: Points } | null;
    })
  | (InIndex & { readonly code: "rank-mismatch"; readonly printed: number; readonly computed: number })
  | (InIndex & {
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
  | (InIndex & { readonly code: "uncached-formula"; readonly formula: string; readonly proven: boolean })
  | (InIndex & { readonly code: "order-mismatch"; readonly printed: Points; readonly neighbour: string })
  | (Located & {
      readonly code: "uncertain-layout";
      readonly sheet: string;
      readonly layout: string;
      /** 0 to 1. */
      readonly confidence: number;
    });

export type FindingCode = Finding["code"];
