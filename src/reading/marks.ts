/**
 * "x" and "✓" in place of points: a mark stands for the whole maximum of its criterion where the printed sums
 * say so. A cross may as well say "không áp dụng", so that without a sum nothing is taken from it.
 */
import type { CellRef } from "../workbook/address";
import type { TableShape } from "../scorebook/recognition";
import type { LawProof } from "../scorebook/proof";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";
import { fromPoints, type Points } from "../scorebook/points";
import { CellKind, cellIndex, type SheetSnapshot } from "../workbook/snapshot";
import type { Draft } from "./readers/draft";
import type { SheetView } from "./regions/sheet-view";

const TICK = /^[✓✔√☑]$/u;
const CROSS = /^[xX×✗✘]$/u;
/** Fewer marks are no way of scoring. */
const ENOUGH = 4;
const MOST_CELLS = 20;

/** A table as it was read: what of it may be marks. */
export interface MarkedTable {
  readonly shape: TableShape;
  readonly drafts: readonly Draft[];
}

interface Write {
  readonly row: number;
  readonly column: number;
  readonly points: Points;
}

/** A sheet with points in place of the marks of its tables, and what the marks are. */
export interface Unmarked {
  readonly sheet: SheetSnapshot;
  /** Ticks never say that something does not apply. */
  readonly ticked: boolean;
  /** The marks stand where most scores of a table would. */
  readonly mostly: boolean;
  /** Of marks, the first twenty. */
  readonly cells: readonly CellRef[];
}

/** @returns null where the tables hold no marks that could be points */
export function withoutMarks(
  sheet: SheetSnapshot,
  view: SheetView,
  tables: readonly MarkedTable[],
): Unmarked | null {
  const marked = tables.flatMap(({ shape, drafts }) =>
    drafts.flatMap((draft) =>
      [...draft.parts.values()].flatMap((part) => marksOf(view, shape, draft, part) ?? []),
    ),
  );
  if (marked.length === 0) return null;
  return {
    sheet: filled(
      sheet,
      marked.flatMap(({ writes }) => writes),
    ),
    ticked: marked.some(({ ticked }) => ticked),
    mostly: marked.some(({ marks, writes }) => marks * 2 >= writes.length),
    cells: marked
      .flatMap(({ marks, writes }) => writes.slice(0, marks))
      .slice(0, MOST_CELLS)
      .map(({ row, column }) => view.ref(row, column)),
  };
}

/**
 * True where marks are points: the sums hold mostly, and more often than with the marks as they stand; or where
 * they are ticks and there is no sum.
 */
export function arePoints(
  { ticked }: Unmarked,
  withPoints: readonly LawProof[],
  withMarks: readonly LawProof[],
): boolean {
  const { holds, of } = sumsIn(withPoints);
  if (of === 0) return ticked;
  return of >= 3 && holds * 4 >= of * 3 && holds > sumsIn(withMarks).holds;
}

function sumsIn(proof: readonly LawProof[]): { readonly holds: number; readonly of: number } {
  const sums = proof.filter(({ law }) => law === "total-sum" || law === "subtotal-sum");
  return {
    holds: sums.reduce((all, { holds }) => all + holds, 0),
    of: sums.reduce((all, { of }) => all + of, 0),
  };
}

interface Marks {
  readonly ticked: boolean;
  /** The first so many of `writes` stand for marks, the others for the blanks between them. */
  readonly marks: number;
  readonly writes: readonly Write[];
}

/** What stands for the marks of one part of the score; null where they are too few. */
function marksOf(view: SheetView, shape: TableShape, draft: Draft, part: ScoreTable): Marks | null {
  const { nodes, units, maxima } = draft;
  const across = shape.orientation === "criteria-rows";
  const leaves = nodes.flatMap((_, node) => (nodes.some(({ parent }) => parent === node) ? [] : [node]));
  const marks: {
    readonly node: number;
    readonly unit: number;
    readonly text: string;
    readonly write: Write;
  }[] = [];
  for (const node of leaves) {
    for (let unit = 0; unit < units.length; unit++) {
      const cell = part.cell(node, unit);
      const text = cell === null ? "" : view.text(cell.row, cell.column);
      const most = maxima.points(node, unit);
      if (cell === null || most === null || !(most > 0) || !(TICK.test(text) || CROSS.test(text))) continue;
      marks.push({ node, unit, text, write: { row: cell.row, column: cell.column, points: most } });
    }
  }
  if (marks.length < ENOUGH) return null;
  // Beside ticks a cross says no.
  const ticked = marks.some(({ text }) => TICK.test(text));
  const writes = marks.map(({ text, write }) =>
    ticked && CROSS.test(text) ? { ...write, points: 0 } : write,
  );
  const columnOf = new Map(marks.map(({ node, unit, write }) => [across ? unit : node, write.column]));
  const rowOf = new Map(marks.map(({ node, unit, write }) => [across ? node : unit, write.row]));
  for (const node of leaves) {
    for (let unit = 0; unit < units.length; unit++) {
      if (part.state(node, unit) !== ScoreState.missing || !((maxima.points(node, unit) ?? 0) > 0)) continue;
      const head = across ? nodes[node]?.cell : units[unit]?.cell;
      const row = rowOf.get(across ? node : unit) ?? head?.row;
      const column = columnOf.get(across ? unit : node);
      if (row !== undefined && column !== undefined) writes.push({ row, column, points: 0 });
    }
  }
  return { ticked, marks: marks.length, writes };
}

function filled(sheet: SheetSnapshot, writes: readonly Write[]): SheetSnapshot {
  const { grid } = sheet;
  const kinds = grid.kinds.slice();
  const numbers = grid.numbers.slice();
  for (const { row, column, points } of writes) {
    const at = cellIndex(grid, row, column);
    if (at < 0) continue;
    kinds[at] = CellKind.number;
    numbers[at] = fromPoints(points);
  }
  return { ...sheet, grid: { ...grid, kinds, numbers } };
}
