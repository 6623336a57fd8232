/** The columns of a table that may be a list of single scores, as items and figures of its rows. */
import type { ColumnRole } from "../../scorebook/table-shape";
import { CellKind } from "../../workbook/snapshot";
import type { ScoreCells } from "../readers/score-cells";
import type { HeaderColumn } from "../regions/header-column";
import type { SheetView } from "../regions/sheet-view";
import { spanningColumn } from "./item-column";

/** One column over the rows of a list. */
export interface RowField {
  readonly column: number;
  /** What the header says that it is; null for nothing. */
  readonly role: ColumnRole | null;
  /** Different texts, in order of appearance; [] for a column of figures. */
  readonly items: readonly string[];
  /** Item of each row; −1 for none. */
  readonly of: Int32Array;
  /** Figures of a column of figures in points; empty for a column of texts. */
  readonly values: Float64Array;
}

export interface RowFields {
  readonly rows: readonly number[];
  readonly fields: readonly RowField[];
}

const LOOKED_AT = 40;
/** A list has few columns; wider tables spread their criteria or units over them. */
const MOST_FIELDS = 40;

/**
 * The columns of a body, where it may be a list; null where it is plainly none. Cheap for large tables: the
 * first rows decide what a column holds, and a first column of names that all differ ends it.
 */
export function rowFields(
  view: SheetView,
  cells: ScoreCells,
  headers: readonly HeaderColumn[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): RowFields | null {
  const roles = new Map(headers.map(({ column, role }) => [column, role]));
  const texts: number[] = [];
  const figures: number[] = [];
  for (let column = view.left; column <= view.right; column++) {
    if (view.isHidden(column)) continue;
    const coded = roles.get(column) === "code" && comesAgain(view, column, top, bottom);
    const kind = coded ? "text" : kindOfColumn(view, cells, column, { top, bottom });
    if (kind === "text") texts.push(column);
    else if (kind === "figure") figures.push(column);
    if (texts.length + figures.length > MOST_FIELDS) return null;
  }
  const first = texts.find((column) => roles.get(column) !== "code");
  if (first === undefined || texts.length < 2 || figures.length === 0) return null;
  if (allDiffer(view, first, top, bottom)) return null;
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) {
    const named = texts.filter((column) => view.shownOver(row, column) !== "").length;
    const told = figures.some((column) => view.kind(row, column) !== CellKind.empty);
    if (named >= 2 || (named >= 1 && told)) rows.push(row);
  }
  return {
    rows,
    fields: [
      ...texts.map((column) => textField(view, column, rows, roles.get(column) ?? null)),
      ...figures.map((column) => figureField(cells, column, rows, roles.get(column) ?? null)),
    ].sort((a, b) => a.column - b.column),
  };
}

function kindOfColumn(
  view: SheetView,
  cells: ScoreCells,
  column: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): "text" | "figure" | null {
  let texts = 0;
  let figures = 0;
  for (let row = top; row <= Math.min(bottom, top + LOOKED_AT); row++) {
    if (view.kind(row, column) === CellKind.empty) continue;
    if (cells.isFigure(row, column)) figures++;
    else texts++;
  }
  if (texts + figures === 0) return null;
  return texts > figures ? "text" : "figure";
}

/** True for codes of criteria, which come again for every unit; not for the numbers of rows. */
function comesAgain(view: SheetView, column: number, top: number, bottom: number): boolean {
  const seen = new Set<string>();
  let filled = 0;
  for (let row = top; row <= bottom; row++) {
    const text = view.shown(row, column);
    if (text === "") continue;
    filled++;
    seen.add(text);
  }
  return seen.size * 3 <= filled * 2;
}

/** Texts of several rows that never come again. */
function allDiffer(view: SheetView, column: number, top: number, bottom: number): boolean {
  const seen = new Set<string>();
  let texts = 0;
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    texts++;
    seen.add(text);
  }
  return texts * 20 >= (bottom - top + 1) * 17 && seen.size * 20 >= texts * 19;
}

function textField(
  view: SheetView,
  column: number,
  rows: readonly number[],
  role: ColumnRole | null,
): RowField {
  const { items, of } = spanningColumn(view, column, rows);
  return { column, role, items, of, values: new Float64Array(0) };
}

function figureField(
  cells: ScoreCells,
  column: number,
  rows: readonly number[],
  role: ColumnRole | null,
): RowField {
  const values = Float64Array.from(rows, (row) => {
    const number = cells.number(row, column);
    return Number.isNaN(number) ? (cells.points(row, column) ?? NaN) : number;
  });
  return { column, role, items: [], of: new Int32Array(0), values };
}
