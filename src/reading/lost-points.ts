/**
 * Points lost alone, criteria as rows: each figure is what a unit lost, and a row below says what is left of the
 * whole ("Còn được"). The sums prove it: with the maximum less the loss in every cell, what is left is the total.
 */
import type { LawProof } from "../scorebook/proof";
import { ScoreState } from "../scorebook/score-table";
import type { SheetSnapshot } from "../workbook/snapshot";
import { sumsIn } from "./marks";
import { withPoints, type PutPoints, type ReadTable } from "./put-points";

const FEWEST = 3;

/** The sheet with what is left in place of what was lost; null where no table could be of losses. */
export function withoutLosses(sheet: SheetSnapshot, tables: readonly ReadTable[]): SheetSnapshot | null {
  const puts = tables
    .filter(({ shape }) => shape.orientation === "criteria-rows")
    .flatMap(({ drafts }) => drafts.flatMap(leftOf));
  return puts.length === 0 ? null : withPoints(sheet, puts);
}

/** True where the sums of what is left hold wholly, and better than those of the figures as they stand. */
export function areLosses(left: readonly LawProof[], asTheyStand: readonly LawProof[]): boolean {
  const sums = sumsIn(left);
  if (!left.some(({ law }) => law === "total-sum")) return false;
  const before = sumsIn(asTheyStand);
  return sums.of >= 3 && sums.holds === sums.of && (sums.holds > before.holds || before.holds < before.of);
}

/** What is left at every criterion with a maximum; a blank lost nothing. */
function leftOf({ nodes, units, parts, maxima }: ReadTable["drafts"][number]): PutPoints[] {
  const [part, ...others] = parts.values();
  if (part === undefined || others.length > 0) return [];
  const rests = nodes.map((_, node) => isRest(node));
  if (!rests.includes(true)) return [];
  return nodes.flatMap(({ cell: head }, node) => {
    if (node === 0 || head === null || rests[node] === true) return [];
    return units.flatMap((_, unit): PutPoints[] => {
      const most = maxima.points(node, unit);
      const state = part.state(node, unit);
      if (most === null || state === ScoreState.notApplicable || state === ScoreState.invalid) return [];
      const column = columnOf(unit);
      if (column === null) return [];
      const { row } = part.cell(node, unit) ?? head;
      return [{ row, column, points: most - (part.points(node, unit) ?? 0) }];
    });
  });

  /** What is left of the same whole for every unit. */
  function isRest(node: number): boolean {
    if (node === 0 || units.length < FEWEST) return false;
    const wholes = units.map((_, unit) => {
      return (part?.points(node, unit) ?? NaN) + (part?.points(0, unit) ?? NaN);
    });
    return wholes.every((whole) => whole === wholes[0]);
  }

  function columnOf(unit: number): number | null {
    for (let node = 0; node < nodes.length; node++) {
      const cell = part?.cell(node, unit) ?? null;
      if (cell !== null) return cell.column;
    }
    return null;
  }
}
