/** What stands where a file is to be written, and whether it may be replaced. */
import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { FileTrouble } from "../language/cli";
import { STREAM } from "./options";

export interface Target {
  /** Where the file itself stands: links are followed, and stay. */
  readonly path: string;
  /** Permissions of the file that is replaced, null for a new one. */
  readonly mode: number | null;
  /** Why it must not be written, null where nothing speaks against it. */
  readonly trouble: FileTrouble | null;
}

const MAX_LINKS = 40;
const WRITABLE = 0o222;

/** @param force the user asked to replace also what is read-only or open elsewhere */
export async function targetAt(path: string, force: boolean): Promise<Target> {
  const real = await followed(path, MAX_LINKS);
  const found = await stat(real).catch(() => null);
  if (found === null) return { path: real, mode: null, trouble: null };
  const trouble = found.isDirectory()
    ? "folder"
    : !found.isFile()
      ? "special"
      : force
        ? null
        : (found.mode & WRITABLE) === 0
          ? "read-only"
          : (await isOpenElsewhere(real))
            ? "locked"
            : null;
  return { path: real, mode: found.mode & 0o777, trouble };
}

/** A link that points to nothing yet is followed too: the file comes to stand where it points. */
async function followed(path: string, links: number): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const link = links > 0 ? await readlink(path).catch(() => null) : null;
    return link === null ? path : followed(resolve(dirname(path), link), links - 1);
  }
}

/** Excel and LibreOffice leave a small file beside a workbook as long as it is open. */
async function isOpenElsewhere(path: string): Promise<boolean> {
  const [folder, name] = [dirname(path), basename(path)];
  const locks = [`~$${name}`, `.~lock.${name}#`];
  const found = await Promise.all(locks.map((lock) => lstat(join(folder, lock)).catch(() => null)));
  return found.some((lock) => lock !== null);
}

/** True where both names lead to one file; a stream is none. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === STREAM || b === STREAM) return false;
  const [first, second] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  if (first === null || second === null || first === undefined || second === undefined) return false;
  return first.dev === second.dev && first.ino === second.ino;
}
