/** What an office may set; kept in the workbook on its own sheet (CCHC_ThietLap). */
import type { PeerGroup } from "./assessment";

/** Competition 1,2,2,4 (the default); dense 1,2,2,3; row order 1,2,3,4. */
export type TieRule = "competition" | "dense" | "row";

/** A class by percent of maximum, from `from` percent (whole millionths) upwards. */
export interface ScoreClass {
  readonly name: string;
  /** In millionths of a percent: 90 % is 90 000 000. */
  readonly from: number;
}

/**
 * Which printed score counts: the surest there is (reading/official.ts), or one that a person chose; a table
 * that does not print it is read by the rule.
 */
export type OfficialChoice = "auto" | "final" | "appraised" | "self";

export interface Settings {
  readonly official: OfficialChoice;
  readonly ties: TieRule;
  /** An area at or above this share of its maximum is a result, below it a limit; millionths of a percent. */
  readonly strengthThreshold: number;
  /** Highest class first, by kind of peer group; classes differ by place (domain: "Rules of the index"). */
  readonly classes: Readonly<Record<PeerGroup["kind"], readonly ScoreClass[]>>;
  /** Letterhead, recipients and signature of the report; "" is a place to fill in. */
  readonly superior: string;
  readonly issuer: string;
  readonly symbol: string;
  readonly place: string;
  /** "Kính gửi": the superior bodies that the report goes to; none leaves the line out. */
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly position: string;
  readonly signatory: string;
  /** How much the report says: brief, standard (the seed), detailed. */
  readonly detail: "brief" | "standard" | "detailed";
}

const PERCENT = 1_000_000;

const MINISTRY_CLASSES: readonly ScoreClass[] = [
  { name: "A", from: 90 * PERCENT },
  { name: "B", from: 80 * PERCENT },
  { name: "C", from: 70 * PERCENT },
  { name: "D", from: 0 },
];

/** The national classes (A from 90 %, B from 80 %, C from 70 %) and nothing filled in. */
export const DEFAULT_SETTINGS: Settings = {
  official: "auto",
  ties: "competition",
  strengthThreshold: 90 * PERCENT,
  classes: {
    department: MINISTRY_CLASSES,
    district: MINISTRY_CLASSES,
    commune: MINISTRY_CLASSES,
    other: MINISTRY_CLASSES,
  },
  superior: "",
  issuer: "",
  symbol: "BC-UBND",
  place: "",
  addressees: [],
  recipients: [],
  authority: "",
  position: "",
  signatory: "",
  detail: "standard",
};
