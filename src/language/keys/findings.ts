/** Findings in words: what is there, what is expected, what to do next; the cell stands first. */
import type { Finding, FindingCode } from "../../scorebook/finding";

export interface FindingWords {
  /** A few words for a list: "Điểm vượt điểm tối đa". */
  readonly titles: Readonly<Record<FindingCode, string>>;
  readonly message: (finding: Finding) => string;
}
