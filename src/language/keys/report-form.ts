/** The fixed words of the official form (Decree 30/2020/NĐ-CP, Phụ lục I), of the tables and of blanks. */
import type { PeerGroup } from "../../scorebook/assessment";

export interface ReportForm {
  readonly nation: string;
  readonly motto: string;
  /** "Số:" before the number of the document. */
  readonly number: string;
  readonly recipients: string;
  /** "Kính gửi:" before a superior body, or above several. */
  readonly addressees: string;
  readonly appendix: string;
  /** Under an appendix's title; with `{kind}`, `{number}`, `{date}`, `{issuer}`. */
  readonly attached: string;
  /** With `{day}`, `{month}`, `{year}`. */
  readonly date: string;
  /** With `{place}` and `{date}`. */
  readonly placeAndDate: string;
  /** Between the parts of a list, and before its last part where it is a sentence's own. */
  readonly listComma: string;
  readonly listAnd: string;
  readonly listSemicolon: string;
  readonly blanks: {
    readonly decisionNumber: string;
    readonly decisionDate: string;
    readonly decisionIssuer: string;
    readonly rank: string;
  };
  readonly scoreColumns: {
    readonly order: string;
    readonly area: string;
    readonly year: string;
    readonly max: string;
    readonly score: string;
    readonly percent: string;
    readonly rank: string;
    readonly change: string;
    readonly points: string;
    readonly percentPoints: string;
    readonly places: string;
    readonly split: string;
    readonly fromMax: string;
    readonly fromPerformance: string;
    readonly total: string;
  };
  readonly lostColumns: {
    readonly order: string;
    readonly criterion: string;
    readonly max: string;
    readonly score: string;
    readonly lost: string;
    readonly reason: string;
    readonly responsible: string;
    readonly remedy: string;
    readonly total: string;
  };
  /** In a table where a figure does not exist. */
  readonly none: string;
  /** Who a report goes to and who signs it, where the office has not said; `{province}` is filled in. */
  readonly recipientsOf: Readonly<Record<PeerGroup["kind"], readonly string[]>>;
  readonly authorityOf: Readonly<Record<PeerGroup["kind"], string>>;
  readonly positionOf: Readonly<Record<PeerGroup["kind"], string>>;
}
