/** The units' files that a person handed to the page, and how far gathering them is. */
import type { GatheredWork } from "./gather-work";

export type Gathering =
  | { readonly stage: "working"; readonly done: number; readonly total: number }
  | { readonly stage: "done"; readonly work: GatheredWork }
  /** None of the files could be used: each with the reason. */
  | { readonly stage: "nothing"; readonly refused: readonly string[] };

export class SentFiles {
  private now: Gathering | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Null while nothing is gathered. */
  readonly current = (): Gathering | null => this.now;

  set(now: Gathering | null): void {
    this.now = now;
    for (const listener of this.listeners) listener();
  }
}
