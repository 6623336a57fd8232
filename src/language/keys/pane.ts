/** Words of the task pane and of the standalone page. */
import type { PeerGroup } from "../../scorebook/assessment";
import type { Severity } from "../../scorebook/finding";

interface SaidFault {
  readonly title: string;
  readonly text: string;
}

/** Every figure arrives here as text, already rounded and in the language's form. */
export interface PaneWords {
  readonly product: string;
  readonly version: (version: string) => string;
  readonly close: string;
  /** Leads past the head. */
  readonly skip: string;
  readonly help: string;

  readonly unit: string;
  readonly unitHint: string;
  readonly noUnitMatches: string;
  readonly moreUnits: (count: number) => string;
  readonly years: string;
  readonly yearPair: (year: number, baseYear: number) => string;
  readonly yearAlone: (year: number) => string;
  readonly reread: string;
  readonly source: (sheets: readonly string[], count: string, group: PeerGroup) => string;

  readonly overview: string;
  /** The answer in one short line: "01/08 · 73,45 điểm"; the score comes with its unit. */
  readonly inShort: (rank: string, score: string) => string;
  readonly rank: string;
  readonly score: string;
  readonly points: string;
  readonly inPoints: (points: string) => string;
  readonly percentagePoints: (points: string) => string;
  readonly ofPoints: (max: string) => string;
  /** `percent` with its sign. */
  readonly ofMaximum: (percent: string) => string;
  readonly pointsUp: (points: string) => string;
  readonly pointsDown: (points: string) => string;
  readonly pointsSame: string;
  /** The class of a unit, by its name. */
  readonly inClass: (name: string) => string;
  readonly percentUp: (points: string) => string;
  readonly percentDown: (points: string) => string;
  readonly percentSame: string;
  readonly placesUp: (places: string) => string;
  readonly placesDown: (places: string) => string;
  readonly placesSame: string;
  readonly ranked: (rank: string) => string;
  readonly tied: string;
  readonly tiedAsShown: string;
  readonly printedRank: (rank: string) => string;
  /** "Năm 2021: 70,25/100 điểm, hạng 01/08"; the score comes with its unit. */
  readonly baseLine: (year: number, score: string, rank: string | null) => string;
  readonly shortBaseLine: (year: number, score: string, rank: string | null) => string;
  readonly baseScore: (year: number, score: string, max: string) => string;
  readonly noBaseYear: string;
  readonly noBaseFigure: (year: number) => string;
  readonly noScore: (year: number) => string;
  /** How a change of score divides: by the maximum, by performance; both signed. */
  readonly split: (fromMax: string, fromPerformance: string) => string;
  /** With its unit. */
  readonly belowMedian: (median: string) => string;

  readonly tabs: {
    readonly areas: string;
    readonly why: string;
    readonly criteria: string;
    readonly comparison: string;
    readonly findings: string;
  };

  readonly lost: (points: string) => string;

  readonly total: string;

  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityCount: Readonly<Record<Severity, (count: number) => string>>;
  readonly look: string;
  readonly noFindings: string;
  readonly understood: string;
  readonly goTo: (cell: string) => string;

  readonly write: string;
  /** Why nothing can be written while the reading of a table is in doubt. */
  readonly answerFirst: string;
  readonly writeHint: (sheets: number, again: boolean) => string;
  readonly reading: string;
  readonly readingSheet: (done: number, total: number) => string;
  readonly understanding: string;
  /** A part of the program comes. */
  readonly loading: string;
  readonly cellEditing: string;
  readonly writing: string;
  readonly writingStep: (done: number, total: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly written: (sheets: number) => string;
  readonly openSheets: string;
  readonly openSheet: (sheet: string) => string;
  /** Name of the menu of the rarer actions. */
  readonly more: string;
  readonly again: string;
  readonly remove: string;
  readonly removeQuestion: (sheets: number) => string;
  readonly removeYes: string;
  readonly removeNo: string;
  readonly removing: string;
  readonly removed: (sheets: number) => string;
  readonly stale: string;
  readonly update: string;

  readonly retry: string;
  readonly notDone: string;
  readonly notRead: string;
  readonly noTable: string;
  readonly trySample: string;
  readonly whatEachSheetLacks: string;
  /** A part of the program that did not come or broke, and a program that is not the newest. */
  readonly fault: {
    readonly reload: string;
    readonly newVersion: SaidFault;
    readonly missing: SaidFault;
    readonly broken: SaidFault;
  };
  readonly oldExcel: { readonly title: string; readonly text: string; readonly link: string };
  readonly firstRun: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly step: (at: number, of: number) => string;
    readonly next: string;
    readonly skip: string;
  };
  /** Where a workbook has nothing for a view. */
  readonly nothing: {
    readonly alone: SaidFault;
    readonly areas: SaidFault;
    readonly criteria: SaidFault;
    readonly years: SaidFault;
    readonly toRanking: string;
  };
  /** In place of a rank where a group has one unit. */
  readonly notRanked: string;
  /** Figures of a reading that is in doubt. */
  readonly provisional: string;

  readonly standalone: {
    readonly title: string;
    readonly lead: string;
    readonly privacy: string;
    readonly choose: string;
    readonly drop: string;
    readonly sample: string;
    readonly sampleNote: string;
    /** What is done here, step by step. */
    readonly steps: readonly string[];
    /** Files opened before on this machine. */
    readonly recent: {
      readonly title: string;
      readonly opened: (moment: string) => string;
      readonly forget: (name: string) => string;
      readonly refused: (name: string) => string;
      readonly gone: (name: string) => string;
    };
    readonly other: string;
    readonly file: (name: string) => string;
    readonly download: string;
    readonly downloadWord: string;
    readonly downloadText: string;
    readonly sheetView: string;
    readonly sheet: string;
  };

  readonly ribbon: { readonly failed: string; readonly closeHint: string };
}
