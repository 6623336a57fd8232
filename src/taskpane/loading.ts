/**
 * Parts of the program that load when they are needed: asked for again where the network drops them, and
 * fetched beforehand while the browser is idle, so that a network that goes away later takes nothing with it.
 */

/** Before the second and the third try, in milliseconds. */
const PAUSES: readonly number[] = [300, 1200];

/** The browser is given as much time at most before the next part is fetched, in milliseconds. */
const IDLE = 1000;

const known: (() => Promise<unknown>)[] = [];
let begun = false;

/** What `load` gives, tried three times. @throws what the last try threw */
async function loaded<T>(load: () => Promise<T>, pauses = PAUSES): Promise<T> {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause)); // the next try follows
    }
  }
  return load();
}

/** A part that loads when it is asked for; it is fetched beforehand with the others. */
export function deferred<T>(load: () => Promise<T>): () => Promise<T> {
  known.push(load);
  return () => loaded(load);
}

/** Fetches every part, one after the other, while nothing else is to be done. */
export function prefetchParts(): void {
  if (begun) return;
  begun = true;
  const next = (index: number): void => {
    const load = known[index];
    if (load === undefined) return;
    whenIdle(() => {
      void load()
        .catch(() => undefined) // asked for again when it is needed, and told then
        .finally(() => {
          next(index + 1);
        });
    });
  };
  next(0);
}

/** Safari knows no idle time. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: IDLE });
  else setTimeout(work, 200);
}

/** A part that could not be loaded: the network, or a newer version that has other files. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
