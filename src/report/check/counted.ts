/** How many there are of what a report counts. */
import { lostPointsOf } from "../../analysis/lost-points";
import type { Change, Standing } from "../../analysis/analysis";
import { compareRatios } from "../../scorebook/points";
import { direction } from "../figure-runs";
import type { BookFigures } from "./book-figures";
import type { Claim, CountedWay } from "./claim";

/** A whole maximum in millionths of a percent. */
const WHOLE = 100_000_000;

/** @param threshold below it an area is weak; millionths of a percent */
export function countedBy(claim: Claim, figures: BookFigures, threshold: number): number | null {
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
      const areas = (figures.group.current.criteria[0]?.children ?? []).filter(
        ({ kind }) => kind === "scored",
      );
      return tally(
        areas.map(({ index }) => place(figures, index, unit, since)),
        counted.way,
        threshold,
      );
    }
    case "units": {
      const [node = 0] = subject.criteria;
      return tally(
        figures.group.current.units.map(({ index }) => place(figures, node, index, since)),
        counted.way,
        threshold,
      );
    }
  }
}

/** Criteria under a node that lost points; the total has them all. */
function lostCriteria({ group }: BookFigures, unit: number, node: number): number {
  const { criteria } = group.current;
  const isUnder = (criterion: number): boolean => {
    if (criterion === node) return true;
    const parent = criteria[criterion]?.parent ?? -1;
    return parent >= 0 && isUnder(parent);
  };
  return lostPointsOf(group.current, unit).filter(({ criterion }) => isUnder(criterion.index)).length;
}

interface Place {
  readonly standing: Standing | null;
  readonly change: Change | null;
}

function place(figures: BookFigures, criterion: number, unit: number, since: number | null): Place {
  return {
    standing: figures.standing(criterion, unit, figures.year),
    change: since === null ? null : figures.change(criterion, unit, since),
  };
}

/** Null where the way compares with a year that the book does not have. */
function tally(places: readonly Place[], way: CountedWay, threshold: number): number | null {
  const scored = places.filter(({ standing }) => standing !== null);
  const number = (test: (place: Place) => boolean) => scored.filter(test).length;
  if (typeof way === "object") {
    const limit = way.threshold.value;
    return number(({ standing }) => reaches(standing, limit) === way.above);
  }
  switch (way) {
    case "all":
      return scored.length;
    case "lost":
      return number(({ standing }) => (standing?.lostPoints ?? 0) > 0);
    case "weak":
      return number(({ standing }) => !reaches(standing, threshold));
    case "uncompared":
      return number(({ change }) => change === null);
  }
  const compared = scored.filter(({ change }) => change !== null);
  if (compared.length === 0) return null;
  const wanted = way.endsWith("up") ? 1 : way.endsWith("down") ? -1 : 0;
  return compared.filter(({ change }) => {
    const moved = way.startsWith("rank") ? Math.sign(change?.rank ?? 0) : direction(change?.score ?? 0);
    return moved === wanted;
  }).length;
}

function reaches(standing: Standing | null, limit: number): boolean {
  const ratio = standing?.ratio ?? null;
  return ratio !== null && compareRatios(ratio, { numerator: limit, denominator: WHOLE }) >= 0;
}
