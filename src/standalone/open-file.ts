/** Which file is open now. */
import type { PageHost } from "./page-host";

export class OpenFile {
  private host: PageHost | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): PageHost | null => this.host;

  set(host: PageHost | null): void {
    this.host = host;
    for (const listener of this.listeners) listener();
  }
}
