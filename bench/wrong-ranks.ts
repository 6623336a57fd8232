/** Holds ranks that a program gave against the truth. */
import type { BenchCase } from "./cases";

/** How many ranks were looked at and how many of them are wrong or missing. */
export interface RankCount {
  readonly wrong: number;
  readonly of: number;
}

/** Rank of a unit at a node (by code, the total's is ""), null where the program gave none. */
export type RankOf = (year: number, unit: string, code: string, name: string) => number | null;

/**
 * @param deepest 1 counts the total and the areas, 3 every criterion as well
 * @param only years that were ranked; all where not given
 */
export function countWrong(
  bench: BenchCase,
  deepest: 1 | 3,
  rankOf: RankOf,
  only: readonly number[] | null = null,
): RankCount {
  let wrong = 0;
  let of = 0;
  for (const { year, nodes } of bench.drawn.years) {
    if (only !== null && !only.includes(year)) continue;
    const truth = bench.truth.get(year);
    nodes.forEach(({ level, code, name }, node) => {
      if (level > deepest) return;
      bench.drawn.units.forEach((unit, index) => {
        of++;
        const expected = truth?.[node * bench.size.units + index];
        if (rankOf(year, unit, code, name) !== expected) wrong++;
      });
    });
  }
  return { wrong, of };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Ranks out of `analyze --json`, one object a year. */
export function ranksOfAnalyses(analyses: ReadonlyMap<number, unknown>): RankOf {
  const ranks = new Map<string, number>();
  for (const [year, analysis] of analyses) {
    const results: unknown = isRecord(analysis) ? analysis["results"] : null;
    if (!Array.isArray(results)) throw new Error("analyze --json gave no results");
    for (const result of results as readonly unknown[]) {
      if (!isRecord(result) || typeof result["rank"] !== "number") continue;
      const code = result["level"] === "total" ? "" : String(result["code"]);
      ranks.set(`${year}|${String(result["unit"])}|${code}`, result["rank"]);
    }
  }
  return (year, unit, code) => ranks.get(`${year}|${unit}|${code}`) ?? null;
}

/** Ranks out of a rival's JSON: year → unit → name of the node → rank. */
export function ranksOfRival(written: unknown): RankOf {
  return (year, unit, _code, name) => {
    const ofYear: unknown = isRecord(written) ? written[String(year)] : null;
    const ofUnit: unknown = isRecord(ofYear) ? ofYear[unit] : null;
    const rank: unknown = isRecord(ofUnit) ? ofUnit[name] : null;
    return typeof rank === "number" ? rank : null;
  };
}
