/** What a plan says of its cells, and whether a workbook says the same. */
import { rangeName, refName } from "../../../src/workbook/address";
import { FileHost } from "../../../src/hosts/file/file-host";
import type { PlanCell, SheetPlan, WritePlan } from "../../../src/workbook/plan";
import {
  CellKind,
  kindAt,
  numberAt,
  textAt,
  type SheetSnapshot,
  type Snapshot,
} from "../../../src/workbook/snapshot";
import { ownSheets } from "../../../src/workbook/own-sheets";
import { xlsxOf } from "../../making/xlsx";
import type { MadeSheet } from "../../making/snapshot";

/** The source workbook with the plan written into it. */
export async function written(source: readonly MadeSheet[], plan: WritePlan): Promise<Uint8Array> {
  const host = FileHost.open(xlsxOf(...source), "nguồn.xlsx");
  await host.apply(plan);
  return host.bytes();
}

export function planOf(plan: WritePlan, definedName: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.definedName === definedName);
  if (found === undefined) throw new Error(`no sheet ${definedName}`);
  return found;
}

export function cellOf(plan: SheetPlan, row: number, column: number): PlanCell | undefined {
  return plan.cells.find((cell) => cell.row === row && cell.column === column);
}

/** Values by row, as a person reads them; hidden columns too. */
export function valuesOf(plan: SheetPlan): readonly (readonly PlanCell["value"][])[] {
  const rows: PlanCell["value"][][] = Array.from({ length: plan.used.bottom + 1 }, () => []);
  for (const { row, column, value } of plan.cells) {
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return rows;
}

/** The own sheet of a workbook under a defined name. */
export function ownSheet(snapshot: Snapshot, definedName: string): SheetSnapshot {
  const name = ownSheets(snapshot).get(definedName);
  const found = snapshot.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet under ${definedName}`);
  return found;
}

/** Cells whose value in the workbook is not that of the plan, within `tolerance`. */
export function differences(plan: WritePlan, snapshot: Snapshot, tolerance = 1e-9): readonly string[] {
  const found: string[] = [];
  for (const sheet of plan.sheets) {
    const { name, grid } = ownSheet(snapshot, sheet.definedName);
    for (const { row, column, value, formula } of sheet.cells) {
      const number = numberAt(grid, row, column);
      const same =
        typeof value === "number"
          ? number !== null && Math.abs(number - value) <= tolerance
          : kindAt(grid, row, column) !== CellKind.error && textAt(grid, row, column) === (value ?? "");
      if (same) continue;
      const seen = number ?? textAt(grid, row, column);
      found.push(
        `${refName({ sheet: name, row, column })}: ${String(value)} is ${String(seen)} ${formula ?? ""}`,
      );
    }
  }
  return found;
}

export function usedName(plan: SheetPlan): string {
  return rangeName(plan.used);
}

/**
 * The figures of each unit on a sheet with one row a unit, whatever their order: unit → values in the
 * columns that are shown, notes aside (they say what was known when the sheet was made).
 */
export function unitRows(
  of: Snapshot | WritePlan,
  definedName: string,
): Readonly<Record<string, readonly unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  const unitColumn = definedName === "CCHC_XepHang" ? 1 : 0;
  const columns =
    definedName === "CCHC_XepHang"
      ? [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
      : Array.from({ length: 12 }, (_, i) => i + 1);
  const cells = "styles" in of ? planCells(planOf(of, definedName)) : gridCells(ownSheet(of, definedName));
  for (let row = 0; row < cells.rows; row++) {
    const name = cells.at(row, unitColumn);
    if (typeof name !== "string" || !/^Huyện/.test(name)) continue;
    rows[name] = columns.map((column) => {
      const value = cells.at(row, column);
      return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
    });
  }
  return rows;
}

interface Cells {
  readonly rows: number;
  readonly at: (row: number, column: number) => unknown;
}

function planCells(plan: SheetPlan): Cells {
  const values = valuesOf(plan);
  return { rows: values.length, at: (row, column) => values[row]?.[column] ?? null };
}

function gridCells({ grid }: SheetSnapshot): Cells {
  return {
    rows: grid.top + grid.rowCount,
    at: (row, column) => numberAt(grid, row, column) ?? (textAt(grid, row, column) || null),
  };
}
