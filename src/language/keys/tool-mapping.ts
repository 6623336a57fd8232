/** Words of the page that shows how a sheet was understood and lets a person put it right. */
import type { ScorePart } from "../../scorebook/assessment";
import type { RowMeaning } from "../../scorebook/corrections";
import type { OfficialChoice } from "../../scorebook/settings";
import type { ColumnRole, TableShape } from "../../scorebook/table-shape";

export interface MappingToolWords {
  readonly lead: string;
  readonly sheet: string;
  readonly sheetHidden: (name: string) => string;
  readonly table: string;
  readonly tableAt: (place: number, top: number) => string;

  readonly understood: string;
  readonly kept: string;
  readonly unrecognised: string;
  readonly unused: string;
  readonly why: string;

  readonly picture: (sheet: string) => string;
  readonly pictureHint: string;
  readonly moreRows: string;
  readonly parts: Readonly<Record<"header" | "read" | "unread" | "outside", string>>;
  readonly columnWord: string;
  readonly rowWord: string;
  /** A few letters for the head of a column. */
  readonly shortRoles: Readonly<Record<ColumnRole, string>>;

  readonly column: (letter: string) => string;
  readonly role: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly subject: Readonly<Record<TableShape["orientation"], string>>;
  readonly subjectHint: Readonly<Record<TableShape["orientation"], string>>;
  readonly columnYear: string;
  readonly columnYearHint: string;
  readonly row: (row: number) => string;
  readonly rowIs: string;
  readonly asRead: string;
  readonly rowMeanings: Readonly<Record<RowMeaning, string>>;
  readonly edges: Readonly<Record<"headerTop" | "headerBottom" | "bodyTop" | "bodyBottom", string>>;
  readonly edgesHere: Readonly<Record<"headerTop" | "headerBottom" | "bodyTop" | "bodyBottom", string>>;
  readonly toTheEnd: string;
  readonly closeEditor: string;

  readonly frame: string;
  readonly orientation: string;
  readonly orientations: Readonly<Record<TableShape["orientation"], string>>;
  readonly year: string;
  readonly yearHint: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly alike: (sheets: readonly string[]) => string;
  readonly onlyThis: string;

  readonly official: string;
  readonly officialHint: string;
  readonly officials: Readonly<Record<OfficialChoice, string>>;
  /** Which parts count now, by year. */
  readonly officialNow: (year: number, parts: readonly ScorePart[]) => string;

  readonly preview: string;
  readonly trying: string;
  readonly reads: (what: {
    readonly year: number | null;
    readonly units: number;
    readonly areas: number;
    readonly criteria: number;
    readonly official: readonly ScorePart[];
  }) => string;
  readonly noTotal: string;
  readonly readsNothing: string;
  readonly notUsed: string;
  readonly moreFindings: (count: number) => string;

  readonly keep: string;
  readonly keeping: string;
  readonly undo: string;
  readonly keptNow: string;
  readonly keptHint: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly notKept: string;
}
