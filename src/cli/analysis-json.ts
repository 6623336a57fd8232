/** `analyze --json`: the object "par-index/analysis@1" of the command line's contract (docs/command-line.md). */
import { fromPoints, percentUnits, type Points, type Ratio } from "../scorebook/points";
import type { Criterion } from "../scorebook/criterion";
import type { Finding } from "../scorebook/finding";
import type { Language } from "../language/language";
import type { Analysis, Change, Figure, GroupAnalysis, Standing } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import type { AnalysisJson, ChangeJson, ResultJson, StandingJson, TableJson } from "../schemas/analysis";
import { printedRates } from "./printed-rates";
import { findingsJson } from "./findings-json";
import type { Depth } from "./options";

const DEEPEST: Readonly<Record<Depth, number>> = { total: 0, area: 1, criterion: Infinity };

function pointsJson(points: Points | null): number | null {
  return points === null ? null : fromPoints(points);
}

function percentJson(ratio: Ratio | null): number | null {
  return ratio === null ? null : percentUnits(ratio, 6) / 1_000_000;
}

function standingJson(standing: Standing): StandingJson {
  return {
    score: fromPoints(standing.score),
    max: pointsJson(standing.max),
    percent: percentJson(standing.ratio),
    rank: standing.rank,
    of: standing.of,
  };
}

function changeJson(change: Change): ChangeJson {
  return {
    score: fromPoints(change.score),
    percent: pointsJson(change.percent),
    rank: change.rank,
    fromMax: pointsJson(change.fromMax),
    fromPerformance: pointsJson(change.fromPerformance),
  };
}

function level(criterion: Criterion): Depth {
  return criterion.level === 0 ? "total" : criterion.level === 1 ? "area" : "criterion";
}

function resultJson(
  group: GroupAnalysis,
  { criterion, unit, standing, base, change }: Figure,
  rates: ReturnType<typeof printedRates>,
): ResultJson {
  const rate = standing === null ? rates(criterion.index, unit.index) : null;
  const max = group.current.maxima.points(criterion.index, unit.index);
  return {
    unit: unit.name,
    group: group.current.group.name,
    level: level(criterion),
    code: criterion.code,
    name: criterion.name,
    ...(standing === null
      ? { score: null, max: pointsJson(max), percent: rate?.percent ?? null, rank: rate?.rank ?? null }
      : standingJson(standing)),
    of: standing?.of ?? rate?.of ?? group.ranks.of[criterion.index] ?? 0,
    tied: standing?.tied ?? false,
    publishedRank: standing?.publishedRank?.rank ?? null,
    base: base === null ? null : standingJson(base),
    change: change === null ? null : changeJson(change),
  };
}

/**
 * @param unit limits the results to one unit of one group
 * @param depth how far down the tree
 */
export function analysisJson(
  analysis: Analysis,
  findings: readonly Finding[],
  tables: readonly TableJson[],
  {
    depth,
    language,
    only,
  }: {
    readonly depth: Depth;
    readonly language: Language;
    readonly only: { readonly group: GroupAnalysis; readonly unit: number } | null;
  },
): AnalysisJson {
  const results: ResultJson[] = [];
  for (const group of analysis.groups) {
    if (only !== null && only.group !== group) continue;
    const criteria = group.current.criteria.filter((criterion) => criterion.level <= DEEPEST[depth]);
    const rates = printedRates(group.current, analysis.ties);
    for (const unit of group.current.units) {
      if (only !== null && only.unit !== unit.index) continue;
      for (const criterion of criteria) {
        results.push(resultJson(group, figureOf(group, criterion.index, unit.index), rates));
      }
    }
  }
  return {
    schema: "par-index/analysis@1",
    years: analysis.years,
    year: analysis.year,
    baseYear: analysis.baseYear,
    groups: analysis.groups.map(({ current }) => ({
      name: current.group.name,
      units: current.units.map(({ name }) => name),
    })),
    results,
    tables,
    findings: findingsJson(findings, language),
  };
}
