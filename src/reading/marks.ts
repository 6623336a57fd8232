/**
 * "x" and "✓" in place of points: a mark stands for the whole maximum of its criterion where the printed sums
 * say so. A cross may as well say "không áp dụng", so that without a sum nothing is taken from it.
 */
import type { CellRef } from "../workbook/address";
import { MILLIONTHS } from "../scorebook/points";

import type { ColumnRole, TableShape } from "../scorebook/table-shape";
import type { LawProof } from "../scorebook/proof";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";
import type { SheetSnapshot } from "../workbook/snapshot";
import { withPoints, type PutPoints, type ReadTable } from "./put-points";
import type { Draft } from "./readers/draft";
import type { SheetView } from "./regions/sheet-view";

const TICK = /^[✓✔√☑]$/u;
const CROSS = /^[xX×✗✘]$/u;
/** Fewer marks are no way of scoring. */
const ENOUGH = 4;
const MOST_CELLS = 20;

/** The marks of a sheet's tables, and the sheet with points in their place. */
export interface Unmarked {
  /** Ticks never say that something does not apply. */
  readonly ticksAlone: boolean;
  /** By every meaning that the marks may have: each the whole score; where both stand, a cross none. */
  readonly sheets: readonly SheetSnapshot[];
  /** The marks stand where most scores of a table would. */
  readonly mostly: boolean;
  /** Of marks, the first twenty. */
  readonly cells: readonly CellRef[];
}

/** @returns null where the tables hold no marks that could be points */
export function withoutMarks(
  sheet: SheetSnapshot,
  view: SheetView,
  tables: readonly ReadTable[],
): Unmarked | null {
  const found = tables.flatMap(({ shape, drafts }) =>
    drafts.flatMap((draft) =>
      [...draft.parts.values()].flatMap((part) => marksOf(view, shape, draft, part) ?? []),
    ),
  );
  if (found.length === 0) return null;
  const marks = found.flatMap((own) => own.marks);
  const blanks = found.flatMap((own) => own.blanks);
  const [ticks, crosses] = [marks.filter(({ ticked }) => ticked), marks.filter(({ ticked }) => !ticked)];
  const sheets = [withPoints(sheet, [...marks, ...blanks])];
  if (ticks.length > 0 && crosses.length > 0)
    sheets.push(withPoints(sheet, [...ticks, ...crosses.map((mark) => ({ ...mark, points: 0 })), ...blanks]));
  return {
    ticksAlone: crosses.length === 0,
    sheets,
    mostly: marks.length >= blanks.length,
    cells: marks.slice(0, MOST_CELLS).map(({ row, column }) => view.ref(row, column)),
  };
}

/**
 * True where marks are points: the sums hold mostly, and more often than with the marks as they stand; or where
 * they are ticks and there is no sum.
 */
export function arePoints(
  { ticksAlone }: Unmarked,
  pointed: readonly LawProof[],
  withMarks: readonly LawProof[],
): boolean {
  const { holds, of } = sumsIn(pointed);
  if (of === 0) return ticksAlone;
  return of >= 3 && holds * 4 >= of * 3 && holds > sumsIn(withMarks).holds;
}

/** Marks of which nothing tells the worth, where most scores of a table would stand; [] for none. */
export function marksWithoutWorth(view: SheetView, tables: readonly ReadTable[]): CellRef[] {
  const cells: CellRef[] = [];
  let figures = 0;
  for (const { nodes, units, parts } of tables.flatMap(({ drafts }) => drafts)) {
    const parents = new Set(nodes.map(({ parent }) => parent));
    const leaves = nodes.flatMap((_, node) => (parents.has(node) ? [] : [node]));
    for (const part of parts.values()) {
      for (const node of leaves) {
        const found = marksIn(view, part, node, units.length);
        figures += found.figures;
        cells.push(...found.marks);
      }
    }
  }
  return cells.length >= ENOUGH && cells.length > figures ? cells.slice(0, MOST_CELLS) : [];
}

/** What the units have of one criterion: how many figures, and the cells of marks. */
function marksIn(
  view: SheetView,
  part: ScoreTable,
  node: number,
  units: number,
): { readonly figures: number; readonly marks: readonly CellRef[] } {
  const marks: CellRef[] = [];
  let figures = 0;
  for (let unit = 0; unit < units; unit++) {
    const state = part.state(node, unit);
    if (state === ScoreState.present) figures++;
    if (state === ScoreState.present || state === ScoreState.missing) continue;
    const cell = part.cell(node, unit);
    if (cell !== null && isMark(view.text(cell.row, cell.column))) marks.push(cell);
  }
  return { figures, marks };
}

