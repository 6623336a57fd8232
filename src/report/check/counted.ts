/** How many there are of what a report counts. */
import { lostPointsOf } from "../../analysis/lost-points";
import type { Change, Standing } from "../../analysis/analysis";
import type { Criterion } from "../../scorebook/criterion";
import { compareRatios, type Ratio } from "../../scorebook/points";
import { direction } from "../figure-runs";
import type { BookFigures } from "./book-figures";
import type { Claim, CountedWay } from "./claim";
import type { FigureAt } from "../../scorebook/assessment";

/** A whole maximum in millionths of a percent. */
const WHOLE = 100_000_000;

/**
 * Every number that the count may mean, the likeliest first; none where the book cannot say.
 * @param threshold below it an area is weak; millionths of a percent
 */
export function countsOf(claim: Claim, figures: BookFigures, threshold: number): readonly number[] {
  const { counted, subject } = claim;
  const found = [
    countedBy(claim, figures, threshold, "official"),
    countedBy(claim, figures, threshold, "computed"),
  ];
  // "Trong 07 lĩnh vực": those of the set of criteria, or those that were scored.
  if (counted?.of === "areas" && counted.way === "all") found.unshift(areasOf(figures).length);
  // Penalty points and areas without criteria lose points too, but are no criteria.
  if (counted?.of === "lost-criteria" && subject.unit !== null) {
    const isCriterion = ({ level, kind }: Criterion): boolean => level > 1 && kind === "scored";
    found.unshift(lostCriteria(figures, subject.unit, subject.criteria[0] ?? 0, isCriterion));
  }
  return [...new Set(found.filter((number) => number !== null))];
}

function areasOf({ group }: BookFigures): readonly Criterion[] {
  return (group.current.criteria[0]?.children ?? []).filter(({ kind }) => kind === "scored");
}

/** Ranks as the decision prints them, or as the figures give them. */
type Ranks = "official" | "computed";

function countedBy(claim: Claim, figures: BookFigures, threshold: number, ranks: Ranks): number | null {
  const { counted, subject } = claim;
  if (counted === null) return null;
  const since = claim.against ?? figures.baseYear;
  switch (counted.of) {
    case "listed":
      return counted.listed;
    case "cause-criteria":
      return subject.together.length;
    case "lost-criteria":
      return subject.unit === null ? null : lostCriteria(figures, subject.unit, subject.criteria[0] ?? 0);
    case "areas": {
      const { unit } = subject;
      if (unit === null) return null;
      if (counted.way === "lost") return losingAreas(figures, unit);
      return tally(
        areasOf(figures).map(({ index }) => place(figures, { criterion: index, unit }, since, ranks)),
        counted.way,
        threshold,
      );
    }
    case "units": {
      const [node = 0] = subject.criteria;
      return tally(
        figures.group.current.units.map(({ index }) =>
          place(figures, { criterion: node, unit: index }, since, ranks),
        ),
        counted.way,
        threshold,
      );
    }
  }
}

/** Areas that lost points, themselves or in a criterion. */
function losingAreas(figures: BookFigures, unit: number): number {
  const below = new Set(lostPointsOf(figures.group.current, unit).map(({ area }) => area.index));
  return areasOf(figures).filter(
    ({ index }) => below.has(index) || (figures.standing(index, unit, figures.year)?.lostPoints ?? 0) > 0,
  ).length;
}

/** Criteria under a node that lost points; the total has them all. */
function lostCriteria(
  { group }: BookFigures,
  unit: number,
  node: number,
  counts: (criterion: Criterion) => boolean = () => true,
): number {
  const { criteria } = group.current;
  const isUnder = (criterion: number): boolean => {
    if (criterion === node) return true;
    const parent = criteria[criterion]?.parent ?? -1;
    return parent >= 0 && isUnder(parent);
  };
  return lostPointsOf(group.current, unit).filter(
    ({ criterion }) => isUnder(criterion.index) && counts(criterion),
  ).length;
}

interface CountedFigures {
  readonly standing: Standing | null;
  /** The share that can be stated; also a printed one without points. */
  readonly share: Ratio | null;
  readonly change: Change | null;
  /** Places risen; null where the ranks cannot be compared. */
  readonly places: number | null;
}

function place(
  figures: BookFigures,
  { criterion, unit }: FigureAt,
  since: number | null,
  ranks: Ranks,
): CountedFigures {
  const change = since === null ? null : figures.change(criterion, unit, since);
  const official = since === null ? null : figures.places(criterion, unit, since);
  return {
    standing: figures.standing(criterion, unit, figures.year),
    share: figures.share(criterion, unit, figures.year),
    change,
    places: ranks === "official" ? official : (change?.rank ?? null),
  };
}

/** Null where the way compares with a year that the book does not have. */
function tally(places: readonly CountedFigures[], way: CountedWay, threshold: number): number | null {
  const known = places.filter(({ standing, share }) => standing !== null || share !== null);
  const number = (test: (place: CountedFigures) => boolean) => known.filter(test).length;
  if (typeof way === "object") {
    const limit = way.threshold.value;
    if (way.points)
      return number(({ standing }) => standing !== null && standing.score >= limit === way.above);
    return number(({ share }) => share !== null && reaches(share, limit) === way.above);
  }
  switch (way) {
    case "all":
      return known.length;
    case "lost":
      return number(({ standing }) => (standing?.lostPoints ?? 0) > 0);
    case "weak":
      return number(({ share }) => share !== null && !reaches(share, threshold));
    case "above-mean":
    case "below-mean": {
      const scores = known.flatMap(({ standing }) => (standing === null ? [] : [standing.score]));
      const sum = scores.reduce((total, score) => total + score, 0);
      const above = way === "above-mean" ? 1 : -1;
      return scores.filter((score) => Math.sign(score * scores.length - sum) === above).length;
    }
    case "uncompared":
      return number(({ change }) => change === null);
    case "ranks-apart":
      return number(({ change, places: risen }) => change !== null && risen === null);
  }
  const compared = known.filter(({ change }) => change !== null);
  if (compared.length === 0) return null;
  const wanted = way.endsWith("up") ? 1 : way.endsWith("down") ? -1 : 0;
  return compared.filter(({ change, places: risen }) => {
    const moved = way.startsWith("rank") ? signOf(risen) : direction(change?.score ?? 0);
    return moved === wanted;
  }).length;
}

function signOf(value: number | null): number | null {
  return value === null ? null : Math.sign(value);
}

function reaches(share: Ratio, limit: number): boolean {
  return compareRatios(share, { numerator: limit, denominator: WHOLE }) >= 0;
}
