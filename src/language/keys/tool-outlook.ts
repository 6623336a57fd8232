/** Words of the page that says what a unit lacks to the next rank, who passed whom, and what would be if. */

/** Every figure arrives here as text. */
export interface OutlookWords {
  readonly nextRank: string;
  /** The nearest unit above, with its rank, and the points to draw level with it. */
  readonly lacks: (gap: string, unit: string, rank: string) => string;
  readonly isFirst: string;
  readonly isAhead: (gap: string, unit: string) => string;
  /** Nobody to be ranked against. */
  readonly isAlone: string;
  /** How few criteria would be enough, with how few points. */
  readonly way: (count: string, points: string) => string;
  /** From a score to one that suffices. */
  readonly step: (score: string, reached: string, max: string, gain: string) => string;
  readonly tryWay: string;
  readonly notEnough: string;
  /** The total is no sum, so points of criteria are no points of the total. */
  readonly noSum: string;
  readonly hidden: string;
  readonly passed: string;
  /** The other unit's rank in the base year and now. */
  readonly didPass: (unit: string, baseYear: number, baseRank: string, rank: string) => string;
  readonly wasPassedBy: (unit: string, baseYear: number, baseRank: string, rank: string) => string;
  readonly decisive: (area: string, points: string) => string;
  readonly nobodyPassed: (year: number) => string;
  readonly suppose: string;
  readonly supposeLead: string;
  readonly allOrNothing: string;
  /** A score between is typed where units have nothing or the maximum. */
  readonly noHalfWay: string;
  readonly rules: string;
  readonly rulesLead: string;
  readonly maxima: string;
  readonly weights: string;
  readonly maximumOf: (area: string) => string;
  readonly weightOf: (area: string) => string;
  readonly nowIs: (figure: string) => string;
  readonly wrongRule: string;
  readonly moved: (units: string) => string;
  readonly ofMax: (max: string) => string;
  readonly full: string;
  readonly fullOf: (criterion: string) => string;
  readonly scoreOf: (criterion: string) => string;
  readonly wrong: (max: string) => string;
  readonly reset: string;
  readonly supposed: string;
  readonly nothingSupposed: string;
}
