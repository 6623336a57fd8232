/** The figures of the own sheets, row by row under the name of the row, in a plan or in a workbook. */
import { OWN_LINE } from "../../../src/sheets/kept/earlier-sheet";
import type { PlanCell, SheetPlan, WritePlan } from "../../../src/workbook/plan";
import { numberAt, textAt, type SheetSnapshot, type Snapshot } from "../../../src/workbook/snapshot";
import { ownSheet, planOf, valuesOf } from "./written";

/** Columns of a sheet from A on that name its rows (the first that is filled), and those of its figures. */
interface Layout {
  readonly names: readonly number[];
  readonly figures: readonly number[];
}

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** By the part of the defined name before a unit's own. Notes say what was known and are no figures. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  XepHang: { names: [1], figures: [0, ...from(2, 11)] },
  LinhVuc: { names: [0], figures: from(1, 30) },
  // Units stand in the order of ranks here, across: what is said of a criterion is compared.
  TieuChi: { names: [0, 1], figures: from(3, 9) },
  QuaCacNam: { names: [0], figures: from(1, 6) },
  PhuLucI: { names: [1, 0], figures: from(2, 15) },
  // The hidden id names a criterion; the total and the sum below it have a name only.
  PhuLucII: { names: [9, 1], figures: from(2, 4) },
  // Ranks and what is missing stand last, so that an area's row among the remedies gives way to them.
  KeHoach: { names: [1], figures: from(2, 7) },
};

function layoutOf(definedName: string): Layout | undefined {
  return LAYOUTS[definedName.split("_")[1] ?? ""];
}

/** Sheets whose figures are compared. */
export function figureSheets(plan: WritePlan): readonly string[] {
  return plan.sheets.flatMap(({ definedName }) => (layoutOf(definedName) === undefined ? [] : [definedName]));
}

export type FigureRows = Readonly<Record<string, readonly unknown[]>>;

/** The figures of each row that has one, by its name, whatever the order of the rows. */
export function figureRows(of: Snapshot | WritePlan, definedName: string): FigureRows {
  const layout = layoutOf(definedName);
  if (layout === undefined) throw new Error(`no figures known on ${definedName}`);
  const cells = "styles" in of ? planCells(planOf(of, definedName)) : gridCells(ownSheet(of, definedName));
  const rows: Record<string, unknown[]> = {};
  for (let row = 0; row < cells.rows; row++) {
    const name = layout.names.map((column) => cells.at(row, column)).find(isName);
    const figures = layout.figures.map((column) => cells.at(row, column));
    if (typeof name !== "string" || !figures.some((figure) => typeof figure === "number")) continue;
    rows[name] = figures.map((figure) =>
      typeof figure === "number" ? Math.round(figure * 1e9) / 1e9 : figure,
    );
  }
  return rows;
}

interface Cells {
  readonly rows: number;
  /** Null where nothing stands. */
  readonly at: (row: number, column: number) => unknown;
}

function planCells(plan: SheetPlan): Cells {
  const values = valuesOf(plan);
  return { rows: values.length, at: (row, column) => filled(values[row]?.[column]) };
}

function gridCells({ grid }: SheetSnapshot): Cells {
  return {
    rows: grid.top + grid.rowCount,
    at: (row, column) => numberAt(grid, row, column) ?? filled(textAt(grid, row, column)),
  };
}

/** The hidden mark of a line that stands for no criterion is no name. */
function isName(text: unknown): boolean {
  return text !== null && text !== OWN_LINE;
}

function filled(value: unknown): unknown {
  return value === "" || value === undefined ? null : value;
}

/** How many printed figures of a sheet there are, and how many follow cells by a formula. */
export function liveFigures(plan: SheetPlan): { readonly figures: number; readonly live: number } {
  const columns = new Set(layoutOf(plan.definedName)?.figures);
  const hidden = new Set(plan.hiddenColumns);
  const figures = plan.cells.filter(
    ({ column, value }) => typeof value === "number" && columns.has(column) && !hidden.has(column),
  );
  return { figures: figures.length, live: figures.filter(isLive).length };
}

/** A formula that points to a cell; one that only carries a note does not. */
export function isLive({ formula = "" }: PlanCell): boolean {
  return /\$?[A-Z]{1,3}\$?\d/.test(formula.replace(/"[^"]*"/g, ""));
}
