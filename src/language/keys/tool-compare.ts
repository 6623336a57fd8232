/** Words of the view that holds a unit against another, the median of its group, or its own last year. */
/** Every figure arrives as text. */
export interface CompareWords {
  readonly rival: string;
  /** Heads what is no unit among the choices. */
  readonly marks: string;
  readonly year: (year: number) => string;
  readonly median: string;
  readonly leader: (unit: string) => string;
  readonly above: (unit: string) => string;
  readonly below: (unit: string) => string;
  readonly noRival: string;

  /** The answer; `rival` as a name, `gap` without sign, with its unit. */
  readonly ahead: (rival: string, gap: string) => string;
  readonly behind: (rival: string, gap: string) => string;
  readonly level: (rival: string) => string;
  readonly medianName: string;
  readonly yearName: (year: number) => string;
  readonly scaled: string;

  readonly where: string;
  readonly more: (gap: string) => string;
  readonly less: (gap: string) => string;
  readonly same: string;
  readonly against: string;
  readonly none: string;
  /** What no area or criterion explains; `median` where a middle of sums is no sum of middles. */
  readonly rest: string;
  readonly restOfMedian: string;
  readonly shortRest: string;
  /** The total is no sum: what an area's gap makes of the gap of the totals. */
  readonly share: (points: string) => string;
  readonly unknownTotal: string;
  readonly noCriteria: string;
  readonly wayOf: (rival: string, theirs: string, own: string, steps: string) => string;
  readonly legendMore: string;
  readonly legendLess: string;

  readonly years: string;
  readonly ranking: string;
  readonly rankBy: string;
  readonly wholeRanking: (count: string) => string;
}
