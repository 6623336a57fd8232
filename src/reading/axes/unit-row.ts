/** Rows of a body that are units, and the groups in which they are ranked. */
import type { CellRef } from "../../workbook/address";
import type { RowMeaning } from "../../scorebook/corrections";

export interface UnitArea {
  readonly top: number;
  readonly bottom: number;
  readonly unitColumn: number;
  readonly codeColumn: number;
  /** Columns with figures of any kind. */
  readonly figureColumns: readonly number[];
  readonly rankColumn: number;
  /** Columns of texts that are nothing else: they may name groups. */
  readonly textColumns: readonly number[];
  /** A unit has several rows, a year or a part of the score each, and its name stands in the first. */
  readonly spans: boolean;
  /** The other rows of a unit by its first one. */
  readonly rowsOf: ReadonlyMap<number, readonly { readonly row: number }[]>;
  /** What a person says that rows are. */
  readonly said: ReadonlyMap<number, RowMeaning>;
}

export interface UnitRow {
  readonly row: number;
  readonly name: string;
  readonly cell: CellRef;
}

/** Units that are ranked among themselves. */
export interface UnitBlock {
  /** Heading of the group in the body, "" where there is none. */
  readonly heading: string;
  readonly units: readonly UnitRow[];
}

export interface UnitRows {
  readonly blocks: readonly UnitBlock[];
  /** Row of maxima in the body; −1 where there is none. */
  readonly maxRow: number;
  readonly groupRows: readonly number[];
  readonly ignored: readonly number[];
}
