/**
 * The host over a workbook that is open in Excel. All requests go through one Gate; nothing depends on the
 * active sheet or the selection (office-js issues 771 and 6365), and no event is relied on (533, 6844).
 */
import { cellName, type CellRef } from "../../workbook/address";
import type { Host, WorkOptions, WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { applyPlan, unknownOwnSheets } from "./apply-plan";
import { checkWorkbook, fitsSource, type Check, type Known } from "./check";
import { hostError } from "./failure";
import { clockTimer, Gate, type Patience, type Timer } from "./gate";
import { InterruptedRun } from "./interrupted-run";
import { loadedLibrary, type ExcelLibrary } from "./library";
import { readWorkbook } from "./read-workbook";
import { removeLeftovers, removeSheets } from "./remove-sheets";

export interface ExcelHostOptions {
  readonly library?: ExcelLibrary;
  readonly timer?: Timer;
  readonly patience?: Patience;
}

export class ExcelHost implements Host {
  private readonly gate: Gate;
  private known: Known | null = null;
  private readonly interrupted = new InterruptedRun();

  /** Without options over the office.js of the page. */
  constructor({ library = loadedLibrary(), timer = clockTimer, patience }: ExcelHostOptions = {}) {
    this.gate = new Gate(library, timer, patience);
  }

  async read(options: WorkOptions = {}): Promise<Snapshot> {
    await this.sweep();
    return (await this.readKnown(options)).snapshot;
  }

  async apply(plan: WritePlan, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
    await this.sweep();
    const check = await this.check(plan, options.signal);
    try {
      return await applyPlan(this.gate, plan, check, this.interrupted, options);
    } catch (error) {
      // What failed is said by this error, not by a sweep that fails too; the next call sweeps again.
      await this.sweep().catch(() => undefined);
      throw error;
    }
  }

  async removeOwnSheets(definedNames?: readonly string[]): Promise<readonly string[]> {
    return removeSheets(this.gate, definedNames);
  }

  async select({ sheet, row, column }: CellRef): Promise<void> {
    await this.gate.read(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cellName(row, column)).untrack().select();
      await context.sync();
    });
  }

  /** Takes away what an interrupted run added and could not name. */
  private async sweep(): Promise<void> {
    const { added } = this.interrupted;
    if (added.size === 0) return;
    await removeLeftovers(this.gate, added);
    added.clear();
  }

  private async readKnown(options: WorkOptions): Promise<Known> {
    try {
      this.known = await readWorkbook(this.gate, options);
    } catch (error) {
      if (hostError(error).code !== "source-changed") throw error;
      // A sheet was renamed or deleted between two requests: its new name is read in a second run.
      this.known = await readWorkbook(this.gate, options);
    }
    return this.known;
  }

  /** One request where the workbook still looks as it was read; otherwise it is read anew first. */
  private async check(plan: WritePlan, signal: AbortSignal | undefined): Promise<Check> {
    if (this.known !== null) {
      try {
        const check = await checkWorkbook(this.gate, this.known, signal);
        if (fitsSource(plan, check) && !unknownOwnSheets(plan, check)) return check;
      } catch (error) {
        if (hostError(error).code !== "source-changed") throw error;
      }
    }
    const known = await this.readKnown(signal === undefined ? {} : { signal });
    return checkWorkbook(this.gate, known, signal);
  }
}
