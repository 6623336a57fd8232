/** Words of the view that explains a result: peers, what moved the total, the years. */
/** Every figure arrives as text. */
export interface WhyWords {
  readonly amongPeers: string;
  readonly mean: string;
  readonly median: string;
  readonly own: string;
  readonly others: string;
  /** Figures with their units; `gap` is null where there is none; `above` tells its direction. */
  readonly besideMean: (mean: string, gap: string | null, above: boolean) => string;
  readonly besideMedian: (median: string, gap: string | null, above: boolean) => string;
  /** A gap that no shown decimal tells. */
  readonly lessThan: (points: string) => string;
  /** What the strip of dots shows, for those who hear it. */
  readonly stripOf: (count: string, lowest: string, highest: string) => string;

  readonly moved: (baseYear: number) => string;
  readonly noBase: string;
  readonly sum: (change: string, byPerformance: string, byMax: string) => string;
  readonly rest: (points: string) => string;
  readonly gains: string;
  readonly losses: string;
  readonly noGains: string;
  readonly noLosses: string;
  readonly byMax: (points: string) => string;
  readonly fromTo: (before: string, now: string) => string;
  readonly more: (count: string) => string;

  readonly years: string;
  /** "2021: 81,35 điểm, hạng 01/08"; `percent` is null where there is no maximum, `rank` for no unit. */
  readonly yearLine: (year: number, score: string, percent: string | null, rank: string | null) => string;
  readonly noFigure: (year: number) => string;
  readonly percentAxis: string;
  readonly scoreAxis: string;
}
