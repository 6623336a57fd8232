/**
 * Why a unit's total changed: what each area gained or lost, by performance and by its changed maximum, and
 * the criteria behind it.
 */
import { totalOf } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import type { Change, GroupAnalysis, Standing } from "./analysis";
import { figureOf } from "./figure";

/** A node that both years have, with its figures. */
export interface Move {
  readonly criterion: Criterion;
  readonly now: Standing;
  readonly before: Standing;
  readonly change: Change;
  /** What performance did; the whole change where a maximum is unknown. */
  readonly byPerformance: Points;
}

export interface AreaMove extends Move {
  /** Leaves that moved the same way by performance, the farthest first. */
  readonly criteria: readonly Move[];
}

export interface Movement {
  readonly total: Move;
  /** Sums over the areas of both years: their performance, their changed maxima. */
  readonly byPerformance: Points;
  readonly byMax: Points;
  /** What the areas do not explain: the change of the total is byPerformance + byMax + rest, exactly. */
  readonly rest: Points;
  /** Areas that performance raised, the farthest first; those that it lowered. */
  readonly gains: readonly AreaMove[];
  readonly losses: readonly AreaMove[];
}

/** Null without a base year, or where a total is missing. */
export function movementOf(group: GroupAnalysis, unit: number): Movement | null {
  const root = totalOf(group.current);
  const total = moveOf(group, root, unit);
  if (total === null) return null;
  const areas = root.children.flatMap((area) => {
    const move = moveOf(group, area, unit);
    return move === null ? [] : [{ ...move, criteria: leavesOf(group, area, unit, move.byPerformance) }];
  });
  const byPerformance = areas.reduce((sum, move) => sum + move.byPerformance, 0);
  const byMax = areas.reduce((sum, { change }) => sum + (change.fromMax ?? 0), 0);
  return {
    total,
    byPerformance,
    byMax,
    rest: total.change.score - byPerformance - byMax,
    gains: farthest(areas.filter((move) => move.byPerformance > 0)),
    losses: farthest(areas.filter((move) => move.byPerformance < 0)),
  };
}

function moveOf(group: GroupAnalysis, criterion: Criterion, unit: number): Move | null {
  const { standing, base, change } = figureOf(group, criterion.index, unit);
  if (standing === null || base === null || change === null) return null;
  return {
    criterion,
    now: standing,
    before: base,
    change,
    byPerformance: change.fromPerformance ?? change.score,
  };
}

/** Leaves below an area that moved as it did. */
function leavesOf(group: GroupAnalysis, area: Criterion, unit: number, direction: Points): readonly Move[] {
  const leaves: Move[] = [];
  const look = (node: Criterion): void => {
    for (const child of node.children) {
      if (!isLeaf(child)) look(child);
      else {
        const move = moveOf(group, child, unit);
        if (move !== null && move.byPerformance * direction > 0) leaves.push(move);
      }
    }
  };
  look(area);
  return farthest(leaves);
}

function farthest<M extends Move>(moves: readonly M[]): readonly M[] {
  return [...moves].sort(
    (a, b) => Math.abs(b.byPerformance) - Math.abs(a.byPerformance) || a.criterion.index - b.criterion.index,
  );
}
