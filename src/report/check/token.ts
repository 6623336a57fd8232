/** Words and figures of a written text, with where they stand. */
import type { Points } from "../../scorebook/points";

/** A printed number, exact: "74,36" is 74 360 000 millionths with two decimals. */
export interface Printed {
  readonly value: Points;
  readonly decimals: number;
}

export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: "word"; readonly word: string; readonly capital: boolean }
  /** `sign` is −1 for "−0,79"; `percent` where % follows. Its place is that of the digits. */
  | {
      readonly kind: "number";
      readonly number: Printed;
      readonly sign: -1 | 0 | 1;
      readonly percent: boolean;
    }
  /** "74,36/100", "01/08" */
  | {
      readonly kind: "fraction";
      readonly left: Printed;
      readonly right: Printed;
      readonly rightStart: number;
    }
  /** Punctuation, one sign. */
  | { readonly kind: "mark"; readonly mark: string }
);
