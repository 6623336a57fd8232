/**
 * Printed ranks against computed ones (design: Numbers). Ranks that are right by another rule of ties
 * are told as that; a figure that contradicts a consistent ranking is told as the figure's fault.
 */
import type { Assessment } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import type { TieRule } from "../scorebook/settings";
import { ScoreState } from "../scorebook/score-table";
import { outOfOrder } from "./order";
import { labelOf, placeOf } from "./place";
import { printedRanksOf, type PrintedRanks } from "./printed-ranks";
import { ROUNDING } from "./sums";

/** More figures than this share of a ranking cannot all be slips. */
const FEW = 0.2;

/**
 * @param ties the rule that the office has set
 * @param believed scores, those that are told as wrong sums replaced
 */
export function auditRanks(
  assessment: Assessment,
  ties: TieRule,
  believed: Float64Array,
): readonly Finding[] {
  return printedRanksOf(assessment).flatMap((ranks) => {
    const counts = auditCounts(ranks);
    // Ranks among units that the workbook does not hold cannot be computed.
    return isPart(ranks) ? counts : [...counts, ...auditNode(ranks, ties, believed)];
  });
}

function auditNode(ranks: PrintedRanks, ties: TieRule, believed: Float64Array): readonly Finding[] {
  if (ranks.follows(ties)) return [];
  if (ranks.withScores(believed).follows(ties)) return wrongSums(ranks, believed);
  const rule = (["competition", "dense"] as const).find((other) => ranks.follows(other));
  // The default rule needs no word; where the office set another, its workbook contradicts it.
  if (rule !== undefined) return [otherRule(ranks, rule === "dense" ? "dense" : "competition")];
  if (ranks.follows("row")) return [otherRule(ranks, "row"), ...equalScores(ranks, "info")];
  if (ranks.basis === "percent" && ranks.follows(ties, "score")) return [otherRule(ranks, "score")];
  if (isSuccessive(ranks)) return equalScores(ranks, "warning");
  return [...contradictions(ranks, ties)];
}

/** What is wrong where no rule explains the ranks. */
function contradictions(ranks: PrintedRanks, ties: TieRule): readonly Finding[] {
  const equal = equalScores(ranks, "error");
  const told = new Set(equal.map(({ unit }) => unit));
  const wrong = ranks.contradicting(ties);
  const figures = wrong.length > 1 && ranks.isComplete() ? wrongFigures(ranks) : [];
  if (figures.length > 0) return [...figures, ...equal];
  const computed = ranks.computed(ties);
  const mismatches = wrong.map((unit): Finding & { readonly unit: string } => {
    const place = placeOf(ranks.assessment, ranks.criterion, unit, "error");
    const published = ranks.printed.get(unit);
    return {
      ...place,
      cells: [...(published === undefined ? [] : [published.cell]), ...place.cells],
      code: "rank-mismatch",
      printed: published?.rank ?? 0,
      computed: computed[unit] ?? 0,
      of: ranks.counted,
    };
  });
  return [...mismatches.filter(({ unit }) => !told.has(unit)), ...equal];
}

/** Figures that a consistent list of ranks shows to be wrong; none where that does not explain everything. */
function wrongFigures(ranks: PrintedRanks): readonly Finding[] {
  const { assessment, criterion } = ranks;
  const order = ranks.order();
  const scoreOf = (unit: number): Points => assessment.scores.points(criterion, unit) ?? 0;
  const found = outOfOrder({ order, compare: (a, b) => ranks.compare(a, b), scoreOf });
  const few = Math.max(1, Math.floor(order.length * FEW));
  if (
    found.length > few ||
    found.some(({ unit, certain }) => !certain || isConfirmed(assessment, criterion, unit))
  ) {
    return [];
  }
  return found.map(({ unit, neighbour, likely }): Finding => {
    return wrongFigure(ranks, unit, neighbour, ranks.basis === "score" ? likely : null);
  });
}

/** Ranks that are right for the sums of the parts: the printed totals that contradict them are wrong. */
function wrongSums(ranks: PrintedRanks, believed: Float64Array): readonly Finding[] {
  const { assessment, criterion } = ranks;
  const order = ranks.order();
  const from = criterion * assessment.units.length;
  return order.flatMap((unit, place): readonly Finding[] => {
    const likely = believed[from + unit] ?? NaN;
    if (likely === assessment.scores.points(criterion, unit)) return [];
    const above = order[place - 1];
    const below = order[place + 1];
    if (above !== undefined && ranks.compare(unit, above) < 0)
      return [wrongFigure(ranks, unit, above, likely)];
    if (below !== undefined && ranks.compare(below, unit) < 0)
      return [wrongFigure(ranks, unit, below, likely)];
    return [];
  });
}

