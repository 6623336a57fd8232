/** A host over a Snapshot: what the port promises, with nothing else in the way. */
import { quotedSheetName, rangeName } from "../../src/workbook/address";
import { movedFormula } from "../../src/workbook/formula-sheets";
import { GridBuilder } from "../../src/workbook/grid-builder";
import { HostError, type Host, type WorkOptions, type WrittenSheet } from "../../src/workbook/host";
import { ownSheets } from "../../src/workbook/own-sheets";
import type { PlanCell, SheetPlan, WritePlan } from "../../src/workbook/plan";
import { uniqueSheetName } from "../../src/workbook/sheet-names";
import type { CellGrid, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

export class MemoryHost implements Host {
  /** Plans that were applied, in their order. */
  readonly applied: WritePlan[] = [];

  constructor(private snapshot: Snapshot) {}

  read(options: WorkOptions = {}): Promise<Snapshot> {
    return settle(() => {
      stopIfCancelled(options);
      return this.snapshot;
    });
  }

  apply(plan: WritePlan, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
    return settle(() => {
      stopIfCancelled(options);
      const own = ownSheets(this.snapshot);
      const taken = this.snapshot.sheets.map(({ name }) => name);
      const placed = plan.sheets.map((sheet) => {
        const existing = own.get(sheet.definedName);
        const name = existing ?? uniqueSheetName(sheet.title, taken);
        taken.push(name);
        return { sheet, name, created: existing === undefined };
      });
      const now = new Map(placed.map(({ sheet, name }) => [sheet.title, name]));
      for (const { sheet, name } of placed) this.put(sheetOf(plan, sheet, name, now), sheet);
      this.applied.push(plan);
      return placed.map(({ sheet: { definedName }, name, created }) => ({
        definedName,
        sheet: name,
        created,
      }));
    });
  }

  removeOwnSheets(definedNames?: readonly string[]): Promise<readonly string[]> {
    return settle(() => {
      const gone = [...ownSheets(this.snapshot)].filter(
        ([name]) => definedNames === undefined || definedNames.includes(name),
      );
      const names = new Set(gone.map(([name]) => name));
      const sheets = new Set(gone.map(([, sheet]) => sheet));
      this.snapshot = {
        ...this.snapshot,
        sheets: this.snapshot.sheets.filter(({ name }) => !sheets.has(name)),
        names: this.snapshot.names.filter(({ name }) => !names.has(name)),
      };
      return [...sheets];
    });
  }

  /** What a user does by a double click on the tab. */
  rename(from: string, to: string): void {
    const now = new Map([[from, to]]);
    this.snapshot = {
      ...this.snapshot,
      sheets: this.snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
      names: this.snapshot.names.map(({ name, refersTo }) => ({
        name,
        refersTo: movedFormula(refersTo, now),
      })),
    };
  }

  private put(made: SheetSnapshot, plan: SheetPlan): void {
    const { sheets, names } = this.snapshot;
    const at = sheets.findIndex(({ name }) => name === made.name);
    const refersTo = `${quotedSheetName(made.name)}!${rangeName(plan.used, true)}`;
    this.snapshot = {
      ...this.snapshot,
      sheets:
        at < 0
          ? [...sheets, made]
          : sheets.map((sheet, index) => (index === at ? { ...made, visible: sheet.visible } : sheet)),
      names: [...names.filter(({ name }) => name !== plan.definedName), { name: plan.definedName, refersTo }],
    };
  }
}

/** Failures of a host are rejected promises, never thrown at the call. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function stopIfCancelled({ signal }: WorkOptions): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}

function sheetOf(
  plan: WritePlan,
  sheet: SheetPlan,
  name: string,
  now: ReadonlyMap<string, string>,
): SheetSnapshot {
  return {
    name,
    visible: sheet.visible,
    protected: false,
    grid: gridOf(plan, sheet, now),
    merges: sheet.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnFonts: new Map(),
    rowFonts: new Map(),
  };
}

function gridOf(plan: WritePlan, sheet: SheetPlan, now: ReadonlyMap<string, string>): CellGrid {
  const { mark, used } = sheet;
  const cells: readonly PlanCell[] = [
    ...sheet.cells.filter(({ row, column }) => row !== mark.row || column !== mark.column),
    { row: mark.row, column: mark.column, value: mark.text, style: styleAt(sheet, mark.row, mark.column) },
  ];
  const grid = new GridBuilder(0, 0, used.bottom + 1, used.right + 1);
  for (const { row, column, value, formula, style } of cells) {
    if (formula !== undefined) grid.formula(row, column, movedFormula(formula, now));
    if (value === null || (value === "" && formula === undefined)) continue;
    if (typeof value === "number") grid.number(row, column, value);
    else if (typeof value === "boolean") grid.boolean(row, column, value);
    else grid.text(row, column, value);
    grid.format(row, column, plan.styles[style]?.numberFormat ?? "General");
  }
  return grid.build();
}

function styleAt({ cells }: SheetPlan, row: number, column: number): number {
  return cells.find((cell) => cell.row === row && cell.column === column)?.style ?? -1;
}
