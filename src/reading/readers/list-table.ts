/** A list with one score a row: what is known of it before it is read, and what is read. */
import type { PeerGroup } from "../../scorebook/assessment";
import type { RowMeaning } from "../../scorebook/corrections";
import type { Finding } from "../../scorebook/finding";
import type { ColumnMeaning } from "../../scorebook/table-shape";
import type { PeriodChoice } from "../axes/row-years";
import type { SheetView } from "../regions/sheet-view";
import type { Draft, Surroundings } from "./draft";

export interface LongTable {
  readonly view: SheetView;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly columns: readonly ColumnMeaning[];
  readonly year: number;
  readonly surroundings: Surroundings;
  readonly said: ReadonlyMap<number, RowMeaning>;
  readonly headerOf: (column: number) => string;
  readonly kindOf: (names: readonly string[], heading: string) => PeerGroup["kind"];
}

export interface ReadList {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly units: number;
  readonly criteria: number;
  /** Labels of parts of the score; null where no column names them. */
  readonly parts: {
    readonly labels: readonly string[];
    readonly counted: string;
    readonly known: boolean;
  } | null;
  readonly periods: PeriodChoice | null;
  /** Every item is a criterion by its name, or explained by a law. */
  readonly sure: boolean;
}
