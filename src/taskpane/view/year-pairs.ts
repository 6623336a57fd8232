/** Every year beside every earlier one, and alone; the newest first. */

export interface YearPair {
  readonly year: number;
  readonly baseYear: number | null;
}

export function yearPairs(years: readonly number[]): readonly YearPair[] {
  const newestFirst = [...years].sort((a, b) => b - a);
  return newestFirst.flatMap((year): readonly YearPair[] => [
    ...newestFirst.filter((other) => other < year).map((baseYear) => ({ year, baseYear })),
    { year, baseYear: null },
  ]);
}

export function yearKey({ year, baseYear }: YearPair): string {
  return `${year}/${baseYear ?? ""}`;
}
