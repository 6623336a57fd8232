/** What the book says where a report makes a claim: the exact figure, which way it goes, and its cells. */
import { peerStandingOf } from "../../analysis/peers";
import type { Change, Standing } from "../../analysis/analysis";
import { measureText, type Measure } from "../../language/runs";
import type { Language } from "../../language/language";
import { divideHalfUp, percentDifferenceUnits, type Points, type Ratio } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";
import type { BookFigures } from "./book-figures";
import type { OfficialRank } from "../official-rank";
import type { Claim } from "./claim";
import { countsOf } from "./counted";
import type { Exact } from "./verdict";
import type { FigureAt } from "../../scorebook/assessment";

export interface Expected {
  readonly exact: Exact;
  /** −1, 0 or 1 for a change; null for what has no direction. */
  readonly direction: -1 | 0 | 1 | null;
  /** As it should be printed, without % and without sign. */
  readonly text: string;
  readonly cells: readonly CellRef[];
}

const MILLIONTHS = 1_000_000n;
/** Percentage points are reckoned in millionths. */
const PERCENT_DECIMALS = 6;

/** Every figure that the claim may mean, the likeliest first; none where the book has none. */
export function expectedOf(
  claim: Claim,
  figures: BookFigures,
  threshold: number,
  language: Language,
): readonly Expected[] {
  if (claim.kind === "count") {
    return countsOf(claim, figures, threshold).map((number) => count(number, language));
  }
  const { unit, criteria, together, inherited } = claim.subject;
  if (claim.kind === "ranked" && unit === null) return [];
  if (claim.kind === "mean") return means(claim, figures, language);
  if (claim.kind === "mean-change") return meanChanges(claim, figures, language);
  if (claim.kind === "spread") return spreads(claim, figures, language);
  if (unit === null) return [];
  if (claim.kind === "lost" && together.length > 0) return lostTogether(together, unit, figures, language);
  const nodes = inherited && !criteria.includes(0) ? [...criteria, 0] : criteria;
  return nodes.flatMap((criterion) => figureOf(claim, { criterion, unit }, figures, language));
}

function figureOf(
  claim: Claim,
  { criterion, unit }: FigureAt,
  figures: BookFigures,
  language: Language,
): readonly Expected[] {
  const standing = figures.standing(criterion, unit, claim.year);
  switch (claim.kind) {
    case "score":
      return standing === null ? [] : [pointsFigure(standing.score, [standing.scoreCell], language)];
    case "max":
      return nullable(standing?.max, (max) => pointsFigure(max, [standing?.maxCell ?? null], language));
    case "lost":
      return lostOf({ criterion, unit }, claim.year, figures, language);
    case "percent":
      return percentOf(standing, figures.share(criterion, unit, claim.year), language);
    case "value":
      return standing === null
        ? []
        : [
            ...percentOf(standing, standing.ratio, language),
            pointsFigure(standing.score, [standing.scoreCell], language),
          ];
    case "rank":
      return ranksOf(standing, language);
    case "ranked":
      return rankedUnits(standing, figures.rank(criterion, unit, claim.year), language);
    default:
      return changeOf(claim, { criterion, unit }, figures, language);
  }
}

/** Maximum − score; of the total also what its areas lost, without what a bonus gave or a penalty took. */
function lostOf(
  { criterion, unit }: FigureAt,
  year: number,
  figures: BookFigures,
  language: Language,
): readonly Expected[] {
  const standing = figures.standing(criterion, unit, year);
  const own = nullable(standing?.lostPoints, (lost) => pointsFigure(lost, cellsOf(standing), language));
  if (criterion !== 0 || year !== figures.year) return own;
  const areas = (figures.group.current.criteria[0]?.children ?? [])
    .filter(({ kind }) => kind === "scored")
    .map(({ index }) => figures.standing(index, unit, year));
  const lost = areas.reduce((sum, area) => sum + Math.max(0, area?.lostPoints ?? 0), 0);
  if (lost <= 0 || lost === standing?.lostPoints) return own;
  return [...own, pointsFigure(lost, areas.flatMap(cellsOf), language)];
}

function changeOf(
  claim: Claim,
  { criterion, unit }: FigureAt,
  figures: BookFigures,
  language: Language,
): readonly Expected[] {
  if (claim.kind === "difference") return differenceOf(claim, { criterion, unit }, figures, language);
  if (claim.kind === "mean-difference") return meanDifference(claim, { criterion, unit }, figures, language);
  if (claim.kind === "median-difference") {
    const beside = peerStandingOf(figures.group, criterion, unit);
    const cell = figures.standing(criterion, unit, figures.year)?.scoreCell ?? null;
    return beside === null ? [] : [pointsFigure(beside.aboveMedian, [cell], language, true)];
  }
  const since = claim.against ?? figures.baseYear;
  if (since === null) return [];
  const change = figures.change(criterion, unit, since);
  const own = change === null ? [] : changesOf(claim, { criterion, unit, since, change }, figures, language);
  // "Năm 2022: …, giảm 1,71%" in a report of later years.
  if (claim.year === figures.year || claim.against !== null) return own;
  const then = figures.changeUpTo(criterion, unit, claim.year);
  return then === null ? own : [...own, ...changeThen(claim, then, language)];
}

