/** Units that rose and fell most in a group, and the area that did it. */
import { totalOf } from "../scorebook/assessment";
import type { Change, Figure, GroupAnalysis } from "./analysis";
import { figureOf } from "./figure";
import { movementOf, type AreaMove } from "./movement";

export interface Mover {
  readonly figure: Figure & { readonly change: Change };
  /** Where performance moved it farthest the same way; null where no area did. */
  readonly area: AreaMove | null;
}

export interface Movers {
  /** Most places won first. */
  readonly risen: readonly Mover[];
  readonly fallen: readonly Mover[];
}

/** At most so many each; nobody without a base year. Of equal places those with more points go first. */
export function moversOf(group: GroupAnalysis, count: number): Movers {
  const total = totalOf(group.current).index;
  const moved = group.current.units.flatMap(({ index }) => {
    const figure = figureOf(group, total, index);
    return figure.change === null || figure.change.rank === 0 ? [] : [{ ...figure, change: figure.change }];
  });
  const pick = (direction: 1 | -1): readonly Mover[] =>
    moved
      .filter(({ change }) => change.rank * direction > 0)
      .sort(
        (a, b) =>
          direction * (b.change.rank - a.change.rank) ||
          direction * (b.change.score - a.change.score) ||
          a.unit.index - b.unit.index,
      )
      .slice(0, count)
      .map((figure) => {
        const movement = movementOf(group, figure.unit.index);
        const areas = direction > 0 ? movement?.gains : movement?.losses;
        return { figure, area: areas?.[0] ?? null };
      });
  return { risen: pick(1), fallen: pick(-1) };
}
