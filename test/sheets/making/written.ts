/** What a plan says of its cells, and whether a workbook says the same. */
import { quotedSheetName, refName } from "../../../src/workbook/address";
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
import { snapshotOf, type MadeSheet } from "../../making/snapshot";

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

/** A workbook as it is after the plan was written and read again, with the own sheets' names. */
export async function reread(source: readonly MadeSheet[], plan: WritePlan): Promise<Snapshot> {
  return FileHost.open(await written(source, plan), "nguồn.xlsx").read();
}

/** A person at work on an own sheet: changes the grid of the sheet under a defined name. */
export function edited(
  snapshot: Snapshot,
  definedName: string,
  change: (rows: (string | number | null)[][]) => void,
): Snapshot {
  const sheet = ownSheet(snapshot, definedName);
  const { grid } = sheet;
  const rows: (string | number | null)[][] = [];
  for (let row = 0; row < grid.top + grid.rowCount; row++) {
    rows.push(
      Array.from({ length: grid.left + grid.columnCount }, (_, column) => {
        return numberAt(grid, row, column) ?? (textAt(grid, row, column) || null);
      }),
    );
  }
  change(rows);
  const [made] = snapshotOf({ name: sheet.name, rows }).sheets;
  if (made === undefined) throw new Error("no sheet was made");
  return { ...snapshot, sheets: snapshot.sheets.map((other) => (other === sheet ? made : other)) };
}

/** Same, by renaming the sheet as a user would: defined names follow. */
export function renamed(snapshot: Snapshot, from: string, to: string): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
    names: snapshot.names.map(({ name, refersTo }) => ({
      name,
      refersTo: refersTo.replace(quotedSheetName(from), quotedSheetName(to)),
    })),
  };
}
