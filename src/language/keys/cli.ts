/** Words of the command line: help, usage errors, headings of its tables. */
import type { ChangeCounts } from "../../scorebook/change-counts";

export type Verb = "analyze" | "audit" | "write" | "report" | "check" | "gather" | "form";

/** What keeps a file from being read or written. */
export type FileTrouble =
  | "missing"
  | "permission"
  | "folder"
  /** A pipe, a device. */
  | "special"
  | "full"
  | "name"
  | "busy"
  | "read-only"
  /** Open in Excel or LibreOffice, as the file beside it says. */
  | "locked"
  | "too-large"
  /** stdin, at which a person sits. */
  | "terminal"
  | "other";

export interface CliWords {
  readonly usage: {
    readonly unknownVerb: (verb: string, verbs: readonly string[]) => string;
    readonly noVerb: (verbs: readonly string[]) => string;
    readonly badShell: (shell: string, shells: readonly string[]) => string;
    readonly missing: (
      what: "workbook" | "folder" | "output" | "unit" | "report" | "against",
      verb: Verb,
    ) => string;
    readonly badOption: (text: string) => string;
    /** An option of other verbs. */
    readonly notOfVerb: (option: string, verb: Verb) => string;
    readonly twice: (option: string) => string;
    /** An option that means nothing beside the others. */
    readonly pointless: (option: string) => string;
    readonly stdinTwice: string;
    readonly badFormat: (text: string, formats: readonly string[]) => string;
    readonly badYear: (text: string) => string;
    readonly badDepth: (text: string) => string;
    readonly badAnswer: (text: string) => string;
    readonly badKind: (text: string, known: readonly string[]) => string;
    /** Several groups, and one file. */
    readonly severalGroups: (groups: readonly string[]) => string;
    readonly badOutput: (path: string, wanted: string) => string;
    readonly bothUnitAndAll: string;
    readonly baseFileInSheets: string;
    /** The output is one of the inputs. */
    readonly overInput: (path: string) => string;
    readonly inPlaceElsewhere: string;
    readonly folder: string;
    readonly seeHelp: (verb: Verb | null) => string;
  };
  /** What the program is busy with, on the line of progress. */
  readonly reading: (file: string) => string;
  readonly writingReports: string;
  readonly cannotRead: (path: string, trouble: FileTrouble) => string;
  /** @param wrong the field and what is wrong with it */
  readonly badMapping: (path: string, wrong: string) => string;
  readonly badSettings: (path: string, wrong: string) => string;
  readonly cannotWrite: (path: string, trouble: FileTrouble) => string;
  /** The doubt about a table, marked. */
  readonly doubt: (message: string) => string;
  /** How a question is answered at the command line. */
  readonly answerBy: (alternatives: number) => string;
  /** Nothing was written, for these questions; `alternatives` is 0 where there is nothing to choose. */
  readonly notWritten: (questions: string, alternatives: number) => string;
  readonly unexpected: (detail: string) => string;
  readonly written: (path: string) => string;
  /** Nothing in the figures that a letter could ask about, of whom. */
  readonly nothingToAsk: (names: readonly string[]) => string;
  readonly sheetsWritten: (count: number) => string;
  /** Heads of the table of what was written. */
  readonly writtenTable: Readonly<Record<"kind" | "count" | "names", string>>;
  readonly converted: string;
  readonly backup: (path: string) => string;
  /** Places of a Word template that no report has. */
  readonly unknownPlaces: (places: readonly string[]) => string;
  /** A Word template without any place, and the names that it may have. */
  readonly noPlaces: (names: readonly string[]) => string;
  readonly checked: (figures: number, findings: number) => string;
  readonly noFindings: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly columns: Readonly<
    Record<
      | "rank"
      | "unit"
      | "name"
      | "code"
      | "score"
      | "max"
      | "percent"
      | "baseScore"
      | "baseRank"
      | "scoreChange"
      | "percentChange"
      | "rankChange"
      | "fromMax"
      | "fromPerformance"
      | "severity"
      | "message",
      string
    >
  >;
  readonly groupHeading: (group: string, year: number, baseYear: number | null) => string;
  readonly unitHeading: (unit: string, year: number, baseYear: number | null) => string;
  readonly counts: (counts: ChangeCounts) => string;
  readonly total: string;
}
