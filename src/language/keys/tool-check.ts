/** Words of the page on which a written report is held against the workbook. */
import type { Severity } from "../../scorebook/finding";

export interface CheckToolWords {
  readonly lead: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly checkPasted: string;
  readonly or: string;
  readonly open: string;
  readonly openHint: string;
  readonly drafts: string;
  readonly draftsHint: string;
  readonly checking: string;
  readonly failed: string;
  readonly noDrafts: string;
  readonly nothingFound: string;
  readonly another: string;
  readonly pasted: string;
  readonly draftOf: (unit: string) => string;
  /** How many figures and statements were held, and how many findings of each weight. */
  readonly checked: (figures: number) => string;
  readonly counts: (severity: Severity, count: number) => string;
  readonly allRight: string;
  readonly nothingHeld: string;
  readonly unit: string;
  readonly years: string;
  readonly automatic: string;
  /** What was recognised, in the first choice of a list: "Tự nhận biết: Huyện Bạch Thông". */
  readonly recognised: (what: string) => string;
  readonly wholeGroup: string;
  readonly yearPair: (year: number, baseYear: number | null) => string;
  readonly rightFigure: string;
  readonly source: string;
  readonly inDraft: string;
  readonly copySentence: string;
  readonly copyFigure: string;
  readonly corrected: string;
}