function isMark(text: string): boolean {
  return TICK.test(text) || CROSS.test(text);
}

/** Totals and subtotals that hold, of those that could be tested. */
export function sumsIn(proof: readonly LawProof[]): { readonly holds: number; readonly of: number } {
  const sums = proof.filter(({ law }) => law === "total-sum" || law === "subtotal-sum");
  return {
    holds: sums.reduce((all, { holds }) => all + holds, 0),
    of: sums.reduce((all, { of }) => all + of, 0),
  };
}

interface Mark extends PutPoints {
  readonly ticked: boolean;
}

interface Marks {
  readonly marks: readonly Mark[];
  /** Nothing, between the marks. */
  readonly blanks: readonly PutPoints[];
}

/** The marks of one part of the score, and the blanks between them; null where they are too few. */
function marksOf(view: SheetView, shape: TableShape, draft: Draft, part: ScoreTable): Marks | null {
  const { nodes, units, maxima } = draft;
  if (!mayHoldMarks(part)) return null;
  const parents = new Set(nodes.map(({ parent }) => parent));
  const leaves = nodes.flatMap((_, node) => (parents.has(node) ? [] : [node]));
  const wholes = wholesBeside(view, shape, draft, leaves);
  const worthOf = (node: number, unit: number): number => maxima.points(node, unit) ?? wholes.get(node) ?? 0;
  const across = shape.orientation === "criteria-rows";
  const marks: Mark[] = [];
  const columnOf = new Map<number, number>();
  const rowOf = new Map<number, number>();
  for (const node of leaves) {
    for (let unit = 0; unit < units.length; unit++) {
      const mark = markAt(view, part, { node, unit, points: worthOf(node, unit) });
      if (mark === null) continue;
      marks.push(mark);
      columnOf.set(across ? unit : node, mark.column);
      rowOf.set(across ? node : unit, mark.row);
    }
  }
  if (marks.length < ENOUGH) return null;
  const blanks = leaves.flatMap((node) =>
    units.flatMap((own, unit): PutPoints[] => {
      if (part.state(node, unit) !== ScoreState.missing || !(worthOf(node, unit) > 0)) return [];
      const head = across ? nodes[node]?.cell : own.cell;
      const row = rowOf.get(across ? node : unit) ?? head?.row;
      const column = columnOf.get(across ? unit : node);
      return row === undefined || column === undefined ? [] : [{ row, column, points: 0 }];
    }),
  );
  return { marks, blanks };
}

/** False where nearly every place holds a figure or nothing. */
function mayHoldMarks({ states }: ScoreTable): boolean {
  let [at, others] = [0, 0];
  while (at < states.length && others < ENOUGH) {
    const state = states[at++];
    if (state !== ScoreState.present && state !== ScoreState.missing) others++;
  }
  return others >= ENOUGH;
}

/** The mark in place of a score that is worth something; null where a figure, nothing or another text stands. */
function markAt(
  view: SheetView,
  part: ScoreTable,
  { node, unit, points }: { readonly node: number; readonly unit: number; readonly points: number },
): Mark | null {
  const state = part.state(node, unit);
  if (state === ScoreState.present || state === ScoreState.missing || !(points > 0)) return null;
  const cell = part.cell(node, unit);
  const text = cell === null ? "" : view.text(cell.row, cell.column);
  if (cell === null || !isMark(text)) return null;
  return { row: cell.row, column: cell.column, points, ticked: TICK.test(text) };
}

/**
 * Criteria as rows, and no maxima known: the only other column with a figure beside every criterion, whatever stands
 * over it, is what a mark is worth. The sums decide whether it is.
 */
function wholesBeside(
  view: SheetView,
  { orientation, columns }: TableShape,
  { nodes, units, maxima }: Draft,
  leaves: readonly number[],
): ReadonlyMap<number, number> {
  const isKnown = leaves.some((node) => units.some((_, unit) => maxima.points(node, unit) !== null));
  if (orientation !== "criteria-rows" || isKnown) return new Map();
  const others = columns.filter(({ role, subject }) => subject === "" && !NAMING.has(role));
  const found = others.flatMap(({ column }) => {
    const wholes = leaves.map((node) => {
      const row = nodes[node]?.cell?.row;
      return [node, row === undefined ? 0 : (view.number(row, column) ?? 0) * MILLIONTHS] as const;
    });
    return wholes.every(([, points]) => points > 0) ? [new Map(wholes)] : [];
  });
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? new Map() : only;
}

const NAMING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["code", "criterion"]);
