/**
 * One writing at a time, whichever page of the add-in does it: the pane and the ribbon's button are two pages
 * of one origin, in runtimes of their own.
 */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>;

const NAME = "par-index.writing";

let last: Promise<unknown> = Promise.resolve();

/** Among the pages of the origin by a Web Lock; where the browser has none, within this page. */
export const oneAtATime: OneAtATime = async (work) => {
  // Undefined in older browsers and outside of secure pages, whatever the type says.
  const locks = (globalThis.navigator as Navigator | undefined)?.locks as LockManager | undefined;
  if (locks !== undefined) return locks.request(NAME, work);
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
};
