/**
 * Printed ranks against computed ones (design: Numbers). Ranks that are right by another rule of ties
 * are told as that; a figure that contradicts a consistent ranking is told as the figure's fault.
 */
import type { Assessment } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import type { Points } from "../scorebook/points";
import type { TieRule } from "../scorebook/settings";
import { ScoreState } from "../scorebook/score-table";
import { composed, lawOf } from "../scorebook/composition";
import { impossibleRanks } from "./extract-ranks";
import { outOfOrder, type OutOfOrder } from "./order";
import { labelOf, placeOf } from "./place";
import { printedRanksOf, type PrintedRanks } from "./printed-ranks";
import { auditCounts, lackingUnits } from "./rank-counts";
import { nearestRule } from "./rank-rules";
import { FEW, scopedRanks } from "./rank-scope";
import { ROUNDING } from "./weigh-row";

/** From so many printed ranks on, what most of them show is the list's nature and not its fault. */
const ENOUGH_UNITS = 4;

/**
 * @param ties the rule that the office has set
 * @param believed scores, those that are told as wrong sums replaced
 * @param year all groups of the year: ranks may be over all of them
 */
export function auditRanks(
  assessment: Assessment,
  ties: TieRule,
  believed: Float64Array,
  year: readonly Assessment[],
): readonly Finding[] {
  return printedRanksOf(assessment)
    .flatMap((ranks) => scopedRanks(ranks, ties, year))
    .flatMap((ranks) => [...auditCounts(ranks), ...auditNode(ranks, ties, believed)]);
}

function auditNode(ranks: PrintedRanks, ties: TieRule, believed: Float64Array): readonly Finding[] {
  if (ranks.counted < 2 || ranks.follows(ties)) return [];
  if (ranks.withScores(believed).follows(ties)) return wrongSums(ranks, believed);
  const rule = nearestRule(ranks, ties);
  const isOwn = rule.ties === ties && rule.basis === ranks.basis;
  const few = Math.floor(ranks.printed.size * FEW);
  if (!isOwn && rule.wrong.length <= few) {
    // The default rule needs no word; where the office set another, its workbook contradicts it.
    const note = otherRule(ranks, rule.basis === ranks.basis ? rule.ties : "score");
    if (rule.wrong.length > 0) return [note, ...mismatches(ranks, rule.wrong, rule.ties)];
    return rule.ties === "row" ? [note, ...equalScores(ranks, "info")] : [note];
  }
  if (isSuccessive(ranks)) return equalScores(ranks, "warning");
  const lacking = lackingUnits(ranks);
  if (lacking > 0) return judged(ranks, impossibleRanks(ranks, lacking, ties), ties);
  return contradictions(ranks, ties);
}

/** What is wrong where no rule explains the ranks. */
function contradictions(ranks: PrintedRanks, ties: TieRule): readonly Finding[] {
  const equal = equalScores(ranks, "error");
  const told = new Set(equal.map(({ unit }) => unit));
  const wrong = ranks.contradicting(ties);
  const displaced = ranks.isComplete() ? displacedUnits(ranks) : [];
  // A figure or a rank that moved takes others with it; ranks that are only exchanged do not.
  if (displaced.length > 0 && displaced.length < wrong.length) {
    const isWrong = ({ unit, certain }: OutOfOrder): boolean =>
      certain && ranks.hasScores && !isConfirmed(ranks.assessment, ranks.criterion, unit);
    if (displaced.every(isWrong)) return [...wrongFigures(ranks, displaced), ...equal];
    // Of two neighbours that are exchanged both ranks are wrong.
    if (wrong.length > 2 && displaced.every(({ certain }) => certain)) {
      return [
        ...mismatches(
          ranks,
          displaced.map(({ unit }) => unit),
          ties,
        ),
        ...equal,
      ];
    }
  }
  const [first, ...more] = judged(ranks, wrong, ties);
  if (first?.code === "ranks-unexplained") return [first];
  const found = first === undefined ? [] : [first, ...more];
  return [...found.filter((each) => !("unit" in each && told.has(each.unit))), ...equal];
}

/** Each wrong rank at its cell; most of a list, as one. */
function judged(ranks: PrintedRanks, wrong: readonly number[], ties: TieRule): readonly Finding[] {
  const tested = ranks.printed.size;
  if (tested < ENOUGH_UNITS || wrong.length * 2 <= tested) return mismatches(ranks, wrong, ties);
  return [
    {
      severity: "warning",
      cells: [...ranks.printed.values()].map(({ cell }) => cell),
      year: ranks.assessment.year,
      code: "ranks-unexplained",
      criterion: labelOf(ranks.assessment.criteria[ranks.criterion]),
      differing: wrong.length,
      tested,
    },
  ];
}

function mismatches(ranks: PrintedRanks, wrong: readonly number[], ties: TieRule): readonly Finding[] {
  const computed = ranks.computed(ties);
  return wrong.map((unit): Finding => {
    const place = placeOf(ranks.assessment, { criterion: ranks.criterion, unit }, "error");
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
}

/** The units that alone stand out of an otherwise consistent list; none where they are too many. */
function displacedUnits(ranks: PrintedRanks): readonly OutOfOrder[] {
  const order = ranks.order();
  const scoreOf = (unit: number): Points => ranks.figureOf(unit);
  const few = Math.max(1, Math.floor(order.length * FEW));
  return outOfOrder({ order, compare: (a, b) => ranks.compare(a, b), scoreOf }, few);
}

function wrongFigures(ranks: PrintedRanks, displaced: readonly OutOfOrder[]): readonly Finding[] {
  return displaced.map(({ unit, neighbour, likely }): Finding => {
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
    ...placeOf(assessment, { criterion, unit }, "error", [published?.cell ?? null]),
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
  const parts = node.children.map(({ index }) => ({
    criterion: index,
    points: assessment.scores.points(index, unit) ?? NaN,
  }));
  if (parts.some(({ points }) => Number.isNaN(points))) return false;
  const made = composed(lawOf(assessment, node), parts) ?? NaN;
  return Math.abs(made - (assessment.scores.points(criterion, unit) ?? NaN)) <= ROUNDING;
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
    const place = placeOf(ranks.assessment, { criterion: ranks.criterion, unit }, severity);
    return [
      {
        ...place,
        cells: [published.cell, other.cell, ...place.cells],
        code: "equal-scores-different-ranks",
        score: ranks.figureOf(unit),
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
