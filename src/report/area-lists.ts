/** The areas by what can be said of their rank; where no rank can be stated, by their points. */
import type { Figure } from "../analysis/analysis";
import type { Criterion } from "../scorebook/criterion";
import { ScoreState } from "../scorebook/score-table";
import { printedAreaShare } from "./area-share";
import type { ReportContext } from "./context";
import { compared, direction, type Compared } from "./figure-runs";

export interface AreaLists {
  /** What "up" and "down" are of. */
  readonly by: "rank" | "score";
  readonly up: readonly Compared[];
  readonly down: readonly Compared[];
  readonly same: readonly Compared[];
  /** Compared by their points, with ranks that cannot be. */
  readonly ranksApart: readonly Compared[];
  /** With a figure this year, without a partner in the base year. */
  readonly uncompared: readonly Figure[];
  readonly unscored: readonly Figure[];
  readonly notApplicable: readonly Figure[];
}

export function areaLists(context: ReportContext): AreaLists {
  const comparisons = context.areas
    .map((figure) => compared(context, figure))
    .filter((comparison) => comparison !== null);
  const ranked = comparisons.filter(({ places }) => places !== null);
  const by = ranked.length > 0 ? "rank" : "score";
  const moved = by === "rank" ? ranked : comparisons;
  const wayOf = ({ places, change }: Compared): number =>
    by === "rank" ? Math.sign(places ?? 0) : direction(change.score);
  const without = context.areas.filter(
    (figure) => figure.standing === null && printedAreaShare(context, figure) === null,
  );
  return {
    by,
    up: moved.filter((comparison) => wayOf(comparison) > 0),
    down: moved.filter((comparison) => wayOf(comparison) < 0),
    same: moved.filter((comparison) => wayOf(comparison) === 0),
    ranksApart: by === "rank" ? comparisons.filter(({ places }) => places === null) : [],
    uncompared: context.areas.filter((figure) => figure.change === null && !without.includes(figure)),
    unscored: without.filter((figure) => !isNotApplicable(context, figure)),
    notApplicable: without.filter((figure) => isNotApplicable(context, figure)),
  };
}

export function comparisonsOf({ up, down, same, ranksApart }: AreaLists): readonly Compared[] {
  return [...up, ...down, ...same, ...ranksApart];
}

/** True for an area that does not apply to the unit this year, as a whole or in every criterion. */
export function isNotApplicable({ group, unitIndex }: ReportContext, { criterion }: Figure): boolean {
  const { scores } = group.current;
  const isOut = ({ index, children }: Criterion): boolean =>
    scores.state(index, unitIndex) === ScoreState.notApplicable ||
    (children.length > 0 && children.every(isOut));
  return isOut(criterion);
}
