/** Everything that writes, apart from reading: a page loads it when something is to be written. */
import type { WorkOptions, WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import { applyPlan, unknownOwnSheets } from "./apply-plan";
import { checkWorkbook, fitsSource, sourceFingerprint, type Check, type Known } from "./check";
import { hostError } from "./failure";
import type { Gate } from "./gate";
import { InterruptedRun } from "./interrupted-run";
import { removeLeftovers, removeSheets } from "./remove-sheets";

/** What was read last, and reading it anew. */
export interface Reading {
  readonly known: () => Known | null;
  readonly read: (options: WorkOptions) => Promise<Known>;
}

export class Writer {
  private readonly interrupted = new InterruptedRun();

  constructor(
    private readonly gate: Gate,
    private readonly reading: Reading,
  ) {}

  /** @throws HostError */
  async apply(plan: WritePlan, options: WorkOptions): Promise<readonly WrittenSheet[]> {
    await this.sweep();
    const check = await this.check(plan, options.signal);
    try {
      return await applyPlan(this.gate, plan, { check, interrupted: this.interrupted }, options);
    } catch (error) {
      // What failed is said by this error, not by a sweep that fails too; the next call sweeps again.
      await this.sweep().catch(() => undefined);
      throw error;
    }
  }

  /** @throws HostError */
  remove(definedNames?: readonly string[]): Promise<readonly string[]> {
    return removeSheets(this.gate, definedNames);
  }

  /** @throws HostError */
  async fingerprint(): Promise<string> {
    return sourceFingerprint(this.gate, this.reading.known() ?? (await this.reading.read({})));
  }

  /** Takes away what an interrupted run added and could not name. @throws HostError */
  async sweep(): Promise<void> {
    const { added } = this.interrupted;
    if (added.size === 0) return;
    await removeLeftovers(this.gate, added);
    added.clear();
  }

  /** One request where the workbook still looks as it was read; otherwise it is read anew first. */
  private async check(plan: WritePlan, signal: AbortSignal | undefined): Promise<Check> {
    const before = this.reading.known();
    if (before !== null) {
      try {
        const check = await checkWorkbook(this.gate, before, signal);
        if (fitsSource(plan, check) && !unknownOwnSheets(plan, check)) return check;
      } catch (error) {
        if (hostError(error).code !== "source-changed") throw error;
      }
    }
    const known = await this.reading.read(signal === undefined ? {} : { signal });
    return checkWorkbook(this.gate, known, signal);
  }
}
