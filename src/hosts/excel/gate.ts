/**
 * The one way to Excel: every request of the host passes here. It asks Excel to wait for the end of cell
 * editing and says when it seems to wait, watches for requests that never settle (office-js issues 4805 and
 * 6678), and repeats reads that met a passing fault, never writes, and never a read that is still waiting.
 */
import { HostError, type HostErrorCode } from "../../workbook/host";
import { hostError } from "./failure";
import { LOWEST_API, type Batch, type ExcelLibrary } from "./library";

/** Calls `action` after a time; the answer cancels it. */
export type Timer = (milliseconds: number, action: () => void) => () => void;

export const clockTimer: Timer = (milliseconds, action) => {
  const id = setTimeout(action, milliseconds);
  return () => clearTimeout(id);
};

/** How long Excel may stay silent, in milliseconds. */
export interface Patience {
  readonly read: number;
  readonly write: number;
  /** Pause before a read is repeated. */
  readonly pause: number;
  /** After which silence most likely means that a person is typing into a cell (office-js issues 806 and 1393). */
  readonly notice: number;
}

const PATIENCE: Patience = { read: 20_000, write: 90_000, pause: 400, notice: 2_000 };
const READ_ATTEMPTS = 3;
/** What a write may take beyond that: an action, and a setting that a slow printer driver has to take. */
const ACTION_TIME = 2;
const PRINTER_TIME = 1_000;

interface Limits {
  readonly limit: number;
  readonly notice: number;
  readonly signal: AbortSignal | undefined;
}

/** How much a writing request asks for. */
export interface Effort {
  readonly actions?: number;
  readonly printer?: number;
}

/** What may be over in a moment. A user's cell editing or dialog is not: the user has to be told. */
const PASSING: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>(["busy", "disconnected", "unknown"]);

export class Gate {
  /** Told when Excel seems to wait for a person, and when it goes on. */
  onWaiting: (waiting: boolean) => void = () => undefined;
  /** Requests that were given up and may still be waiting in Excel. */
  private readonly abandoned = new Set<Promise<unknown>>();

  constructor(
    private readonly library: ExcelLibrary,
    private readonly timer: Timer = clockTimer,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** A request that changes nothing. @throws HostError after three attempts, or where Excel stays silent */
  async read<T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      stopIfCancelled(signal);
      try {
        return await this.send(this.batch(batch), this.readLimits(signal));
      } catch (error) {
        const failure = hostError(error);
        if (attempt === READ_ATTEMPTS || !PASSING.has(failure.code)) throw failure;
        await this.wait(this.patience.pause);
      }
    }
  }

  /** The workbook as a file, as it is now. @throws HostError */
  async copy(signal?: AbortSignal): Promise<Uint8Array> {
    stopIfCancelled(signal);
    try {
      return await this.send(() => this.library.copy(), this.readLimits(signal));
    } catch (error) {
      throw hostError(error);
    }
  }

  /** True when Excel has the requirement set ExcelApi `version`. */
  supports(version: string): boolean {
    return this.library.supports(version);
  }

  /** A request that writes: sent once. @throws HostError; part of it may have been done */
  async write<T>(batch: Batch<T>, { actions = 0, printer = 0 }: Effort = {}): Promise<T> {
    const work = actions * ACTION_TIME + printer * PRINTER_TIME;
    const { write, notice } = this.patience;
    try {
      return await this.send(this.batch(batch), {
        limit: write + work,
        notice: notice + work,
        signal: undefined,
      });
    } catch (error) {
      throw hostError(error);
    }
  }

  private batch<T>(batch: Batch<T>): () => Promise<T> {
    return () => this.library.run({ delayForCellEdit: true }, batch);
  }

  private readLimits(signal: AbortSignal | undefined): Limits {
    return { limit: this.patience.read, notice: this.patience.notice, signal };
  }

  private async send<T>(ask: () => Promise<T>, { limit, notice, signal }: Limits): Promise<T> {
    if (!this.supports(LOWEST_API)) throw new HostError("unsupported", `ExcelApi below ${LOWEST_API}`);
    let waiting = false;
    const ends: (() => void)[] = [];
    const silence = new Promise<never>((_resolve, reject) => {
      ends.push(
        this.timer(limit, () => reject(new HostError("timeout", `no answer in ${limit} ms`))),
        this.timer(notice, () => {
          waiting = true;
          this.onWaiting(true);
        }),
      );
      const cancel = (): void => reject(new HostError("cancelled"));
      signal?.addEventListener("abort", cancel);
      ends.push(() => signal?.removeEventListener("abort", cancel));
    });
    try {
      await this.earlier();
      const answer = ask();
      return await Promise.race([answer, silence]).catch((error: unknown) => {
        if (error instanceof HostError) this.abandon(answer);
        throw error;
      });
    } finally {
      for (const end of ends) end();
      if (waiting) this.onWaiting(false);
    }
  }

  private abandon(answer: Promise<unknown>): void {
    this.abandoned.add(answer);
    const settled = (): boolean => this.abandoned.delete(answer);
    void answer.then(settled, settled);
  }

  /** A request that was given up comes first, but one that Excel has lost for good (6909) stops nothing. */
  private async earlier(): Promise<void> {
    if (this.abandoned.size === 0) return;
    await Promise.race([Promise.allSettled([...this.abandoned]), this.wait(this.patience.pause)]);
    this.abandoned.clear();
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.timer(milliseconds, resolve));
  }
}

/** @throws HostError cancelled */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}
