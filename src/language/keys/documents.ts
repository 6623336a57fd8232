/** The documents that are written from a book, and their fixed words: names, columns, recipients, places to fill in. */
import type { PeerGroup } from "../../scorebook/assessment";

/** Of a unit: its report, a page for the leaders, the plan; of a peer group: its report; of either: the letter. */
export const DOCUMENT_KINDS = ["report", "brief", "plan", "group", "letter"] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface DocumentWords {
  /** In "(Kèm theo … số …)". */
  readonly names: Readonly<Record<DocumentKind, string>>;
  /** Behind the name of a unit in the name of a file. */
  readonly fileNames: Readonly<Record<DocumentKind, string>>;
  /** "BC" of "BC-UBND"; "" for a letter, whose symbol begins with the body. */
  readonly symbols: Readonly<Record<DocumentKind, string>>;
  readonly places: {
    readonly superior: string;
    readonly office: string;
    readonly signer: string;
    readonly drafter: string;
    readonly state: string;
    readonly issues: string;
    readonly proposal: string;
    readonly otherProposal: string;
    readonly target: string;
    readonly leadOffice: string;
    readonly reportBy: string;
    readonly replyBy: string;
    readonly task: string;
    /** With `{reason}`, as the workbook gives it. */
    readonly taskFor: string;
    readonly scorer: string;
    readonly causes: string;
  };
  readonly briefRecipients: readonly string[];
  readonly letterRecipients: readonly string[];
  readonly planRecipients: Readonly<Record<PeerGroup["kind"], readonly string[]>>;
  /** With `{superior}` and `{evaluated}`. */
  readonly groupRecipients: readonly string[];
  /** Who a brief is for, with `{issuer}`. */
  readonly leadersOf: string;
  /** The department that reports for a group, in running text, and who signs for it; that of a district. */
  readonly homeAffairs: string;
  readonly homeAffairsPosition: string;
  readonly districtHomeAffairs: string;
  readonly districtPosition: string;
  readonly planColumns: {
    readonly order: string;
    readonly task: string;
    readonly leader: string;
    readonly partner: string;
    readonly deadline: string;
    readonly product: string;
    readonly criterion: string;
  };
  readonly findingColumns: {
    readonly order: string;
    readonly cell: string;
    readonly what: string;
    readonly printed: string;
    readonly computed: string;
  };
  readonly findings: {
    /** With `{sheet}` and `{cell}`; behind it, where there are more, with `{count}`. */
    readonly place: string;
    readonly more: string;
    readonly others: string;
    readonly blank: string;
    readonly atMost: string;
    readonly rank: string;
    readonly equal: string;
  };
  readonly areaColumns: {
    readonly result: string;
    readonly meanScore: string;
    readonly meanPercent: string;
    readonly sinceBase: string;
    readonly highest: string;
    readonly lowest: string;
    readonly scoreChange: string;
    readonly rankChange: string;
  };
  readonly unitColumns: {
    readonly unit: string;
    readonly class: string;
    readonly mean: string;
    readonly before: string;
  };
  readonly classColumns: {
    readonly class: string;
    readonly from: string;
    readonly band: string;
    readonly units: string;
    readonly share: string;
    readonly change: string;
    readonly all: string;
    readonly none: string;
  };
  /** "Từ {from}% đến dưới {to}%", of the highest "Từ {from}% trở lên", of the lowest "Dưới {to}%". */
  readonly bands: { readonly between: string; readonly highest: string; readonly lowest: string };
  /** What a unit gains or loses: points, or its percentage. */
  readonly measured: Readonly<Record<"points" | "percent", string>>;
  /** Above "4 đơn vị" in a list that is counted; with `{count}`. */
  readonly unitsCounted: string;
}