/** A change up to an earlier year: points, percent or places. */
function changeThen(claim: Claim, change: Change, language: Language): readonly Expected[] {
  switch (claim.kind) {
    case "score-change":
      return [pointsFigure(change.score, [], language, true)];
    case "percent-change":
      return nullable(change.percent, (percent) => ({
        exact: { numerator: BigInt(percent), denominator: MILLIONTHS, decimals: 2 },
        direction: signOf(percent),
        text: measureText({ kind: "percent-change", millionths: percent }, language),
        cells: [],
      }));
    case "rank-change":
      return [{ ...count(Math.abs(change.rank), language), direction: signOf(change.rank) }];
    default:
      return [];
  }
}

function changesOf(
  claim: Claim,
  { criterion, unit, since, change }: FigureAt & { readonly since: number; readonly change: Change },
  figures: BookFigures,
  language: Language,
): readonly Expected[] {
  const current = figures.standing(criterion, unit, figures.year);
  const base = figures.standing(criterion, unit, since);
  const scores = [current?.scoreCell ?? null, base?.scoreCell ?? null];
  const points = (value: Points | null) =>
    value === null ? [] : [pointsFigure(value, scores, language, true)];
  switch (claim.kind) {
    case "score-change":
      return points(change.score);
    case "from-max":
      return points(change.fromMax);
    case "from-performance":
      return points(change.fromPerformance);
    case "max-change": {
      const [max, before] = [current?.max ?? null, base?.max ?? null];
      return points(max === null || before === null ? null : max - before);
    }
    case "percent-change":
      return nullable(change.percent, (percent) => ({
        exact: { numerator: BigInt(percent), denominator: MILLIONTHS, decimals: 2 },
        direction: signOf(percent),
        text: measureText({ kind: "percent-change", millionths: percent }, language),
        cells: [...cellsOf(current), ...cellsOf(base)],
      }));
    case "rank-change": {
      const printed = [current?.publishedRank?.rank ?? null, base?.publishedRank?.rank ?? null] as const;
      const official = figures.places(criterion, unit, since);
      const moves = official === null ? [change.rank] : [official, change.rank];
      if (printed[0] !== null && printed[1] !== null) moves.push(printed[1] - printed[0]);
      return [...new Set(moves)].map((places) => ({
        ...count(Math.abs(places), language),
        direction: signOf(places),
        cells: scores.filter((cell) => cell !== null),
      }));
    }
    default:
      return [];
  }
}

/** From the mean of the units to the unit's own score. */
function meanDifference(
  claim: Claim,
  { criterion, unit }: FigureAt,
  figures: BookFigures,
  language: Language,
): readonly Expected[] {
  const own = figures.standing(criterion, unit, claim.year);
  if (own === null) return [];
  const { sum, number } = sumOf(figures, criterion, claim.year);
  if (number === 0n) return [];
  const above = BigInt(own.score) * number - sum;
  const shown = Number(divideHalfUp(above, number));
  const about = {
    direction: signOf(shown),
    text: measureText({ kind: "score-change", points: shown }, language),
    cells: own.scoreCell === null ? [] : [own.scoreCell],
  };
  // Reports take the mean as they print it, in hundredths.
  const printed = BigInt(own.score) - divideHalfUp(sum, number * 10_000n) * 10_000n;
  return [
    { exact: { numerator: above, denominator: number * MILLIONTHS, decimals: 3 }, ...about },
    { exact: { numerator: printed, denominator: MILLIONTHS, decimals: 3 }, ...about },
  ];
}

/** Of all units with a score at a node. */
function sumOf(figures: BookFigures, criterion: number, year: number): { sum: bigint; number: bigint } {
  const standings = figures.group.current.units
    .map(({ index }) => figures.standing(criterion, index, year))
    .filter((standing) => standing !== null);
  const sum = standings.reduce((total, { score }) => total + BigInt(score), 0n);
  return { sum, number: BigInt(standings.length) };
}

/** Points or percent between two units, as the text may mean either. */
function differenceOf(
  claim: Claim,
  { criterion, unit }: FigureAt,
  figures: BookFigures,
  language: Language,
): readonly Expected[] {
  if (claim.other === null) return [];
  const own = figures.standing(criterion, unit, claim.year);
  const other = figures.standing(criterion, claim.other, claim.year);
  if (own === null || other === null) return [];
  const cells = [own.scoreCell, other.scoreCell];
  const between = pointsFigure(own.score - other.score, cells, language, true);
  if (own.ratio === null || other.ratio === null) return [between];
  const percent = percentDifferenceUnits(own.ratio, other.ratio, PERCENT_DECIMALS);
  return [between, pointsFigure(percent, cells, language, true)];
}

