/** Writes files whole or not at all: beside the target, then in its place at one stroke. */
import { rmSync } from "node:fs";
import { mkdir, rmdir } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { cliWords, type FileTrouble } from "../language/cli";
import type { Language } from "../language/language";
import { DISK, type Disk } from "./disk";
import { codeOf, FileError, troubleOf } from "./files";
import { targetAt, type Target } from "./target";

export interface WriteOptions {
  /** Replace also what is read-only or open in another program. */
  readonly force?: boolean;
  /** Keep a copy of what stood there before. */
  readonly backup?: boolean;
  readonly disk?: Disk;
}

let drafts = 0;

/**
 * @returns the name of the copy that was kept, null for none
 * @throws FileError; then what stood at the target stands there as before
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  language: Language,
  options: WriteOptions = {},
): Promise<string | null> {
  const { force = false, backup = false, disk = DISK } = options;
  const refuse = (trouble: FileTrouble, cause?: unknown): FileError =>
    new FileError(cliWords(language).cannotWrite(path, trouble), { cause });
  const target = await targetAt(path, force);
  if (target.trouble !== null) throw refuse(target.trouble);
  const folder = dirname(target.path);
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    const kept = backup && target.mode !== null ? await backedUp(target, disk) : null;
    await replaceWhole(target, content, disk);
    return kept;
  } catch (error) {
    if (made !== undefined) await removeEmpty(folder, made);
    throw refuse(troubleOf(error), error);
  }
}

async function replaceWhole(target: Target, content: Uint8Array | string, disk: Disk): Promise<void> {
  const folder = dirname(target.path);
  // Short, because the name of the target may be as long as the system allows.
  const draft = join(folder, `.pi-${process.pid}-${drafts++}.tmp`);
  const forget = removingOnSignal(draft);
  try {
    await disk.create(draft, content, target.mode);
    await disk.replace(draft, target.path);
  } catch (error) {
    await disk.remove(draft).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
  await disk.settle(folder);
}

/** "sổ.xlsx" → "sổ.bak.xlsx", or the first "sổ.bak-2.xlsx", … that is free. */
async function backedUp({ path }: Target, disk: Disk): Promise<string> {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  for (let number = 1; ; number++) {
    const copy = `${stem}.bak${number === 1 ? "" : `-${number}`}${ending}`;
    try {
      await disk.copy(path, copy);
      return copy;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") await disk.remove(copy).catch(() => undefined);
      if (codeOf(error) !== "EEXIST" || number >= MOST_COPIES) throw error;
    }
  }
}

const MOST_COPIES = 1_000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A run that is ended leaves no draft behind. @returns what takes the watch away again */
function removingOnSignal(draft: string): () => void {
  const watched = SIGNALS.filter((signal) => process.listenerCount(signal) === 0);
  const end = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of watched) process.off(signal, end);
  };
  for (const signal of watched) process.on(signal, end);
  return forget;
}

/** Folders that were made for a file that did not come to be, from the inside out, as long as they are empty. */
async function removeEmpty(folder: string, outermost: string): Promise<void> {
  for (let at = folder; at.length >= outermost.length; at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}
