/** What a layout family must do: say how sure it is that a table is of its kind, and why, then read it. */
import type { Composition } from "../../scorebook/assessment";
import type { CriterionKind } from "../../scorebook/criterion";
import type { RowMeaning } from "../../scorebook/corrections";
import type { Finding } from "../../scorebook/finding";
import type { Slices } from "../readers/criteria-table";
import type { Draft, DraftUnit, Surroundings } from "../readers/draft";
import type { HeaderBand } from "../regions/header";
import type { TableShape } from "../../scorebook/table-shape";
import type { Evidence, LayoutId } from "../../scorebook/recognition";
import type { SheetView } from "../regions/sheet-view";
import type { TitleLine } from "../regions/surroundings";

/** A header band on its sheet, with everything around it that may explain it. */
export interface TablePlace {
  readonly view: SheetView;
  readonly band: HeaderBand;
  /** Last row before the next band. */
  readonly bodyBottom: number;
  readonly titles: readonly TitleLine[];
  readonly surroundings: Surroundings;
  /** Year of the table: header, sheet name, title, in this order; 0 where nothing tells. */
  readonly year: number;
  readonly yearEvidence: Evidence;
  /** What the figures tell of rows; empty where they tell nothing, or have not been asked. */
  readonly rowsTold: ReadonlyMap<number, RowMeaning>;
  /** Depth in the tree of every criterion's row, where sums tell it and codes do not; empty otherwise. */
  readonly depthsTold: ReadonlyMap<number, number>;
  /** Columns that take part in a law of the figures. */
  readonly explained: ReadonlySet<number>;
  /** How the figures make the total of their areas, and each area's column its share where they are weighted. */
  readonly composition: Composition;
  readonly weightsTold: ReadonlyMap<number, number>;
  /** Criteria's rows that the figures tell to be a bonus or a penalty. */
  readonly kindsTold: ReadonlyMap<number, CriterionKind>;
  /** What was read of it already, shared by every way of reading it; forgotten when one of them is chosen. */
  readonly slices: Slices;
}

/** A row of a list of lost points, to be attached to the assessment of its year. */
export interface ReasonRow {
  readonly year: number | null;
  readonly unit: string;
  readonly code: string;
  readonly criterion: string;
  readonly reason: string;
  readonly responsible: string;
  readonly remedy: string;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
}

export interface LayoutReading {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly reasons: readonly ReasonRow[];
  /** Evidence that only reading the body gives. */
  readonly evidence: readonly Evidence[];
}

/** One understanding of a table. */
export interface Candidate {
  readonly layout: LayoutId;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly shape: TableShape;
  /** Several names for the sheet's own unit, the likeliest first; [] where units stand in the table. */
  readonly unitNames: readonly DraftUnit[];
  /** The place with what only this understanding tells of it: the year that a column of its rows holds. */
  readonly place?: TablePlace;
  /** @param unit the sheet's own unit as settled for the whole workbook */
  readonly read: (unit: DraftUnit | null) => LayoutReading;
}

export interface Layout {
  readonly id: LayoutId;
  recognise(place: TablePlace): Candidate | null;
}

export function shapeOf(
  place: TablePlace,
  orientation: TableShape["orientation"],
  columns: TableShape["columns"],
): TableShape {
  const { band } = place;
  return {
    orientation,
    headerTop: band.top,
    headerBottom: band.bottom,
    bodyTop: band.bodyTop,
    bodyBottom: place.bodyBottom,
    columns: columns.map(({ column, role, subject, year }) => ({ column, role, subject, year })),
  };
}
