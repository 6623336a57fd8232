/** Which of two tables of the same units counts: one of this file before another's, then a certain one, then a visible one. */
export interface Standing {
  readonly ofThisFile: boolean;
  /** Its layout was recognised beyond doubt. */
  readonly certain: boolean;
  readonly visible: boolean;
}

const ORDER: readonly (keyof Standing)[] = ["ofThisFile", "certain", "visible"];

/** Negative where the first is to be preferred, as `sort` wants it; 0 where they stand equal. */
export function byStanding(a: Standing, b: Standing): number {
  const first = ORDER.find((own) => a[own] !== b[own]);
  return first === undefined ? 0 : Number(b[first]) - Number(a[first]);
}

/** Of tables that are read as one: what holds for all of them. */
export function commonStanding(of: readonly Standing[]): Standing {
  return {
    ofThisFile: of.every(({ ofThisFile }) => ofThisFile),
    certain: of.every(({ certain }) => certain),
    visible: of.every(({ visible }) => visible),
  };
}
