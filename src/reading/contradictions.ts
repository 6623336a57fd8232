/** Laws that most rows of a table break: they speak against the reading, and blame no cell. */
import type { Assessment } from "../scorebook/assessment";
import { MILLIONTHS } from "../scorebook/points";
import type { Doubt } from "../scorebook/proof";
import { ScoreState } from "../scorebook/score-table";
import type { CellRef } from "../workbook/address";
import { isTreeProved, type Weighed } from "./choice";
import { differencesOf } from "./laws/nearly";
import { proofsOf } from "./laws/prove";

const ENOUGH = 4;
const FEWEST = 3;
const ENOUGH_SUBTOTALS = 6;
/** So much of all pairs a ranking must order as the scores do; a slip of the hand exchanges few. */
const ORDERED = 0.9;
/** The pairs of so many units, spread over the table, tell as much as all of a country's. */
const MOST_RANKED = 300;

/** Totals that differ from their parts upwards and downwards alike: not points that no row lists, and no rounding. */
export function contradictingTotals(chosen: Weighed): Doubt | null {
  const sums = chosen.proof.find(({ law }) => law === "total-sum");
  if (sums === undefined || sums.of < 2 || sums.holds * 2 >= sums.of) return null;
  const differences = chosen.assessments.flatMap(differencesOf);
  const above = differences.filter((difference) => difference > 0.02).length;
  const below = differences.filter((difference) => difference < -0.02).length;
  // Of two or three totals all speak, or none does: what lies below its parts is no sum of them.
  if (sums.of < ENOUGH && (sums.holds > 0 || above + below < differences.length || below === 0)) return null;
  if (Math.min(above, below) * 4 < differences.length && below * 2 < differences.length) return null;
  return {
    code: "contradicted",
    cells: sums.exceptions,
    params: { count: sums.of - sums.holds, of: sums.of },
  };
}

/** Most subtotals are not what stands below them: what was taken for their parts is not. */
export function contradictingSubtotals({ proof }: Weighed): Doubt | null {
  const sums = proof.find(({ law }) => law === "subtotal-sum");
  if (sums === undefined || sums.of < ENOUGH_SUBTOTALS || sums.holds * 2 >= sums.of) return null;
  return {
    code: "contradicted",
    cells: sums.exceptions,
    params: { count: sums.of - sums.holds, of: sums.of },
  };
}

/**
 * Printed ranks of the total that neither its scores nor its percentages put in this order. Ranks among more
 * units than the table lists (a province's districts among all of them) order it all the same. A total that
 * its areas make stands against one list of ranks, which may be another figure's; several units of one rank
 * are several lists, and then the units are none. Ranks the other way round say that the points are losses.
 */
export function contradictingRanks({ assessments, proof }: Weighed): Doubt | null {
  if (!proof.some(({ law }) => law === "rank")) return null;
  const isMade = isTreeProved(proof);
  const against = assessments.filter(
    (assessment) =>
      areRanksBroken(assessment) &&
      isDisordered(assessment) &&
      (!isMade || assessments.length > 1 || holdsSeveralLists(assessment) || isReversed(assessment)),
  );
  const cells = against.flatMap(({ publishedRanks, units }) =>
    units.flatMap(({ index }) => publishedRanks.get(index)?.cell ?? []),
  );
  if (cells.length === 0) return null;
  return { code: "contradicted", cells, params: { count: cells.length, of: cells.length } };
}

/** Of one year, or one group: what the others obey speaks for these only. */
function areRanksBroken(assessment: Assessment): boolean {
  const law = proofsOf(assessment).find((own) => own.law === "rank");
  return law !== undefined && law.of >= ENOUGH && law.holds * 2 < law.of;
}

/** Totals below nothing are differences, or something else that is no score. */
export function negativeTotals({ assessments }: Weighed): Doubt | null {
  for (const { units, scores } of assessments) {
    const below = units.filter(({ index }) => (scores.points(0, index) ?? 0) < 0);
    if (below.length < 2 || below.length * 5 < units.length) continue;
    const cells = below.flatMap(({ index }) => scores.cell(0, index) ?? []);
    return { code: "contradicted", cells, params: { count: below.length, of: units.length } };
  }
  return null;
}

