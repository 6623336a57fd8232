/**
 * WritePlan: what is to stand in the own sheets, as data. A host applies it and knows nothing of scores.
 * Everything is positioned from A1 of the own sheet, zero-based.
 */
import type { CellRange } from "./address";

/** Look of a cell. Font name is Times New Roman throughout; sizes in points; colours "RRGGBB". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** 12 where not given. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Thin lines on all four sides, or one below only. */
  readonly border?: "all" | "bottom";
  readonly align?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** In en-US form ("#,##0.00"); "@" guards text. "General" where not given. */
  readonly numberFormat?: string;
  /** May be typed into where the sheet is a form (`SheetPlan.entries`). */
  readonly unlocked?: boolean;
}

export type PlanValue = string | number | boolean | null;

/** A cell: its value, and where it is live the formula (with "=", en-US) whose value that is. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
  readonly formula?: string;
  /** Index into WritePlan.styles. */
  readonly style: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: CellRange;
  /** "RRGGBB" */
  readonly color: string;
}

/** A real chart over cells of its own sheet. */
export interface ChartPlan {
  readonly kind: "bar" | "column";
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  readonly valueAxisTitle?: string;
  readonly valueAxisMinimum?: number;
  readonly valueAxisMaximum?: number;
  readonly valueFormat?: string;
  /** Cells that the chart covers. */
  readonly place: CellRange;
}

/** A heat map: three colours from low to high over the values of a range. */
export interface ColorScale {
  readonly range: CellRange;
  /** Where the middle colour is: at the median, or half way between the ends (the median where not given). */
  readonly midpoint?: "median" | "half-way";
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

interface PrintLayout {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, zero-based and included; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Last of the columns repeated on every page, from A; only where the table is several pages wide. */
  readonly titleColumns?: number;
  /** 1 where not given. */
  readonly pagesWide?: number;
  /** Rows that begin a new page; between them pages end where they are full. */
  readonly pageBreaks: readonly number[];
  /** As many pages high as needed. Page numbers stand in the middle of the foot, from 1 on. */
  readonly area: CellRange;
}

/** What may be typed into cells of a form. */
export interface EntryRule {
  readonly range: CellRange;
  /** Formula of the range's first cell, true for what may stand there; without "=", en-US. */
  readonly holds: string;
  /** What a person reads who types anything else. */
  readonly title: string;
  readonly message: string;
}

export interface SheetPlan {
  /** Workbook-scope defined name over `used`; the sheet is found again by it. */
  readonly definedName: string;
  /** Sheet name when it has to be created: at most 31 characters. A host makes it unique if it is taken. */
  readonly title: string;
  readonly used: CellRange;
  /** At most one cell a place; ordered by row, then column. */
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellRange[];
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Heights in points, by row, where the default does not do. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartPlan[];
  readonly colorScales: readonly ColorScale[];
  /** Rows that can be filtered by their columns, from the row of the heads. */
  readonly filter?: CellRange;
  readonly print: PrintLayout;
  /**
   * Cell whose text says that the sheet is whole ("Lập ngày …"). A host that cannot write at one stroke
   * puts `WritePlan.unfinished` there first and this text last, after it has read the rest back.
   */
  readonly mark: { readonly row: number; readonly column: number; readonly text: string };
  /**
   * The sheet is a form: its cells are locked but for the unlocked ones, and these rules hold. Only in a workbook
   * that is made anew; hosts of an open one write no forms.
   */
  readonly entries?: readonly EntryRule[];
  /** Visible to the user; the settings sheet is not. */
  readonly visible: boolean;
}

export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  readonly styles: readonly CellStyle[];
  /** Text of a mark while its sheet is not yet whole, in the user's language. */
  readonly unfinished: string;
  /** Fingerprint of the source sheets that the plan was computed from (workbook/fingerprint.ts). */
  readonly fingerprint: string;
}
