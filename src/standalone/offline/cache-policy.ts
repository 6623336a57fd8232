/**
 * What the service worker answers from its cache: the files of this very program, by their addresses, and nothing
 * else. Whatever else is asked for, a workbook above all, goes past it untouched and is never kept.
 */

export interface Asked {
  readonly method: string;
  readonly url: string;
  /** "navigate" for a page that is opened or loaded again. */
  readonly mode: string;
  /** Of the request: "no-cache" and "reload" ask the server on purpose. */
  readonly cache: string;
}

/** All caches of the program begin so; those of other programs on the same server are not touched. */
const PREFIX = "chi-so-cchc:";

export function cacheName(version: string): string {
  return `${PREFIX}${version}`;
}

/** Caches of other versions of the program. */
export function outdated(names: readonly string[], version: string): readonly string[] {
  return names.filter((name) => name.startsWith(PREFIX) && name !== cacheName(version));
}

/**
 * The file of the program that is asked for, as it is named in the cache; null where the network shall answer.
 * @param folder address of the folder that the program stands in, with "/" at its end
 * @param files names of the program's files in it
 */
export function ownFile(
  { method, url, mode, cache }: Asked,
  folder: string,
  files: ReadonlySet<string>,
): string | null {
  // A page that is loaded again asks so too, by the browser's own habit; a newer one comes with the next worker.
  const isOnPurpose = mode !== "navigate" && ["no-cache", "reload", "no-store"].includes(cache);
  if (method !== "GET" || isOnPurpose) return null;
  // Which language and which sample is wanted changes nothing of the page itself.
  const address = url.split(/[?#]/)[0] ?? "";
  if (!address.startsWith(folder)) return null;
  const name = decodeURI(address.slice(folder.length));
  return files.has(name) ? name : null;
}
