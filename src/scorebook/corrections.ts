/** What a person has put right: who is who between years, and how a sheet is to be read. Kept in the workbook. */
import type { ColumnMeaning, TableShape } from "./table-shape";

/** A unit of one year is that of an earlier year under another name; null: it has no predecessor. */
export interface UnitCorrection {
  readonly year: number;
  readonly baseYear: number;
  readonly unit: string;
  readonly baseUnit: string | null;
}

/** The same for a criterion; both are keys (matching/criterion-key.ts: codes from the area down, and the folded name). */
export interface CriterionCorrection {
  readonly year: number;
  readonly baseYear: number;
  readonly criterion: string;
  readonly baseCriterion: string | null;
}

/** What a row of the body is, where a person says so. */
export type RowMeaning = "criterion" | "unit" | "total" | "rank" | "percent" | "maxima" | "group" | "ignored";

/**
 * How to read sheets of one shape (reading/sheet-shape.ts): the rows of the header and the body, what each
 * column is, and single rows that are other than they look. Rows and columns zero-based; columns that are not named hold nothing.
 */
export interface LayoutCorrection {
  /** Shape of the sheet that it was made on: sheets of the same shape are read alike. "" where `sheet` names one. */
  readonly shape: string;
  /** Name of the only sheet that it is for; "" for all of its shape. */
  readonly sheet: string;
  readonly orientation: TableShape["orientation"];
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bodyTop: number;
  /** −1: to the end of the sheet. */
  readonly bodyBottom: number;
  readonly columns: readonly ColumnMeaning[];
  readonly rows: readonly { readonly row: number; readonly meaning: RowMeaning }[];
  /** The year of the table, where the sheet does not tell or tells wrongly. */
  readonly year: number | null;
  /** The unit of a sheet about one; "" otherwise. */
  readonly unit: string;
}

export interface Corrections {
  readonly units: readonly UnitCorrection[];
  readonly criteria: readonly CriterionCorrection[];
  readonly layouts: readonly LayoutCorrection[];
}

export const NO_CORRECTIONS: Corrections = { units: [], criteria: [], layouts: [] };
