/** What lies between a unit and those next to it in the ranking. */
import { neighboursOf, type Neighbour } from "../../analysis/neighbours";
import { joinRuns } from "../../language/report";
import { unitWords } from "../../language/report-units";
import type { Run } from "../../language/runs";
import { ratioOf } from "../../scorebook/assessment";
import { isPercentOnly } from "../../scorebook/percent-only";
import { percentDifferenceUnits } from "../../scorebook/points";
import { say, type ReportContext } from "../context";
import { currentSide, direction, shownPercent } from "../figure-runs";

/** Percentage points are kept in millionths. */
const DECIMALS = 6;

export interface Between {
  readonly neighbour: string;
  readonly gap: Run;
  readonly percent: boolean;
}

/** "Tổng điểm của … thấp hơn đơn vị đứng liền trên (…) 0,79 điểm; …" */
export function betweenRuns(context: ReportContext): readonly Run[] {
  const above = between(context, "above");
  const below = between(context, "below");
  const part = (found: Between | null, key: "brief-above" | "brief-below"): readonly Run[] =>
    found === null ? [] : say(context, found.percent ? `${key}-percent` : key, found);
  return say(context, "brief-between", {
    unit: context.words.unit,
    positionList: joinRuns(
      [part(above, "brief-above"), part(below, "brief-below")],
      context.form.listSemicolon,
    ),
  });
}

/**
 * The unit next above or below in the total; null where there is none, where the decision ranks one of the two
 * otherwise than the figures do, or where rounding hides what lies between.
 */
export function between(context: ReportContext, side: "above" | "below"): Between | null {
  const { group, unitIndex, language } = context;
  const own = currentSide(context, context.total);
  const neighbour = neighboursOf(group, 0, unitIndex)[side];
  if (own === null || neighbour === null || own.rank === null) return null;
  if (own.rank.of !== own.standing.of || own.rank.rank !== own.standing.rank) return null;
  const printed = group.current.publishedRanks.get(neighbour.unit.index);
  if (printed !== undefined && printed.rank !== neighbour.rank) return null;
  const percent = group.ranks.by[0] === "percent" || isPercentOnly(group.current);
  const gap = gapRun(context, neighbour, percent);
  const name = unitWords(neighbour.unit.name, group.current.group, language).unit;
  return gap === null ? null : { neighbour: name, gap, percent };
}

function gapRun(context: ReportContext, { unit, gap }: Neighbour, percent: boolean): Run | null {
  const { current } = context.group;
  const cells = [current.scores.cell(0, context.unitIndex), current.scores.cell(0, unit.index)].filter(
    (cell) => cell !== null,
  );
  const whose = { kind: "figure", unit: context.subject, criterion: 0, year: context.year, cells } as const;
  if (!percent) {
    return direction(gap) === 0 ? null : { ...whose, measure: { kind: "score-change", points: gap } };
  }
  const [own, other] = [ratioOf(current, 0, context.unitIndex), ratioOf(current, 0, unit.index)];
  if (own === null || other === null) return null;
  const millionths = Math.abs(percentDifferenceUnits(own, other, DECIMALS));
  return shownPercent(millionths) === 0
    ? null
    : { ...whose, measure: { kind: "percent-change", millionths } };
}
