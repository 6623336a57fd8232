/** A table as it was read, before official scores are chosen and what is not printed is derived. */
import type { CellRef } from "../../workbook/address";
import type {
  Composition,
  PeerGroup,
  PublishedPercent,
  PublishedRank,
  Remark,
  ScorePart,
} from "../../scorebook/assessment";
import type { CriterionKind } from "../../scorebook/criterion";
import type { ScoreTable } from "../../scorebook/score-table";
import type { DecisionLine } from "../regions/titles";

/** A node in pre-order; [0] is the total. */
export interface DraftNode {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly kind: CriterionKind;
  readonly parent: number;
  readonly cell: CellRef | null;
}

/** A criterion or a unit that a sheet calls otherwise than the others, and that was told by its place. */
export interface OtherName {
  readonly name: string;
  readonly cell: CellRef | null;
  readonly expected: string;
}

export interface DraftUnit {
  readonly name: string;
  readonly cell: CellRef | null;
}

/** What the lines around a table say. */
export interface Surroundings {
  readonly year: number | null;
  readonly yearCell: CellRef | null;
  readonly heading: string;
  readonly decision: (DecisionLine & { readonly cell: CellRef }) | null;
  readonly province: string;
}

export interface Draft {
  readonly year: number;
  readonly kind: PeerGroup["kind"];
  /** The workbook's own heading of the group, "" where it has none. */
  readonly heading: string;
  readonly nodes: readonly DraftNode[];
  readonly units: readonly DraftUnit[];
  /** Only parts that the workbook prints and shows. */
  readonly parts: ReadonlyMap<ScorePart, ScoreTable>;
  readonly maxima: ScoreTable;
  readonly publishedRanks: ReadonlyMap<number, PublishedRank>;
  readonly publishedPercents: ReadonlyMap<number, PublishedPercent>;
  readonly remarks: readonly Remark[];
  readonly surroundings: Surroundings;
  readonly sheets: readonly string[];
  /** True where a sheet is about one unit: drafts of the same year and kind then form one group. */
  readonly oneUnit: boolean;
  /** Parts that a person chose; null leaves the choice to `officialParts`. */
  readonly official: readonly ScorePart[] | null;
  /** How the total is made of its areas, as the table's laws prove it. */
  readonly composition: Composition;
  /** By node, NaN for none; null unless the total is weighted. */
  readonly weights: Float64Array | null;
  /** Criteria and units that one of several sheets calls otherwise. */
  readonly otherNames: readonly OtherName[];
}
