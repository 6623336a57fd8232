/** What the figures of a table prove, how certain its reading is, and what is asked, in words. */
import type { Certainty, DoubtCode, LawCode } from "../../scorebook/proof";

/** A template with parameters in braces; a part in square brackets is left out where one of its own is missing. */
export type Template = string;

export interface ProofWords {
  /** "Đã đối chiếu: {list}". */
  readonly checked: Template;
  readonly unchecked: string;
  /** What is counted: "tổng điểm". */
  readonly laws: Readonly<Record<LawCode, string>>;
  /** What the law says. */
  readonly says: Readonly<Record<LawCode, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** A table with its certainty and its proof. */
  readonly table: Template;
  /** The same of many. */
  readonly tables: Template;
  /**
   * Parameters: {sheet}, {cell} (the first one), {ways} (how many readings there are), and what the doubt
   * gives: {column} (its caption), {row}, {count} where it is more than one, {of}.
   */
  readonly doubts: Readonly<Record<DoubtCode, Template>>;
  /** A doubtful table about which nothing can be asked. */
  readonly doubtful: Template;

  // The pane
  readonly exceptions: string;
  readonly answer: string;
  readonly question: string;
  readonly way: (place: number) => string;
  readonly takes: string;
  readonly gives: string;
  readonly speaks: string;
  readonly noFigures: string;
  readonly figure: (unit: string, score: string, rank: string | null) => string;
  readonly noScore: string;
  readonly readSo: string;
  readonly lookAt: string;
  readonly picked: string;
  readonly answered: string;
}
