/**
 * The one way to Excel: every request of the host passes here. It waits for the end of cell editing, watches
 * for requests that never settle (office-js issues 4805 and 6678), and repeats reads, never writes.
 */
import { HostError, type HostErrorCode } from "../../workbook/host";
import { hostError, writeError } from "./failure";
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
}

const PATIENCE: Patience = { read: 20_000, write: 90_000, pause: 400 };
const READ_ATTEMPTS = 3;

/** What may be over in a moment. A user's cell editing or dialog is not: the user has to be told. */
const PASSING: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  "busy",
  "timeout",
  "disconnected",
  "unknown",
]);

export class Gate {
  constructor(
    private readonly library: ExcelLibrary,
    private readonly timer: Timer = clockTimer,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** A request that changes nothing. @throws HostError after three attempts */
  async read<T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      stopIfCancelled(signal);
      try {
        return await this.send(batch, this.patience.read);
      } catch (error) {
        const failure = hostError(error);
        if (attempt === READ_ATTEMPTS || !PASSING.has(failure.code)) throw failure;
        await this.wait(this.patience.pause);
      }
    }
  }

  /** A request that writes: sent once. @throws HostError half-written where part of it may have been done */
  async write<T>(batch: Batch<T>): Promise<T> {
    try {
      return await this.send(batch, this.patience.write);
    } catch (error) {
      throw writeError(error);
    }
  }

  private async send<T>(batch: Batch<T>, limit: number): Promise<T> {
    if (!this.library.supports(LOWEST_API))
      throw new HostError("unsupported", `ExcelApi below ${LOWEST_API}`);
    let cancel = (): void => undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      cancel = this.timer(limit, () => reject(new HostError("timeout", `no answer in ${limit} ms`)));
    });
    try {
      return await Promise.race([this.library.run({ delayForCellEdit: true }, batch), silence]);
    } finally {
      cancel();
    }
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.timer(milliseconds, resolve));
  }
}

/** @throws HostError cancelled */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}
