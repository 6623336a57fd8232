/** The figures of `analyze` as tidy data: a row for each unit and node, a column for each figure (docs/command-line.md). */
import type { AnalysisJson, ResultJson } from "../schemas/analysis";

type Value = string | number | boolean | null;

/** What a column holds; a whole number that may be absent is one too. */
export type TidyType = "text" | "whole" | "number" | "true-false";

export interface TidyColumn {
  readonly name: string;
  readonly type: TidyType;
  readonly values: readonly Value[];
}

type Cell = readonly [name: string, type: TidyType, value: (result: ResultJson) => Value];

function cellsOf({ year, baseYear }: AnalysisJson): readonly Cell[] {
  return [
    ["year", "whole", () => year],
    ["base_year", "whole", () => baseYear],
    ["group", "text", ({ group }) => group],
    ["unit", "text", ({ unit }) => unit],
    ["level", "text", ({ level }) => level],
    ["code", "text", ({ code }) => code],
    ["name", "text", ({ name }) => name],
    ["score", "number", ({ score }) => score],
    ["max", "number", ({ max }) => max],
    ["percent", "number", ({ percent }) => percent],
    ["rank", "whole", ({ rank }) => rank],
    ["of", "whole", ({ of }) => of],
    ["tied", "true-false", ({ tied }) => tied],
    ["published_rank", "whole", ({ publishedRank }) => publishedRank],
    ["base_score", "number", ({ base }) => base?.score ?? null],
    ["base_max", "number", ({ base }) => base?.max ?? null],
    ["base_percent", "number", ({ base }) => base?.percent ?? null],
    ["base_rank", "whole", ({ base }) => base?.rank ?? null],
    ["base_of", "whole", ({ base }) => base?.of ?? null],
    ["change_score", "number", ({ change }) => change?.score ?? null],
    ["change_percent", "number", ({ change }) => change?.percent ?? null],
    ["change_rank", "whole", ({ change }) => change?.rank ?? null],
    ["change_from_max", "number", ({ change }) => change?.fromMax ?? null],
    ["change_from_performance", "number", ({ change }) => change?.fromPerformance ?? null],
  ];
}

/** Columns of equal length, in the order of the JSON's results. */
export function tidyColumns(analysis: AnalysisJson): readonly TidyColumn[] {
  return cellsOf(analysis).map(([name, type, value]) => ({
    name,
    type,
    values: analysis.results.map(value),
  }));
}
