/** What each way to read a table takes as what, told by where it differs from the others. */
import type { LayoutCorrection, RowMeaning } from "../../scorebook/corrections";

export interface AlternativeWords {
  readonly orientation: Readonly<Record<LayoutCorrection["orientation"], string>>;
  readonly body: (from: number, to: number | null) => string;
  readonly year: (year: number) => string;
  readonly ofUnit: (unit: string) => string;
  readonly column: (letter: string, caption: string, what: string) => string;
  readonly row: (row: number, what: string) => string;
  readonly rows: Readonly<Record<RowMeaning, string>>;
  /** A row that the reader is left to understand. */
  readonly rowAsRead: string;
  /** Nothing of the table is used. */
  readonly leftOut: string;
  readonly total: string;
  readonly of: (role: string, subject: string) => string;
  readonly more: (count: number) => string;
}

/** Caption over a column of the table; "" for none. */
export type CaptionOf = (mapping: LayoutCorrection, column: number) => string;
