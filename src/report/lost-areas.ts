/** Where a unit's points were lost, area by area, so that the lines add up to maximum − total. */
import type { Figure, GroupAnalysis } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import { lostPointsOf, type LostPoint } from "../analysis/lost-points";
import type { Points } from "../scorebook/points";

export interface LostArea {
  readonly figure: Figure;
  /** The area's own: its maximum − its score. */
  readonly lost: Points;
  /** Its criteria that lost points; none where the area itself carries the scores. */
  readonly criteria: readonly LostPoint[];
  /** What the area lost beyond its criteria (figures that the workbook does not list). */
  readonly remainder: Points;
}

export interface LostAreas {
  readonly lost: Points;
  readonly areas: readonly LostArea[];
  /** Criteria that lost points, in all areas together. */
  readonly count: number;
  /** What the total lost beyond its areas. */
  readonly remainder: Points;
}

/** Null where the unit has no total with a maximum. */
export function lostAreas(group: GroupAnalysis, total: Figure): LostAreas | null {
  const lost = total.standing?.lostPoints ?? null;
  if (lost === null) return null;
  const unit = total.unit.index;
  const points = lostPointsOf(group.current, unit);
  const areas = total.criterion.children
    .map((area) => {
      const ofArea = points.filter((point) => point.area.index === area.index);
      return lostArea(figureOf(group, area.index, unit), ofArea);
    })
    .filter((area) => area.lost !== 0 || area.criteria.length > 0);
  return {
    lost,
    areas,
    count: points.length,
    remainder: lost - areas.reduce((sum, area) => sum + area.lost, 0),
  };
}

function lostArea(figure: Figure, points: readonly LostPoint[]): LostArea {
  const sum = points.reduce((total, point) => total + point.lost, 0);
  const lost = figure.standing?.lostPoints ?? sum;
  if (figure.criterion.children.length === 0) return { figure, lost, criteria: [], remainder: 0 };
  return { figure, lost, criteria: points, remainder: lost - sum };
}

/**
 * Areas that lost points, or whose criteria did. Penalty points are taken too, but their heading is no area;
 * what a bonus gives makes good no loss.
 */
export function losingAreas({ areas }: LostAreas): readonly LostArea[] {
  return areas.filter(
    ({ figure, lost, criteria }) => figure.criterion.kind === "scored" && (lost > 0 || criteria.length > 0),
  );
}

/** What the areas lost together: neither made good by a bonus nor raised by a penalty. */
export function lostInAreas(found: LostAreas): Points {
  return losingAreas(found).reduce((sum, { lost }) => sum + Math.max(0, lost), 0);
}

/** True where the list of lost points has a line beside the total's. */
export function hasLosses(found: LostAreas | null): boolean {
  return found !== null && losingAreas(found).length > 0;
}
