/** How many areas of a unit rose, fell or stayed, by rank and by score; areas with figures in both years. */
export interface ChangeCounts {
  readonly areas: number;
  readonly rankUp: number;
  readonly rankDown: number;
  readonly rankSame: number;
  readonly scoreUp: number;
  readonly scoreDown: number;
  readonly scoreSame: number;
}
