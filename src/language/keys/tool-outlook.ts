/** Words of the page that says what a unit lacks to the next rank, who passed whom, and what would be if. */
/** Every figure arrives here as text. */
export interface OutlookWords {
  readonly nextRank: string;
  /** The nearest unit above, with its rank, and the points to draw level with it. */
  readonly lacks: (points: string, unit: string, rank: string) => string;
  readonly isFirst: string;
  readonly isAhead: (points: string, unit: string) => string;
  /** How few criteria would be enough. */
  readonly enough: (count: string) => string;
  readonly notEnough: string;
  readonly hidden: string;
  readonly passed: string;
  /** The other unit's rank in the base year and now. */
  readonly didPass: (unit: string, baseYear: number, baseRank: string, rank: string) => string;
  readonly wasPassedBy: (unit: string, baseYear: number, baseRank: string, rank: string) => string;
  readonly decisive: (area: string, points: string) => string;
  readonly nobodyPassed: (year: number) => string;
  readonly suppose: string;
  readonly supposeLead: string;
  readonly ofMax: (max: string) => string;
  readonly full: string;
  readonly fullOf: (criterion: string) => string;
  readonly scoreOf: (criterion: string) => string;
  readonly wrong: (max: string) => string;
  readonly reset: string;
  readonly supposed: string;
  readonly nothingSupposed: string;
}
