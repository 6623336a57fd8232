/** How a table lies on its sheet, and what its columns are: as it was read, or as a person says. */
import type { ScorePart } from "./assessment";

/**
 * What a column of a table holds. `evidence` is supporting documents, `statistic` an average or a comparison;
 * `part` names what the figures of its row are ("Tự chấm", "Thẩm định"), `year` their year or quarter.
 */
export type ColumnRole =
  | ScorePart
  | "code"
  | "criterion"
  | "unit"
  | "max"
  | "percent"
  | "rank"
  | "class"
  | "reason"
  | "responsible"
  | "remedy"
  | "lost"
  | "evidence"
  | "year"
  | "part"
  | "statistic"
  | "ignored";

/** A column as it was understood, or as a person says it is. */
export interface ColumnMeaning {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The unit (criteria as rows) or the criterion (units as rows) that it belongs to; "" for none. */
  readonly subject: string;
  /** Where it differs from the table's own year. */
  readonly year: number | null;
}

/** How a table lies on its sheet: what the pane shows and lets the user correct. Rows zero-based. */
export interface TableShape {
  readonly orientation: "criteria-rows" | "unit-rows";
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly columns: readonly ColumnMeaning[];
}
