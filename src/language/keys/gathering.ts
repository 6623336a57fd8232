/** Words of the province's table that is gathered from the units' own files. */
import type { ScorePart } from "../../scorebook/assessment";

export interface GatheringWords {
  readonly title: (year: number) => string;
  readonly group: (name: string) => string;
  readonly made: (when: string, files: number, version: string) => string;
  readonly sheets: Readonly<Record<"table" | "sources" | "files" | "attention", string>>;
  readonly columns: Readonly<Record<"code" | "name" | "max", string>>;
  readonly parts: Readonly<Record<ScorePart, string>>;
  readonly notApplicable: string;
  readonly sourcesTitle: string;
  readonly filesTitle: string;
  readonly attentionTitle: string;
  readonly fileColumns: readonly [number: string, file: string, unit: string, changed: string, state: string];
  readonly attentionColumns: readonly [number: string, unit: string, what: string, where: string];
  readonly taken: string;
  readonly superseded: (by: string, differences: number) => string;
  readonly otherYear: (years: readonly number[], year: number) => string;
  readonly nothingToSay: string;
  readonly missingUnit: string;
  readonly missingScore: (criterion: string) => string;
  readonly unreadable: (criterion: string) => string;
  readonly missingCriterion: (criterion: string) => string;
  readonly extraCriterion: (criterion: string) => string;
  readonly otherMaximum: (criterion: string, found: string, expected: string) => string;
  readonly otherName: (criterion: string, found: string, expected: string) => string;
  /** What the command line says when it is done. */
  readonly gathered: (units: number, files: number) => string;
  readonly notTaken: (files: number) => string;
  readonly attention: (lines: number) => string;
  /** The page on which the files are dropped. */
  readonly page: {
    readonly choose: string;
    readonly lead: string;
    readonly title: string;
    readonly working: (done: number, total: number) => string;
    readonly nothing: string;
    readonly download: string;
    readonly open: string;
    readonly back: string;
    /** Choosing a workbook whose units should have sent a file. */
    readonly against: string;
    readonly againstLead: string;
    readonly missingUnits: (units: number, book: string) => string;
    readonly allSent: (book: string) => string;
    readonly notAgainst: (book: string, why: string) => string;
    readonly fileName: (year: number) => string;
  };
  /** A folder in which no workbook could be used. */
  readonly nothingThere: (folder: string) => string;
}

/** Words of next year's empty form. */
export interface FormWords {
  readonly title: (year: number) => string;
  readonly sheet: string;
  readonly unit: string;
  /** What stands behind "Đơn vị:" until somebody writes a name there. */
  readonly unitToFill: string;
  readonly made: (when: string, from: string, version: string) => string;
  readonly columns: Readonly<
    Record<"code" | "name" | "max" | "self" | "evidence" | "appraised" | "reason", string>
  >;
  /** What a score may be, when something else was typed. */
  readonly wrongScore: string;
  readonly scoreRange: string;
  readonly penaltyRange: string;
  readonly filled: (year: number, sheets: readonly string[]) => string;
}