function wrongFigure(ranks: PrintedRanks, unit: number, neighbour: number, likely: Points | null): Finding {
  const { assessment, criterion } = ranks;
  const published = ranks.printed.get(unit);
  return {
    ...placeOf(assessment, criterion, unit, "error", [published?.cell ?? null]),
    code: "order-mismatch",
    printed: assessment.scores.points(criterion, unit) ?? 0,
    rank: published?.rank ?? null,
    neighbour: assessment.units[neighbour]?.name ?? "",
    neighbourScore: assessment.scores.points(criterion, neighbour) ?? 0,
    likely,
  };
}

/** True where the parts below add up to the figure, so that it is not the figure that is wrong. */
export function isConfirmed(assessment: Assessment, criterion: number, unit: number): boolean {
  const node = assessment.criteria[criterion];
  if (node === undefined || node.children.length === 0) return false;
  if (assessment.scores.state(criterion, unit) === ScoreState.derived) return true;
  let sum = 0;
  for (const child of node.children) sum += assessment.scores.points(child.index, unit) ?? NaN;
  return Math.abs(sum - (assessment.scores.points(criterion, unit) ?? NaN)) <= ROUNDING;
}

/** Equal figures have ranks one after the other, in whatever order. */
function isSuccessive(ranks: PrintedRanks): boolean {
  const competition = ranks.computed("competition");
  const byRank = new Map<number, number[]>();
  for (const [unit, { rank }] of ranks.printed) {
    const start = competition[unit] ?? 0;
    byRank.set(start, [...(byRank.get(start) ?? []), rank]);
  }
  return [...byRank].every(([start, group]) => {
    return group.sort((a, b) => a - b).every((rank, place) => rank === start + place);
  });
}

/** Pairs of exactly equal figures whose printed ranks differ, each unit beside the first of its equals. */
function equalScores(
  ranks: PrintedRanks,
  severity: "error" | "warning" | "info",
): readonly (Finding & { readonly code: "equal-scores-different-ranks" })[] {
  const competition = ranks.computed("competition");
  const firsts = new Map<number, number>();
  return [...ranks.printed].flatMap(([unit, published]) => {
    const first = firsts.get(competition[unit] ?? 0);
    if (first === undefined) {
      firsts.set(competition[unit] ?? 0, unit);
      return [];
    }
    const other = ranks.printed.get(first);
    if (other === undefined || other.rank === published.rank) return [];
    const place = placeOf(ranks.assessment, ranks.criterion, unit, severity);
    return [
      {
        ...place,
        cells: [published.cell, other.cell, ...place.cells],
        code: "equal-scores-different-ranks",
        score: ranks.assessment.scores.points(ranks.criterion, unit) ?? 0,
        rank: published.rank,
        other: ranks.assessment.units[first]?.name ?? "",
        otherRank: other.rank,
      },
    ];
  });
}

function otherRule(ranks: PrintedRanks, rule: TieRule | "score"): Finding {
  return {
    severity: "info",
    cells: [...ranks.printed.values()].map(({ cell }) => cell),
    year: ranks.assessment.year,
    code: "other-rank-rule",
    criterion: labelOf(ranks.assessment.criteria[ranks.criterion]),
    rule,
  };
}

/** Most ranks are printed as out of more units than have a figure here. */
function isPart(ranks: PrintedRanks): boolean {
  const outOf = [...ranks.printed.values()].filter(({ of }) => of !== null && of > ranks.counted);
  const beyond = [...ranks.printed.values()].filter(({ rank }) => rank > ranks.counted);
  return ranks.counted < 2 || Math.max(outOf.length, beyond.length) * 2 > ranks.printed.size;
}

/** "01/09" among eight units: a warning where the others say eight. */
function auditCounts(ranks: PrintedRanks): readonly Finding[] {
  if (isPart(ranks)) return [];
  return [...ranks.printed].flatMap(([unit, { of, cell }]) => {
    if (of === null || of === ranks.counted) return [];
    const place = placeOf(ranks.assessment, ranks.criterion, unit, "warning");
    return [
      { ...place, cells: [cell], code: "rank-count-mismatch" as const, printed: of, counted: ranks.counted },
    ];
  });
}