/** Areas were added up to totals that nobody printed, and two of them are the same in every row: one is the total of the other. */
export function doubledAreas({ assessments }: Weighed): Doubt | null {
  const areas = new Map<string, { readonly points: (number | null)[]; readonly cells: CellRef[] }>();
  for (const { criteria, units, scores } of assessments) {
    if (units.some(({ index }) => scores.state(0, index) !== ScoreState.derived)) return null;
    for (const { index, name, level, children } of criteria) {
      if (level !== 1 || children.length > 0) continue;
      const area = areas.get(name) ?? { points: [], cells: [] };
      areas.set(name, area);
      area.points.push(...units.map((unit) => scores.points(index, unit.index)));
      area.cells.push(...units.flatMap((unit) => scores.cell(index, unit.index) ?? []));
    }
  }
  const seen = new Set<string>();
  for (const [column, { points, cells }] of areas) {
    const key = points.join();
    const isTold = points.length >= FEWEST && !points.includes(null) && new Set(points).size >= FEWEST;
    if (isTold && seen.has(key)) return { code: "two-readings", cells, params: { column, count: 1 } };
    seen.add(key);
  }
  return null;
}

/** Areas were added up to totals that nobody printed, and one of them is the sum of all the others: it is the total. */
export function sumAmongAreas({ assessments }: Weighed): Doubt | null {
  for (const { criteria, units, scores } of assessments) {
    if (units.length < 2 || units.some(({ index }) => scores.state(0, index) !== ScoreState.derived))
      continue;
    const areas = criteria.filter(({ level, kind }) => level === 1 && kind === "scored");
    const points = (node: number, unit: number): number => scores.points(node, unit) ?? 0;
    const total = areas.find(
      ({ index }) =>
        new Set(units.map((unit) => points(index, unit.index))).size > 1 &&
        units.every((unit) => {
          const own = points(index, unit.index);
          // The sum of all is twice the total.
          return own > 0 && own * 2 === points(0, unit.index);
        }),
    );
    if (areas.length < FEWEST || total === undefined) continue;
    return {
      code: "two-readings",
      cells: units.flatMap((unit) => scores.cell(total.index, unit.index) ?? []),
      params: { column: total.name, count: 1 },
    };
  }
  return null;
}

/** Percentages are printed of a whole that nobody tells, and areas were added up to more than a hundred: they are rates. */
export function addedRates({ assessments }: Weighed): Doubt | null {
  for (const { units, scores, maxima, publishedPercents } of assessments) {
    const added = units.filter(
      ({ index }) =>
        publishedPercents.has(index) &&
        maxima.points(0, index) === null &&
        scores.state(0, index) === ScoreState.derived &&
        (scores.points(0, index) ?? 0) > 100 * MILLIONTHS,
    );
    if (added.length < FEWEST || added.length * 2 < units.length) continue;
    const cells = added.flatMap(({ index }) => publishedPercents.get(index)?.cell ?? []);
    return { code: "contradicted", cells, params: { count: added.length, of: units.length } };
  }
  return null;
}

/** Ranks given to two units of different scores, more than once. */
function holdsSeveralLists({ publishedRanks, units, scores }: Assessment): boolean {
  const byRank = new Map<number, Set<number>>();
  for (const { index } of units) {
    const rank = publishedRanks.get(index)?.rank;
    const score = scores.points(0, index);
    if (rank !== undefined && score !== null)
      byRank.set(rank, (byRank.get(rank) ?? new Set<number>()).add(score));
  }
  return [...byRank.values()].filter(({ size }) => size > 1).length > 1;
}

function isDisordered(assessment: Assessment): boolean {
  const ordered = orderedShare(assessment);
  return ordered !== null && ordered < ORDERED;
}

function isReversed(assessment: Assessment): boolean {
  const ordered = orderedShare(assessment);
  return ordered !== null && ordered <= 1 - ORDERED;
}

/** Share of the pairs of ranked units that scores or percentages put in the order of the ranks; null for too few. */
function orderedShare({ publishedRanks, units, scores, maxima }: Assessment): number | null {
  const ranked = units.flatMap(({ index }) => {
    const rank = publishedRanks.get(index)?.rank;
    const score = scores.points(0, index);
    if (rank === undefined || score === null) return [];
    return [{ rank, score, share: score / (maxima.points(0, index) ?? NaN) }];
  });
  if (ranked.length < ENOUGH) return null;
  const step = Math.max(1, Math.floor(ranked.length / MOST_RANKED));
  const some = ranked.filter((_, at) => at % step === 0);
  let byScore = 0;
  let byShare = 0;
  let pairs = 0;
  some.forEach((one, at) => {
    for (const other of some.slice(at + 1)) {
      if (one.rank === other.rank) continue;
      pairs++;
      const better = one.rank < other.rank ? 1 : -1;
      if ((one.score - other.score) * better >= 0) byScore++;
      if ((one.share - other.share) * better >= 0) byShare++;
    }
  });
  return pairs === 0 ? null : Math.max(byScore, byShare) / pairs;
}