/** The computed rank, and the one that the workbook prints where it differs. */
function ranksOf(standing: Standing | null, language: Language): readonly Expected[] {
  if (standing === null) return [];
  const { rank, publishedRank, scoreCell } = standing;
  const computed = { ...count(rank, language), cells: scoreCell === null ? [] : [scoreCell] };
  if (publishedRank === null || publishedRank.rank === rank) return [computed];
  return [computed, { ...count(publishedRank.rank, language), cells: [publishedRank.cell] }];
}

/** How many are ranked: those of the book, or as many as the workbook says. */
function rankedUnits(
  standing: Standing | null,
  official: OfficialRank | null,
  language: Language,
): readonly Expected[] {
  // An extract of a ranking does not say of how many.
  if (standing === null || (official !== null && official.of === null)) return [];
  const printed = standing.publishedRank?.of ?? null;
  const all = printed === null ? [standing.of] : [...new Set([standing.of, printed])];
  return all.map((number) => count(number, language));
}

function percentOf(standing: Standing | null, stated: Ratio | null, language: Language): readonly Expected[] {
  return nullable(standing?.ratio ?? stated, (ratio) => ({
    exact: { numerator: BigInt(ratio.numerator) * 100n, denominator: BigInt(ratio.denominator), decimals: 2 },
    direction: null,
    text: measureText({ kind: "percent", ratio }, language).replace("%", ""),
    cells: cellsOf(standing),
  }));
}

/** Points lost at the criteria of one stated cause. */
function lostTogether(
  criteria: readonly number[],
  unit: number,
  figures: BookFigures,
  language: Language,
): readonly Expected[] {
  const standings = criteria.map((criterion) => figures.standing(criterion, unit, figures.year));
  const lost = standings.reduce((sum, standing) => sum + (standing?.lostPoints ?? 0), 0);
  return [pointsFigure(lost, standings.flatMap(cellsOf), language)];
}

/** Mean of all units at a node, in points and in percent. */
function means(claim: Claim, figures: BookFigures, language: Language): readonly Expected[] {
  const found: Expected[] = [];
  for (const criterion of claim.subject.criteria) {
    const { sum, number } = sumOf(figures, criterion, claim.year);
    if (number === 0n) continue;
    const mean = { numerator: sum, denominator: number * MILLIONTHS, decimals: 2 };
    const shown = Number(sum / number);
    const measure: Measure = { kind: "score", points: shown };
    found.push({ exact: mean, direction: null, text: measureText(measure, language), cells: [] });
  }
  return found;
}

/** As printed figures give it too: the means rounded first, as reports do. */
function meanChanges(claim: Claim, figures: BookFigures, language: Language): readonly Expected[] {
  const since = claim.against ?? figures.baseYear;
  const [criterion = 0] = claim.subject.criteria;
  if (since === null) return [];
  const now = sumOf(figures, criterion, claim.year);
  const then = sumOf(figures, criterion, since);
  if (now.number === 0n || then.number === 0n) return [];
  const hundredths = ({ sum, number }: { sum: bigint; number: bigint }) =>
    divideHalfUp(sum, number * 10_000n);
  const printed = (hundredths(now) - hundredths(then)) * 10_000n;
  const exact = now.sum * then.number - then.sum * now.number;
  const shown = measureText({ kind: "score-change", points: Number(printed) }, language);
  const about = { direction: signOf(Number(exact)), text: shown, cells: [] };
  return [
    { exact: { numerator: printed, denominator: MILLIONTHS, decimals: 2 }, ...about },
    {
      exact: { numerator: exact, denominator: now.number * then.number * MILLIONTHS, decimals: 2 },
      ...about,
    },
  ];
}

/** From the last to the first of a ranking. */
function spreads(claim: Claim, figures: BookFigures, language: Language): readonly Expected[] {
  return claim.subject.criteria.flatMap((criterion): readonly Expected[] => {
    const standings = figures.group.current.units
      .map(({ index }) => figures.standing(criterion, index, claim.year))
      .filter((standing) => standing !== null)
      .sort((a, b) => a.score - b.score);
    const [last, first] = [standings[0], standings.at(-1)];
    if (last === undefined || first === undefined) return [];
    return [pointsFigure(first.score - last.score, [first.scoreCell, last.scoreCell], language)];
  });
}

function pointsFigure(
  points: Points,
  cells: readonly (CellRef | null)[],
  language: Language,
  directed = false,
): Expected {
  return {
    exact: { numerator: BigInt(points), denominator: MILLIONTHS, decimals: 3 },
    direction: directed ? signOf(points) : null,
    text: measureText({ kind: "score-change", points }, language),
    cells: cells.filter((cell) => cell !== null),
  };
}

function count(number: number, language: Language): Expected {
  return {
    exact: { numerator: BigInt(number), denominator: 1n, decimals: 0 },
    direction: null,
    text: measureText({ kind: "count", count: number }, language),
    cells: [],
  };
}

function signOf(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

function cellsOf(standing: Standing | null): readonly CellRef[] {
  return [standing?.scoreCell ?? null, standing?.maxCell ?? null].filter((cell) => cell !== null);
}

function nullable<T>(value: T | null | undefined, make: (value: T) => Expected): readonly Expected[] {
  return value === null || value === undefined ? [] : [make(value)];
}
